import type { Offset } from '../text/index.ts';
import { type Level, levelsBefore } from './open-levels.ts';
import { afterBlanks, columnOf, isSameLine, lineEnd, lineStart } from './text-lines.ts';
import { isFlow, type Trail, touchesNode, trailTo } from './trail.ts';
import type { Entry, Node, SyntaxTree, TreePlace } from './tree.ts';

/**
 * Where a cursor stands and what can be written there. Looks at the tree where the cursor touches something that was
 * read, and at the indentation of the line where it does not.
 */
export function placeAt(tree: SyntaxTree, offset: Offset): TreePlace {
  const trail = trailTo(tree.root, offset);
  const place =
    touched(tree, trail, offset) ??
    behindOpenBracket(tree, offset) ??
    emptyValue(tree, offset) ??
    newLine(tree, offset);
  const isFree = !isInComment(tree, offset) && !isInOther(tree, offset) && !isBehindSign(tree.text, offset);
  if (place.expects !== 'nothing' && isFree) return place;
  return { ...place, expects: 'nothing', prefix: { start: offset, end: offset } };
}

/** The cursor is in a key, a value or brackets that were read. */
function touched(tree: SyntaxTree, trail: Trail, offset: Offset): TreePlace | undefined {
  const { path, node, entry, onKey, flow, around } = trail;
  const { text } = tree;
  if (!node) return undefined;
  const base = { path, node, entry, onKey, flow, indent: indentOf(text, trail) };
  if (onKey) {
    const prefix = { start: Math.min(node.span.start, offset), end: offset };
    return { ...base, expects: 'key', within: path.slice(0, -1), prefix };
  }
  if (!touchesNode(node, offset)) return undefined;
  if (isFlow(node)) return inBrackets(tree, base, offset);
  if (node.type === 'mapping' || node.type === 'sequence') return undefined;
  // One word alone in a document, or below `owner:`, may still become a key; only the kind of the field can tell.
  const isHalfKey = !around && node.type === 'scalar' && node.style === 'plain';
  const isText = node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  // `&a` or `!a` and nothing else: no field can begin behind it.
  const isNothing = isHalfKey && node.span.start === node.span.end;
  return {
    ...base,
    expects: isText || isNothing ? 'nothing' : isHalfKey ? 'key' : 'value',
    within: path,
    prefix: { start: node.span.start, end: offset },
  };
}

/** `[a, ‸` without a bracket at the end: the list reaches only to its last item, but one more can follow. */
function behindOpenBracket(tree: SyntaxTree, offset: Offset): TreePlace | undefined {
  const { text, root } = tree;
  const level = levelsBefore(root, offset, rulerOf(text)).at(-1);
  const node = level ? (level.entry?.value ?? itemOf(level)) : root;
  if (!node || !isFlow(node) || isClosed(text, node) || node.span.end > offset) return undefined;
  if (!/^[\s,]*$/.test(text.slice(node.span.end, offset))) return undefined;
  const step = level?.entry ? level.entry.key.text : level?.index;
  const path = level && step !== undefined ? [...level.path, step] : [];
  const indent = level?.column ?? 0;
  return inBrackets(tree, { path, node, entry: level?.entry, onKey: false, flow: true, indent }, offset);
}

/** `owner: ‸` and `- ‸`: nothing is written yet behind a colon or dash on this line. */
function emptyValue(tree: SyntaxTree, offset: Offset): TreePlace | undefined {
  const { text, root } = tree;
  const level = levelsBefore(root, offset, rulerOf(text)).at(-1);
  if (!level || level.kind === 'block') return undefined;
  const { kind, node, entry, index } = level;
  if (kind === 'mapping' && entry) {
    const colon = colonOf(text, entry);
    if (colon > offset || !isSameLine(text, colon, offset) || afterBlanks(text, colon) < offset) return undefined;
    const path = [...level.path, entry.key.text];
    const place = { path, within: path, entry, onKey: false, node: entry.value, flow: false, indent: level.column };
    const isFree = !entry.value || isSameLine(text, offset, entry.value.span.start);
    return { ...place, expects: isFree ? 'value' : 'nothing', prefix: { start: offset, end: offset } };
  }
  const dash = node.type === 'sequence' ? node.itemSpans[index] : undefined;
  if (!dash || dash.end > offset || afterBlanks(text, dash.end) < offset) return undefined;
  const path = [...level.path, index];
  const item = node.type === 'sequence' ? node.items[index] : undefined;
  const prefix = { start: offset, end: offset };
  const isFree = !item || isSameLine(text, offset, item.span.start);
  return {
    path,
    within: path,
    entry: undefined,
    onKey: false,
    node: item,
    flow: false,
    indent: level.column,
    expects: isFree ? 'value' : 'nothing',
    prefix,
  };
}

/** A line the tree knows nothing of: empty, or with the beginning of a key or item. */
function newLine(tree: SyntaxTree, offset: Offset): TreePlace {
  const { text, root } = tree;
  const start = lineStart(text, offset);
  const content = Math.min(afterBlanks(text, text.charCodeAt(start) === 0xfeff ? start + 1 : start), offset);
  const word = text.slice(content, lineEnd(text, offset));
  const behindDash = content + (/^- */.exec(word)?.[0].length ?? 0);
  const isFree = word.trim() === '' || (HALF_KEY.test(word) && !MARKER.test(word) && !isRead(root, behindDash));
  const column = columnOf(text, content);
  const below = word.trim() === '' ? lineBelow(text, offset) : undefined;
  const isAboveDash = below?.isDash === true && below.column === column;
  const level = levelFor(levelsAround(tree, start), column, isAboveDash);
  const prefix = { start: content, end: offset };
  const nowhere = {
    path: [],
    within: [],
    node: root,
    entry: undefined,
    onKey: false,
    flow: false,
    indent: column,
    prefix,
  };
  const isBehindTab = text.slice(start, content).includes('\t') && !hasTabs(tree);
  if (!level) return { ...nowhere, expects: isFree && !root && !isBehindTab ? 'key' : 'nothing' };
  const { kind, path, node, entry, index } = level;
  const here = { ...nowhere, path, within: path, node, indent: level.column };
  if (!isFree || kind === 'block' || isBehindTab) return { ...here, expects: 'nothing' };
  // What is indented more below, or a list there, would become part of what is written here.
  if (below && column < below.column) return { ...here, expects: 'nothing' };
  if (isAboveDash && kind !== 'sequence') return { ...here, expects: 'nothing' };
  if (level.column === column) return { ...here, expects: kind === 'mapping' ? 'key' : 'item' };
  if (kind === 'mapping' && entry && !entry.value) {
    const to = [...path, entry.key.text];
    return { ...here, path: to, within: to, node: undefined, entry, expects: 'value' };
  }
  if (kind === 'sequence' && node.type === 'sequence' && !node.items[index]) {
    const to = [...path, index];
    return { ...here, path: to, within: to, node: undefined, expects: 'value' };
  }
  return { ...here, expects: kind === 'mapping' ? 'key' : 'item' };
}

/** Some line that was read is indented with tabs: whoever writes on does the same, and all are repaired together. */
function hasTabs({ problems }: SyntaxTree): boolean {
  return problems.some(({ code }) => code === 'tab-indent');
}

/** The next line that is neither empty nor a comment. */
function lineBelow(text: string, offset: Offset): { column: number; isDash: boolean } | undefined {
  const next = /[\r\n][ \t]*(?=[^\s#])(-(?=\s|$))?/g;
  next.lastIndex = lineEnd(text, offset);
  const found = next.exec(text);
  if (!found) return undefined;
  const isDash = found[1] !== undefined;
  return { column: columnOf(text, found.index + found[0].length - (isDash ? 1 : 0)), isDash };
}

/** The levels open before a line, and the collection that begins right below it. */
function levelsAround({ root, text }: SyntaxTree, start: Offset): Level[] {
  const levels = levelsBefore(root, start, rulerOf(text));
  const last = levels.at(-1);
  const below = last ? (last.entry?.value ?? itemOf(last)) : root;
  if (!below || below.span.start < start || isFlow(below)) return levels;
  if (below.type !== 'mapping' && below.type !== 'sequence') return levels;
  const step = last?.entry ? last.entry.key.text : last?.index;
  const path = last && step !== undefined ? [...last.path, step] : [];
  const column = columnOf(text, below.span.start);
  return [...levels, { kind: below.type, column, node: below, path, entry: undefined, index: -1 }];
}

function itemOf({ node, index }: Level): Node | undefined {
  return node.type === 'sequence' ? node.items[index] : undefined;
}

/** The deepest level that a line starting in `column` can continue. */
function levelFor(levels: readonly Level[], column: number, isAboveDash: boolean): Level | undefined {
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i];
    if (!level || level.column > column) continue;
    // `list:` and its dashes may stand in one column: on a new line behind them, a key is the likelier thing.
    const outer = levels[i - 1];
    const isBehind = level.kind === 'sequence' && outer?.kind === 'mapping' && outer.column === column && !isAboveDash;
    return isBehind ? outer : level;
  }
  return undefined;
}

/** Behind `{`, `[`, a comma or a colon in brackets; elsewhere between them nothing can be written. */
function inBrackets(
  tree: SyntaxTree,
  base: Pick<TreePlace, 'path' | 'node' | 'entry' | 'onKey' | 'flow' | 'indent'>,
  offset: Offset,
): TreePlace {
  const { node, path } = base;
  const prefix = { start: offset, end: offset };
  let at = offset;
  while (at > 0 && /\s/.test(tree.text[at - 1] ?? '')) at--;
  const sign = tree.text[at - 1];
  const isInside =
    node !== undefined && node.span.start < offset && (offset < node.span.end || !isClosed(tree.text, node));
  if (!isInside || sign === undefined || !'{[,:'.includes(sign))
    return { ...base, expects: 'nothing', within: path, prefix };
  if (sign === ':' && node?.type === 'mapping') {
    const entry = node.entries.filter((one) => one.key.span.end < offset).at(-1);
    const to = entry ? [...path, entry.key.text] : path;
    return { ...base, path: to, node: undefined, entry, expects: 'value', within: to, prefix };
  }
  return { ...base, expects: node?.type === 'mapping' ? 'key' : 'item', within: path, prefix };
}

/** The beginning of a field's name, or of an item, and nothing else on the line. */
const HALF_KEY = /^(?:- *)?[\p{L}\p{N}_-]*\s*$/u;

function isRead(root: Node | undefined, at: Offset): boolean {
  const { node } = trailTo(root, at);
  return node !== undefined && node.type !== 'mapping' && node.type !== 'sequence';
}

function isInComment(tree: SyntaxTree, offset: Offset): boolean {
  return tree.comments.some(({ span }) => span.start < offset && offset <= span.end);
}

/** Behind `? `, the long way to write a key, which the model does not read, and behind `--- `, where no fields can begin. */
function isBehindSign(text: string, offset: Offset): boolean {
  return /^(?:---[ \t]|[ \t]*(?:- +)*\?(?:[ \t]|$))/.test(text.slice(lineStart(text, offset), offset));
}

/** Beyond a `---` or `...`: what is written there belongs to another document of the file. Behind a directive `---` comes first. */
function isInOther({ root, text }: SyntaxTree, offset: Offset): boolean {
  const before = text.slice(0, offset);
  if (!root) return /(?:^|[\r\n])%/.test(before) && !MARKER.test(before);
  return MARKER.test(text.slice(root.span.end, offset)) || MARKER.test(text.slice(offset, root.span.start));
}

const MARKER = /(?:^|[\r\n])(?:---|\.\.\.)(?:\s|$)/;

function isClosed(text: string, node: Node): boolean {
  const sign = text[node.span.end - 1];
  return sign === ']' || sign === '}';
}

/** Behind the colon of an entry. */
function colonOf(text: string, entry: Entry): Offset {
  if (!entry.value) return entry.span.end;
  const colon = text.indexOf(':', entry.key.span.end);
  return colon < 0 ? entry.key.span.end : colon + 1;
}

function indentOf(text: string, { entry, around, node }: Trail): number {
  const owner = entry ?? around ?? node;
  return owner ? columnOf(text, owner.span.start) : 0;
}

function rulerOf(text: string) {
  return {
    column: (offset: Offset) => columnOf(text, offset),
    isSameLine: (a: Offset, b: Offset) => isSameLine(text, a, b),
  };
}
