import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import {
  type Node,
  parse,
  placeAt,
  renderProblem,
  type Span,
  type SyntaxTree,
  toData,
} from '../../server/src/core/syntax/index.ts';
import { anyText, brokenYaml, cutDocument, DOCUMENT, damagedDocument } from './syntax-arbitraries.ts';

const texts = fc.oneof(anyText, brokenYaml, cutDocument, damagedDocument);

test('any text is read without throwing, and all places are in it and in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tree = parse(text);
      expect(tree.text).toBe(text);
      checkNode(tree, tree.root, { start: 0, end: text.length });
      let last = 0;
      for (const { span } of tree.comments) {
        checkSpan(tree, span, { start: last, end: text.length });
        last = span.end;
      }
      last = 0;
      for (const problem of tree.problems) {
        checkSpan(tree, problem.span, { start: last, end: text.length });
        last = problem.span.start;
        for (const locale of LOCALES) checkWords(renderProblem(problem, locale));
      }
      toData(tree.root);
    }),
    { numRuns: 600 },
  );
});

test('a cursor has a place everywhere', () => {
  fc.assert(
    fc.property(texts, fc.nat(1000), (text, at) => {
      const offset = Math.min(at, text.length);
      const { prefix, path } = placeAt(parse(text), offset);
      expect(prefix.start).toBeLessThanOrEqual(offset);
      expect(prefix.end).toBe(offset);
      expect(path.length).toBeLessThan(250);
    }),
    { numRuns: 1000 },
  );
});

test('a text without problems is read as the YAML library reads it', () => {
  let checked = 0;
  fc.assert(
    fc.property(brokenYaml, (text) => {
      const tree = parse(text);
      fc.pre(tree.problems.length === 0 && !/\0|---|\.\.\./.test(text));
      const oracle = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
        prettyErrors: false,
        uniqueKeys: false,
        merge: true,
        logLevel: 'silent',
      });
      expect(oracle.errors).toEqual([]);
      expect(simple(toData(tree.root))).toEqual(simple(oracle.toJS({ maxAliasCount: -1 })));
      checked++;
    }),
    { numRuns: 1500 },
  );
  expect(checked).toBeGreaterThan(150);
});

test('a text the YAML library finds wrong has a problem', () => {
  fc.assert(
    fc.property(brokenYaml, (text) => {
      const oracle = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'silent',
      });
      // A second document is only a problem when it holds something.
      fc.pre(oracle.errors.length > 0 && !oracle.errors.every((error) => error.code === 'MULTIPLE_DOCS'));
      expect(parse(text).problems).not.toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('one damaged line leaves the fields before it as they were', () => {
  const whole = parse(DOCUMENT);
  expect(whole.problems).toEqual([]);
  const lines = DOCUMENT.split('\n');
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: lines.length - 1 }),
      fc.constantFrom('"', "'", '\t', ': ', ' ', '[', '{', '- ', '*', '&', '!', '%'),
      (line, pasted) => {
        const text = lines.map((one, index) => (index === line ? pasted + one : one)).join('\n');
        const { root } = parse(text);
        expect(toData(root)).toMatchObject({ kind: 'service-card', id: 'id-card' });
      },
    ),
    { numRuns: 300 },
  );
});

/** Spans are in the text, in their parents, in order, and never between the halves of one character. */
function checkNode(tree: SyntaxTree, node: Node | undefined, around: Span): void {
  if (!node) return;
  checkSpan(tree, node.span, around);
  if (node.type === 'mapping') {
    let last = node.span.start;
    for (const entry of node.entries) {
      checkSpan(tree, entry.span, { start: last, end: node.span.end });
      checkNode(tree, entry.key, entry.span);
      checkNode(tree, entry.value, { start: entry.key.span.end, end: entry.span.end });
      last = entry.span.end;
    }
  }
  if (node.type === 'sequence') {
    expect(node.itemSpans.length).toBe(node.items.length);
    let last = node.span.start;
    for (const [index, item] of node.items.entries()) {
      const span = node.itemSpans[index] ?? { start: -1, end: -1 };
      checkSpan(tree, span, { start: last, end: node.span.end });
      checkNode(tree, item, { start: span.start, end: node.span.end });
      last = Math.max(span.end, item?.span.end ?? 0);
    }
  }
  if (node.type === 'scalar') {
    checkSpan(tree, node.segments.toSource({ start: 0, end: node.text.length }), node.span);
  }
}

function checkSpan(tree: SyntaxTree, span: Span, around: Span): void {
  const isInside = around.start <= span.start && span.start <= span.end && span.end <= around.end;
  if (isInside && !splitsPair(tree.text, span.start) && !splitsPair(tree.text, span.end)) return;
  throw new Error(`wrong span ${JSON.stringify(span)} in ${JSON.stringify(around)}`);
}

function checkWords(words: string): void {
  if (words === '' || /undefined|NaN|\[object/.test(words)) throw new Error(`wrong words: ${words}`);
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Data as `toData` gives it: no empty fields, no empty items but null. */
function simple(data: unknown): unknown {
  if (data === null || data === undefined) return undefined;
  if (Array.isArray(data)) return data.map((item) => simple(item) ?? null);
  if (typeof data !== 'object') return data;
  const entries = Object.entries(data).map(([key, value]) => [key === '~' ? '' : key, simple(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
