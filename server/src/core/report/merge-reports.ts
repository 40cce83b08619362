import { jsonPart, mergedJson } from './merge-json.ts';
import type { MergedReport, Order, ReportPart } from './merge-part.ts';
import { mergedSarif, sarifPart } from './merge-sarif.ts';

/** A report to be merged, by the name of its file. */
export interface MergePart {
  readonly name: string;
  readonly text: string;
}

/** Why reports cannot be merged. */
export type MergeFault =
  | { readonly fault: 'notReport'; readonly name: string }
  | { readonly fault: 'mixedFormats' | 'mixedVersions' | 'mixedShards' }
  | { readonly fault: 'shardMissing'; readonly index: number; readonly count: number }
  | { readonly fault: 'shardTwice'; readonly index: number; readonly count: number };

/**
 * One report of several: as one run without `--shard` would have printed it when they are all its shards, else sorted by
 * file with everything once. A shard that is missing is a fault: half an office never looks like a clean one.
 */
export function mergeReports(parts: readonly MergePart[]): MergedReport | MergeFault {
  const read = parts.map(({ name, text }) => ({ name, data: parsed(text) }));
  const json = read.flatMap(({ data }) => jsonPart(data) ?? []);
  const sarif = read.flatMap(({ data }) => sarifPart(data) ?? []);
  if (json.length + sarif.length < parts.length) {
    const stranger = read.find(({ data }) => !jsonPart(data) && !sarifPart(data));
    return { fault: 'notReport', name: stranger?.name ?? '' };
  }
  if (json.length > 0 && sarif.length > 0) return { fault: 'mixedFormats' };
  const ordered = json.length > 0 ? inOrder(json) : inOrder(sarif);
  if ('fault' in ordered) return ordered;
  return json.length > 0 ? mergedJson(json, ordered.order) : mergedSarif(sarif, ordered.order);
}

function inOrder(parts: readonly ReportPart[]): { readonly order: Order } | MergeFault {
  if (new Set(parts.map(({ version }) => version)).size > 1) return { fault: 'mixedVersions' };
  const shards = parts.flatMap(({ shard }) => shard ?? []);
  const [first] = shards;
  if (!first) return { order: undefined };
  const { count } = first;
  if (shards.length < parts.length || shards.some((shard) => shard.count !== count)) return { fault: 'mixedShards' };
  const places = new Map<number, number>();
  for (const [place, { index }] of shards.entries()) {
    if (places.has(index)) return { fault: 'shardTwice', index, count };
    places.set(index, place);
  }
  const order: number[] = [];
  for (let index = 1; index <= count; index++) {
    const place = places.get(index);
    if (place === undefined) return { fault: 'shardMissing', index, count };
    order.push(place);
  }
  return { order };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
