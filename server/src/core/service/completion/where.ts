import { nodeAt, placeAt, resolved, type SyntaxTree, type TreePlace } from '../../syntax/index.ts';
import { type Offset, type Span, touches } from '../../text/index.ts';
import type { KeySlot, Slot, ValueSlot } from './slot.ts';

/**
 * Where am I? The place of the cursor with all that matters for writing there. Undefined where nothing but prose can
 * follow: inside comments and texts of several lines, behind finished values.
 */
export function slotAt(tree: SyntaxTree, offset: Offset): Slot | undefined {
  const place = placeAt(tree, offset);
  const { text } = tree;
  const span = replacedSpan(tree, place, offset);
  if (!span || isAmongDirectives(text, offset) || place.expects === 'nothing') return undefined;
  const line = text.slice(startOfLine(text, offset), offset);
  const needsBlank = span.start === offset && /(?:^|\s)-$|[^:]:$|\s[&!]\S*$/.test(line);
  const base = {
    span,
    column: columnOf(text, span.start) + (needsBlank ? 1 : 0),
    lineIndent: /^\ufeff? */.exec(line)?.[0].replace('\ufeff', '').length ?? 0,
    flow: place.flow,
    needsBlank,
  };
  if (place.expects === 'key') return isBelowTab(text, offset) ? undefined : keySlot(tree, place, base, offset);
  return valueSlot(tree, place, base, offset);
}

type Base = Pick<Slot, 'span' | 'column' | 'lineIndent' | 'flow' | 'needsBlank'>;

function keySlot(tree: SyntaxTree, place: TreePlace, base: Base, offset: Offset): KeySlot {
  const mapping = resolved(nodeAt(tree.root, place.within));
  const entries = mapping?.type === 'mapping' ? mapping.entries : [];
  const others = entries.filter(({ key }) => !place.onKey || !touches(key.span, offset));
  return {
    ...base,
    at: 'key',
    path: place.within,
    present: new Set(others.map(({ key }) => key.text)),
    hasColon: /^\s*:(?:\s|$)/.test(tree.text.slice(base.span.end, base.span.end + 20)),
  };
}

function valueSlot(tree: SyntaxTree, place: TreePlace, base: Base, offset: Offset): ValueSlot {
  const { node } = place;
  const style = place.expects === 'value' && node?.type === 'scalar' ? node.style : undefined;
  const isItem = place.expects === 'item';
  const list = resolved(nodeAt(tree.root, isItem ? place.within : place.within.slice(0, -1)));
  const items = list?.type === 'sequence' ? list.items.map(resolved) : [];
  const others = items.filter((item) => item !== node || isItem);
  return {
    ...base,
    at: 'value',
    path: isItem && place.flow ? [...place.within, items.length] : place.within,
    quote: style === 'single' || style === 'double' ? style : undefined,
    stands: standsAt(tree.text, place, offset),
    ownerColumn: place.within.length === 0 ? -1 : place.indent,
    siblings: new Set(others.flatMap((item) => (item?.type === 'scalar' ? [item.text] : []))),
  };
}

function standsAt(text: string, place: TreePlace, offset: Offset): ValueSlot['stands'] {
  if (place.expects === 'item') return place.flow ? 'in-brackets' : 'at-next-dash';
  if (typeof place.within.at(-1) === 'number') return place.flow ? 'in-brackets' : 'after-dash';
  const { entry } = place;
  const isBehind = entry && startOfLine(text, entry.key.span.start) === startOfLine(text, offset);
  return isBehind ? 'after-colon' : 'on-own-line';
}

/** What makes room for what is chosen: the key or value at the cursor, on its line; undefined inside longer texts. */
function replacedSpan({ text, problems }: SyntaxTree, place: TreePlace, offset: Offset): Span | undefined {
  const { node, prefix, onKey, expects } = place;
  const lineEnd = endOfLine(text, offset);
  if (startOfLine(text, prefix.start) !== startOfLine(text, offset)) return undefined;
  const isAtCursor = (onKey || expects !== 'item') && node?.type === 'scalar' && touches(node.span, offset);
  if (!isAtCursor) {
    const rest = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, lineEnd))?.[0].length ?? 0;
    return { start: withoutSurplus(text, place), end: offset + rest };
  }
  if (node.span.end <= lineEnd) return { start: withoutTabs(text, place, node.span.start), end: node.span.end };
  // A quote that is still open swallows the lines below.
  const isOpen = problems.some(({ code, span }) => code === 'unclosed-quote' && span.start === node.span.start);
  return isOpen ? { start: node.span.start, end: text.slice(0, lineEnd).trimEnd().length } : undefined;
}

/** A key or item that is indented more than its neighbours comes to stand among them. */
function withoutSurplus(text: string, { prefix, expects, indent, flow }: TreePlace): Offset {
  if (flow || (expects !== 'key' && expects !== 'item')) return prefix.start;
  const line = text.slice(startOfLine(text, prefix.start), prefix.start);
  return /^ *$/.test(line) ? prefix.start - Math.max(0, line.length - indent) : prefix.start;
}

/** A lone word may stand behind tabs, a first key may not. */
function withoutTabs(text: string, { within, expects, flow }: TreePlace, at: Offset): Offset {
  const start = startOfLine(text, at);
  const isFirstKey = expects === 'key' && within.length === 0 && !flow;
  return isFirstKey && /^[ \t]*\t[ \t]*$/.test(text.slice(start, at)) ? start : at;
}

/** Above the `---` of a text that begins with directives (`%YAML 1.2`) nothing else may stand. */
function isAmongDirectives(text: string, offset: Offset): boolean {
  return /^\ufeff?%/.test(text) && !/[\r\n]---/.test(text.slice(0, offset));
}

/** Where a value is awaited, a line with nothing but a tab makes YAML take the next field for a part of it. */
function isBelowTab(text: string, offset: Offset): boolean {
  let hasTab = false;
  let end = startOfLine(text, offset);
  while (end > 0) {
    const start = startOfLine(text, end - 1);
    const line = text.slice(start, end).trimEnd();
    if (line !== '') return hasTab && line.endsWith(':');
    hasTab ||= text.slice(start, end).includes('\t');
    end = start;
  }
  return false;
}

function columnOf(text: string, at: Offset): number {
  const start = startOfLine(text, at);
  return at - start - (start === 0 && text.startsWith('\ufeff') ? 1 : 0);
}

function startOfLine(text: string, at: Offset): Offset {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

function endOfLine(text: string, at: Offset): Offset {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

function isBreak(text: string, at: Offset): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
