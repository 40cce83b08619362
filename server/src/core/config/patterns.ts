import picomatch from 'picomatch';

/** Globs that are compiled once, on first use. Paths are relative to the folder of the configuration file, with `/`. */
export interface Patterns {
  readonly globs: readonly string[];
  /** True when one of the globs matches; never for no globs. */
  matches(path: string): boolean;
}

export function patterns(globs: readonly string[]): Patterns {
  let compiled: ((path: string) => boolean) | undefined;
  return {
    globs,
    matches: (path) => {
      compiled ??= globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
      return compiled(path);
    },
  };
}
