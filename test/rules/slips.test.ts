import { beforeAll, expect, test } from 'vitest';
import { type Entry, editsFor, type Node, resolved, type ScalarNode } from '../../server/src/core/syntax/index.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import { MutableOffice } from '../support/mutate-office.ts';

/** Every so manieth place is tried; all of them take half a minute. */
const STRIDE = 9;

/** Where one slip rightly tells of several things. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['office.yaml .roles[].unit', 'each document must be able to say which unit answers'],
  ['office.yaml .roles[].deputy', 'each card and process can name a deputy of its own'],
  ['competencies/core.competency.yaml .scale[].level', 'a level too high also leaves the next one behind a gap'],
]);

let office: MutableOffice;

beforeAll(async () => {
  office = await MutableOffice.read('rivermeet');
});

test('a slip in a value gives at most one finding', { timeout: 60_000 }, async () => {
  const several: string[] = [];
  const values = places().flatMap((place) => (place.scalar ? [{ ...place, scalar: place.scalar }] : []));
  for (const { file, path, scalar } of everySoMany(values)) {
    if (scalar.text.includes(' ') || EXCEPTIONS.has(`${file} ${path}`)) continue;
    const value = typeof scalar.value === 'number' ? -7 : `${scalar.text}x`;
    const tree = office.documentOf(file).tree;
    const text = applyEdits(tree.text, editsFor(tree, [{ op: 'set', node: scalar, value }]));
    const found = await office.foundIn(file, text);
    if (found.length > 1) several.push(`${file} ${path}: ${value}`, ...found);
  }
  expect(several).toEqual([]);
});

test('a field left out gives at most one finding', { timeout: 60_000 }, async () => {
  const several: string[] = [];
  const fields = places().filter(({ scalar }) => scalar !== undefined);
  for (const { file, path, mapping, entry } of everySoMany(fields)) {
    if (EXCEPTIONS.has(`${file} ${path}`)) continue;
    const tree = office.documentOf(file).tree;
    const text = applyEdits(tree.text, editsFor(tree, [{ op: 'removeEntry', mapping, entry }]));
    const found = await office.foundIn(file, text);
    if (found.length > 1) several.push(`${file} ${path} is gone`, ...found);
  }
  expect(several).toEqual([]);
});

type Mapping = Extract<Node, { readonly type: 'mapping' }>;

interface Field {
  readonly file: string;
  /** `.roles[].unit` */
  readonly path: string;
  readonly mapping: Mapping;
  readonly entry: Entry;
  readonly scalar: ScalarNode | undefined;
}

/** All fields of the office but words for readers, and what others are named by: an id that changes breaks each link to it. */
function places(): readonly Field[] {
  return office.files.flatMap((file) => fieldsIn(office.documentOf(file).tree.root, file, ''));
}

function fieldsIn(node: Node | undefined, file: string, path: string): readonly Field[] {
  const content = resolved(node);
  if (content?.type === 'sequence') return content.items.flatMap((item) => fieldsIn(item, file, `${path}[]`));
  if (content?.type !== 'mapping') return [];
  return content.entries.flatMap((entry): readonly Field[] => {
    const key = entry.key.text;
    const value = resolved(entry.value);
    const scalar = value?.type === 'scalar' ? value : undefined;
    const own = { file, path: `${path}.${key}`, mapping: content, entry, scalar };
    return [...(NAMES.has(key) ? [] : [own]), ...fieldsIn(entry.value, file, own.path)];
  });
}

const NAMES: ReadonlySet<string> = new Set(['id', 'kind', 'cs', 'pl', 'en', 'readers', 'language']);

function everySoMany<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, index) => index % STRIDE === 0);
}
