import { type Glob, readGlob } from './glob.ts';

/** Globs that are read once, on first use. Paths are relative to the folder of the configuration file, with `/`. */
export interface Patterns {
  readonly globs: readonly string[];
  /** True when one of the globs matches; never for no globs, nor for one with a fault (`readGlob` says which). */
  matches(path: string): boolean;
}

export function patterns(globs: readonly string[]): Patterns {
  let read: readonly Glob[] | undefined;
  // What several configurations say is said once.
  const all = [...new Set(globs)];
  return {
    globs: all,
    matches: (path) => {
      read ??= all.map(readGlob).filter((glob) => typeof glob !== 'string');
      return read.some((glob) => glob.matches(path));
    },
  };
}
