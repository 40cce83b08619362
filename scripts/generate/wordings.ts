import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ProseLanguage } from '../../server/src/core/prose/index.ts';
import type { Cell, WordingsData } from '../../server/src/core/prose/wordings-data.ts';
import { packedWordings } from '../../server/src/core/prose/wordings-pack.ts';
import { HEADER, type Output } from './output.ts';

const LANGUAGES = ['cs', 'en', 'pl'] as const;
const OUTPUT = 'server/src/core/prose/generated';

/** Wordings as linguists write them; described in lexicons/README.md. What is empty may be left out. */
export interface WordingsSource extends Partial<Omit<WordingsData, 'abbreviations'>> {
  /** A list of full names by case; a list of such lists for an abbreviation of several things. */
  readonly abbreviations?: { readonly [abbreviation: string]: readonly string[] | readonly (readonly string[])[] };
  readonly lang: ProseLanguage;
  /** One of the proposals of the rule turns `text` into `fixed`; tests try it. */
  readonly examples?: readonly { readonly rule: string; readonly text: string; readonly fixed: string }[];
}

export function readWordings(language: ProseLanguage): WordingsSource {
  return parse(readFileSync(`lexicons/wordings.${language}.yaml`, 'utf8'));
}

/** One module per language that holds its wordings as a string, as with the lexicon. */
export function wordingsOutput(): Output {
  return new Map(
    LANGUAGES.map((language) => {
      const mistakes = wordingsMistakes(readWordings(language));
      if (mistakes.length > 0)
        throw new Error(`lexicons/wordings.${language}.yaml: ${mistakes.map(({ message }) => message).join(' ')}`);
      return [`${OUTPUT}/wordings.${language}.ts`, moduleSource(dataOf(readWordings(language)))];
    }),
  );
}

function dataOf(source: WordingsSource): WordingsData {
  const { forms = {}, verbs = [], times = [], abbreviations = {}, cases = {}, pairs = [] } = source;
  const meanings = Object.entries(abbreviations).map(([abbreviation, names]) => [
    abbreviation,
    names.every((name) => typeof name === 'string') ? [names] : names,
  ]);
  return { forms, verbs, times, abbreviations: Object.fromEntries(meanings), cases, pairs };
}

export interface WordingsMistake {
  readonly path: readonly (string | number)[];
  /** In words. */
  readonly message: string;
}

/** Lists that do not line up, and signs that could change a document. */
export function wordingsMistakes(source: WordingsSource): readonly WordingsMistake[] {
  const { forms, verbs, times, abbreviations, cases, pairs } = dataOf(source);
  const mistakes: WordingsMistake[] = [];
  const lineUp = (path: Path, a: readonly unknown[], b: readonly unknown[]) => {
    if (a.length === b.length) return;
    mistakes.push({ path, message: `"${a[0]}" has ${a.length} forms here, "${b[0]}" ${b.length}.` });
  };
  const check = (path: Path, list: readonly Cell[], sign: RegExp, what: string) => {
    for (const phrase of list.flat()) {
      if (phrase !== '' && !sign.test(phrase)) mistakes.push({ path, message: `"${phrase}" ${what}.` });
    }
  };
  const looked = (path: Path, list: readonly Cell[]) => {
    check(path, list, WORDS, 'is not words with single blanks between');
    check(path, list, /^\P{Lu}*$/u, 'has a capital');
  };
  const written = (path: Path, list: readonly Cell[]) =>
    check(path, list, HARMLESS, 'has signs that mean something in a document');
  for (const [rule, tables] of Object.entries(forms)) {
    for (const [nth, { old, new: plain }] of tables.entries()) {
      const path = ['forms', rule, nth];
      lineUp(path, old, plain);
      looked(path, old);
      written(path, plain);
    }
  }
  for (const [table, { light, nouns }] of verbs.entries()) {
    for (const [nth, verb] of light.entries()) looked(['verbs', table, 'light', nth], verb);
    for (const [nth, { of, plain }] of nouns.entries()) {
      const path = ['verbs', table, 'nouns', nth];
      for (const verb of light) lineUp(path, plain, verb);
      looked(path, of);
      written(path, plain);
    }
  }
  looked(['times'], times);
  const most = Math.max(1, ...Object.values(cases).flat());
  for (const [abbreviation, meanings] of Object.entries(abbreviations)) {
    const path = ['abbreviations', abbreviation];
    for (const meaning of meanings) {
      written(path, meaning);
      if (meaning.length !== 1 && meaning.length < most) {
        mistakes.push({
          path,
          message: `"${abbreviation}" has ${meaning.length} forms, "cases" asks for number ${most}.`,
        });
      }
    }
  }
  for (const [nth, { one, other, notBefore = [] }] of pairs.entries()) {
    const path = ['pairs', nth];
    lineUp(path, one, other);
    check(path, [...one, ...other, ...notBefore], WORDS, 'is not words with single blanks between');
  }
  return mistakes;
}

type Path = WordingsMistake['path'];

const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}][\p{L}\p{N}'’-]*)*$/u;

/** What means the same in every YAML style. */
const HARMLESS = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?: [\p{L}\p{N}][\p{L}\p{N}-]*)*$/u;

function moduleSource(data: WordingsData): string {
  const json = JSON.stringify(packedWordings(data)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `${HEADER}import type { PackedWordings } from '../wordings-pack.ts';

export function wordingsData(): PackedWordings {
  return JSON.parse('${json}') as PackedWordings;
}
`;
}
