import { type Node, resolved } from '../syntax/index.ts';

/** So many things on each side are compared one with another; of more, those that are left have no likeness. */
const MOST_PAIRS = 250_000;

/** Below this two things without a common id are two things. */
const ALIKE = 0.4;

/** What a thing says, in small pieces: `steps/text/=come`, one for each word of a text and for each other value. */
export type Traits = ReadonlyMap<string, number>;

/** Order of lists and of keys plays no part. Empty for nothing. */
export function traitsOf(node: Node | undefined): Traits {
  const traits = new Map<string, number>();
  collect(node, '', traits);
  return traits;
}

/** 0 for nothing in common, 1 for the same: twice what both say, of all they say (Dice's coefficient). */
export function likeness(one: Traits, other: Traits): number {
  let common = 0;
  for (const [trait, times] of one) common += Math.min(times, other.get(trait) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 1 : (2 * common) / all;
}

/**
 * Pairs the most alike of two lists, each at most once, the best pair first. The same pairs come out when the lists are
 * swapped: of equally good pairs the one nearer the beginning wins, counted on both sides together.
 */
export function mostAlike(
  befores: readonly Traits[],
  afters: readonly Traits[],
  least = ALIKE,
): readonly (readonly [before: number, after: number])[] {
  if (befores.length * afters.length > MOST_PAIRS) return [];
  const candidates = befores.flatMap((one, before) =>
    afters.flatMap((other, after) => {
      const score = likeness(one, other);
      return score >= least ? [{ before, after, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.before + a.after - (b.before + b.after));
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return candidates.flatMap(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return [];
    taken.before.add(before);
    taken.after.add(after);
    return [[before, after] as const];
  });
}

function collect(node: Node | undefined, path: string, traits: Map<string, number>): void {
  const content = resolved(node);
  switch (content?.type) {
    case 'scalar': {
      if (content.value === null) return;
      const words = typeof content.value === 'string' ? content.text.toLowerCase().split(/\s+/) : [content.text];
      for (const word of words) if (word !== '') add(traits, `${path}=${word}`);
      return;
    }
    case 'sequence':
      for (const item of content.items) collect(item, `${path}/`, traits);
      return;
    case 'mapping':
      for (const { key, value } of [...content.entries, ...content.merged]) {
        if (!IDENTITY.has(key.text)) collect(value, `${path}/${key.text}`, traits);
      }
  }
}

/** What a thing is called says nothing about whether it is the same thing under another name. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'kind', 'schemaVersion']);

function add(traits: Map<string, number>, trait: string): void {
  traits.set(trait, (traits.get(trait) ?? 0) + 1);
}

function sizeOf(traits: Traits): number {
  let size = 0;
  for (const times of traits.values()) size += times;
  return size;
}
