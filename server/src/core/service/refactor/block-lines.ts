import {
  type Entry,
  type Layout,
  type MappingNode,
  type Node,
  type SequenceNode,
  scalarSource,
} from '../../syntax/index.ts';
import type { Offset } from '../../text/index.ts';

/**
 * The lines of a collection in brackets, written without them; the first one is indented, too. All names, values, marks
 * and tags stay as they stand in the text. Undefined where something stands between them that has no place in the tree,
 * such as a merge key. Comments are the caller's care.
 */
export function blockLines(
  node: MappingNode | SequenceNode,
  indent: number,
  text: string,
  layout: Layout,
): readonly string[] | undefined {
  const page: Page = { text, layout };
  const parts = partsOf(node);
  if (!isSeparated(node, parts, text)) return undefined;
  const lines: string[] = [];
  for (const part of parts) {
    const own = part.entry ? entryLines(part.entry, indent, page) : itemLines(part, indent, page);
    if (!own) return undefined;
    lines.push(...own);
  }
  return lines;
}

interface Page {
  readonly text: string;
  readonly layout: Layout;
}

interface Part {
  readonly start: Offset;
  readonly end: Offset;
  readonly node: Node | undefined;
  /** Of a mapping. */
  readonly entry?: Entry;
}

function partsOf(node: MappingNode | SequenceNode): readonly Part[] {
  if (node.type === 'mapping') {
    return node.entries.map((entry) => ({ ...entry.span, node: entry.value, entry }));
  }
  return node.itemSpans.map((span, index) => ({ ...span, node: node.items[index] }));
}

/** Between the parts stand commas and blanks, and nothing else. */
function isSeparated(node: MappingNode | SequenceNode, parts: readonly Part[], text: string): boolean {
  const { start, end } = node.span;
  const isBare = !/[[{]/.test(text[start] ?? '') || parts[0]?.start === start;
  if (isBare) return parts.length === 1 && parts[0]?.start === start && parts[0].end === end;
  const gaps = parts.map((part, index) => text.slice(parts[index - 1]?.end ?? start + 1, part.start));
  const last = text.slice(parts.at(-1)?.end ?? start + 1, end - 1);
  return [...gaps, last].every((gap) => /^[\s,]*$/u.test(gap));
}

function entryLines({ key, value, span }: Entry, indent: number, page: Page): readonly string[] | undefined {
  const { text, layout } = page;
  const marks = propsIn(text.slice(span.start, key.span.start));
  const [colon, ...others] = text.slice(key.span.end, value?.span.start ?? span.end).split(/^\s*:/u);
  const after = propsIn(others[0] ?? colon ?? '');
  if (marks === undefined || after === undefined) return undefined;
  const source = text.slice(key.span.start, key.span.end);
  // Outside of brackets, `- ` and `? ` begin something else, and a name stands on one line.
  const isKept = !/[\r\n]|^[-?:]$/.test(source);
  const name = isKept ? source : scalarSource(key.text, { key: true, style: key.style });
  const head = ' '.repeat(indent) + [...marks, `${name}:`, ...after].join(' ');
  if (!isFilled(value, text)) return [joined(head, valueSource(value, indent + layout.step, page))];
  const inside = indent + (value.type === 'sequence' ? layout.dashStep : layout.step);
  const lines = blockLines(value, inside, text, layout);
  return lines && [head, ...lines];
}

function itemLines({ start, node }: Part, indent: number, page: Page): readonly string[] | undefined {
  const { text, layout } = page;
  const marks = propsIn(text.slice(start, node?.span.start ?? start));
  if (marks === undefined) return undefined;
  const head = ' '.repeat(indent) + ['-', ...marks].join(' ');
  if (!isFilled(node, text)) return [joined(head, valueSource(node, indent + 2, page))];
  const [first = '', ...others] = blockLines(node, indent + 2, text, layout) ?? [];
  if (first === '') return undefined;
  // Behind a mark, the first name of a mapping would get the mark.
  return marks.length > 0 ? [head, first, ...others] : [`${head} ${first.trimStart()}`, ...others];
}

/** Anchors and tags; undefined when something else stands there. */
function propsIn(between: string): readonly string[] | undefined {
  const words = between.split(/\s+/u).filter((word) => word !== '');
  return words.every((word) => /^[&!]/.test(word)) ? words : undefined;
}

/** As it stands; the lines of a text of several go below their name or dash, or become one where that says the same. */
function valueSource(node: Node | undefined, indent: number, { text, layout }: Page): string {
  if (!node) return '';
  const source = text.slice(node.span.start, node.span.end);
  if (node.type === 'mapping' || node.type === 'sequence') return source.replace(/\s+/gu, '');
  const isPlain = node.type === 'scalar' && node.style === 'plain';
  const lines = source.split(/\r\n|\r|\n/).map((line, index) => (index === 0 ? line : line.replace(/^[ \t]+/, '')));
  if (isPlain && !lines.includes('')) return lines.map((line) => line.trimEnd()).join(' ');
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join(layout.newline);
}

/** Fields taken over from elsewhere are not in the tree; only the text shows that nothing stands in the brackets. */
function isFilled(node: Node | undefined, text: string): node is MappingNode | SequenceNode {
  if (node?.type !== 'mapping' && node?.type !== 'sequence') return false;
  return !/^[[{]\s*[\]}]$/u.test(text.slice(node.span.start, node.span.end));
}

function joined(head: string, source: string): string {
  return source === '' ? head : `${head} ${source}`;
}
