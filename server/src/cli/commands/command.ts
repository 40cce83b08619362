import type { Rule } from '../../core/analysis/index.ts';
import { type Locale, type MessageArgs, render } from '../../core/l10n/index.ts';
import type { Paint } from '../../core/report/index.ts';
import type { Thread } from '../../platform/node/threads.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import type { Start } from '../cache/run-record.ts';
import { cliTexts } from '../cli-texts.ts';
import type { ThreadResult, ThreadStart, ThreadTask } from '../lint-thread.ts';
import type { Disk } from '../office.ts';
import type { Arguments, CommandSpec } from '../options.ts';
import type { StartWatching } from './lint/watch.ts';

/** 0 nothing at the fail level, 1 findings, 2 wrong usage or configuration, 3 Okenko itself failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The world of one run of the command line. */
export interface Io {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** Findings and results. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
  /** Shows how far long work is, in place of what it showed before; does nothing when no person watches. */
  progress(text: string): void;
  readStdin(): Promise<Uint8Array>;
  readonly paint: Paint;
  /** Hears of each file of results that was written, by its absolute path. */
  wrote?(file: string, text: string): void;
  /** Undefined where nobody stays to see what changes. */
  readonly watching?: { readonly start: StartWatching; clear(): void };
  /** How the program was started, when results are to be kept; undefined where one build cannot be told from another. */
  readonly start?: Start;
  /** Threads to share long work; undefined where there are none. */
  readonly threads?: Threads;
}

export interface Threads {
  /** How many can work at the same time. */
  readonly cores: number;
  start(start: ThreadStart): Thread<ThreadTask, ThreadResult>;
}

export interface CommandContext {
  readonly io: Io;
  readonly args: Arguments;
  readonly locale: Locale;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** Where results are kept in place of what `--cache` says. */
  readonly keptIn?: CacheFolder;
  /** Hears of each disk a command looks at. */
  readonly onDisk?: (disk: Disk) => void;
}

export interface Command {
  readonly spec: CommandSpec;
  run(context: CommandContext): Promise<ExitCode> | ExitCode;
}

/** A message of the command line in the reader's language. */
export function say(locale: Locale, id: keyof (typeof cliTexts)['en'], args: MessageArgs = {}): string {
  return render(cliTexts, locale, id, args);
}

/** The value of an option that takes one. */
export function textOption(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}
