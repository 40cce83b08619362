import {
  type Change,
  type ChangedDocument,
  type Effect,
  GROUPS,
  type Group,
  type Limit,
  numberOf,
  type Value,
} from '../diff/index.ts';
import type { Locale } from '../l10n/index.ts';
import { fieldDocs } from '../model/index.ts';
import { readingOf } from './diff-readings.ts';
import type { DiffReport } from './diff-report.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';
import { valueWords } from './diff-values.ts';

/** A change in words. */
export interface DiffRow {
  readonly effect: Effect;
  /** What changed: `Fee “Adult” – Amount`. */
  readonly label: string;
  /** Undefined when nothing stood there, or when the label says it all. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** `lowered`, `later`, `new`; undefined where the values say enough. */
  readonly how: string | undefined;
  /** The sentence on what it means. */
  readonly reading: string | undefined;
  /** Both values are long: they belong on lines of their own. */
  readonly isLong: boolean;
}

export interface DiffSection {
  readonly group: Group;
  readonly heading: string;
  readonly documents: readonly {
    readonly document: ChangedDocument;
    readonly rows: readonly DiffRow[];
    /** Rewritten texts that are not shown. */
    readonly more: number;
  }[];
}

/** A rewritten card has dozens of texts; so many are shown. The rest is in the JSON. */
const MOST_TEXTS = 4;

/** Longer values stand on lines of their own. */
const SHORT = 60;

/** Longer texts are cut, and longer names of things. */
const MOST = 240;
const NAME = 60;

/** All changes in words, by what they are about and by document, in the order of what matters to clients. */
export function diffSections({ diff, locale }: DiffReport): readonly DiffSection[] {
  const say = sayDiff(locale);
  return GROUPS.flatMap((group) => {
    const mine = diff.changes.filter((change) => change.group === group);
    if (mine.length === 0) return [];
    const documents = [...new Set(mine.map(({ document }) => document))].map((document) => {
      const changes = mine.filter((change) => change.document === document);
      const texts = changes.filter(isRewritten);
      const shown = changes.filter((change) => !isRewritten(change) || texts.indexOf(change) < MOST_TEXTS);
      const all = shown.map((change) => rowOf(change, locale, say));
      const rows = group === 'language' ? withoutRepeats(all) : all;
      return { document, rows, more: changes.length - shown.length };
    });
    return [{ group, heading: say(group), documents }];
  });
}

/** What several changes in a row mean is said once, with the last of them. */
function withoutRepeats(rows: readonly DiffRow[]): readonly DiffRow[] {
  return rows.map((row, index) =>
    row.reading !== undefined && row.reading === rows[index + 1]?.reading ? { ...row, reading: undefined } : row,
  );
}

/** Same words rewritten, which only the sections on language can have dozens of. */
function isRewritten({ group, topic, from, to }: Change): boolean {
  return group === 'language' && topic === undefined && from?.is === 'text' && to?.is === 'text';
}

/** One change in words. */
export function rowOf(change: Change, locale: Locale, say: SayDiff): DiffRow {
  const { effect, what, from, to } = change;
  const words = (value: Value | undefined) =>
    value && valueWords(value.is === 'text' ? { ...value, text: clipped(value.text, MOST) } : value, locale, say);
  const isWhole = change.fields.length === 0 && change.thing === undefined && from === undefined && to === undefined;
  const came = isWhole
    ? ({ added: 'newDocument', removed: 'goneDocument' } as const)
    : ({ added: 'added', removed: 'removed' } as const);
  const [old, now] = [words(from), words(to)];
  const how = what === 'changed' ? howOf(change, say) : say(came[what]);
  return {
    effect,
    label: isWhole && how !== undefined ? how : labelOf(change, locale, say),
    from: old,
    to: now,
    how: isWhole ? undefined : how,
    reading: readingOf(change, locale),
    isLong: (old?.length ?? 0) > SHORT || (now?.length ?? 0) > SHORT,
  };
}

/** Cut between words, unless the last one is very long. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > most / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}

/** `Indicator “Calls answered” – Target`; the title of the document alone has no label. */
export function labelOf({ topic, thing, fields, languages, group }: Change, locale: Locale, say: SayDiff): string {
  if (topic === 'readability' || topic === 'findings' || (topic === 'place' && fields.length === 0)) {
    const about = say(topic);
    return languages.length === 0 ? about : `${about} (${languageNames(languages, say)})`;
  }
  const names = fields.map(({ shape, key }) => fieldDocs()[shape]?.fields[key]?.title[locale] ?? key);
  const subject =
    thing && `${fieldDocs()[thing.shape]?.title[locale] ?? ''} ${say('quoted', { text: clipped(thing.name, NAME) })}`;
  const label = [...(subject === undefined ? [] : [subject.trim()]), ...new Set(names)].join(' – ');
  const isTranslated = group === 'language' && languages.some((language) => language !== locale);
  return isTranslated ? `${label} (${languageNames(languages, say)})` : label;
}

export function languageNames(languages: readonly string[], say: SayDiff): string {
  return languages
    .map((language) => (language === 'cs' || language === 'pl' || language === 'en' ? say(language) : language))
    .join(', ');
}

/** The word for the way a value went. */
function howOf({ from, to, move }: Change, say: SayDiff): string | undefined {
  if (from?.is === 'limit' && to?.is === 'limit') return numberHow(ends(from), ends(to), say);
  if (to?.is === 'score') return say('scale', { formula: to.formula, limit: to.limit });
  if (!from || !to || move === undefined) return undefined;
  const isUp = move === 'up';
  switch (to.is) {
    case 'number':
    case 'money':
      return say(isUp ? 'raised' : 'lowered');
    case 'duration':
    case 'hours':
      return say(isUp ? 'longer' : 'shorter');
    case 'day':
      return say(isUp ? 'later' : 'earlier');
    default:
      return undefined;
  }
}

function ends(limit: Limit): number | undefined {
  return limit.as === 'range' ? undefined : numberOf(limit);
}

function numberHow(from: number | undefined, to: number | undefined, say: SayDiff): string | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return say(to > from ? 'raised' : 'lowered');
}
