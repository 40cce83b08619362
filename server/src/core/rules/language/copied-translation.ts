import { defineRule, valueOf } from '../../analysis/index.ts';
import type { TextPlace } from '../../model/index.ts';
import { inLanguage } from './language-names.ts';
import { type TextMap, textMapsIn } from './text-maps.ts';

export const rule = defineRule<{ copied: { language: string; source: string } }>()({
  id: 'language/copied-translation',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A translation that is a copy',
      why: 'Whoever chose this language cannot read what stands here, and no check tells them.',
      off: 'Switch it off if many of your texts are names that stay the same in every language.',
      copied: ({ language, source }) =>
        `This should be ${inLanguage('en', language)}, but it is the same text as under “${source}”. Translate it.`,
    },
    cs: {
      title: 'Překlad je jen kopie',
      why: 'Kdo si tento jazyk vybral, nepřečte, co tu stojí, a nikdo mu to neřekne.',
      off: 'Vypněte, pokud je mnoho vašich textů názvy, které jsou ve všech jazycích stejné.',
      copied: ({ language, source }) =>
        `Tady má být text ${inLanguage('cs', language)}, ale je stejný jako pod „${source}“. Přeložte ho.`,
    },
    pl: {
      title: 'Tłumaczenie jest kopią',
      why: 'Kto wybrał ten język, nie przeczyta tego, co tu jest, i nikt mu o tym nie powie.',
      off: 'Wyłącz, jeśli wiele tekstów to nazwy takie same w każdym języku.',
      copied: ({ language, source }) =>
        `Tu powinien być tekst ${inLanguage('pl', language)}, ale jest taki sam jak pod „${source}”. Przetłumacz go.`,
    },
  },
  check({ once, report }) {
    for (const { text, source } of once(textMapsIn).flatMap(copiesIn)) {
      report({
        at: valueOf(text.node),
        message: 'copied',
        args: { language: text.language ?? '', source: source.language ?? '' },
      });
    }
  },
});

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
