/**
 * The same plain data with texts of its own. A text that was cut from a document keeps the whole document in memory as
 * long as it is kept itself, so whatever outlives a document is copied: lists, objects, numbers, texts; nothing else.
 */
export function ownCopy<T>(data: T): T {
  // Every part is copied to what it was.
  return copied(data) as T;
}

function copied(data: unknown): unknown {
  if (typeof data === 'string') return data.length < SHORTEST_CUT ? data : JSON.parse(JSON.stringify(data));
  if (Array.isArray(data)) return data.map(copied);
  if (typeof data !== 'object' || data === null) return data;
  // Spread, the copy takes no more room than it needs, which an object that grows key by key does.
  const own: { [key: string]: unknown } = { ...data };
  for (const key of Object.keys(own)) own[key] = copied(own[key]);
  return own;
}

/** The engine copies shorter texts when it cuts them out. */
const SHORTEST_CUT = 13;
