import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Effect } from '../../server/src/core/diff/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { toData } from '../../server/src/core/syntax/index.ts';
import { diffOf, type OfficeTexts, rivermeet } from '../support/office-diff.ts';

const TOWN = rivermeet();
const FILES = Object.keys(TOWN);

describe('two versions that mean the same', () => {
  test('have no changes when only comments were touched', () => {
    const commented = Object.fromEntries(FILES.map((file) => [file, `# Looked through.\n${TOWN[file]}`]));
    expect(diffOf(TOWN, commented)).toEqual(NOTHING);
  });

  test('have none when every document is written in another style', () => {
    const rewritten = Object.fromEntries(FILES.map((file) => [file, JSON.stringify(dataOf(file))]));
    expect(diffOf(TOWN, rewritten)).toEqual(NOTHING);
  });

  test('have none when the lists stand in another order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.infiniteStream(fc.nat()), (file, numbers) => {
        const shuffled = { ...TOWN, [file]: JSON.stringify(reordered(dataOf(file), numbers)) };
        expect(diffOf(TOWN, shuffled)).toEqual(NOTHING);
      }),
      { numRuns: 20 },
    );
  });
});

test('what got worse one way got better the other way', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
      (file, places) => {
        const data = dataOf(file);
        for (const [place, how] of places) mutate(data, place, how);
        const changed: OfficeTexts = { ...TOWN, [file]: JSON.stringify(data) };
        const [there, back] = [diffOf(TOWN, changed), diffOf(changed, TOWN)];
        expect(signs(back.changes.map(mirrored))).toEqual(signs(there.changes));
      },
    ),
    { numRuns: 20 },
  );
});

const NOTHING = { documents: [], changes: [], approvals: [], language: [], affected: [] };

type Data = { [key: string]: unknown };

function dataOf(file: string): Data {
  const data = toData(new OfficeDocument({ uri: file, text: TOWN[file] ?? '', version: 0 }).root);
  if (!isRecord(data)) throw new Error(`${file} holds no map`);
  return data;
}

function isRecord(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Every list in another order, but for the languages of a document: the first one is that of its plain texts. */
function reordered(data: unknown, numbers: Iterator<number>, key = ''): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item: unknown) => ({ item: reordered(item, numbers), at: Number(numbers.next().value) }));
    if (key !== 'language') items.sort((a, b) => a.at - b.at);
    return items.map(({ item }) => item);
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, reordered(value, numbers, name)]));
}

/** Changes one thing somewhere in a document: takes it away, or writes something else. */
function mutate(data: Data, place: number, how: number): void {
  const places: { take(): void; write(value: unknown): void; readonly value: unknown }[] = [];
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const [index, value] of node.entries()) {
        places.push({ value, take: () => node.splice(index, 1), write: (next) => (node[index] = next) });
        collect(value);
      }
    } else if (isRecord(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (KEPT.has(key)) continue;
        places.push({ value, take: () => delete node[key], write: (next) => (node[key] = next) });
        collect(value);
      }
    }
  };
  collect(data);
  const chosen = places[place % places.length];
  if (!chosen) return;
  const { value } = chosen;
  if (how % 3 === 0) chosen.take();
  else if (typeof value === 'number') chosen.write(value + (how % 7) - 3);
  else if (typeof value === 'boolean') chosen.write(!value);
  else if (typeof value === 'string')
    chosen.write(how % 3 === 1 ? `${value} ${how}` : OTHER_VALUES[how % OTHER_VALUES.length]);
}

/** A document of another kind, or in other languages, is another document. */
const KEPT = new Set(['kind', 'schemaVersion', 'language']);
const OTHER_VALUES = ['2025-12-31', 'P10D', 'secretary', 'MONTHLY', 'draft', '08:30', 'something else'];

const OPPOSITE: { readonly [E in Effect]: Effect } = {
  worse: 'better',
  better: 'worse',
  check: 'check',
  neutral: 'neutral',
};
const WHAT = { added: 'removed', removed: 'added', changed: 'changed' } as const;
const MOVE = { up: 'down', down: 'up' } as const;

function mirrored(change: Change): Change {
  return {
    ...change,
    what: WHAT[change.what],
    effect: OPPOSITE[change.effect],
    move: change.move && MOVE[change.move],
    from: change.to,
    to: change.from,
    path: { before: change.path.after, after: change.path.before },
  };
}

/** Changes without names of things, which are those of the older version; in any order. */
function signs(changes: readonly Change[]): readonly string[] {
  return changes
    .map(({ what, effect, group, topic, fields, path, from, to, move, languages }) =>
      JSON.stringify({ what, effect, group, topic, fields, path, from: plain(from), to: plain(to), move, languages }),
    )
    .sort();
}

/** What a reference is called depends on the version it is read in. */
function plain(value: Change['from']): unknown {
  return value?.is === 'name' ? value.id : value;
}
