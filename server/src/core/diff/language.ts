import type { Finding } from '../analysis/index.ts';
import { type TextDigest, textDigests } from '../digest/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import { readability } from '../prose/index.ts';
import type { Change, ChangedDocument, Effect, LanguageNote, Value } from './change.ts';

/** A formula moves a little with every word; less than this no reader feels. LIX has the widest scale. */
const FELT: { readonly [formula: string]: number } = { LIX: 3, FOG: 1, 'Flesch–Kincaid': 1 };

/** One version of a document with what language rules say of it. */
export interface ReadVersion {
  readonly document: OfficeDocument;
  readonly findings: readonly Finding[];
}

/** How the running texts of a document read before and after, for each sort of readers and language on its own. */
export function languageChanges(
  before: ReadVersion,
  after: ReadVersion,
  about: ChangedDocument,
): { readonly changes: readonly Change[]; readonly notes: readonly LanguageNote[] } {
  const old = new Map(textDigests(before.document).map((digest) => [keyOf(digest), digest]));
  const pairs = textDigests(after.document).flatMap((now) => {
    const was = old.get(keyOf(now));
    return was ? [{ was, now }] : [];
  });
  const changes = pairs.flatMap(({ was, now }) => readabilityChange(was, now, about));
  const found = findingChange(before.findings, after.findings, about);
  const longest = pairs
    .filter(({ was, now }) => now.counts.longSentences > was.counts.longSentences)
    .map(({ was, now: { language, counts, longest: text } }) => {
      return { language, before: was.counts.longest, after: counts.longest, text };
    });
  const findings = newFindings(before.findings, after.findings);
  const notes = longest.length + findings.length === 0 ? [] : [{ document: about, longest, findings }];
  return { changes: [...changes, ...found], notes };
}

function keyOf({ readers, language }: TextDigest): string {
  return `${readers} ${language}`;
}

function readabilityChange(was: TextDigest, now: TextDigest, about: ChangedDocument): readonly Change[] {
  const [from, to] = [was, now].map(({ language, counts }) => readability(language, counts));
  if (!from || !to) return [];
  const difference = to.value - from.value;
  const crosses = from.value > from.limit !== to.value > to.limit;
  if (Math.abs(difference) < (FELT[to.formula] ?? 1) && !(crosses && Math.abs(difference) >= 0.5)) return [];
  const effect = difference > 0 ? 'worse' : 'better';
  return [change(about, 'readability', effect, { is: 'score', ...from }, { is: 'score', ...to }, now.language)];
}

function findingChange(
  before: readonly Finding[],
  after: readonly Finding[],
  about: ChangedDocument,
): readonly Change[] {
  if (before.length === after.length) return [];
  const effect = after.length > before.length ? 'worse' : 'better';
  return [
    change(about, 'findings', effect, { is: 'count', value: before.length }, { is: 'count', value: after.length }),
  ];
}

function change(
  document: ChangedDocument,
  topic: 'readability' | 'findings',
  effect: Effect,
  from: Value,
  to: Value,
  language?: string,
): Change {
  return {
    what: 'changed',
    effect,
    group: 'language',
    topic,
    document,
    thing: undefined,
    fields: [],
    path: { before: [], after: [] },
    from,
    to,
    move: effect === 'worse' ? 'up' : 'down',
    languages: language === undefined ? [] : [language],
  };
}

function newFindings(before: readonly Finding[], after: readonly Finding[]): LanguageNote['findings'] {
  const times = (findings: readonly Finding[], rule: string) => findings.filter((one) => one.rule === rule).length;
  return [...new Set(after.map(({ rule }) => rule))]
    .map((rule) => ({ rule, before: times(before, rule), after: times(after, rule) }))
    .filter((counts) => counts.after > counts.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || (a.rule < b.rule ? -1 : 1));
}
