import { isDeepStrictEqual } from 'node:util';
import { LOCALES } from '../../../server/src/core/l10n/index.ts';
import {
  type Node,
  renderProblem,
  type ScalarNode,
  type SyntaxTree,
  toData,
} from '../../../server/src/core/syntax/index.ts';
import { contains, type Span } from '../../../server/src/core/text/index.ts';
import type { Dice } from '../dice.ts';
import { expectPlace, expectThat } from './broken.ts';
import { checkSameTree } from './same-tree.ts';
import { expectWords } from './words.ts';

/** Scalars whose segment maps are looked at closely, of one document. */
const SCALARS = 40;

/** Spans are in the text, in their parents and in order; problems can be told; `said` is what is read, when given. */
export function checkTree(tree: SyntaxTree, text: string, dice: Dice, said: unknown): void {
  expectThat(tree.text === text, 'tree: keeps the text', () => '');
  checkSameTree(tree);
  const scalars: ScalarNode[] = [];
  checkNode(tree, tree.root, { start: 0, end: text.length }, scalars);
  for (const scalar of dice.sample(scalars, SCALARS)) checkSegments(tree, scalar, dice);
  let end = 0;
  for (const { span } of tree.comments) {
    within(tree, span, { start: end, end: text.length }, 'comment');
    end = span.end;
  }
  let start = 0;
  for (const problem of tree.problems) {
    within(tree, problem.span, { start, end: text.length }, `problem ${problem.code}`);
    start = problem.span.start;
    for (const locale of LOCALES) expectWords(renderProblem(problem, locale), `problem ${problem.code}`);
  }
  if (said === undefined) return;
  const codes = tree.problems.map(({ code }) => code);
  expectThat(codes.length === 0, `tree: no problem in sound YAML (${codes[0]})`, () => JSON.stringify(tree.problems));
  const read = toData(tree.root);
  expectThat(isDeepStrictEqual(read, said), 'tree: reads what was written', () => difference(read, said));
}

function checkNode(tree: SyntaxTree, node: Node | undefined, around: Span, scalars: ScalarNode[]): void {
  if (!node) return;
  within(tree, node.span, around, node.type);
  if (node.type === 'scalar') scalars.push(node);
  if (node.type === 'mapping') {
    let last = node.span.start;
    for (const { key, value, span } of node.entries) {
      within(tree, span, { start: last, end: node.span.end }, 'entry');
      checkNode(tree, key, span, scalars);
      checkNode(tree, value, { start: key.span.end, end: span.end }, scalars);
      last = span.end;
    }
  }
  if (node.type === 'sequence') {
    expectThat(node.itemSpans.length === node.items.length, 'tree: a span for each item', () => '');
    let last = node.span.start;
    for (const [index, item] of node.items.entries()) {
      const span = node.itemSpans[index] ?? node.span;
      within(tree, span, { start: last, end: node.span.end }, 'item');
      checkNode(tree, item, { start: span.start, end: node.span.end }, scalars);
      last = Math.max(span.end, item?.span.end ?? 0);
    }
  }
}

function within({ text }: SyntaxTree, span: Span, around: Span, what: string): void {
  expectPlace(text, span, `tree, ${what}`);
  expectThat(
    contains(around, span),
    `tree, ${what}: inside its parent and behind what comes before it`,
    () => `${span.start}-${span.end} around ${around.start}-${around.end}`,
  );
}

/** In order, without gaps, inside the scalar; any stretch of the decoded text has a place. */
function checkSegments({ text }: SyntaxTree, node: ScalarNode, dice: Dice): void {
  let decoded = 0;
  let source = node.span.start;
  for (const segment of node.segments.segments) {
    expectThat(segment.decoded.start === decoded, 'segments: no gaps', () => JSON.stringify(node.segments.segments));
    expectThat(source <= segment.source.start, 'segments: in order', () => JSON.stringify(node.segments.segments));
    expectThat(contains(node.span, segment.source), 'segments: inside the scalar', () => JSON.stringify(segment));
    decoded = segment.decoded.end;
    source = segment.source.end;
  }
  expectThat(decoded === node.text.length, 'segments: whole text', () => `${decoded} of ${node.text.length}`);
  for (let i = 0; i < 4; i++) {
    const start = atCharacter(node.text, dice.below(node.text.length + 1));
    const end = atCharacter(node.text, dice.between(start, node.text.length));
    const place = node.segments.toSource({ start, end: Math.max(start, end) });
    // Blanks that stand for a line that was passed over have the places of its characters, halves of pairs among them.
    const isPassedOver =
      (node.text[start] === ' ' && /\S/.test(text[place.start] ?? '')) ||
      (node.text[end - 1] === ' ' && /\S/.test(text[place.end - 1] ?? ''));
    if (!isPassedOver) expectPlace(text, place, 'segments');
  }
}

function atCharacter(text: string, at: number): number {
  const isLow = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return isLow ? at - 1 : at;
}

/** The first place where two values differ. */
function difference(read: unknown, said: unknown, path = ''): string {
  if (isRecord(read) && isRecord(said)) {
    for (const key of new Set([...Object.keys(said), ...Object.keys(read)])) {
      if (!isDeepStrictEqual(read[key], said[key])) return difference(read[key], said[key], `${path}/${key}`);
    }
  }
  return `${path}: read ${JSON.stringify(read)}, written ${JSON.stringify(said)}`;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
