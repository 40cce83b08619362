import { explainFirstLeft, explainFirstOff } from './explain-first-off.ts';
import { gluedColon, gluedDash } from './explain-space.ts';
import { blanked, type Explain, type Explanation, type Stumble } from './explanation.ts';
import { levelFor, mayHold } from './fits.ts';
import { levelsAbove, rulerOf } from './levels-above.ts';
import { colonIn, type LineShape, type LineView } from './line-view.ts';
import { isMisread, type Level } from './open-levels.ts';
import type { LineRepair } from './parser-text.ts';
import type { Node } from './tree.ts';

/** A line whose indentation fits no collection around it. */
export const explainIndent: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  if (complaint.args.kind !== undefined) return undefined;
  const shape = view.shape(line);
  const isDash = shape.kind === 'dash' && view.column(complaint.start) === shape.indent;
  return (
    (isDash ? undefined : gluedColon(stumble, line)) ??
    explainBlockText(stumble, line) ??
    gluedDash(stumble, line) ??
    firstLineTooDeep(stumble) ??
    indented(stumble, view.lineAt(complaint.start))
  );
};

/** A dash where no list can begin. */
export const explainStrayDash: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const shape = view.shape(line);
  const column = view.column(complaint.start);
  const span = { start: complaint.start, end: complaint.start + 1 };
  const common = { code: 'stray-dash', span, args: {}, lines: [line, line], isLocal: false } as const;
  if (column !== shape.indent) {
    const isBehindKey = colonIn(view.line(line).slice(0, column), shape.content) >= 0;
    return { ...common, repairs: isBehindKey ? [{ line, edits: [{ span, newText: ' ' }] }] : blanked(line, line) };
  }
  const levels = levelsAbove(stumble, line);
  if (isItemOf(stumble, line, levels)) return indented(stumble, line);
  const dashes = view.span(line, shape.indent, shape.content);
  return {
    ...common,
    repairs: shape.key === '' ? blanked(line, line) : [{ line, edits: [{ span: dashes, newText: '' }] }],
  };
};

/** True when a dash most likely starts an item of a list that is open, only further to the left or right. */
function isItemOf({ view, fits }: Stumble, line: number, levels: readonly Level[]): boolean {
  const { indent, content, key } = view.shape(line);
  const lists = levels.filter((level) => level.kind === 'sequence' && level.column !== indent);
  const around = levels.find((level) => level.kind === 'mapping' && level.column === indent);
  if (lists.length === 0) return false;
  if (!around) return true;
  const isField = mayHold(around, key, fits);
  if (isField !== lists.some((level) => mayHold(level, key, fits))) return !isField;
  if (key === '') return content < view.line(line).trimEnd().length;
  const next = nextFilled(view, line);
  const isFollowed =
    next !== undefined &&
    view.shape(next).indent === content &&
    view.shape(next).kind === 'key' &&
    lists.some(({ path }) => fits([...path, 0], view.shape(next).key) !== false);
  return isFollowed || lists.some(({ node }) => firstKeyIn(node) === key);
}

/** `cost:`, then `- amount: 5` and `currency: CZK` below each other: the dash has nothing to do there. */
function explainStrayFirst({ view, fits }: Stumble, line: number, levels: readonly Level[]): Explanation | undefined {
  const { kind, indent, key } = view.shape(line);
  const list = levels.find((level) => level.kind === 'sequence' && level.column === indent);
  if (kind !== 'key' || list?.index !== 0 || list.node.type !== 'sequence') return undefined;
  const known = fits(list.path, key);
  const isField = (known === true || known === 'any') && !mayHold(list, key, fits);
  const dash = list.node.itemSpans[0];
  if (!dash) return undefined;
  const first = view.lineAt(dash.start);
  if (!isField || view.shape(first).key === '') return undefined;
  const { indent: start, content } = view.shape(first);
  return {
    code: 'stray-dash',
    span: dash,
    args: {},
    repairs: [{ line: first, edits: [{ span: view.span(first, start, content), newText: '' }] }],
    lines: [first, line],
    isLocal: false,
  };
}

/** What the first item of a list begins with. */
function firstKeyIn(list: Node): string | undefined {
  const item = list.type === 'sequence' ? list.items[0] : undefined;
  return item?.type === 'mapping' ? item.entries[0]?.key.text : undefined;
}

export function nextFilled(view: LineView, line: number): number | undefined {
  for (let next = line + 1; next < view.count; next++) {
    const { kind } = view.shape(next);
    if (kind !== 'blank' && kind !== 'comment') return next;
  }
  return undefined;
}

/** Text that belongs to the block text (`|`) above but is not indented enough for it. */
export function explainBlockText(stumble: Stumble, line: number): Explanation | undefined {
  const { view } = stumble;
  const shape = view.shape(line);
  if (shape.kind !== 'text') return undefined;
  const block = levelsAbove(stumble, line).find((level) => level.kind === 'block');
  if (!block) return undefined;
  let last = line;
  for (let next = line + 1; next < view.count && belongsToText(view.shape(next), shape.indent); next++) last = next;
  return {
    code: 'bad-indent',
    span: view.span(line, shape.indent, view.line(line).trimEnd().length),
    args: { kind: 'block', found: shape.indent, expected: block.column },
    repairs: shifted(view, line, last, block.column - shape.indent),
    lines: [line, last],
    isLocal: false,
  };
}

/** Moves a line, and those below that go with it, to the nearest column where it makes sense. */
export function indented(stumble: Stumble, line: number): Explanation | undefined {
  const { view } = stumble;
  const shape = view.shape(line);
  const levels = levelsAbove(stumble, line);
  const first =
    explainStrayFirst(stumble, line, levels) ??
    explainFirstLeft(stumble, line, levels) ??
    explainFirstOff(stumble, line, levels);
  if (first) return first;
  const level = levelFor(levels, shape, view.span(line, 0, view.line(line).length), stumble.fits);
  const last = goesAlone(view, line, shape, level?.column) ? line : runFrom(view, line, shape, level?.column);
  const start = shape.kind === 'dash' ? shape.indent : shape.content;
  const end =
    shape.kind === 'dash' ? start + 1 : start + (shape.key.length || view.line(line).trimEnd().length - start);
  const span = view.span(line, start, Math.max(end, start + 1));
  if (shape.kind === 'text' && levels.at(-1)?.kind === 'sequence') return missingDash(stumble, line, shape, span);
  const args = { found: shape.indent, ...(level && { expected: level.column }), ...parentOf(view, level, shape) };
  const common = { code: 'bad-indent', span, args, lines: [line, line], isLocal: false } as const;
  if (!level || level.column === shape.indent) return { ...common, repairs: blanked(line, last) };
  return { ...common, repairs: shifted(view, line, last, level.column - shape.indent) };
}

/** ` a: 1` and then `b: 2`: it is the first line that is wrong. */
function firstLineTooDeep(stumble: Stumble): Explanation | undefined {
  const { complaint, line, view } = stumble;
  const root = levelsAbove(stumble, line)[0];
  const { indent } = view.shape(line);
  if (complaint.code !== 'after-root' || !root || root.column <= indent) return undefined;
  const first = view.lineAt(root.node.span.start);
  return {
    code: 'bad-indent',
    span: view.span(first, root.column, root.column + Math.max(1, view.shape(first).key.length)),
    args: { found: root.column, expected: indent },
    repairs: shifted(view, first, line - 1, indent - root.column),
    lines: [first, line],
    isLocal: false,
  };
}

function missingDash(
  stumble: Stumble,
  line: number,
  shape: LineShape,
  span: { readonly start: number; readonly end: number },
): Explanation {
  const level = levelsAbove(stumble, line).at(-1);
  const at = { start: span.start, end: span.start };
  const repair = { line, indent: level?.column ?? shape.indent, edits: [{ span: at, newText: '- ' }] };
  return { code: 'missing-dash', span, args: {}, repairs: [repair], lines: [line, line], isLocal: false };
}

/** The field above that has a value already, when a line stands below it as if it were part of it. */
function parentOf(view: LineView, level: Level | undefined, shape: LineShape): { parent?: string } {
  const entry = level?.entry;
  if (!level || !entry?.value || shape.indent <= level.column) return {};
  const { type } = entry.value;
  const hasValue = (type !== 'mapping' && type !== 'sequence') || isMisread(entry, rulerOf(view));
  return hasValue ? { parent: entry.key.text } : {};
}

/** What stands below a line fits it only once the line is moved: it was moved alone, and goes back alone. */
function goesAlone(view: LineView, line: number, shape: LineShape, expected: number | undefined): boolean {
  const next = nextFilled(view, line);
  if (expected === undefined || next === undefined) return false;
  const below = view.shape(next);
  if (shape.kind === 'dash') return below.indent === shape.content + expected - shape.indent;
  return (below.indent - expected) % STEP === 0 && (below.indent - shape.indent) % STEP !== 0;
}

const STEP = 2;

/** The last line of those that go with `line`: indented like it or deeper, up to one that stands where `line` should. */
function runFrom(view: LineView, line: number, shape: LineShape, expected: number | undefined): number {
  let last = line;
  for (let next = line + 1; next < view.count; next++) {
    const one = view.shape(next);
    if (one.kind === 'blank' || one.kind === 'comment') continue;
    const isAlike = (one.kind === 'dash') === (shape.kind === 'dash');
    if (one.indent < shape.indent || (one.indent === shape.indent && !isAlike)) break;
    if (one.indent === expected && isAlike) break;
    last = next;
  }
  return last;
}

function belongsToText(shape: LineShape, indent: number): boolean {
  return shape.kind === 'blank' || shape.indent > indent || (shape.kind === 'text' && shape.indent === indent);
}

function shifted(view: LineView, first: number, last: number, by: number): LineRepair[] {
  const repairs: LineRepair[] = [];
  for (let line = first; line <= last; line++) {
    const { kind, indent } = view.shape(line);
    if (kind !== 'blank') repairs.push({ line, indent: Math.max(0, indent + by) });
  }
  return repairs;
}
