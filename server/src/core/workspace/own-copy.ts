/**
 * The same plain data, in which no text is a piece of a longer one. A text that was cut from a document keeps the whole
 * document in memory as long as it is kept itself, so whatever outlives a document goes through here. Lists and objects
 * without such texts are not copied.
 */
export function ownCopy<T>(data: T): T {
  // Every part is copied to what it was.
  return owned(data) as T;
}

function owned(data: unknown): unknown {
  if (isCut(data)) return JSON.parse(JSON.stringify(data));
  if (typeof data !== 'object' || data === null) return data;
  return Array.isArray(data) ? ownedList(data) : ownedObject(data);
}

/** May be a piece of another text: shorter ones the engine copies when it cuts them out. */
function isCut(data: unknown): boolean {
  return typeof data === 'string' && data.length >= 13;
}

function ownedList(list: readonly unknown[]): readonly unknown[] {
  let own: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = owned(list[i]);
    if (item === list[i] && !isCut(item)) continue;
    own ??= [...list];
    own[i] = item;
  }
  return own ?? list;
}

function ownedObject(data: object): object {
  let own: { [key: string]: unknown } | undefined;
  for (const [key, value] of Object.entries(data)) {
    const kept = owned(value);
    if (kept === value && !isCut(kept)) continue;
    own ??= { ...data };
    own[key] = kept;
  }
  return own ?? data;
}
