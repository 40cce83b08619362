import { describe, expect, test } from 'vitest';
import { applyEdits, insertion } from '../text/index.ts';
import { entryOf, type MappingNode, type Node, nodeAt, type Path, parse, resolved, toData } from './index.ts';

/** The source of what stands at a path. */
function sourceAt(text: string, ...path: Path): string {
  const node = nodeAt(parse(text).root, path);
  return node ? text.slice(node.span.start, node.span.end) : 'nothing';
}

function mappingAt(root: Node | undefined, ...path: Path): MappingNode {
  const node = resolved(nodeAt(root, path));
  if (node?.type !== 'mapping') throw new Error('no mapping');
  return node;
}

describe('spans', () => {
  test.each<[string, string, Path, string]>([
    ['a value has its quotes, but not the comment', 'tel: "222"  # hours\n', ['tel'], '"222"'],
    ['a text without quotes ends with its last letter', 'a: one two   \nb: 1\n', ['a'], 'one two'],
    [
      'a block text starts with its sign and ends with its last line',
      'a: |+\n  one\n  two\n\n\nb: 1\n',
      ['a'],
      '|+\n  one\n  two',
    ],
    ['a block text without text is its sign', 'a: >-  # c\nb: 1\n', ['a'], '>-'],
    ['a group starts with its first key', 'a:\n  b: 1\n  c: 2\n\nd: 3\n', ['a'], 'b: 1\n  c: 2'],
    ['a list starts with its first dash', 'a:\n- x\n- y # c\n', ['a'], '- x\n- y'],
    ['brackets belong to a list', 'a: [x, y] # c\n', ['a'], '[x, y]'],
    ['an anchor and a tag do not belong to a value', 'a: &x !!str 5\n', ['a'], '5'],
    ['a reference has its star', 'a: &x 1\nb: *x\n', ['b'], '*x'],
  ])('%s', (_, text, path, source) => {
    expect(sourceAt(text, ...path)).toBe(source);
  });

  test('an entry ends with its value, or with its colon', () => {
    const text = 'a:\nb: # c\nc: x\n? d\n: e\n{f}: 1\n';
    const { entries } = mappingAt(parse(text).root);
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'a:',
      'b:',
      'c: x',
      '? d\n: e',
      '{f}: 1',
    ]);
    expect(entries.map((entry) => entry.value === undefined)).toEqual([true, true, false, false, false]);
  });

  test('an item starts with its dash, in brackets with itself', () => {
    const text = 'a:\n  - x\n  -\n  - - y\nb: [&k x, y: 1]\n';
    const itemsOf = (key: string) => {
      const node = nodeAt(parse(text).root, [key]);
      return node?.type === 'sequence' ? node.itemSpans.map(({ start, end }) => text.slice(start, end)) : [];
    };
    expect(itemsOf('a')).toEqual(['-', '-', '-']);
    expect(itemsOf('b')).toEqual(['&k x', 'y: 1']);
  });
});

test('values mean what YAML 1.2 says', () => {
  const text =
    'a: 12\nb: 1.50\nc: true\nd: ~\ne: yes\nf: 2026-01-31\ng: 0x1F\nh: 0o17\ni: 1e3\nj: "12"\nk: .inf\nl: null\nm: +5\nn: 012\n';
  expect(toData(parse(text).root)).toEqual({
    a: 12,
    b: 1.5,
    c: true,
    e: 'yes',
    f: '2026-01-31',
    g: 31,
    h: 15,
    i: 1000,
    j: '12',
    k: Number.POSITIVE_INFINITY,
    m: 5,
    n: 12,
  });
  const node = nodeAt(parse(text).root, ['b']);
  expect(node).toMatchObject({ type: 'scalar', style: 'plain', value: 1.5, text: '1.50' });
});

describe('anchors, references and merge keys', () => {
  const text =
    'base: &base\n  a: 1\n  b: &list [x]\nother:\n  <<: *base\n  b: 2\nthird:\n  <<: [*base, {a: 3, c: 4}]\nlist: *list\n';
  const { root, problems } = parse(text);

  test('lead to where something was written', () => {
    expect(problems).toEqual([]);
    expect(toData(root)).toEqual({
      base: { a: 1, b: ['x'] },
      other: { a: 1, b: 2 },
      third: { a: 1, b: ['x'], c: 4 },
      list: ['x'],
    });
    const list = nodeAt(root, ['list']);
    expect(list?.type).toBe('alias');
    expect(resolved(list)).toBe(nodeAt(root, ['base', 'b']));
    expect(nodeAt(root, ['list', 0])).toMatchObject({ text: 'x' });
    expect(mappingAt(root, 'base')).toMatchObject({ anchor: 'base' });
  });

  test('merged entries stand where they were written, without those that are written anew', () => {
    const other = mappingAt(root, 'other');
    expect(other.entries.map((entry) => entry.key.text)).toEqual(['b']);
    expect(other.merged.map((entry) => entry.key.span.start)).toEqual([text.indexOf('a: 1')]);
    expect(entryOf(other, 'a')?.value).toBe(nodeAt(root, ['base', 'a']));
    expect(entryOf(other, 'b')?.value).toMatchObject({ value: 2 });
  });

  test('an anchor is the last of its name', () => {
    expect(toData(parse('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').root)).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });
});

test('comments stand outside of texts, and know whether they have a line of their own', () => {
  const text = '# one\na: "# no" # two\nb: |  # three\n  # no\n\n  # four\nc: [x, # five\n  y] #six\n#\n';
  const { comments } = parse(text.replace('  # four', '# four'));
  expect(comments.map((comment) => [comment.text, comment.ownLine])).toEqual([
    ['one', true],
    ['two', false],
    ['three', false],
    ['four', true],
    ['five', false],
    ['six', false],
    ['', true],
  ]);
  const [first] = comments;
  expect(first && text.slice(first.span.start, first.span.end)).toBe('# one');
});

test('a byte order mark, line ends of all kinds, tabs and emoji keep places true', () => {
  const text = '\ufeffa: 😀 x\rb:\t"ž\\n"\r\nc:\n  - 👩‍👩‍👧\r';
  const tree = parse(text);
  expect(tree.problems).toEqual([]);
  expect(toData(tree.root)).toEqual({ a: '😀 x', b: 'ž\n', c: ['👩‍👩‍👧'] });
  expect(sourceAt(text, 'a')).toBe('😀 x');
  expect(sourceAt(text, 'b')).toBe('"ž\\n"');
  expect(sourceAt(text, 'c', 0)).toBe('👩‍👩‍👧');
});

test('a document without a mapping', () => {
  expect(toData(parse('').root)).toBeUndefined();
  expect(toData(parse('just text').root)).toBe('just text');
  expect(toData(parse('- a\n-\n- {}\n').root)).toEqual(['a', null, {}]);
  expect(toData(parse('{"a": 1, "b": [1, {"c": null}]}').root)).toEqual({ a: 1, b: [1, {}] });
});

test('keys that are names of JavaScript’s own', () => {
  const data = toData(parse('__proto__: 1\nconstructor: 2\n').root);
  expect(Object.entries(data ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});

test('writing on, letter by letter, never loses the fields above', () => {
  const text = 'kind: card\nowner:\n  role: "head: x"\n  list:\n    - a: [1, {b: 2}]\n    - >-\n      text\nend: *x\n';
  for (let end = 12; end <= text.length; end++) {
    const { root } = parse(text.slice(0, end));
    expect(toData(root), JSON.stringify(text.slice(0, end))).toMatchObject({ kind: 'card' });
    const before = applyEdits(text, [insertion(11, text.slice(11, end) + (text[end - 1] === '\n' ? '' : '\n'))]);
    expect(toData(parse(before).root), JSON.stringify(before)).toMatchObject({ kind: 'card' });
  }
});
