import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type CompiledPattern,
  LEXICON_CATEGORIES,
  type LexiconCategory,
  type LexiconData,
  type LexiconEntryData,
  SENTENCE_START,
} from '../../server/src/core/prose/lexicon-data.ts';
import { wordsOf } from '../../server/src/core/prose/words.ts';
import { type PatternPart, readPattern } from './lexicon-pattern.ts';
import { HEADER, type Output } from './output.ts';

const LANGUAGES = ['cs', 'en', 'pl'] as const;
const OUTPUT = 'server/src/core/prose/generated';

/** A lexicon as linguists write it; described in lexicons/README.md. */
export interface LexiconSource {
  readonly lang: string;
  readonly entries: readonly EntrySource[];
  readonly lemmas: {
    readonly [lemma: string]: { readonly pos: string; readonly src: string; readonly forms: readonly string[] };
  };
}

export interface EntrySource {
  readonly id: string;
  readonly match: readonly string[];
  readonly category: LexiconCategory;
  readonly severity: LexiconEntryData['severity'];
  readonly topic?: string;
  readonly suggest: readonly string[];
  readonly advise?: readonly string[];
  readonly swap?: 'safe' | 'none';
  readonly government?: string;
  readonly why: { readonly [language: string]: string };
  readonly fineIn?: LexiconEntryData['fineIn'];
  readonly unless?: readonly string[];
  /** Sentences in which the entry must be found; only `npm run lexicon -- check` reads them. */
  readonly examples?: readonly string[];
}

/** One module per language that holds the compiled lexicon as a string: it costs nothing until its language is met. */
export function lexiconOutput(): Output {
  return new Map(
    LANGUAGES.map((language) => {
      const file = `lexicons/${language}.yaml`;
      const data = compileLexicon(parse(readFileSync(file, 'utf8')), file);
      return [`${OUTPUT}/lexicon.${language}.ts`, moduleSource(data)];
    }),
  );
}

/** Throws, naming the entry, for anything that could never match or would match something else than it says. */
export function compileLexicon(source: LexiconSource, file: string): LexiconData {
  const table = new ClassTable(source);
  const seen = new Set<string>();
  const entries = source.entries.map((entry): LexiconEntryData => {
    const fail = (what: string) => new Error(`${file}, ${entry.id}: ${what}`);
    if (seen.has(entry.id)) throw fail('this id is used twice');
    seen.add(entry.id);
    if (!LEXICON_CATEGORIES.includes(entry.category)) throw fail(`unknown category ${entry.category}`);
    const why = entry.why[source.lang];
    if (!why || !entry.why.en) throw fail('says no reason in its own language and in English');
    try {
      return {
        id: entry.id,
        category: entry.category,
        severity: entry.severity,
        ...(entry.topic && { topic: entry.topic }),
        suggest: entry.suggest,
        ...(entry.advise && { advise: entry.advise }),
        ...(entry.swap && { swap: entry.swap }),
        ...(entry.government && { government: entry.government }),
        why,
        whyEn: entry.why.en,
        ...(entry.fineIn && { fineIn: entry.fineIn }),
        match: entry.match.flatMap((pattern) => table.compile(pattern)),
        ...(entry.unless && { unless: entry.unless.flatMap((pattern) => table.compile(pattern)) }),
      };
    } catch (error) {
      throw fail(error instanceof Error ? error.message : String(error));
    }
  });
  return { ...table.data(), entries };
}

/** Numbers the word classes and slots that patterns use. Two passes, because lemmas must come first. */
class ClassTable {
  readonly #source: LexiconSource;
  readonly #lemmas: readonly string[];
  readonly #literals = new Map<string, number>();
  readonly #slots = new Map<string, number>();

  constructor(source: LexiconSource) {
    this.#source = source;
    const used = new Set(
      source.entries
        .flatMap(({ match, unless = [] }) => [...match, ...unless])
        .flatMap((pattern) => readPattern(pattern).flat())
        .flatMap((part) => (part.kind === 'word' ? part.lemmas : [])),
    );
    this.#lemmas = [...used].sort();
  }

  compile(pattern: string): readonly CompiledPattern[] {
    return readPattern(pattern).map((parts) => parts.map((part) => this.#code(part)));
  }

  data(): Omit<LexiconData, 'entries'> {
    return {
      classes: [
        ...this.#lemmas.map((lemma) => packed(this.#formsOf(lemma))),
        ...[...this.#literals.keys()].map((words) => packed(words.split(' '))),
      ],
      lemmas: this.#lemmas.length,
      slots: [...this.#slots.keys()].map((slot) => slot.split(' ').map(Number)),
    };
  }

  #code(part: PatternPart): number {
    if (part.kind === 'start') return SENTENCE_START;
    if (part.kind === 'gap') return SENTENCE_START - part.most;
    const classes = part.lemmas.map((lemma) => {
      if (this.#formsOf(lemma).length === 0) throw new Error(`no forms for {${lemma}}`);
      return this.#lemmas.indexOf(lemma);
    });
    if (part.words.length > 0) {
      const words = part.words.map(literal).join(' ');
      classes.push(this.#lemmas.length + numbered(this.#literals, words));
    }
    return numbered(this.#slots, classes.join(' '));
  }

  /** Dictionary form first; `{mieć/v}` is narrowed to what stands before the slash. */
  #formsOf(lemma: string): readonly string[] {
    const forms = [...new Set((this.#source.lemmas[lemma]?.forms ?? []).map(literal))];
    const dictionaryForm = literal(lemma.replace(/\/.*$/, ''));
    return forms.includes(dictionaryForm)
      ? [dictionaryForm, ...forms.filter((form) => form !== dictionaryForm)]
      : forms;
  }
}

/** A word as the matcher will see it; throws when the matcher would see several words or none. */
export function literal(word: string): string {
  const seen = wordsOf(word).toArray();
  const [only] = seen;
  if (seen.length !== 1 || !only) throw new Error(`"${word}" is not one word`);
  return only.text;
}

function packed(forms: readonly string[]): string {
  const [first = ''] = forms;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length--;
  return `${first.slice(0, length)}|${forms.map((form) => form.slice(length)).join(',')}`;
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function moduleSource(data: LexiconData): string {
  const json = JSON.stringify(data).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `${HEADER}// Polish word forms: see lexicons/NOTICE.md, which must go wherever this data goes.
import type { LexiconData } from '../lexicon-data.ts';

export function lexiconData(): LexiconData {
  return JSON.parse('${json}') as LexiconData;
}
`;
}
