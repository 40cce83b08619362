import type { Severity } from '../analysis/index.ts';
import { listOf, recordOf, shardOf } from './foreign-data.ts';
import { type MergedReport, type Order, type ReportPart, worseOf } from './merge-part.ts';

type Entry = { readonly [key: string]: unknown };

/** A log of one run of Okenko. */
export interface SarifPart extends ReportPart {
  readonly log: Entry;
  readonly run: Entry;
  readonly driver: Entry;
  readonly rules: readonly Entry[];
  readonly results: readonly Entry[];
  readonly invocation: Entry;
}

/** Undefined for everything else. */
export function sarifPart(data: unknown): SarifPart | undefined {
  const log = recordOf(data);
  const [run, ...others] = listOf(log?.runs, recordOf) ?? [];
  const driver = recordOf(recordOf(run?.tool)?.driver);
  if (!log || !run || others.length > 0 || driver?.name !== 'Okenko' || typeof driver.version !== 'string') {
    return undefined;
  }
  const rules = listOf(driver.rules, recordOf);
  const results = listOf(run.results, recordOf);
  const [invocation] = listOf(run.invocations, recordOf) ?? [];
  if (!rules || !results || !invocation) return undefined;
  const shard = shardOf(recordOf(run.properties)?.shard);
  return { version: driver.version, shard, log, run, driver, rules, results, invocation };
}

/** As one run would print it: rules once, sorted; results with their indexes among these. */
export function mergedSarif(parts: readonly SarifPart[], order: Order): MergedReport {
  const ordered = order ? order.flatMap((at) => parts.slice(at, at + 1)) : parts;
  const rules = [...new Map(ordered.flatMap(({ rules }) => rules).map((rule) => [String(rule.id), rule])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, rule]) => rule);
  const indexes = new Map(rules.map(({ id }, index) => [String(id), index]));
  const all = resultsOf(ordered, order);
  const tellsSuppressions = all.some(({ suppressions }) => suppressions !== undefined);
  const results = all.map(({ suppressions = [], fixes, ...result }) => ({
    ...result,
    ...('ruleIndex' in result && { ruleIndex: indexes.get(String(result.ruleId)) }),
    // Where one result tells whether it is suppressed, all must.
    ...(tellsSuppressions && { suppressions }),
    ...(fixes !== undefined && { fixes }),
  }));
  const invocation = invocationOf(ordered.map((part) => part.invocation));
  const text = logText(ordered, { rules, results, invocation });
  return { text, worst: worstOf(all), exitCode: exitCodeOf(invocation) };
}

function logText(
  [first]: readonly SarifPart[],
  { rules, results, invocation }: { rules: readonly Entry[]; results: readonly Entry[]; invocation: Entry },
): string {
  const { shard: _, ...properties } = recordOf(first?.run.properties) ?? {};
  const { properties: __, ...run } = first?.run ?? {};
  const merged = {
    ...run,
    tool: { ...recordOf(run.tool), driver: { ...first?.driver, rules } },
    invocations: [invocation],
    results,
    ...(Object.keys(properties).length > 0 && { properties }),
  };
  return `${JSON.stringify({ ...first?.log, runs: [merged] }, null, 2)}\n`;
}

/** One after the other when they are shards; else sorted by file, what stands in several logs once. */
function resultsOf(parts: readonly SarifPart[], order: Order): readonly Entry[] {
  const all = parts.flatMap(({ results }) => results);
  if (order) return all;
  // Each log counts its rules anew.
  const once = new Map(all.map((result) => [JSON.stringify({ ...result, ruleIndex: 0 }), result]));
  const uri = (result: Entry) => {
    const [location] = listOf(result.locations, recordOf) ?? [];
    return String(recordOf(recordOf(location?.physicalLocation)?.artifactLocation)?.uri);
  };
  return [...once.values()].sort((a, b) => (uri(a) < uri(b) ? -1 : uri(a) > uri(b) ? 1 : 0));
}

/** How the whole ended is how its worst part ended. */
function invocationOf(invocations: readonly Entry[]): Entry {
  const worst = [...invocations].sort((a, b) => exitCodeOf(b) - exitCodeOf(a))[0];
  const told = invocations.flatMap((one) => listOf(one.toolExecutionNotifications, recordOf) ?? []);
  // Two shards of one office may stumble over the same file.
  const notifications = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  return { ...worst, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) };
}

function exitCodeOf({ exitCode }: Entry): number {
  return typeof exitCode === 'number' ? exitCode : 0;
}

const SEVERITY_OF: { readonly [level: string]: Severity } = { error: 'error', warning: 'warning', note: 'info' };

function worstOf(results: readonly Entry[]): Severity | undefined {
  let worst: Severity | undefined;
  for (const { level, suppressions } of results) {
    const isSuppressed = Array.isArray(suppressions) && suppressions.length > 0;
    const severity = SEVERITY_OF[String(level)];
    if (severity && !isSuppressed) worst = worseOf(worst, severity);
  }
  return worst;
}
