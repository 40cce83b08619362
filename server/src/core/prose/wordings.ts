import { type Span, span } from '../text/index.ts';
import { type ProseLanguage, proseData } from './languages.ts';
import type { Cell, FormTable, NamePair, VerbTable } from './wordings-data.ts';
import { type PackedWordings, unpackedForms, unpackedPairs, unpackedVerbs, unpackedWords } from './wordings-pack.ts';

/** What can stand in place of a piece of a text. */
export interface PlainWording {
  /** Of the decoded text; may reach beyond the piece that was asked about. */
  readonly at: Span;
  /** The likeliest first; small letters where the sentence does not begin with it. */
  readonly wordings: readonly string[];
  /** The word right after it may need another case then. */
  readonly mindNext: boolean;
}

/** `občanka` and `občanský průkaz`: a reader takes them for two things. */
export interface NamesOfOneThing {
  readonly names: readonly [NameForms, NameForms];
}

/** One of two names of a thing. */
export interface NameForms {
  /** Finds it in any of its forms. */
  readonly pattern: RegExp;
  /** What the other name is in the same form, all that may be meant; none of signs that could change a document. */
  readonly otherName: (words: string) => readonly string[];
}

export interface Wordings {
  /** What to write in place of the first phrase of a rule's tables that begins in a piece of a text or reaches into it. */
  readonly inPlace: (rule: string, text: string, at: Span) => PlainWording | undefined;
  /** The phrase in a piece of a text in whose place a length of time can stand. */
  readonly timeIn: (text: string, at: Span) => Span | undefined;
  /** What an abbreviation means, in the forms that follow the words before it; none for one nobody knows. */
  readonly fullNames: (abbreviation: string, before: string) => readonly string[];
  readonly pairs: readonly NamesOfOneThing[];
}

const loaded = new Map<ProseLanguage, Wordings>();

/** The wordings of a language, made ready on first use; constant data, like its lexicon. */
export function wordingsOf(language: ProseLanguage): Wordings {
  let wordings = loaded.get(language);
  if (!wordings) {
    wordings = wordingsFrom(proseData(language).wordings(), language);
    loaded.set(language, wordings);
  }
  return wordings;
}

interface Known {
  readonly wordings: readonly string[];
  readonly mind: boolean;
  /** Wordings for the form in the dictionary, which never follows a preposition. */
  readonly nominatives?: readonly string[];
}

export function wordingsFrom(packed: PackedWordings, language: ProseLanguage): Wordings {
  const tables = new Map<string, ReadonlyMap<string, Known>>();
  let pairs: readonly NamesOfOneThing[] | undefined;
  let times: ReadonlyMap<string, true> | undefined;
  const goOn = new Set([...Object.keys(packed.cases), ...CONJUNCTIONS[language]]);

  return {
    get pairs() {
      pairs ??= unpackedPairs(packed.pairs).map(namesOf);
      return pairs;
    },
    timeIn(text, at) {
      times ??= new Map(unpackedWords(packed.times).map((phrase) => [phrase, true]));
      // `as promptly as possible` is one phrase, of which only a word may have been found.
      return firstPhrase(text, at, times, LEAD)?.at;
    },
    inPlace(rule, text, at) {
      const found = firstPhrase(text, at, tableOf(rule), LEAD);
      if (!found) return undefined;
      const { mind, nominatives = [] } = found.known;
      const wordings = found.known.wordings.filter(
        (wording) => !(LEANING.test(wording) && beginsSentence(text, found.at)),
      );
      const last = casesAfter(text.slice(0, found.at.start)) === undefined ? [] : nominatives;
      return {
        at: found.at,
        wordings: [
          ...wordings.filter((wording) => !last.includes(wording)),
          ...wordings.filter((wording) => last.includes(wording)),
        ],
        mindNext: mind && needsCase(text, found.at.end, goOn),
      };
    },
    fullNames(abbreviation, before) {
      const meanings = (packed.abbreviations[abbreviation] ?? []).map(unpackedWords);
      const cases = casesAfter(before) ?? packed.cases[''] ?? [1];
      const forms = meanings.flatMap((meaning) =>
        (meaning.length === 1 ? [1] : cases).flatMap((number) => meaning[number - 1] ?? []),
      );
      return [...new Set(forms)];
    },
  };

  /** What the last of some words asks for; undefined for one that asks for no case, as `constructor` does. */
  function casesAfter(words: string): readonly number[] | undefined {
    const last = /(\p{L}+)\s*$/u.exec(words.slice(-REACH))?.[1]?.toLowerCase() ?? '';
    return last !== '' && Object.hasOwn(packed.cases, last) ? packed.cases[last] : undefined;
  }

  function tableOf(rule: string): ReadonlyMap<string, Known> {
    let table = tables.get(rule);
    if (!table) {
      const forms = byPhrase(unpackedForms(packed.forms[rule]));
      // English has no cases that a plainer verb could change.
      const verbs = rule === 'hidden-verb' ? verbPhrases(unpackedVerbs(packed.verbs), language !== 'en') : [];
      table = joined([...forms, ...verbs]);
      tables.set(rule, table);
    }
    return table;
  }
}

/** Czech `uskuteční` is one person and several: what is found twice can mean either. */
function joined(phrases: Iterable<readonly [string, Known]>): ReadonlyMap<string, Known> {
  const table = new Map<string, Known>();
  for (const [phrase, known] of phrases) {
    const both = [table.get(phrase) ?? [], known].flat();
    const others = both.flatMap(({ wordings, nominatives = [] }) =>
      wordings.filter((wording) => !nominatives.includes(wording)),
    );
    table.set(phrase, {
      wordings: [...new Set(both.flatMap(({ wordings }) => wordings))],
      mind: both.some(({ mind }) => mind),
      nominatives: both.flatMap(({ nominatives = [] }) => nominatives).filter((wording) => !others.includes(wording)),
    });
  }
  return table;
}

function* byPhrase(groups: readonly FormTable[]): Generator<readonly [string, Known]> {
  for (const { old, new: plain, mind = false } of groups) {
    for (const [column, phrase] of old.entries()) {
      const wordings = cellOf(plain[column]);
      if (phrase !== '' && wordings.length > 0)
        yield [phrase, { wordings, mind, nominatives: column === 0 ? wordings.slice(0, 1) : [] }];
    }
  }
}

/** `proveďte úhradu` → `zaplaťte`: every verb with every noun of its table, form by form. */
function* verbPhrases(verbs: readonly VerbTable[], hasCases: boolean): Generator<readonly [string, Known]> {
  for (const { light, nouns } of verbs) {
    for (const { of, plain, mind = hasCases } of nouns) {
      for (const noun of of) {
        for (const [column, verb] of light.flatMap((forms) => [...forms.entries()])) {
          const wordings = cellOf(plain[column]);
          if (verb !== '' && wordings.length > 0) yield [`${verb} ${noun}`, { wordings, mind }];
        }
      }
    }
  }
}

function namesOf({ one, other, notBefore = [] }: NamePair): NamesOfOneThing {
  return { names: [nameForms(one, other, notBefore), nameForms(other, one, notBefore)] };
}

function nameForms(own: readonly Cell[], theirs: readonly Cell[], notBefore: readonly string[]): NameForms {
  const others = new Map<string, readonly string[]>();
  own.forEach((cell, column) => {
    for (const form of cellOf(cell).map((name) => name.toLowerCase())) {
      others.set(form, [...new Set([...(others.get(form) ?? []), ...cellOf(theirs[column])])]);
    }
  });
  // The longest first, so that a form is not taken for the beginning of another.
  const forms = [...others.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(' ', '\\s+'));
  const unless = notBefore.length > 0 ? `(?!\\s+(?:${notBefore.join('|')})(?!\\p{L}))` : '';
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])${unless}`, 'iu'),
    otherName: (words) =>
      (others.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? []).filter((name) => !/['’]/.test(name)),
  };
}

function cellOf(cell: Cell | undefined): readonly string[] {
  return (typeof cell === 'string' ? [cell] : (cell ?? [])).filter((wording) => wording !== '');
}

/** Words of one phrase at most, and how far after a piece of a text its phrase may end. */
const MOST_WORDS = 6;
const REACH = 120;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * The longest phrase at the first place in a piece of a text where one of a table begins; with a `lead`, also one that
 * begins up to so many characters before the piece and reaches into it.
 */
function firstPhrase<T>(
  text: string,
  { start, end }: Span,
  table: ReadonlyMap<string, T>,
  lead = 0,
): { readonly at: Span; readonly known: T } | undefined {
  const from = Math.max(0, start - lead);
  const piece = text.slice(from, end + REACH);
  const isTorn = lead > 0 && /^[\p{L}\p{N}'’-]{2}/u.test(text.slice(from - 1, from + 1));
  const words = [...piece.matchAll(WORD)].slice(isTorn ? 1 : 0).map((match) => ({
    word: match[0].toLowerCase(),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  for (const [first, { start: at }] of words.entries()) {
    if (at >= end) break;
    let phrase = '';
    let best: { readonly at: Span; readonly known: T } | undefined;
    for (const [nth, word] of words.slice(first, first + MOST_WORDS).entries()) {
      // Only blanks between the words of a phrase.
      const before = words[first + nth - 1];
      if (nth > 0 && before && text.slice(before.end, word.start).trim() !== '') break;
      phrase = nth === 0 ? word.word : `${phrase} ${word.word}`;
      const known = table.get(phrase);
      if (known !== undefined) best = { at: span(at, word.end), known };
    }
    if (best && best.at.end > start) return best;
  }
  return undefined;
}

/** How far before a piece of a text its phrase may begin. */
const LEAD = 40;

/** Czech `se` leans on a word before it: `Na webu se zaregistrujete`. */
const LEANING = /^se /;

function beginsSentence(text: string, { start }: Span): boolean {
  return /\p{Lu}/u.test(text[start] ?? '');
}

/** A word follows right away that is none of those that go on with the sentence: most likely a noun in the case of the old phrase. */
function needsCase(text: string, end: number, goOn: ReadonlySet<string>): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1];
  return next !== undefined && !goOn.has(next.toLowerCase());
}

/** What is no object: words that begin a clause or an addition. Prepositions are known from the table of cases. */
const CONJUNCTIONS: { readonly [L in ProseLanguage]: readonly string[] } = {
  cs: 'a i nebo či ale že když pokud jen také už nejpozději nejdříve včas hned'.split(' '),
  pl: 'i oraz lub albo ale że gdy jeśli jeżeli tylko także już najpóźniej'.split(' '),
  en: [],
};
