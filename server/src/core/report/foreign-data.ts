import type { Shard } from './lint-report.ts';

/** Data of unknown origin as a record of whatever it holds; undefined for everything else. */
export function recordOf(data: unknown): { readonly [key: string]: unknown } | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
}

/** The items when it is a list of such; undefined otherwise. */
export function listOf<T>(data: unknown, item: (data: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const items: T[] = [];
  for (const one of data) {
    const read = item(one);
    if (read === undefined) return undefined;
    items.push(read);
  }
  return items;
}

export function shardOf(data: unknown): Shard | undefined {
  const { index, count } = recordOf(data) ?? {};
  return typeof index === 'number' && typeof count === 'number' ? { index, count } : undefined;
}
