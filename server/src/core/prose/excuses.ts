import type { Span } from '../text/index.ts';
import { EXPLAINABLE_CATEGORIES, type LexiconHit } from './lexicon.ts';
import type { Excuse, OfficeVocabulary } from './office-words.ts';
import type { Prose } from './prose-rule.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { EXPLAINABLE_RULES, type Signal } from './signals/signals.ts';

/** What is left of the hits of the lexicon where an office has its own words, with those added; in reading order. */
export function excusedHits(
  { text, language, sentences }: Pick<Prose, 'text' | 'language' | 'sentences'>,
  hits: readonly LexiconHit[],
  office: OfficeVocabulary,
): readonly LexiconHit[] {
  const excuses = hits.length > 0 ? office.excusesIn(text) : [];
  const kept = hits.filter(
    ({ entry, span }) =>
      !office.removed.has(entry.id) &&
      !excuses.some((excuse) => covers(excuse, span) && excusesCategory(excuse, entry.category)),
  );
  const own = office.ownIn(text, language);
  if (own.length === 0) return kept;
  const quotations = quotationsIn(text);
  const added = own.flatMap(({ entry, span, isForm }): LexiconHit[] => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (!sentence || isQuoted(quotations, span)) return [];
    return [{ entry, span, sentence, form: isForm ? 'inflected' : 'fixed', isOneOfSeveral: false }];
  });
  return [...kept.filter(({ span }) => !added.some((own) => overlap(own.span, span))), ...added].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** What is left of the signals of a text in an office. */
export function excusedSignals(text: string, signals: readonly Signal[], office: OfficeVocabulary): readonly Signal[] {
  const excuses = signals.length > 0 ? office.excusesIn(text) : [];
  if (excuses.length === 0) return signals;
  return signals.filter(
    ({ rule, span }) =>
      !excuses.some(
        (excuse) =>
          (covers(excuse, span) && (excuse.is !== 'term' || EXPLAINABLE_RULES.has(rule))) ||
          // A name brings its own nouns into the chain.
          (excuse.is === 'name' && NOUN_RULES.has(rule) && overlap(excuse.span, span)),
      ),
  );
}

const NOUN_RULES: ReadonlySet<string> = new Set(['noun-heavy', 'hidden-verb']);

function excusesCategory({ is }: Excuse, category: string): boolean {
  return is !== 'term' || EXPLAINABLE_CATEGORIES.has(category);
}

function covers({ span }: Excuse, { start, end }: Span): boolean {
  return span.start <= start && end <= span.end;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
