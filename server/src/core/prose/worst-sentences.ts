import type { Span } from '../text/index.ts';
import type { LexiconHit } from './lexicon.ts';
import type { Prose } from './prose-rule.ts';
import { SENTENCE_LIMIT } from './readability.ts';
import type { Sentence } from './sentences.ts';
import type { Signal } from './signals/signals.ts';

/** A sentence with what makes it hard. */
export interface HardSentence {
  readonly sentence: Sentence;
  /** More than readers hold in mind. */
  readonly isLong: boolean;
  /** Words and phrases that stand in the way, in reading order, none within another. */
  readonly phrases: readonly Span[];
}

/** The sentences of a text that are hardest to follow, the hardest first; those nothing is wrong with are not among them. */
export function worstSentences(prose: Prose, most: number): readonly HardSentence[] {
  const { language, hits, signals } = prose;
  const limit = SENTENCE_LIMIT[language];
  const spans = new Map<Sentence, Span[]>();
  const weights = new Map<Sentence, number>();
  const add = ({ sentence, span }: LexiconHit | Signal, weight: number): void => {
    weights.set(sentence, (weights.get(sentence) ?? 0) + weight);
    const own = spans.get(sentence);
    if (own) own.push(span);
    else spans.set(sentence, [span]);
  };
  for (const hit of hits) if (hit.entry.severity !== 'info') add(hit, 1);
  for (const signal of signals)
    if (signal.strength === 'sure' && signal.rule !== 'friendly') add(signal, signal.weight);
  const ranked = prose.sentences.flatMap((sentence) => {
    const isLong = sentence.wordCount > limit;
    const weight = (weights.get(sentence) ?? 0) + (isLong ? sentence.wordCount / limit : 0);
    return weight === 0 ? [] : [{ weight, sentence, isLong, phrases: apart(spans.get(sentence) ?? []) }];
  });
  return ranked
    .sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)
    .slice(0, most)
    .map(({ sentence, isLong, phrases }) => ({ sentence, isLong, phrases }));
}

function apart(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
