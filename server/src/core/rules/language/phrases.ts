import type { Locale } from '../../l10n/index.ts';
import { type LexiconCategory, type LexiconHit, type Prose, wordingsOf } from '../../prose/index.ts';

/** A phrase of the lexicon with what it says about it, as data: the words are chosen when the reader is known. */
export type PhraseArgs = {
  readonly phrase: string;
  /** Plainer wordings, in the language of the text. */
  readonly instead: readonly string[];
  /** Leaving the phrase out is an answer too. */
  readonly omit: boolean;
  /** The wordings are in their dictionary form, and the phrase is not. */
  readonly sameForm: boolean;
  /** How the cases around it change, as speakers of the language of the text call them; empty when the lexicon does not say. */
  readonly government: string;
  /** What to do where no wording can be given, in the language of the text. */
  readonly advice: readonly string[];
  /** The reason, by the reader's language; undefined where the lexicon does not have it. */
  readonly whyEn: string | undefined;
  readonly whyCs: string | undefined;
  readonly whyPl: string | undefined;
  /** Of the text. */
  readonly language: string;
};

/** Phrases of one category that a text for its readers should do without. Mere hints of the lexicon are not among them. */
export function phrasesOf(prose: Prose, category: LexiconCategory): readonly LexiconHit[] {
  // Names of acts and their provisions are not the office's own words.
  if (prose.role === 'legal') return [];
  return prose.hits.filter(({ entry }) => entry.category === category && entry.severity !== 'info');
}

/** `rule` is the short name of the one that asks: where its tables have the wording in the form the sentence needs, that is said. */
export function phraseArgs(prose: Prose, { entry, span, form }: LexiconHit, rule: string): PhraseArgs {
  const [first = ''] = entry.suggest;
  const isOtherForm = form === 'inflected' && INFLECTED_WORDING.test(first);
  const known =
    isOtherForm || entry.topic === 'verb' ? wordingsOf(prose.language).inPlace(rule, prose.text, span) : undefined;
  const inForm = known && known.at.start <= span.start && span.end <= known.at.end ? known.wordings : undefined;
  const { en, cs, pl } = entry.whyFor ?? { en: entry.whyEn, [prose.language]: entry.why };
  return {
    phrase: prose.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    instead: inForm ?? entry.suggest.filter((wording) => !isOmission(wording)),
    omit: entry.suggest.some(isOmission),
    sameForm: isOtherForm && inForm === undefined,
    government: entry.government ?? '',
    advice: inForm ? [] : (entry.advise ?? []),
    whyEn: en,
    whyCs: cs,
    whyPl: pl,
    language: prose.language,
  };
}

/** One word, long enough to have forms: `klient`, not `vy` or `kdo platí`. */
const INFLECTED_WORDING = /^\p{L}{3,}$/u;

/** A wording in brackets means: leave the phrase out. */
export function isOmission(wording: string): boolean {
  return wording.startsWith('(');
}

/**
 * The reason in the reader's language, with a blank before it. Empty where the lexicon does not have it: a reason in a third
 * language helps nobody, and what the rule says of all its phrases stands around it.
 */
export function reason(locale: Locale, { whyEn, whyCs, whyPl }: PhraseArgs): string {
  const why = { en: whyEn, cs: whyCs, pl: whyPl }[locale];
  return why === undefined ? '' : ` ${why}`;
}

/**
 * What to write instead, as one or two sentences with a blank before them. Wordings are quoted in the language of the text;
 * advice and the names of cases are told only to those who read in it.
 */
export function remedy(locale: Locale, args: PhraseArgs): string {
  const { instead, omit, sameForm, government, advice, language } = args;
  const words = REMEDY[locale];
  const wordings = instead.map((wording) => quoted(locale, wording));
  const parts: string[] = [];
  if (wordings.length > 0)
    parts.push(words.write(`${orList(locale, wordings)}${sameForm ? words.sameForm : ''}`, omit));
  else if (omit) parts.push(words.omit);
  if (locale === language) {
    if (government !== '') parts.push(words.government(government));
    if (advice.length > 0) parts.push(words.advise(orList(locale, advice)));
  } else if (parts.length === 0) parts.push(words.plainly);
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
    plainly: 'Say plainly what it means for the reader.',
  },
  cs: {
    write: (wordings: string, omit: boolean) => `Zkuste ${wordings}${omit ? ', nebo to vynechte' : ''}.`,
    sameForm: ' ve stejném tvaru',
    government: (pattern: string) => `Pozor na pády: ${pattern}.`,
    omit: 'Stačí to vynechat.',
    advise: (advice: string) => `Co pomůže: ${advice}.`,
    plainly: 'Řekněte prostě, co to znamená pro čtenáře.',
  },
  pl: {
    write: (wordings: string, omit: boolean) => `Lepiej: ${wordings}${omit ? ' albo pomiń' : ''}.`,
    sameForm: ' w tej samej formie',
    government: (pattern: string) => `Uwaga na przypadki: ${pattern}.`,
    omit: 'Wystarczy to pominąć.',
    advise: (advice: string) => `Co pomoże: ${advice}.`,
    plainly: 'Powiedz wprost, co to znaczy dla czytelnika.',
  },
};

function orList(locale: Locale, items: readonly string[]): string {
  const or = { en: 'or', cs: 'nebo', pl: 'albo' }[locale];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${or} ${last}`;
}
