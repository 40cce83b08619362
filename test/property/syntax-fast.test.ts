import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cards } from '../../scripts/bench/cards.ts';
import { type Pool, readPool } from '../../scripts/fuzz/pool.ts';
import { subjectFor } from '../../scripts/fuzz/subject.ts';
import type { Node, SyntaxTree } from '../../server/src/core/syntax/index.ts';
import { parseCarefully } from '../../server/src/core/syntax/parse.ts';
import { quickTree } from '../../server/src/core/syntax/quick/quick-tree.ts';
import { anyText, brokenYaml, cutDocument, damagedDocument, lineBreak } from './syntax-arbitraries.ts';

// The quick reader gives up or reads what the careful one reads: nodes, spans, comments, problems, and the parts that
// are computed when asked for.

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(path.join(EXAMPLES, file), 'utf8'));

/** Lines that are sound in some place and wrong in others. */
const LINES = [
  ...['a: b', 'key:', 'key: ', '"q": v', "'s' : w", 'a: b # c', 'a: # c', 'a: x:y', 'a: x#y', 'ž: č', '5: 6', '~: x'],
  ...['- x', '- a: 1', '-', '- - y', '-   k: v', '- "a": b', '- [a, b]', '- # d', '- b # e', 'k: - x', '-y: z'],
  ...['k: |', 'k: >-', 'k: |+', 'k: >', '- |', '- >+', 'a: |- # c', 'a: | x', 'k: |2', 'text more', 'x y z'],
  ...['a: "x', 'y"', "b: 'it''s", "z'", 'a: "x" # y', 'a: "b"#c', '"a\\', 'b\\n"', '"\\q": 1', '"x" "y"'],
  ...['c: [a, b]', 'd: {a: 1, b: "c"}', 'e: [', 'f]', ']', '}', '{a: b,', 'a: {x}', 'a: {x: }', 'a: {"x":1}', 'a: [,]'],
  ...['"long key": [1,\n   2, ]', '[a]: b', 'k: ]', 'a: [b, # c', 'a: [-1, - 2]', '{a: 1, a: 2}', '[a: b]', '<<: x'],
  ...['# note', '', '  ', '---', '--- ', '...', '? x', 'a:b', 'k: a: b', 'c\u00a0d: e', '\u00a0x: y', 'a: @', ':x: y'],
];

const manyLines = fc
  .record({
    newline: lineBreak,
    lines: fc.array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 2, 2, 3, 4, 4, 6), fc.constantFrom(...LINES)), {
      maxLength: 9,
    }),
    ends: fc.boolean(),
  })
  .map(
    ({ newline, lines, ends }) =>
      lines.map(([indent, line]) => ' '.repeat(indent) + line.replaceAll('\n', newline)).join(newline) +
      (ends ? newline : ''),
  );

/** Broken pieces below a key or a dash, where more of them are sound. */
const nested = fc
  .tuple(fc.constantFrom('root:\n', '-\n', 'a: b\nroot:\n'), brokenYaml)
  .map(([head, text]) => head + text.replaceAll(/^/gm, '  '));

let pool: Pool;

beforeAll(async () => {
  pool = await readPool();
}, 60_000);

test('documents without a mistake are read quickly', () => {
  for (const text of [...examples, ...cards(40)]) {
    const isSound = parseCarefully(text).problems.length === 0;
    expect(quickTree(text, 200) !== undefined, text.slice(0, 100)).toBe(isSound);
    compare(text);
  }
});

test('any text is read as the careful reader reads it, or not at all', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, brokenYaml, cutDocument, damagedDocument), (text) => {
      compare(text);
    }),
    { numRuns: 1200 },
  );
});

test('lines in any order and indentation are read as the careful reader reads them', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(manyLines, nested), (text) => {
      if (compare(text)) read++;
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(300);
});

test('documents as people write and damage them are read as the careful reader reads them', () => {
  let read = 0;
  for (let run = 0; run < 1500; run++) {
    const { text } = subjectFor(20251122, run, pool);
    if (text.length < 50_000 && compare(text)) read++;
  }
  expect(read).toBeGreaterThan(200);
}, 60_000);

test('a text that is too deep is left to the careful reader', () => {
  const nest = (depth: number) => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}\n`;
  expect(quickTree(nest(5), 20)).toBeDefined();
  for (const depth of [14, 15, 16, 17, 18, 19, 20, 21]) {
    const tree = quickTree(nest(depth), 20);
    const careful = parseCarefully(nest(depth), { maxDepth: 20 });
    if (tree) expect(all(tree)).toStrictEqual(all(careful));
  }
});

/** Whether the quick reader read it. */
function compare(text: string): boolean {
  const quick = quickTree(text, 200);
  if (!quick) return false;
  expect(all(quick)).toStrictEqual(all(parseCarefully(text)));
  return true;
}

/** Everything a tree says, computed parts included, as plain data. */
function all({ text, root, comments, problems }: SyntaxTree): unknown {
  return { text, root: root && plain(root), comments, problems };
}

function plain(node: Node): unknown {
  switch (node.type) {
    case 'scalar': {
      const { type, span, style, value, text, anchor, segments } = node;
      const whole = segments.toSource({ start: 0, end: text.length });
      return { type, span, style, value, text, anchor, segments: segments.segments, whole };
    }
    case 'mapping':
      return { ...node, entries: node.entries.map(entryOf), merged: node.merged.map(entryOf) };
    case 'sequence':
      return { ...node, items: node.items.map((item) => item && plain(item)) };
    case 'alias':
      return { ...node, target: node.target && plain(node.target) };
  }
}

function entryOf({ key, value, span }: { key: Node; value: Node | undefined; span: unknown }): unknown {
  return { key: plain(key), value: value && plain(value), span };
}
