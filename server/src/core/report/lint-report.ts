import type { Severity } from '../analysis/index.ts';
import type { Locale } from '../l10n/index.ts';
import type { Kind } from '../model/index.ts';
import type { RenderedFinding, RenderedSuppression } from './rendered.ts';

/** The result of a lint run in the reader's language: what every output format prints. */
export interface LintReport {
  /** Of Okenko. */
  readonly version: string;
  readonly locale: Locale;
  /** Sorted by file. */
  readonly documents: readonly DocumentReport[];
  readonly counts: SeverityCounts;
  /** Which part of all documents it is about; left out when it is about all. */
  readonly shard?: Shard;
  /** The version since which only what is new is told; left out when all is told. */
  readonly since?: string;
}

/** The `index`th of `count` parts, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface DocumentReport {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  /** Id of the office it belongs to; undefined when there is no `office.yaml`, or it says none. */
  readonly office: string | undefined;
  /** Empty when nothing was found in it. */
  readonly text: string;
  readonly findings: readonly RenderedFinding[];
  readonly suppressed: readonly RenderedSuppression[];
}

export type SeverityCounts = { readonly [S in Severity]: number };

export function countSeverities(findings: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
