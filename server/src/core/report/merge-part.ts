import { SEVERITIES, type Severity } from '../analysis/index.ts';
import type { Shard } from './lint-report.ts';

/** What merging needs to know of a report of any format. */
export interface ReportPart {
  readonly version: string;
  readonly shard: Shard | undefined;
}

export interface MergedReport {
  readonly text: string;
  /** The worst that is reported; undefined when nothing is. SARIF has one word for `info` and `hint`. */
  readonly worst: Severity | undefined;
  /** The highest exit code the runs ended with, as far as the reports tell: SARIF does, JSON does not. */
  readonly exitCode: number;
}

/** Indexes of the shards in their order; undefined when the parts are no shards. */
export type Order = readonly number[] | undefined;

/** The worse of two severities. */
export function worseOf(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}
