import { SEVERITIES, type Severity } from '../analysis/index.ts';
import { listOf, recordOf, shardOf } from './foreign-data.ts';
import { countSeverities } from './lint-report.ts';
import { type MergedReport, type Order, type ReportPart, worseOf } from './merge-part.ts';

/** A report of `lint --format json`, version 1. What is in a document or a finding besides is passed on as it is. */
export interface JsonPart extends ReportPart {
  readonly documents: readonly Named[];
  readonly findings: readonly FindingEntry[];
}

interface Named {
  readonly file: string;
  readonly entry: object;
}

interface FindingEntry extends Named {
  readonly severity: Severity;
}

/** Undefined for everything else. */
export function jsonPart(data: unknown): JsonPart | undefined {
  const report = recordOf(data);
  const tool = recordOf(report?.tool);
  if (report?.version !== 1 || tool?.name !== 'okenko' || typeof tool.version !== 'string') return undefined;
  const documents = listOf(report.documents, named);
  const findings = listOf(report.findings, finding);
  return documents && findings && { version: tool.version, shard: shardOf(report.shard), documents, findings };
}

/** As `jsonV1` would print all of it. */
export function mergedJson(parts: readonly JsonPart[], order: Order): MergedReport {
  const documents = joined(parts, order, (part) => part.documents);
  const findings = joined(parts, order, (part) => part.findings);
  const counts = countSeverities(findings);
  const merged = {
    version: 1,
    tool: { name: 'okenko', version: parts[0]?.version },
    summary: {
      documents: documents.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
    },
    documents: documents.map(({ entry }) => entry),
    findings: findings.map(({ entry }) => entry),
  };
  const worst = findings.reduce<Severity | undefined>((worse, { severity }) => worseOf(worse, severity), undefined);
  return { text: `${JSON.stringify(merged, null, 2)}\n`, worst, exitCode: 0 };
}

/** One after the other when they are shards; else sorted by file, what stands in several reports once. */
function joined<T extends Named>(
  parts: readonly JsonPart[],
  order: Order,
  entries: (part: JsonPart) => readonly T[],
): readonly T[] {
  if (order) return order.flatMap((at) => parts.slice(at, at + 1).flatMap(entries));
  const once = new Map(parts.flatMap(entries).map((one) => [JSON.stringify(one.entry), one]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function named(data: unknown): Named | undefined {
  const entry = recordOf(data);
  return entry && typeof entry.file === 'string' ? { file: entry.file, entry } : undefined;
}

function finding(data: unknown): FindingEntry | undefined {
  const known = named(data);
  const severity = SEVERITIES.find((one) => one === recordOf(data)?.severity);
  return known && severity && { ...known, severity };
}
