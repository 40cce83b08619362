import type { Sentence, SplitText } from '../sentences.ts';
import type { Signal } from './signals.ts';

/** A sentence with fewer words than this is not long; from each further step on it weighs more. */
const LONG_WORDS = { weak: 22, hint: 17 } as const;

/** Words before the first comma of a sentence that begins with a condition. */
const CONDITION_WORDS = 12;

/** Words a piece in brackets may have. */
const BRACKET_WORDS = 8;

/**
 * What can be seen of the build of sentences without knowing their words: length, and asides in brackets. `conditions` are
 * the sentences that begin with a condition.
 */
export function structureOf(
  text: string,
  { sentences, words }: SplitText,
  conditions: ReadonlySet<Sentence>,
): Signal[] {
  const found: Signal[] = [];
  for (const sentence of sentences) {
    const { start, end, wordCount } = sentence;
    const add = (rule: string, strength: 'weak' | 'hint', weight: number): void => {
      found.push({ rule, strength, weight, span: { start, end }, sentence });
    };
    if (wordCount >= LONG_WORDS.weak) add('length', 'weak', 0.5);
    else if (wordCount >= LONG_WORDS.hint) add('length', 'hint', 0.3);
    if (wordCount < LONG_WORDS.hint) continue;
    const shape = shapeOf(text, sentence, words);
    if (conditions.has(sentence) && shape.untilComma > CONDITION_WORDS) add('condition-first', 'weak', 0.5);
    if (shape.inBrackets > BRACKET_WORDS || shape.brackets > 1) add('brackets', 'hint', 0.3);
  }
  return found;
}

interface Shape {
  readonly untilComma: number;
  readonly brackets: number;
  /** Words of the longest bracket. */
  readonly inBrackets: number;
}

/** One pass over the gaps between the words of a sentence. */
function shapeOf(text: string, { firstWord, endWord }: Sentence, words: SplitText['words']): Shape {
  let untilComma = -1;
  let brackets = 0;
  let opened = -1;
  let inBrackets = 0;
  for (let i = firstWord + 1; i < endWord; i++) {
    const gap = text.slice(words.end(i - 1), words.start(i));
    if (untilComma < 0 && /[,:;–]/.test(gap)) untilComma = i - firstWord;
    if (gap.includes(')') && opened >= 0) {
      inBrackets = Math.max(inBrackets, i - opened);
      opened = -1;
    }
    if (gap.includes('(')) {
      brackets++;
      opened = i;
    }
  }
  return { untilComma: untilComma < 0 ? endWord - firstWord : untilComma, brackets, inBrackets };
}
