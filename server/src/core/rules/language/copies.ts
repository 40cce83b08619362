import type { TextPlace } from '../../model/index.ts';
import type { TextMap } from './text-maps.ts';

/** A text and the one before it that says the same in another language. */
export interface Copy {
  readonly text: TextPlace;
  readonly source: TextPlace;
}

/** From this many words on, two languages hardly say a thing alike. */
const WORDS = 4;

/** Blanks a copy may have gained or lost. */
const SLACK = 2;

/** Copies among the languages of one text. Names of acts stay what they are. */
export function copiesIn({ texts }: TextMap): readonly Copy[] {
  return texts.flatMap((text, index) => {
    if (text.role === 'legal') return [];
    const source = texts.slice(0, index).find((other) => other.node !== text.node && isAlike(other, text));
    return source && (text.node.text.match(/\p{L}+/gu)?.length ?? 0) >= WORDS ? [{ text, source }] : [];
  });
}

/** Capitals and blanks make no other text. */
function isAlike(one: TextPlace, other: TextPlace): boolean {
  // Most translations differ in length; only few are worth a closer look.
  return Math.abs(one.node.text.length - other.node.text.length) <= SLACK && plainOf(one) === plainOf(other);
}

function plainOf({ node }: TextPlace): string {
  return node.text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
