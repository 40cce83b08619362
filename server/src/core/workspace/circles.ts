/** What each thing leads to. */
export type Ways<T> = ReadonlyMap<T, readonly T[]>;

/**
 * Groups of things that lead to one another round and round: each can be reached from each. A thing that leads only to
 * itself is such a group, too. Groups and their members come in the order of `ways`.
 */
export function circlesIn<T>(ways: Ways<T>): readonly (readonly T[])[] {
  const order = [...ways.keys()];
  const place = new Map(order.map((thing, index) => [thing, index]));
  return components(order, (thing) => (ways.get(thing) ?? []).filter((next) => ways.has(next)))
    .filter((group) => group.length > 1 || group.some((only) => ways.get(only)?.includes(only)))
    .map((group) => group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
    .sort((one, other) => firstOf(one) - firstOf(other));

  function firstOf([first]: readonly T[]): number {
    return first === undefined ? 0 : (place.get(first) ?? 0);
  }
}

/** The shortest way from one thing to another, both included; empty when there is none. From a thing to itself it is that thing alone. */
export function wayBetween<T>(from: T, to: T, ways: Ways<T>): readonly T[] {
  const cameFrom = new Map<T, T | undefined>([[from, undefined]]);
  const open = [from];
  for (const thing of open) {
    if (thing === to) break;
    for (const next of ways.get(thing) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, thing);
      open.push(next);
    }
  }
  if (!cameFrom.has(to)) return [];
  const way: T[] = [];
  for (let at: T | undefined = to; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

interface Visit<T> {
  readonly thing: T;
  readonly nexts: readonly T[];
  done: number;
}

/** Tarjan's strongly connected components, without recursion: an office may have longer chains than a stack is deep. */
function components<T>(things: readonly T[], nextsOf: (thing: T) => readonly T[]): T[][] {
  const groups: T[][] = [];
  const number = new Map<T, number>();
  const low = new Map<T, number>();
  const pending: T[] = [];
  const isPending = new Set<T>();
  const enter = (thing: T): Visit<T> => {
    number.set(thing, number.size);
    low.set(thing, number.size - 1);
    pending.push(thing);
    isPending.add(thing);
    return { thing, nexts: nextsOf(thing), done: 0 };
  };
  const lower = (thing: T, value: number | undefined): void => {
    low.set(thing, Math.min(low.get(thing) ?? 0, value ?? 0));
  };
  for (const start of things) {
    if (number.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const next = visit.nexts[visit.done++];
      if (next !== undefined) {
        if (!number.has(next)) visits.push(enter(next));
        else if (isPending.has(next)) lower(visit.thing, number.get(next));
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) lower(above.thing, low.get(visit.thing));
      if (low.get(visit.thing) !== number.get(visit.thing)) continue;
      const group = pending.splice(pending.lastIndexOf(visit.thing));
      for (const thing of group) isPending.delete(thing);
      groups.push(group);
    }
  }
  return groups;
}
