import { insertion, type Offset, replacement, type TextEdit } from '../text/index.ts';
import { find, type Layout } from './edit-layout.ts';
import { contentEnd, flowDeletions, insertBefore, insertBelow, lineDeletions, type Part } from './edit-lines.ts';
import { afterDash, afterKey, entryLine, inFlow, isList, isMap, type YamlValue } from './edit-render.ts';
import { scalarSource } from './scalar-source.ts';
import { afterBlanks, columnOf, lineEnd, lineStart } from './text-lines.ts';
import type { Entry, MappingNode, Node, SyntaxTree } from './tree.ts';

export function setNode(tree: SyntaxTree, layout: Layout, node: Node, value: YamlValue): TextEdit[] {
  const { text } = tree;
  const place = placeOf(tree, node);
  if (place.isKey) {
    const style = node.type === 'scalar' ? node.style : undefined;
    return [replacement(node.span, inFlow(value, { key: true, flow: true, ...(style && { style }) }))];
  }
  if (place.flow) {
    const where = { start: tagStart(text, place, node), end: node.span.end };
    return [replacement(where, inPlace(text, node, inFlow(value, flowContext(node))))];
  }
  const wasBlock = isBlockCollection(node);
  const trail = hasTrail(text, node.span.end);
  const becomesBlock = isFilled(value) && !(trail && hasLines(value));
  if (!becomesBlock && !wasBlock) {
    const context = {
      ...styleOf(node),
      newline: layout.newline,
      // Lines of a block would need the tabs of their neighbours; one line needs no indentation.
      ...(trail || hasTab(text, node) ? {} : { indent: blockIndent(text, node, place.column, layout) }),
    };
    const isBlock = node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded');
    const blanksEnd = hasLines(value) || isBlock ? withBlanks(text, node.span.end) : node.span.end;
    const end = hasLines(value) ? blanksEnd : Math.max(blanksEnd, contentEndOf(text, node));
    return [replacement({ start: tagStart(text, place, node), end }, inPlace(text, node, inFlow(value, context)))];
  }
  const between = text.slice(place.gapStart, node.span.start);
  if (between.includes('#')) return [replacement(node.span, onItsOwnLine(value, node, text, place, layout))];
  const gap = { start: place.gapStart, end: withBlanks(text, node.span.end) };
  if (place.owner === 'root') return [replacement(node.span, rootSource(value, layout))];
  const source =
    place.owner === 'dash' ? afterDash(value, place.column, layout) : afterKey(value, place.column, layout);
  const safe = becomesBlock || !isFilled(value) ? source : ` ${inFlow(value)}`;
  return [replacement(gap, safe)];
}

export function setEntryValue(tree: SyntaxTree, layout: Layout, entry: Entry, value: YamlValue): TextEdit[] {
  if (entry.value) return setNode(tree, layout, entry.value, value);
  const { text } = tree;
  const at = entry.span.end;
  const colon = text[at - 1] === ':' && at > entry.key.span.end ? '' : ':';
  const place = placeOf(tree, entry.key);
  const mustBeFlow = place.flow || (hasTrail(text, at) && hasLines(value));
  const column = columnOf(text, entry.span.start);
  const source = colon + (mustBeFlow ? ` ${inFlow(value)}` : afterKey(value, column, layout));
  return [replacement({ start: at, end: withBlanks(text, at) }, source)];
}

export function renameKey(entry: Entry, key: string): TextEdit[] {
  const source = scalarSource(key, { key: true, flow: true, style: entry.key.style });
  return [replacement(entry.key.span, source)];
}

export interface NewEntry {
  readonly mapping: MappingNode;
  readonly key: string;
  readonly value: YamlValue;
  readonly after?: string;
}

export function addEntry(tree: SyntaxTree, layout: Layout, intent: NewEntry): TextEdit[] {
  const { mapping, key, value } = intent;
  const { entries } = mapping;
  const { text } = tree;
  const first = entries[0];
  if (!first) return setNode(tree, layout, mapping, { [key]: value });
  const atStart = intent.after === 'first';
  const before = entries.filter((entry) => entry.key.text === intent.after).at(-1) ?? entries.at(-1) ?? first;
  if (mapping.flow) {
    const source = `${scalarSource(key, { key: true, flow: true })}: ${inFlow(value)}`;
    if (text[mapping.span.start] !== '{') {
      const { start, end } = mapping.span;
      return [insertion(start, atStart ? `{ ${source}, ` : '{ '), insertion(end, atStart ? ' }' : `, ${source} }`)];
    }
    return [atStart ? insertion(first.span.start, `${source}, `) : insertion(before.span.end, `, ${source}`)];
  }
  const column = columnOf(text, first.span.start);
  const line = entryLine(key, value, column, layout);
  return [
    atStart
      ? insertBefore(first.span.start, line, column, layout)
      : insertBelow(text, contentEnd(text, before.value, before.span.end), line, column, layout),
  ];
}

/** Removes some entries of one mapping; a mapping that loses all becomes `{}`. */
export function removeEntries(
  tree: SyntaxTree,
  layout: Layout,
  mapping: MappingNode,
  gone: readonly Entry[],
): TextEdit[] {
  const removed = new Set(gone);
  if (mapping.entries.every((entry) => removed.has(entry))) return setNode(tree, layout, mapping, {});
  // Only neighbours matter, and of thousands of entries each may be removed alone.
  const from = gone.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const to = gone.reduce((most, { span }) => Math.max(most, span.start), 0);
  const near = mapping.entries.slice(Math.max(0, placeOfEntry(mapping, from) - 1), placeOfEntry(mapping, to) + 2);
  const parts: Part[] = near.map((entry) => ({
    start: entry.span.start,
    end: contentEnd(tree.text, entry.value, entry.span.end),
    isGone: removed.has(entry),
  }));
  return mapping.flow ? flowDeletions(parts) : lineDeletions(tree.text, parts);
}

/** How many entries begin before an offset. */
function placeOfEntry({ entries }: MappingNode, start: Offset): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Place {
  readonly owner: 'root' | 'key' | 'dash';
  readonly isKey: boolean;
  readonly flow: boolean;
  /** Column of the key or dash the node belongs to. */
  readonly column: number;
  /** After the colon or dash, or after the anchor or tag behind it. */
  readonly gapStart: Offset;
}

function placeOf(tree: SyntaxTree, node: Node): Place {
  const { text } = tree;
  const where = find(tree, node);
  if (!where) throw new Error('the node is not of this tree');
  const flow = where.parents.some((parent) => (parent.type === 'mapping' || parent.type === 'sequence') && parent.flow);
  const parent = where.parents.at(-1);
  if (parent?.type === 'mapping') {
    const entry = parent.entries.find((one) => one.value === node || one.key === node);
    if (entry) {
      const colon = afterColon(text, entry);
      return {
        owner: 'key',
        isKey: entry.key === node,
        flow,
        column: columnOf(text, entry.span.start),
        gapStart: afterProps(text, colon, node.span.start),
      };
    }
  }
  if (parent?.type === 'sequence') {
    const dash = parent.itemSpans[parent.items.indexOf(node)]?.start ?? node.span.start;
    return {
      owner: 'dash',
      isKey: false,
      flow,
      column: columnOf(text, dash),
      gapStart: afterProps(text, dash + 1, node.span.start),
    };
  }
  return { owner: 'root', isKey: false, flow, column: 0, gapStart: node.span.start };
}

function afterColon(text: string, entry: Entry): Offset {
  const colon = text.indexOf(':', entry.key.span.end);
  return colon < 0 ? entry.key.span.end : colon + 1;
}

/** Steps over an `&anchor`, which stays; a `!tag` was meant for the old value. */
function afterProps(text: string, start: Offset, end: Offset): Offset {
  const props = /^(?:\s*&[^\s]*)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + props;
}

/** Where a tag before the node starts, else where the node does. */
function tagStart(text: string, place: Place, node: Node): Offset {
  const between = text.slice(place.gapStart, node.span.start);
  const tag = between.search(/[^\s]/u);
  return tag >= 0 && between[tag] === '!' ? place.gapStart + tag : node.span.start;
}

function isBlockCollection(node: Node): boolean {
  return (node.type === 'mapping' || node.type === 'sequence') && !node.flow;
}

function isFilled(value: YamlValue): boolean {
  return isList(value) ? value.length > 0 : isMap(value) && Object.keys(value).length > 0;
}

function hasLines(value: YamlValue): boolean {
  if (isList(value)) return value.some(hasLines);
  if (isMap(value)) return Object.values(value).some(hasLines);
  return typeof value === 'string' && value.includes('\n');
}

/** Something stands behind on the line: a comment, which a block scalar would swallow. */
function hasTrail(text: string, at: Offset): boolean {
  return afterBlanks(text, at) < lineEnd(text, at);
}

/** Blanks at the end of a line go with the value before them: in a block scalar they would become part of the text. */
function withBlanks(text: string, at: Offset): Offset {
  return hasTrail(text, at) ? at : lineEnd(text, at);
}

function styleOf(node: Node): { style?: 'single' | 'double' | 'literal' | 'folded' } {
  return node.type === 'scalar' && node.style !== 'plain' ? { style: node.style } : {};
}

function flowContext(node: Node): { flow: true; style?: 'single' | 'double' } {
  const { style } = styleOf(node);
  return style === 'single' || style === 'double' ? { flow: true, style } : { flow: true };
}

/** Indentation of the lines of a block scalar: as they are, or one step more than its owner. */
function blockIndent(text: string, node: Node, column: number, layout: Layout): number {
  if (node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    const line = /[\r\n]( *)[^\s]/u.exec(text.slice(node.span.start, node.span.end));
    const spaces = line?.[1]?.length ?? 0;
    if (spaces > 0) return spaces;
  }
  return column + layout.step;
}

/** The lines of the node are indented with tabs, the one it begins on included. */
function hasTab(text: string, { span }: Node): boolean {
  return /(?:^|[\r\n]) *\t/.test(text.slice(lineStart(text, span.start), span.end));
}

/** A block scalar ends with its last line that has text; lines of blanks below may be part of what it says. */
function contentEndOf(text: string, node: Node): Offset {
  if (node.type !== 'scalar' || !/\n[ \t]+\n*$/.test(node.text)) return node.span.end;
  BLANK_LINES.lastIndex = node.span.end;
  return node.span.end + (BLANK_LINES.exec(text)?.[0].length ?? 0);
}

const BLANK_LINES = /(?:[ \t]*(?:\r\n?|\n)[ \t]+(?=[\r\n]|$))+/y;

/** An empty value behind an anchor needs a blank. */
function inPlace(text: string, node: Node, source: string): string {
  const touching = node.span.start === node.span.end && /[^\s]/u.test(text[node.span.start - 1] ?? ' ');
  return touching ? ` ${source}` : source;
}

/** For a value below a comment that stands behind its key. */
function onItsOwnLine(value: YamlValue, node: Node, text: string, place: Place, layout: Layout): string {
  const column = columnOf(text, node.span.start);
  const shift = column > place.column ? 0 : layout.step;
  if (!isFilled(value)) return ' '.repeat(shift) + inFlow(value, { newline: layout.newline });
  const lines = afterKey(value, column + shift - (isList(value) ? layout.dashStep : layout.step), layout);
  return ' '.repeat(shift) + lines.trimStart();
}

function rootSource(value: YamlValue, layout: Layout): string {
  if (!isFilled(value)) return inFlow(value, { newline: layout.newline });
  return afterKey(value, isList(value) ? -layout.dashStep : -layout.step, layout).trimStart();
}
