import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDigest } from '../../platform/node/content-digest.ts';
import { findFiles, walkText } from '../../platform/node/find-files.ts';
import { writeWhole } from '../../platform/node/write-whole.ts';
import { systemDay } from '../../platform/system-day.ts';
import { type CacheFolder, cacheFolder, DEFAULT_CACHE } from './cache-folder.ts';

/** What a run looked at and what it said. Nothing here needs the engine: a run that would say the same again never loads it. */
export interface RunRecord {
  /** Environment variables that were asked for; null for those not set. */
  readonly env: { readonly [name: string]: string | null };
  /** Folders that were looked through, with a digest of what was found. */
  readonly walks: readonly (readonly [start: string, digest: string])[];
  /** Files that were read, with the digests of their bytes. */
  readonly files: readonly (readonly [file: string, digest: string])[];
  /** Files that were looked for, and whether they were there. */
  readonly lookups: readonly (readonly [file: string, isThere: boolean])[];
  readonly said: readonly Said[];
  readonly code: 0 | 1;
}

/** What a run printed, or wrote into the file its words name: never one that the record names. */
export type Said = readonly [where: 'out' | 'err' | 'file', text: string];

/** How the program was started. */
export interface Start {
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly hasColours: boolean;
  readonly program: string;
}

/** The folder `--cache` names; undefined when the words ask for none. */
export function cacheOf({ words, cwd }: Pick<Start, 'words' | 'cwd'>): string | undefined {
  if (words[0] !== 'lint') return undefined;
  const word = words.findLast((one) => one === '--cache' || one.startsWith('--cache='));
  return word === undefined ? undefined : path.resolve(cwd, word.slice('--cache='.length) || DEFAULT_CACHE);
}

/** The file `--output` names, in full; undefined when the words name none. */
export function outputOf({ words, cwd }: Pick<Start, 'words' | 'cwd'>): string | undefined {
  const at = words.findLastIndex((one) => one === '--output' || one.startsWith('--output='));
  const named = words[at] === '--output' ? words[at + 1] : words[at]?.slice('--output='.length);
  return named ? path.resolve(cwd, named) : undefined;
}

/** The earlier run of the same words, when everything it looked at is as it was; undefined when it must be done again. */
export function sameRun(start: Start): RunRecord | undefined {
  const folder = cacheOf(start);
  const text = folder && cacheFolder(folder, () => undefined).read(nameOf(start));
  const end = text?.indexOf('\n') ?? -1;
  if (!text || text.slice(0, end) !== head(start, text.slice(end + 1))) return undefined;
  // The digest in the first line says that this is what `keepRun` wrote.
  const record: RunRecord = JSON.parse(text.slice(end + 1));
  return isAsItWas(record, start) ? record : undefined;
}

/** Says again what an earlier run said; false, with nothing printed, when its file cannot be written now. */
export function sayAgain({ said }: RunRecord, start: Start): boolean {
  const output = outputOf(start);
  try {
    for (const [where, text] of said) if (where === 'file' && output !== undefined) writeWhole(output, text);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
  for (const [where, text] of said) {
    if (where === 'out') process.stdout.write(text);
    if (where === 'err') process.stderr.write(text);
  }
  return true;
}

export function keepRun(folder: CacheFolder, start: Start, record: RunRecord): void {
  const body = JSON.stringify(record);
  folder.write(nameOf(start), `${head(start, body)}\n${body}`);
}

function isAsItWas({ env, walks, files, lookups }: RunRecord, start: Start): boolean {
  try {
    return (
      Object.entries(env).every(([name, value]) => (start.env[name] ?? null) === value) &&
      lookups.every(([file, isThere]) => existsSync(file) === isThere) &&
      walks.every(([at, digest]) => contentDigest(walkText(findFiles(at))) === digest) &&
      files.every(([file, digest]) => contentDigest(readFileSync(file)) === digest)
    );
  } catch (error) {
    // A file that can no longer be read is not as it was.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** One record for each way to start; what else it follows from stands in it. */
function nameOf({ words, cwd, env, hasColours }: Start): string {
  const language = [env.LC_ALL, env.LC_MESSAGES, env.LANG].map((value) => value ?? null);
  const all = [words, cwd, language, hasColours];
  return `${contentDigest(JSON.stringify(all)).slice(0, 32)}.run`;
}

function head({ program }: Start, body: string): string {
  return `okenko-run 1 ${program} ${systemDay()} ${contentDigest(body)}`;
}
