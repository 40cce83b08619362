import { LEXICON_CATEGORIES } from '../../server/src/core/prose/lexicon-data.ts';
import { type LinearPattern, type PatternPart, readPattern } from '../generate/lexicon-pattern.ts';
import { type EntrySource, type LexiconSource, literal } from '../generate/lexicons.ts';
import type { Remark, WrittenFile } from './sources.ts';

const SEVERITIES = ['error', 'warning', 'info'];
const SWAPS = ['safe', 'none'];
const ROLES = ['title', 'label', 'legal', 'appeal', 'sanction'];

/** What is wrong in the entries of a lexicon, one by one and against each other: in the order of the file. */
export function entryMistakes(written: WrittenFile<LexiconSource>): readonly Remark[] {
  const { file, data, line } = written;
  const remarks: Remark[] = [];
  const ids = new Map<string, number>();
  const used = new Set<string>();
  const patterns: ReadPattern[] = [];
  (data.entries ?? []).forEach((entry, at) => {
    const say = (message: string, ...path: (string | number)[]) =>
      remarks.push({
        file,
        line: line(['entries', at, ...path]),
        isMistake: true,
        message: `${entry.id ?? 'an entry'}: ${message}`,
      });
    checkFields(entry, data.lang, say);
    const before = ids.get(entry.id);
    if (before !== undefined) say(`the id is used twice, in line ${before} too; give this entry one of its own.`, 'id');
    else if (entry.id) ids.set(entry.id, line(['entries', at]));
    for (const field of ['match', 'unless'] as const) {
      (entry[field] ?? []).forEach((pattern, nth) => {
        const found = checkPattern(pattern, data, (message) => say(message, field, nth));
        for (const lemma of found.flat().flatMap(lemmasOf)) used.add(lemma);
        if (field !== 'match') return;
        for (const linear of found) patterns.push({ entry, pattern, linear, at: [at, nth] });
      });
    }
  });
  for (const [lemma, { forms }] of Object.entries(data.lemmas ?? {})) {
    const say = (message: string, isMistake = true) =>
      remarks.push({ file, line: line(['lemmas', lemma]), isMistake, message: `{${lemma}}: ${message}` });
    if (!used.has(lemma)) say('no entry uses these forms; use them in a pattern, or take them out.', false);
    checkForms(forms, say);
  }
  remarks.push(...overlaps(patterns, data, written));
  return remarks.sort((a, b) => a.line - b.line);
}

interface ReadPattern {
  readonly entry: EntrySource;
  readonly pattern: string;
  readonly linear: LinearPattern;
  readonly at: readonly [entry: number, pattern: number];
}

type Say = (message: string, ...path: (string | number)[]) => void;

function checkFields(entry: EntrySource, lang: string, say: Say): void {
  if (!entry.id) say('an entry needs an `id` that never changes, such as `cs-zadatel`.');
  else if (!entry.id.startsWith(`${lang}-`)) say(`ids in this file begin with \`${lang}-\`.`, 'id');
  if (!LEXICON_CATEGORIES.includes(entry.category))
    say(`"${entry.category}" is no category. There are: ${LEXICON_CATEGORIES.join(', ')}.`, 'category');
  if (!SEVERITIES.includes(entry.severity)) say(`severity is one of ${SEVERITIES.join(', ')}.`, 'severity');
  if (entry.swap !== undefined && !SWAPS.includes(entry.swap)) say(`swap is ${SWAPS.join(' or ')}.`, 'swap');
  for (const role of entry.fineIn ?? [])
    if (!ROLES.includes(role)) say(`"${role}" is no part of a document. There are: ${ROLES.join(', ')}.`, 'fineIn');
  if (!(entry.match?.length > 0)) say('`match` has no pattern, so the entry can never be found.', 'match');
  if (!Array.isArray(entry.suggest))
    say('`suggest` is a list; write `[]` when there is no plainer wording.', 'suggest');
  else if (entry.suggest.length === 0 && !(entry.advise && entry.advise.length > 0))
    say('nothing tells the writer what to do: give a wording in `suggest` or a hint in `advise`.', 'suggest');
  for (const language of new Set([lang, 'en'])) {
    if (!entry.why?.[language]?.trim())
      say(`the reason is missing: \`why\` needs a sentence under \`${language}\`.`, 'why');
  }
  if (entry.swap === 'safe' && (entry.suggest?.[0] ?? '(').startsWith('('))
    say('`swap: safe` needs a wording to put in as the first one of `suggest`.', 'swap');
}

/** The pattern without optional parts and alternatives; nothing when it cannot be read. */
function checkPattern(
  pattern: string,
  { lemmas }: LexiconSource,
  say: (message: string) => void,
): readonly LinearPattern[] {
  let read: readonly LinearPattern[];
  try {
    read = readPattern(pattern);
    for (const part of read.flat()) if (part.kind === 'word') part.words.forEach(literal);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return [];
  }
  for (const lemma of new Set(read.flat().flatMap(lemmasOf))) {
    if (!lemmas?.[lemma]) say(`{${lemma}} in "${pattern}" has no forms; add it to \`lemmas\` at the end of the file.`);
    else if (!(lemmas[lemma].forms?.length > 0)) say(`{${lemma}} has an empty list of forms.`);
  }
  return read;
}

function checkForms(forms: readonly string[] | undefined, say: (message: string) => void): void {
  if (!forms || forms.length === 0) say('there are no forms in the list.');
  const seen = new Set<string>();
  for (const form of forms ?? []) {
    if (seen.has(form)) say(`"${form}" stands in the list twice.`);
    seen.add(form);
    try {
      if (literal(form) !== form) say(`"${form}" must be written in small letters.`);
    } catch {
      say(`"${form}" is not one word.`);
    }
  }
}

function lemmasOf(part: PatternPart): readonly string[] {
  return part.kind === 'word' ? part.lemmas : [];
}

/** Patterns that stand in the file twice, and those that another pattern always finds first. */
function overlaps(
  patterns: readonly ReadPattern[],
  { lemmas }: LexiconSource,
  { file, line }: WrittenFile<LexiconSource>,
): readonly Remark[] {
  const wordsOf = (part: PatternPart): ReadonlySet<string> =>
    new Set(
      part.kind === 'word' ? [...part.words, ...part.lemmas.flatMap((lemma) => lemmas?.[lemma]?.forms ?? [])] : [],
    );
  const compared = patterns.map((one) => ({
    ...one,
    places: one.linear.map((part) => ({ part, words: wordsOf(part) })),
  }));
  const byLength = new Map<number, typeof compared>();
  for (const one of compared) byLength.set(one.places.length, [...(byLength.get(one.places.length) ?? []), one]);
  const remarks = new Map<string, Remark>();
  for (const alike of byLength.values()) {
    for (const [index, one] of alike.entries()) {
      const other = alike.find(
        (rival, rivalIndex) =>
          rivalIndex !== index &&
          (rival.at[0] !== one.at[0] || rival.at[1] !== one.at[1]) &&
          rival.places.every((place, nth) => covers(place, one.places[nth])) &&
          comesFirst(rival, rivalIndex, one, index),
      );
      if (!other) continue;
      const where = line(['entries', other.at[0], 'match', other.at[1]]);
      const key = one.at.join('.');
      const same = one.pattern === other.pattern;
      remarks.set(key, {
        file,
        line: line(['entries', one.at[0], 'match', one.at[1]]),
        isMistake: same,
        message: same
          ? `${one.entry.id}: the pattern "${one.pattern}" stands in line ${where} (${other.entry.id}) too; keep one of them.`
          : `${one.entry.id}: all that ${partly(one)} finds, "${other.pattern}" in line ${where} (${other.entry.id}) finds too, and only one of them is reported; one could go.`,
      });
    }
  }
  return [...remarks.values()];
}

function partly({ pattern, linear }: ReadPattern): string {
  const words = linear.flatMap((part) =>
    part.kind === 'word' ? [[...part.words, ...part.lemmas.map((lemma) => `{${lemma}}`)].join('/')] : [],
  );
  const spread = words.join(' ');
  return spread === pattern ? `"${pattern}"` : `"${spread}" of the pattern "${pattern}"`;
}

interface Place {
  readonly part: PatternPart;
  readonly words: ReadonlySet<string>;
}

function covers({ part, words }: Place, other: Place | undefined): boolean {
  if (!other || part.kind !== other.part.kind) return false;
  if (part.kind === 'gap') return other.part.kind === 'gap' && part.most >= other.part.most;
  return [...other.words].every((word) => words.has(word));
}

/** A pattern that finds all another finds hides it when it is never held back itself, and ranks no lower. */
function comesFirst(rival: ReadPattern, rivalIndex: number, one: ReadPattern, index: number): boolean {
  if (rival.entry === one.entry) return rivalIndex < index || !isSameLinear(rival, one);
  const isHeldBack = rival.entry.unless !== undefined || rival.entry.fineIn !== undefined;
  if (isHeldBack && rival.pattern !== one.pattern) return false;
  const rank = ({ entry }: ReadPattern) => (entry.severity === 'info' ? 1 : 0);
  return rank(rival) < rank(one) || (rank(rival) === rank(one) && rivalIndex < index);
}

function isSameLinear(a: ReadPattern, b: ReadPattern): boolean {
  return JSON.stringify(a.linear) === JSON.stringify(b.linear);
}
