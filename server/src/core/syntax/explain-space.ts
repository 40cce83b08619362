import { replacement } from '../text/index.ts';
import { type Explain, type Explanation, type Stumble, untouched } from './explanation.ts';
import { mayHold } from './fits.ts';
import { levelsAbove } from './levels-above.ts';
import type { LineView } from './line-view.ts';
import type { LineRepair } from './parser-text.ts';

/**
 * Tabs at the start of lines, for the parser and for the eye two different depths. One mistake, however many lines have
 * it; undefined when neither the line nor one above it, up to the last that is not indented, starts with one.
 */
export function explainTabs(stumble: Stumble): Explanation | undefined {
  const { view, line, complaint } = stumble;
  if (complaint.code === 'tab-indent') {
    const text = view.line(line);
    const column = view.column(complaint.start);
    if (text.slice(0, column).trim() !== '') return tabsWithin(stumble, text, column);
  } else if (!hasTabAround(view, line)) return undefined;
  const step = stepOf(view);
  const beside = besideAbove(stumble, step);
  const repairs: LineRepair[] = [];
  let first: number | undefined;
  for (let number = 0; number < view.count; number++) {
    const blanks = /^[ \t]*/.exec(view.line(number))?.[0] ?? '';
    if (!blanks.includes('\t')) continue;
    if (blanks.length < view.line(number).length) first ??= number;
    const isBeside = beside !== undefined && beside.from <= number && number <= beside.to;
    repairs.push({ line: number, indent: widthOf(blanks, step) - (isBeside ? beside.surplus : 0) });
  }
  if (first === undefined) return undefined;
  const blanks = /^[ \t]*/.exec(view.line(first))?.[0] ?? '';
  return {
    code: 'tab-indent',
    span: view.span(first, blanks.indexOf('\t'), blanks.lastIndexOf('\t') + 1),
    args: { lines: repairs.length },
    repairs,
    fix: repairs.flatMap(({ line: number, indent = 0 }) => {
      const tabs = /^[ \t]*(?=[^ \t])/.exec(view.line(number))?.[0];
      return tabs === undefined ? [] : [replacement(view.span(number, 0, tabs.length), ' '.repeat(indent))];
    }),
    lines: [line, line],
    isLocal: false,
  };
}

/**
 * A tab before a field that belongs beside the empty one above it, not into it: the lines from there on that begin with
 * a tab have a level too many. Undefined where nothing says so.
 */
function besideAbove(stumble: Stumble, step: number): { from: number; to: number; surplus: number } | undefined {
  const { view, fits } = stumble;
  const isTab = (line: number) => /^ *\t[ \t]*[^ \t#]/.test(view.line(line));
  let from = 0;
  while (from < view.count && !isTab(from)) from++;
  if (from === view.count) return undefined;
  const level = levelsAbove(stumble, from)
    .filter(({ kind }) => kind === 'mapping')
    .at(-1);
  const entry = level?.entry;
  const { kind, indent, key } = view.shape(from);
  if (kind !== 'key' || !level || !entry || !mayHold(level, key, fits)) return undefined;
  const above = view.lineAt(entry.key.span.start);
  const isEmpty = /:[ \t]*(?:#.*)?$/.test(view.line(above).slice(view.column(entry.key.span.end)));
  const known = fits([...level.path, entry.key.text], key);
  if (!isEmpty || known === true || known === 'any' || above >= from) return undefined;
  const surplus = widthOf(view.line(from).slice(0, indent), step) - level.column;
  let to = from;
  while (to + 1 < view.count && isTab(to + 1)) to++;
  return surplus > 0 ? { from, to, surplus } : undefined;
}

/** `owner:head`, where the parser saw one word. */
export function gluedColon(stumble: Stumble, line: number): Explanation | undefined {
  const { view } = stumble;
  const text = view.line(line);
  const { content } = view.shape(line);
  const key = GLUED_COLON.exec(text.slice(content))?.[1];
  if (key === undefined) return undefined;
  const at = content + key.length;
  const isOdd = text[at + 1] === '\u00a0';
  const after = view.span(line, at + 1, at + (isOdd ? 2 : 1));
  return {
    code: isOdd ? 'odd-space' : 'colon-needs-space',
    span: isOdd ? after : view.span(line, at, at + 1),
    args: { key },
    repairs: [{ line, edits: [{ span: after, newText: ' ' }] }],
    lines: [line, line],
    isLocal: true,
  };
}

/** `-item` and `• item`, where the parser saw a text. */
export function gluedDash(stumble: Stumble, line: number): Explanation | undefined {
  const { view } = stumble;
  const text = view.line(line);
  const { indent } = view.shape(line);
  const sign = GLUED_DASH.exec(text.slice(indent))?.[0];
  if (sign === undefined) return undefined;
  const span = view.span(line, indent, indent + 1);
  const newText = text[indent + 1] === ' ' ? '-' : '- ';
  return {
    code: sign === '-' ? 'dash-needs-space' : 'wrong-bullet',
    span,
    args: sign === '-' ? {} : { bullet: sign },
    repairs: [{ line, edits: [{ span, newText }] }],
    lines: [line, line],
    isLocal: true,
  };
}

/** Spaces that are none for YAML, at the start of a line or behind its dash. */
export const explainOddSpace: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const span = { start: complaint.start, end: complaint.end };
  const column = view.column(span.start);
  const spaces = view.line(line).slice(column, column + span.end - span.start);
  // Some of them take no room at all.
  const edits = [{ span, newText: ' '.repeat(spaces.replaceAll(/[\u200b\ufeff]/g, '').length) }];
  return { ...untouched(stumble, 'odd-space'), repairs: [{ line, edits }] };
};

/** Lines found by `checkLines`, and `{x:1}`. */
export const explainSuspiciousLine: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const column = view.column(complaint.start);
  const shape = view.shape(line);
  if (column < shape.content || complaint.code !== 'colon-needs-space') {
    return gluedColon(stumble, line) ?? gluedDash(stumble, line) ?? untouched(stumble, 'unreadable');
  }
  return {
    ...untouched(stumble, 'colon-needs-space'),
    repairs: [{ line, edits: [{ span: view.span(line, column + 1, column + 1), newText: ' ' }] }],
  };
};

/** A key, a colon and at once its value; not `https://` and not `::`. */
const GLUED_COLON = /^([A-Za-z][A-Za-z0-9_-]*):(?:[^\s/:]|\u00a0)/;

/** A dash or a bullet before a word, or a bullet before a space. */
const GLUED_DASH = /^[-•·▪●–—](?=[^\s-])|^[•·▪●–—*](?= )/u;

function hasTabAround(view: LineView, line: number): boolean {
  for (let number = line; number >= 0; number--) {
    const text = view.line(number);
    if (/^ *\t/.test(text)) return true;
    if (number < line && /^[^\s#]/.test(text)) return false;
  }
  return false;
}

/** Tabs between a dash and what follows. */
function tabsWithin(stumble: Stumble, text: string, column: number): Explanation {
  const { view, line } = stumble;
  const tabs = /^[ \t]*/.exec(text.slice(column))?.[0].length ?? 1;
  return {
    ...untouched(stumble, 'tab-indent'),
    args: { lines: 1 },
    repairs: [{ line, edits: [{ span: view.span(line, column, column + tabs), newText: ' '.repeat(tabs) }] }],
  };
}

/** How many spaces one level has in this document: the smallest indentation in it. */
function stepOf(view: LineView): number {
  let step = 0;
  for (let number = 0; number < view.count; number++) {
    const spaces = /^ +(?=[^\s#])/.exec(view.line(number))?.[0].length ?? 0;
    if (spaces > 0 && (step === 0 || spaces < step)) step = spaces;
  }
  return step || 2;
}

function widthOf(blanks: string, step: number): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\t' ? step : 1;
  return width;
}
