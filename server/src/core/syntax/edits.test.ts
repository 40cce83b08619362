import { describe, expect, test } from 'vitest';
import { applyEdits } from '../text/index.ts';
import {
  type Entry,
  editsFor,
  type MappingNode,
  type Node,
  nodeAt,
  type Path,
  parse,
  type SequenceNode,
  type SyntaxTree,
  scalarSource,
  type YamlEdit,
} from './index.ts';

function edited(text: string, ...intents: ((tree: SyntaxTree) => YamlEdit)[]): string {
  const tree = parse(text);
  return applyEdits(
    text,
    editsFor(
      tree,
      intents.map((intent) => intent(tree)),
    ),
  );
}

function node(tree: SyntaxTree, ...path: Path): Node {
  const found = nodeAt(tree.root, path);
  if (!found) throw new Error(`nothing at ${path.join('/')}`);
  return found;
}

function mapping(tree: SyntaxTree, ...path: Path): MappingNode {
  const found = node(tree, ...path);
  if (found.type !== 'mapping') throw new Error('no mapping');
  return found;
}

function sequence(tree: SyntaxTree, ...path: Path): SequenceNode {
  const found = node(tree, ...path);
  if (found.type !== 'sequence') throw new Error('no sequence');
  return found;
}

function entry(tree: SyntaxTree, key: string, ...path: Path): Entry {
  const found = mapping(tree, ...path).entries.find((one) => one.key.text === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

describe('setting a value', () => {
  test.each<[string, string, string | number | string[] | { [key: string]: string }, string]>([
    ['keeps the comment behind it', 'a: x # c\nb: 1\n', 'y', 'a: y # c\nb: 1\n'],
    ['keeps single quotes', "a: 'x'\n", 'it is', "a: 'it is'\n"],
    ['keeps double quotes', 'a: "x"\n', 'y', 'a: "y"\n'],
    ['adds quotes when they are needed', 'a: x\n', 'Žádost: nová', 'a: "Žádost: nová"\n'],
    ['knows texts that look like numbers', 'a: x\n', '12', 'a: "12"\n'],
    ['writes numbers plain', 'a: "12"\n', 12, 'a: 12\n'],
    ['makes lines a block text', 'a: x\nb: 1\n', 'one\ntwo', 'a: |-\n  one\n  two\nb: 1\n'],
    [
      'keeps a block text and its indentation',
      'a: |\n    one\nb: 1\n',
      'two\nthree\n',
      'a: |\n    two\n    three\nb: 1\n',
    ],
    ['keeps a folded text', 'a: >-\n  one\n  two\nb: 1\n', 'three\nfour', 'a: >-\n  three\n\n  four\nb: 1\n'],
    ['keeps line ends', 'a: x\r\nb: 1\r\n', 'one\ntwo', 'a: |-\r\n  one\r\n  two\r\nb: 1\r\n'],
    ['does not swallow a comment into a block text', 'a: x # c\n', 'one\ntwo', 'a: "one\\ntwo" # c\n'],
    ['makes a list', 'a: x # c\n', ['b', 'c'], 'a:\n  - b\n  - c # c\n'],
    ['makes an empty list', 'a: x # c\n', [], 'a: [] # c\n'],
    ['makes a group', 'a: x\n', { b: 'c' }, 'a:\n  b: c\n'],
    ['replaces a list', 'a:\n  - x\n  - y\nb: 1\n', 'z', 'a: z\nb: 1\n'],
    ['keeps an anchor', 'a: &k x\nb: *k\n', 'y', 'a: &k y\nb: *k\n'],
  ])('%s', (_, text, value, expected) => {
    expect(edited(text, (tree) => ({ op: 'set', node: node(tree, 'a'), value }))).toBe(expected);
  });

  test('stays on its line in brackets', () => {
    expect(edited('a: [x, y]\n', (tree) => ({ op: 'set', node: node(tree, 'a', 0), value: 'b, c' }))).toBe(
      'a: ["b, c", y]\n',
    );
    expect(edited('a: {b: x}\n', (tree) => ({ op: 'set', node: node(tree, 'a', 'b'), value: ['1', 2] }))).toBe(
      'a: {b: ["1", 2]}\n',
    );
  });

  test('works for an empty value', () => {
    const set = (text: string) =>
      edited(text, (tree) => ({ op: 'setEntryValue', entry: entry(tree, 'a'), value: 'x' }));
    expect(set('a:\nb: 1\n')).toBe('a: x\nb: 1\n');
    expect(set('a:   # why\nb: 1\n')).toBe('a: x   # why\nb: 1\n');
    expect(set('{a:, b: 1}')).toBe('{a: x, b: 1}');
    expect(set('{a, b: 1}')).toBe('{a: x, b: 1}');
    expect(set('a: y\n')).toBe('a: x\n');
  });
});

describe('adding an entry', () => {
  const add = (text: string, more: { after?: string; value?: string | string[] } = {}, ...path: Path) =>
    edited(text, (tree) => ({ op: 'addEntry', mapping: mapping(tree, ...path), key: 'new', value: 'x', ...more }));

  test.each([
    ['goes to the end', 'a: 1\nb: 2\n', {}, 'a: 1\nb: 2\nnew: x\n'],
    ['goes behind a key and its comment', 'a: 1 # c\nb: 2\n', { after: 'a' }, 'a: 1 # c\nnew: x\nb: 2\n'],
    ['goes behind a group', 'a:\n  c: 1\nb: 2\n', { after: 'a' }, 'a:\n  c: 1\nnew: x\nb: 2\n'],
    [
      'goes behind comments that belong to the key',
      'a: 1\n  # c\n  # d\n# b\nb: 2\n',
      { after: 'a' },
      'a: 1\n  # c\n  # d\nnew: x\n# b\nb: 2\n',
    ],
    ['goes behind such comments at the end', 'a: 1\n  # c', {}, 'a: 1\n  # c\nnew: x'],
    ['goes to the start', '# top\na: 1\n', { after: 'first' }, '# top\nnew: x\na: 1\n'],
    ['works without a line break at the end', 'a: 1', {}, 'a: 1\nnew: x'],
    ['keeps line ends', 'a: 1\r\nb: 2', { after: 'a' }, 'a: 1\r\nnew: x\r\nb: 2'],
    [
      'does not lengthen a text that keeps its line breaks',
      'a: |+\n  t\n\nb: 1\n',
      { after: 'a' },
      'a: |+\n  t\n\nnew: x\nb: 1\n',
    ],
    ['indents lists like its neighbours', 'a:\n- 1\n', { value: ['x'] }, 'a:\n- 1\nnew:\n- x\n'],
    ['works in braces', '{a: 1}', {}, '{a: 1, new: x}'],
    ['works at the start of braces', '{a: 1}', { after: 'first' }, '{new: x, a: 1}'],
    ['works in empty braces', '{}', {}, 'new: x'],
  ])('%s', (_, text, more, expected) => {
    expect(add(text, more)).toBe(expected);
  });

  test('follows the indentation of the group', () => {
    expect(add('a:\n    b: 1\nc: 2\n', {}, 'a')).toBe('a:\n    b: 1\n    new: x\nc: 2\n');
    expect(add('- a: 1\n- b: 2\n', {}, 0)).toBe('- a: 1\n  new: x\n- b: 2\n');
    expect(add('- a: 1\n', { after: 'first' }, 0)).toBe('- new: x\n  a: 1\n');
    expect(add('a: {} # c\n', {}, 'a')).toBe('a:\n  new: x # c\n');
  });
});

describe('removing an entry', () => {
  const remove = (text: string, keys: string[], ...path: Path) =>
    edited(
      text,
      ...keys.map(
        (key) =>
          (tree: SyntaxTree): YamlEdit => ({
            op: 'removeEntry',
            mapping: mapping(tree, ...path),
            entry: entry(tree, key, ...path),
          }),
      ),
    );

  test.each<[string, string, string[], string]>([
    ['takes its line and the comment on it', 'a: 1 # c\n# d\nb: 2\n', ['a'], '# d\nb: 2\n'],
    ['keeps the comment above', 'a: 1\n# about b\nb: 2\nc: 3\n', ['b'], 'a: 1\n# about b\nc: 3\n'],
    ['takes all lines of a group', 'a: 1\nb:\n  - x\n  - y\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['leaves no line break at the end where there was none', 'a: 1\nb: 2', ['b'], 'a: 1'],
    ['works for several', 'a: 1\nb: 2\nc: 3', ['b', 'c'], 'a: 1'],
    ['works in braces', '{a: 1, b: 2, c: 3}', ['b'], '{a: 1, c: 3}'],
    ['works at the end of braces', '{a: 1, b: 2, c: 3}', ['b', 'c'], '{a: 1}'],
    ['leaves braces when nothing is left', '{a: 1}', ['a'], '{}'],
  ])('%s', (_, text, keys, expected) => {
    expect(remove(text, keys)).toBe(expected);
  });

  test('keeps the dash before the first entry of an item', () => {
    expect(remove('- a: 1\n  b: 2\n  c: 3\n', ['a'], 0)).toBe('- b: 2\n  c: 3\n');
    expect(remove('- a: 1\n  b: 2\n  c: 3\n', ['a', 'b'], 0)).toBe('- c: 3\n');
    expect(remove('- a: 1\n  # about b\n  b: 2\n', ['a'], 0)).toBe('- # about b\n  b: 2\n');
    expect(remove('- a: 1\n- b: 2\n', ['a'], 0)).toBe('- {}\n- b: 2\n');
    expect(remove('a:\n  b: 1\nc: 2\n', ['b'], 'a')).toBe('a: {}\nc: 2\n');
  });
});

describe('items', () => {
  const add = (text: string, at: 'first' | 'last', ...path: Path) =>
    edited(text, (tree) => ({ op: 'addItem', sequence: sequence(tree, ...path), value: { id: 'x', n: 1 }, at }));

  test('are added in the style of the list', () => {
    expect(add('l:\n  - a # c\n', 'last', 'l')).toBe('l:\n  - a # c\n  - id: x\n    n: 1\n');
    expect(add('l:\n  - a\n    # c\n  # d\n', 'last', 'l')).toBe('l:\n  - a\n    # c\n  - id: x\n    n: 1\n  # d\n');
    expect(add('l:\n- a\nb: 1\n', 'first', 'l')).toBe('l:\n- id: x\n  n: 1\n- a\nb: 1\n');
    expect(add('l: [a, b]\n', 'last', 'l')).toBe('l: [a, b, { id: x, n: 1 }]\n');
    expect(add('l: []\n', 'last', 'l')).toBe('l:\n  - id: x\n    n: 1\n');
    expect(add('l:\n  - \n', 'last', 'l')).toBe('l:\n  - \n  - id: x\n    n: 1\n');
  });

  test('are removed with their lines', () => {
    const remove = (text: string, indexes: number[]) =>
      edited(
        text,
        ...indexes.map(
          (index) =>
            (tree: SyntaxTree): YamlEdit => ({ op: 'removeItem', sequence: sequence(tree, 'l'), index }),
        ),
      );
    expect(remove('l:\n  - a # c\n  # d\n  - b\n', [0])).toBe('l:\n  # d\n  - b\n');
    expect(remove('l:\n  - a\n  - b\nc: 1\n', [0, 1])).toBe('l: []\nc: 1\n');
    expect(remove('l: [a, b, c]\n', [0, 1])).toBe('l: [c]\n');
  });
});

test('a key is renamed in its quotes', () => {
  const rename = (text: string, key: string) =>
    edited(text, (tree) => ({ op: 'renameKey', entry: entry(tree, 'a'), key }));
  expect(rename('a: 1 # c\n', 'b')).toBe('b: 1 # c\n');
  expect(rename('"a": 1\n', 'b')).toBe('"b": 1\n');
  expect(rename('{a: 1}', 'x, y')).toBe('{"x, y": 1}');
});

test('a comment goes above the line, with its indentation', () => {
  const comment = (text: string, ...path: Path) =>
    edited(text, (tree) => ({ op: 'comment', before: node(tree, ...path).span, text: 'okenko-ignore x' }));
  expect(comment('a:\n  b: 1\n', 'a', 'b')).toBe('a:\n  # okenko-ignore x\n  b: 1\n');
  expect(comment('l:\n  - id: a\n', 'l', 0, 'id')).toBe('l:\n  # okenko-ignore x\n  - id: a\n');
  expect(comment('\ufeffa: 1\r\n', 'a')).toBe('\ufeff# okenko-ignore x\r\na: 1\r\n');
  const inText = 'a: 1\nb: |\n  one\n  two\n';
  const at = inText.indexOf('two');
  expect(edited(inText, () => ({ op: 'comment', before: { start: at, end: at + 3 }, text: 'x' }))).toBe(
    'a: 1\n# x\nb: |\n  one\n  two\n',
  );
});

test('several changes at once', () => {
  expect(
    edited(
      'a: 1\nb:\n  - x\n',
      (tree) => ({ op: 'set', node: node(tree, 'a'), value: 2 }),
      (tree) => ({ op: 'addItem', sequence: sequence(tree, 'b'), value: 'y' }),
      (tree) => ({ op: 'addEntry', mapping: mapping(tree), key: 'c', value: true, after: 'a' }),
      () => ({ op: 'text', edits: [{ span: { start: 0, end: 0 }, newText: '# top\n' }] }),
    ),
  ).toBe('# top\na: 2\nc: true\nb:\n  - x\n  - y\n');
});

test('texts are quoted exactly when they must be', () => {
  const plain = [
    'abc',
    'Žádost o průkaz',
    'a:b',
    'a#b',
    '2026-01-31',
    'a - b',
    "it's",
    'a "b"',
    '-a',
    '?a',
    ':a',
    '5 dní',
    'č. 5',
    'a, b',
    '[a',
    '+420 222 333',
  ];
  for (const text of plain.slice(0, -2)) expect(scalarSource(text)).toBe(text);
  expect(scalarSource('+420 222 333')).toBe('+420 222 333');
  const quoted = [
    '',
    ' a',
    'a ',
    '12',
    '1.5',
    '1e3',
    '0x1F',
    '.5',
    'true',
    'null',
    '~',
    'no',
    'Yes',
    '12:30',
    '1_000',
    '- a',
    '-',
    '? a',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>a',
    '@a',
    '`a',
    '%a',
    '[a',
    '{a',
    '<<',
    '---',
    'a\tb',
    '\ud800',
    '\u0085',
  ];
  for (const text of quoted) {
    const source = scalarSource(text);
    expect(source).toMatch(/^["']/);
    const root = parse(`k: ${source}\n`).root;
    expect(nodeAt(root, ['k'])).toMatchObject({ value: text });
  }
  expect(scalarSource('a, b', { flow: true })).toBe('"a, b"');
  expect(scalarSource('say "a: b"')).toBe('\'say "a: b"\'');
});
