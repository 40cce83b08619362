import type { Explanation, Stumble } from './explanation.ts';
import type { LineShape, LineView } from './line-view.ts';
import type { Level } from './open-levels.ts';
import type { LineRepair } from './parser-text.ts';

/**
 * A line that stands well with those below it, but not with the one above that began its collection: it is that one
 * which is moved. Undefined when the line itself is the odd one.
 */
export function explainFirstOff(stumble: Stumble, line: number, levels: readonly Level[]): Explanation | undefined {
  const { view } = stumble;
  const shape = view.shape(line);
  const kind = shape.kind === 'dash' ? 'sequence' : 'mapping';
  const level = levels.filter((one) => one.kind === kind && isAlone(one, view, line)).at(-1);
  const found = level ? levels.indexOf(level) : -1;
  const around = levels[found - 1]?.column ?? -1;
  if (!level || level.column === shape.indent || shape.indent <= around - (kind === 'sequence' ? 1 : 0))
    return undefined;
  if (level.column === 0 || nextLess(view, line, shape.indent) === level.column) return undefined;
  const first = view.lineAt(level.node.span.start);
  const own = view.shape(first);
  const gap = own.content - own.indent;
  const isWitnessed =
    hasCompany(view, line, shape) || (own.kind === 'dash' && gap > 0 && hasDash(view, line, shape.indent - gap));
  if (!isWitnessed && !fitsBetter(view, first, kind, [level.column, shape.indent], around)) return undefined;
  const by = shape.indent - level.column;
  const isBehindDash = kind === 'mapping' && own.kind === 'dash';
  const repairs = isBehindDash
    ? behindDash(view, first, own, levels[found - 1], by)
    : shifted(view, first, standsBy(view, first, own, by) ? first : line - 1, by);
  if (!repairs) return undefined;
  const start = kind === 'sequence' ? own.indent : own.content;
  const end = kind === 'sequence' ? start + 1 : start + Math.max(1, own.key.length);
  return {
    code: 'bad-indent',
    span: view.span(first, start, end),
    args: { found: level.column, expected: shape.indent, below: 1 },
    repairs,
    lines: [first, line],
    isLocal: false,
  };
}

/**
 * `cost:`, `amount: 5` below it, and `currency: CZK` further right: a field of `cost`, its first or one in the middle,
 * stands where `cost` does.
 */
export function explainFirstLeft(stumble: Stumble, line: number, levels: readonly Level[]): Explanation | undefined {
  const { view, fits } = stumble;
  const { kind, indent } = view.shape(line);
  const level = levels.filter((one) => one.kind === 'mapping').at(-1);
  if (kind !== 'key' || level?.node.type !== 'mapping' || indent <= level.column) return undefined;
  const limit = view.span(line, 0, 0).start;
  const [owner, entry] = level.node.entries.filter(({ key }) => key.span.start < limit).slice(-2);
  if (!owner || !entry?.value || view.lineAt(entry.value.span.start) !== view.lineAt(entry.key.span.start))
    return undefined;
  const isFirst = owner.value === undefined;
  const isNext = owner.value?.type === 'mapping' && view.column(owner.value.span.start) === indent;
  const first = view.lineAt(entry.key.span.start);
  const own = view.shape(first);
  if (own.kind !== 'key' || !(isFirst || isNext)) return undefined;
  if (fits([...level.path, owner.key.text], entry.key.text) === false) return undefined;
  return {
    code: 'bad-indent',
    span: entry.key.span,
    args: { found: own.indent, expected: indent, below: 1 },
    repairs: [{ line: first, indent }],
    lines: [first, line],
    isLocal: false,
  };
}

/** What stands below the first line of a collection stands right once only that line is moved. */
function standsBy(view: LineView, first: number, own: LineShape, by: number): boolean {
  const below = first + 1 < view.count ? view.shape(first + 1) : undefined;
  return own.kind === 'dash' && below?.kind === 'key' && below.indent === own.content + by;
}

/** Only one entry or item of the collection stands above a line. */
function isAlone({ node }: Level, view: LineView, line: number): boolean {
  const limit = view.span(line, 0, 0).start;
  if (node.type === 'mapping') return node.entries.filter(({ span }) => span.start < limit).length === 1;
  return node.type === 'sequence' && node.itemSpans.filter(({ start }) => start < limit).length === 1;
}

/** Another line below stands where this one does. */
function hasCompany(view: LineView, line: number, shape: LineShape): boolean {
  for (let next = line + 1; next < view.count; next++) {
    const one = view.shape(next);
    if (one.kind === 'blank' || one.kind === 'comment' || one.indent > shape.indent) continue;
    return one.indent === shape.indent && (one.kind === 'dash') === (shape.kind === 'dash');
  }
  return false;
}

/** The next line that is less indented is a dash in that column: the next item of the list. */
function hasDash(view: LineView, line: number, column: number): boolean {
  for (let next = line + 1; next < view.count; next++) {
    const one = view.shape(next);
    if (one.kind !== 'blank' && one.kind !== 'comment' && one.indent < column + 2)
      return one.kind === 'dash' && one.indent === column;
  }
  return false;
}

/** The column of the first line below that is less indented. */
function nextLess(view: LineView, line: number, indent: number): number | undefined {
  for (let next = line + 1; next < view.count; next++) {
    const one = view.shape(next);
    if (one.kind !== 'blank' && one.kind !== 'comment' && one.indent < indent) return one.indent;
  }
  return undefined;
}

/** With only two lines to compare, the one that is a whole step from what they belong to is right. */
function fitsBetter(
  view: LineView,
  first: number,
  kind: Level['kind'],
  [firstColumn, column]: readonly [number, number],
  around: number,
): boolean {
  if (kind === 'mapping' && view.shape(first).kind === 'dash') return false;
  const from = Math.max(around, 0);
  if ((column - from) % STEP !== 0 || column === from) return false;
  return (firstColumn - from) % STEP !== 0 || column < firstColumn;
}

const STEP = 2;

/** The first key of an item moves with its dash, unless the dash stands well with those of its list. */
function behindDash(
  view: LineView,
  first: number,
  own: LineShape,
  list: Level | undefined,
  by: number,
): LineRepair[] | undefined {
  if (list && list.index > 0 && list.column === own.indent) {
    const spaces = own.content - own.indent - 1 + by;
    const gap = view.span(first, own.indent + 1, own.content);
    return spaces < 1 ? undefined : [{ line: first, edits: [{ span: gap, newText: ' '.repeat(spaces) }] }];
  }
  return own.indent + by < 0 ? undefined : [{ line: first, indent: own.indent + by }];
}

function shifted(view: LineView, first: number, last: number, by: number): LineRepair[] | undefined {
  const repairs: LineRepair[] = [];
  for (let line = first; line <= last; line++) {
    const { kind, indent } = view.shape(line);
    if (kind !== 'blank') repairs.push({ line, indent: Math.max(0, indent + by) });
  }
  return repairs;
}
