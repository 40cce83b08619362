import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ProseLanguage } from '../../server/src/core/prose/index.ts';
import type { SignalData } from '../../server/src/core/prose/signals/signal-data.ts';
import type { LexiconSource } from '../generate/lexicons.ts';
import type { WordingsSource } from '../generate/wordings.ts';

export const LEXICON_LANGUAGES: readonly ProseLanguage[] = ['cs', 'pl', 'en'];
export const EXAMPLE_FILES = ['lexicons/dev-set.jsonl', 'lexicons/own-set.jsonl'] as const;

/** What people wrote, with the lines they wrote it on. */
export interface WrittenFile<T> {
  readonly file: string;
  readonly data: T;
  /** Line, from 1, of what stands at a path: `['entries', 3, 'match', 0]`; of the nearest above it where it is missing. */
  line(path: readonly (string | number)[]): number;
}

/** Something an author should know. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  /** Ends the check with 1; all else is for a person to weigh. */
  readonly isMistake: boolean;
  readonly message: string;
}

/** One line of `dev-set.jsonl` or `own-set.jsonl`, as far as the check reads it. */
export interface ExampleSentence {
  readonly id?: string;
  readonly lang?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly label?: string;
}

export interface Sources {
  readonly lexicons: readonly WrittenFile<LexiconSource>[];
  readonly signals: readonly (WrittenFile<SignalData> & { readonly lang: ProseLanguage })[];
  readonly wordings: readonly WrittenFile<WordingsSource>[];
  readonly sentences: readonly { readonly file: string; readonly line: number; readonly sentence: ExampleSentence }[];
  /** What could not be read at all. */
  readonly unreadable: readonly Remark[];
}

/** Reads all files of `lexicons/`; what cannot be read is said, and left out. */
export function readSources(read: (file: string) => string = (file) => readFileSync(file, 'utf8')): Sources {
  const unreadable: Remark[] = [];
  const yaml = <T>(file: string): readonly WrittenFile<T>[] => {
    const written = readYaml<T>(file, read(file));
    if ('data' in written) return [written];
    unreadable.push(...written.remarks);
    return [];
  };
  return {
    lexicons: LEXICON_LANGUAGES.flatMap((lang) => yaml<LexiconSource>(`lexicons/${lang}.yaml`)),
    signals: LEXICON_LANGUAGES.flatMap((lang) =>
      yaml<SignalData>(`lexicons/signals.${lang}.yaml`).map((written) => ({ ...written, lang })),
    ),
    wordings: LEXICON_LANGUAGES.flatMap((lang) => yaml<WordingsSource>(`lexicons/wordings.${lang}.yaml`)),
    sentences: EXAMPLE_FILES.flatMap((file) => sentencesIn(file, read(file), unreadable)),
    unreadable,
  };
}

export function readYaml<T>(file: string, text: string): WrittenFile<T> | { readonly remarks: readonly Remark[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const remarks = document.errors.map(({ pos: [at], message }) => ({
      file,
      line: lines.linePos(at).line,
      isMistake: true,
      message: `this is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
    }));
    return { remarks };
  }
  const line = (path: readonly (string | number)[]): number => {
    let node: unknown = document.contents;
    let at = 0;
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
      if (pair && isScalar(pair.key)) at = pair.key.range?.[0] ?? at;
      node = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
      if (!pair) at = (node as Node | undefined)?.range?.[0] ?? at;
      if (node === undefined) break;
    }
    return lines.linePos(at).line;
  };
  return { file, data: document.toJS() as T, line };
}

function sentencesIn(file: string, text: string, unreadable: Remark[]): Sources['sentences'] {
  return text.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const line = index + 1;
    try {
      const sentence: ExampleSentence = JSON.parse(json);
      return [{ file, line, sentence }];
    } catch (error) {
      unreadable.push({
        file,
        line,
        isMistake: true,
        message: `this line is not JSON: ${error instanceof Error ? error.message : error}`,
      });
      return [];
    }
  });
}
