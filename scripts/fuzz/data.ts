/** What a generated document says, before it is written down. Maps keep their order. */
export type Data = string | number | boolean | DataList | DataMap;

export interface DataList {
  readonly t: 'list';
  readonly items: readonly Data[];
}

export interface DataMap {
  readonly t: 'map';
  readonly entries: readonly (readonly [key: string, value: Data])[];
}

export const list = (items: readonly Data[]): DataList => ({ t: 'list', items });
export const map = (entries: DataMap['entries']): DataMap => ({ t: 'map', entries });

/** As the reader of YAML should give it back. */
export function plainOf(data: Data): unknown {
  if (typeof data !== 'object') return data;
  if (data.t === 'list') return data.items.map(plainOf);
  return Object.fromEntries(data.entries.map(([key, value]) => [key, plainOf(value)]));
}
