import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editsFor,
  type MappingNode,
  type Node,
  nodeAt,
  type Path,
  parse,
  type SequenceNode,
  type SyntaxTree,
  toData,
  type YamlEdit,
} from '../../server/src/core/syntax/index.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/index.ts';
import { DOCUMENT, data, key, lineBreak } from './syntax-arbitraries.ts';

/** Documents in the styles people use: block, flow, compact lists, comments everywhere. */
const documents = [
  DOCUMENT,
  'a: 1\nb:\n  c: 2\n  d: [1, 2]\n  e: {x: 1, y: {z: 2}}\nf:\n- 1\n- g: 3\n  h: 4\n-\n  i: 5\n- - 6\n  - 7\n',
  '# top\na: 1 # one\n\n# about b\nb: # why\n  # inner\n  c: "x" # two\n\n  d: \'y\'\n# end\n',
  '{a: 1, b: [x, {c: 2}], d: {}, e: []}',
  '- a: 1 # one\n  # two\n  b: 2\n\n- c: |\n    text\n\n    more\n  d: >-\n    x\n    y\n- []\n- {}\n- e',
  'a: |+\n  keep\n\n\nb: |-\n  strip\nc: "multi\n  line"\nd: plain\n  text\ne:\nf: ~\n',
  'a:\n    b:\n        c: 1\n        list:\n            - x\n            - y\n',
  'a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\nf: !!str 5\n? g\n: h\n',
  'a: [\n  1, # one\n  2\n]\nb: {\n  c: 3\n}\n',
];

const place = fc.record({
  text: fc.tuple(fc.constantFrom(...documents), lineBreak).map(([text, newline]) => text.replaceAll('\n', newline)),
  pick: fc.nat(1000),
});

test('setting a value changes this value and nothing else', () => {
  fc.assert(
    fc.property(place, data, ({ text, pick }, value) => {
      const tree = sound(text);
      const [path, node] = pickOne(nodesOf(tree), pick);
      const edits = check(tree, [{ op: 'set', node, value }], (old) => withValue(old, path, value));
      for (const { span } of edits) expect(span.end).toBeLessThanOrEqual(Math.max(node.span.end, span.start));
    }),
    { numRuns: 400 },
  );
});

test('an empty value is filled in', () => {
  fc.assert(
    fc.property(lineBreak, fc.constantFrom(' # why', '', '  '), data, (newline, trail, value) => {
      const text = `a: 1\nb:\n  c:${trail}\n  d: {e:, f: 1}\n`.replaceAll('\n', newline);
      const tree = sound(text);
      for (const path of [
        ['b', 'c'],
        ['b', 'd', 'e'],
      ]) {
        const mapping = nodeAt(tree.root, path.slice(0, -1));
        const entry =
          mapping?.type === 'mapping' ? mapping.entries.find((one) => one.key.text === path.at(-1)) : undefined;
        if (!entry) throw new Error('no entry');
        check(tree, [{ op: 'setEntryValue', entry, value }], (old) => withValue(old, path, value));
      }
    }),
    { numRuns: 600 },
  );
});

test('adding an entry adds this entry where it was asked for', () => {
  fc.assert(
    fc.property(
      place,
      key,
      data,
      fc.constantFrom('first', 'last', 'a', 'c', 'nobody'),
      ({ text, pick }, name, value, after) => {
        const tree = sound(text);
        const mappings = nodesOf(tree).filter((one): one is [Path, MappingNode] => one[1].type === 'mapping');
        const [path, mapping] = pickOne(mappings, pick);
        fc.pre(mapping.entries.every((entry) => entry.key.text !== name) && mapping.merged.length === 0);
        check(tree, [{ op: 'addEntry', mapping, key: name, value, after }], (old) => {
          const entries = Object.entries(at(old, path) ?? {});
          return withValue(old, path, Object.fromEntries([...entries, [name, value]]));
        });
      },
    ),
    { numRuns: 400 },
  );
});

test('adding an item adds it at the end or at the start', () => {
  fc.assert(
    fc.property(place, data, fc.constantFrom('first', 'last'), ({ text, pick }, value, where) => {
      const tree = sound(text);
      const sequences = nodesOf(tree).filter((one): one is [Path, SequenceNode] => one[1].type === 'sequence');
      fc.pre(sequences.length > 0);
      const [path, sequence] = pickOne(sequences, pick);
      check(tree, [{ op: 'addItem', sequence, value, at: where }], (old) => {
        const items = at(old, path);
        const list = Array.isArray(items) ? items : [];
        return withValue(old, path, where === 'first' ? [value, ...list] : [...list, value]);
      });
    }),
    { numRuns: 400 },
  );
});

test('removing entries and items leaves the others', () => {
  fc.assert(
    fc.property(place, fc.nat(255), ({ text, pick }, mask) => {
      const tree = sound(text);
      const collections = nodesOf(tree).filter(
        (one): one is [Path, MappingNode | SequenceNode] => one[1].type === 'mapping' || one[1].type === 'sequence',
      );
      const [path, node] = pickOne(collections, pick);
      const isGone = (index: number) => ((mask >> (index % 8)) & 1) === 1;
      const intents: YamlEdit[] =
        node.type === 'mapping'
          ? node.entries.flatMap((entry, index) =>
              isGone(index) ? [{ op: 'removeEntry', mapping: node, entry } as const] : [],
            )
          : node.items.flatMap((_, index) =>
              isGone(index) ? [{ op: 'removeItem', sequence: node, index } as const] : [],
            );
      // An alias below loses its anchor.
      fc.pre(!/&head|&x/.test(text));
      check(tree, intents, (old) => {
        const value = at(old, path);
        if (Array.isArray(value))
          return withValue(
            old,
            path,
            value.filter((_, index) => !isGone(index)),
          );
        const gone =
          node.type === 'mapping' ? node.entries.filter((_, index) => isGone(index)).map((one) => one.key.text) : [];
        return withValue(
          old,
          path,
          Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => !gone.includes(name))),
        );
      });
    }),
    { numRuns: 400 },
  );
});

test('renaming a key and adding a comment keep the data', () => {
  fc.assert(
    fc.property(place, key, fc.string({ unit: 'grapheme' }), ({ text, pick }, name, words) => {
      const tree = sound(text);
      const mappings = nodesOf(tree).filter(
        (one): one is [Path, MappingNode] => one[1].type === 'mapping' && one[1].entries.length > 0,
      );
      const [path, mapping] = pickOne(mappings, pick);
      const entry = mapping.entries[pick % mapping.entries.length];
      if (!entry) throw new Error('no entry');
      fc.pre(mapping.entries.every((one) => one.key.text !== name) && !/[\p{Cc}\ufffd\u2028\u2029]/u.test(words));
      check(tree, [{ op: 'comment', before: entry.span, text: words }], (old) => old);
      check(tree, [{ op: 'renameKey', entry, key: name }], (old) => {
        const entries = Object.entries(at(old, path) ?? {}).map(([one, value]) => [
          one === entry.key.text ? name : one,
          value,
        ]);
        return withValue(old, path, Object.fromEntries(entries));
      });
    }),
    { numRuns: 300 },
  );
});

function sound(text: string): SyntaxTree {
  const tree = parse(text);
  expect(tree.problems).toEqual([]);
  return tree;
}

/** Applies intents and compares; text outside the edits is as it was, comments outside them too. */
function check(
  tree: SyntaxTree,
  intents: readonly YamlEdit[],
  expected: (old: unknown) => unknown,
): readonly TextEdit[] {
  const edits = editsFor(tree, intents);
  const text = applyEdits(tree.text, edits);
  const after = parse(text);
  if (after.problems.length > 0) throw new Error(`${JSON.stringify(after.problems)} in ${JSON.stringify(text)}`);
  expect(toData(after.root), JSON.stringify(text)).toEqual(expected(toData(tree.root)));
  const newlines = new Set(text.match(/\r\n|\r|\n/g) ?? []);
  expect(newlines.size, JSON.stringify(text)).toBeLessThanOrEqual(
    Math.max(1, new Set(tree.text.match(/\r\n|\r|\n/g) ?? []).size),
  );
  return edits;
}

function pickOne<T>(all: readonly T[], pick: number): T {
  const one = all[pick % all.length];
  if (one === undefined) throw new Error('nothing to pick');
  return one;
}

/** All nodes that no alias repeats, with their paths. */
function nodesOf(tree: SyntaxTree): [Path, Node][] {
  const found: [Path, Node][] = [];
  const visit = (node: Node | undefined, path: Path) => {
    if (!node || node.type === 'alias' || node.anchor !== undefined) return;
    found.push([path, node]);
    if (node.type === 'sequence') for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (node.type === 'mapping') for (const entry of node.entries) visit(entry.value, [...path, entry.key.text]);
  };
  visit(tree.root, []);
  return found;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isCollection(inner) ? Reflect.get(inner, step) : undefined), value);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A copy with another value at a path. */
function withValue(old: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(old)) return old.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const entries = Object.entries(isCollection(old) ? old : {});
  const changed = entries.map(([name, one]) => [name, name === step ? withValue(one, rest, value) : one]);
  if (!entries.some(([name]) => name === step)) changed.push([step, withValue(undefined, rest, value)]);
  return Object.fromEntries(changed);
}
