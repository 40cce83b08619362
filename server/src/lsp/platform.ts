import type { RulePackages } from './foreign-rules.ts';

/** What the protocol shell needs from the machine it runs on. */
export interface Platform {
  /** Files as the server itself sees them; undefined where it has no disk (web worker). */
  readonly disk: FileSource | undefined;
  /** URI of the folder with the rule pages, without a slash at its end; undefined when nobody knows. */
  readonly rulePages: string | undefined;
  /** Language tags this program was started with; undefined where there is no command line. */
  readonly language?: StartLanguage;
  /** Rule packages of textlint; undefined where there are none (web worker). */
  readonly packages?: RulePackages;
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets messages in that have arrived meanwhile. */
  nextTurn(): Promise<void>;
}

/** The language of a reader as far as the start of a program tells. */
export interface StartLanguage {
  /** What somebody asked for in so many words; no client overrules it. */
  readonly asked: string | undefined;
  /** Of the shell, for clients that name none. */
  readonly usual: string | undefined;
}

/** A change of a file on disk. */
export interface FileChange {
  readonly path: string;
  readonly how: 'created' | 'changed' | 'deleted';
}

/** Where files that are not open come from. Paths are those of `paths.ts`. */
export interface FileSource {
  /** All YAML files below a folder, `.okenko.yaml` among them; `node_modules` and hidden folders left out. */
  list(folder: string): Promise<readonly string[]>;
  /** Undefined when there is no such file or it cannot be read. */
  read(path: string): Promise<string | undefined>;
}
