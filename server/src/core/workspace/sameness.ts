/** Tells whether two plain values say the same. */
export type Sameness = (one: unknown, other: unknown) => boolean;

/**
 * Compares plain data, maps and sets from two snapshots of an office. With `places` also where things are written; without,
 * two things that only moved in their text are the same. Each pair of objects is compared once, so one comparison serves
 * all documents of an office; make a new one for each new snapshot.
 */
export function sameness({ places }: { readonly places: boolean }): Sameness {
  const compared = new WeakMap<object, WeakMap<object, boolean>>();
  const isSame: Sameness = (one, other) => {
    if (Object.is(one, other)) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    const known = compared.get(one) ?? new WeakMap<object, boolean>();
    compared.set(one, known);
    const before = known.get(other);
    if (before !== undefined) return before;
    // What leads back to itself is the same unless something else in it differs.
    known.set(other, true);
    const result = isAlike(one, other);
    known.set(other, result);
    return result;
  };
  const isAlike = (one: object, other: object): boolean => {
    if (Array.isArray(one) || Array.isArray(other)) {
      return (
        Array.isArray(one) &&
        Array.isArray(other) &&
        one.length === other.length &&
        one.every((item, at) => isSame(item, other[at]))
      );
    }
    if (one instanceof Map) {
      return (
        other instanceof Map && one.size === other.size && [...one].every(([key, item]) => holds(other, key, item))
      );
    }
    if (one instanceof Set) {
      return other instanceof Set && one.size === other.size && [...one].every((item) => other.has(item));
    }
    return isAlikeRecord(Object.entries(one), new Map(Object.entries(other)));
  };
  const holds = (map: ReadonlyMap<unknown, unknown>, key: unknown, item: unknown): boolean =>
    map.has(key) && isSame(item, map.get(key));
  const isAlikeRecord = (one: readonly [string, unknown][], other: Map<string, unknown>): boolean =>
    one.length === other.size && one.every(([key, value]) => (!places && key === 'span') || holds(other, key, value));
  return isSame;
}
