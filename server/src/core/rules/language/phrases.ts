import type { Locale } from '../../l10n/index.ts';
import type { LexiconCategory, LexiconHit, Prose } from '../../prose/index.ts';

/** A phrase of the lexicon with what it says about it, as data: the words are chosen when the reader is known. */
export type PhraseArgs = {
  readonly phrase: string;
  /** Plainer wordings, in the language of the text. */
  readonly instead: readonly string[];
  /** Leaving the phrase out is an answer too. */
  readonly omit: boolean;
  /** The wordings are in their dictionary form, and the phrase is not. */
  readonly sameForm: boolean;
  /** How the cases around it change; empty when the lexicon does not say. */
  readonly government: string;
  /** What to do where no wording can be given, in the language of the text. */
  readonly advice: readonly string[];
  /** The reason in the language of the text, and in English. */
  readonly why: string;
  readonly whyEn: string;
  readonly language: string;
};

/** Phrases of one category that a text for its readers should do without. Mere hints of the lexicon are not among them. */
export function phrasesOf(prose: Prose, category: LexiconCategory): readonly LexiconHit[] {
  // Names of acts and their provisions are not the office's own words.
  if (prose.role === 'legal') return [];
  return prose.hits.filter(({ entry }) => entry.category === category && entry.severity !== 'info');
}

export function phraseArgs(prose: Prose, { entry, span, form }: LexiconHit): PhraseArgs {
  const [first = ''] = entry.suggest;
  return {
    phrase: prose.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    instead: entry.suggest.filter((wording) => !isOmission(wording)),
    omit: entry.suggest.some(isOmission),
    sameForm: form === 'inflected' && INFLECTED_WORDING.test(first),
    government: entry.government ?? '',
    advice: entry.advise ?? [],
    why: entry.why,
    whyEn: entry.whyEn,
    language: prose.language,
  };
}

/** One word, long enough to have forms: `klient`, not `vy` or `kdo platí`. */
const INFLECTED_WORDING = /^\p{L}{3,}$/u;

/** A wording in brackets means: leave the phrase out. */
export function isOmission(wording: string): boolean {
  return wording.startsWith('(');
}

/** The reason in the reader's language where the lexicon has it, else in English; with a blank before it. */
export function reason(locale: Locale, { why, whyEn, language }: PhraseArgs): string {
  return ` ${locale === language ? why : whyEn}`;
}

/** What to write instead, as one or two sentences with a blank before them; empty when the lexicon knows nothing. */
export function remedy(locale: Locale, { instead, omit, sameForm, government, advice }: PhraseArgs): string {
  const words = REMEDY[locale];
  const wordings = instead.map((wording) => quoted(locale, wording));
  const parts: string[] = [];
  if (wordings.length > 0)
    parts.push(words.write(`${orList(locale, wordings)}${sameForm ? words.sameForm : ''}`, omit));
  else if (omit) parts.push(words.omit);
  if (government !== '') parts.push(words.government(government));
  if (advice.length > 0) parts.push(words.advise(orList(locale, advice)));
  return parts.map((part) => ` ${part}`).join('');
}

export function quoted(locale: Locale, words: string): string {
  const [open, close] = QUOTES[locale];
  return `${open}${words}${close}`;
}

const QUOTES = { en: ['“', '”'], cs: ['„', '“'], pl: ['„', '”'] } as const;

const REMEDY = {
  en: {
    write: (wordings: string, omit: boolean) => `Try ${wordings}${omit ? ', or leave it out' : ''}.`,
    sameForm: ' in the same form',
    government: (pattern: string) => `Mind the words around it: ${pattern}.`,
    omit: 'You can simply leave it out.',
    advise: (advice: string) => `What helps: ${advice}.`,
  },
  cs: {
    write: (wordings: string, omit: boolean) => `Zkuste ${wordings}${omit ? ', nebo to vynechte' : ''}.`,
    sameForm: ' ve stejném tvaru',
    government: (pattern: string) => `Pozor na pády: ${pattern}.`,
    omit: 'Stačí to vynechat.',
    advise: (advice: string) => `Co pomůže: ${advice}.`,
  },
  pl: {
    write: (wordings: string, omit: boolean) => `Lepiej: ${wordings}${omit ? ' albo pomiń' : ''}.`,
    sameForm: ' w tej samej formie',
    government: (pattern: string) => `Uwaga na przypadki: ${pattern}.`,
    omit: 'Wystarczy to pominąć.',
    advise: (advice: string) => `Co pomoże: ${advice}.`,
  },
};

function orList(locale: Locale, items: readonly string[]): string {
  const or = { en: 'or', cs: 'nebo', pl: 'albo' }[locale];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${or} ${last}`;
}
