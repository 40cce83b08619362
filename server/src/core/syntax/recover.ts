import type { Span } from '../text/index.ts';
import type { Complaint, ComplaintCode } from './compose-state.ts';
import { explain, isMisleading } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Fits } from './fits.ts';
import { type LineView, lineView } from './line-view.ts';
import type { LineRepair } from './parser-text.ts';
import type { Limits, Reading } from './read.ts';
import { read } from './read.ts';
import type { Problem, ProblemCode } from './tree.ts';
import { writtenRepair } from './written-repair.ts';

export interface Recovered {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/**
 * Looks behind complaints for the mistake that was made, repairs it for the parser and reads again, as long as that gets
 * further. `repairs` are those known before.
 */
export function recover(
  text: string,
  first: Reading,
  repairs: readonly LineRepair[],
  limits: Limits,
  fits: Fits = () => undefined,
): Recovered {
  let state: State = { reading: first, repairs, found: [], lines: new Set(), fits };
  const givenUp = new Set<string>();
  const rounds = roundsFor(text, lineView(first.parserText).count);
  for (let round = rounds; round > 0; round--) {
    const view = lineView(state.reading.parserText);
    const [lead, ...others] = openComplaints(state, view, givenUp);
    if (!lead) break;
    const next = bestOf(text, state, view, lead, others, limits);
    if (next) state = next;
    else givenUp.add(keyOf(lead, view));
  }
  return { reading: state.reading, problems: problemsOf(text, state) };
}

interface State {
  readonly reading: Reading;
  readonly repairs: readonly LineRepair[];
  readonly found: readonly Explanation[];
  /** Lines whose mistakes are explained: other complaints there are echoes. */
  readonly lines: ReadonlySet<number>;
  readonly fits: Fits;
}

/** Reading again costs as much as reading; a large document, or one of very many short lines, gets fewer rounds. */
function roundsFor(text: string, lines: number): number {
  return Math.max(2, Math.min(24, Math.floor(600_000 / (Math.max(text.length, 40 * lines) + 1))));
}

/** The line where the mistake is. A text that runs on into a line with a colon is wrong there, not where it begins. */
function lineOf({ code, start, end }: Complaint, view: LineView): number {
  const line = view.lineAt(start);
  const runsOn = code === 'multiline-key' && view.column(start) > view.shape(line).content;
  return runsOn ? view.lineAt(end) : line;
}

/** Complaints that may hide others and are not explained yet. */
function openComplaints(state: State, view: LineView, givenUp: ReadonlySet<string>): Complaint[] {
  const open = state.reading.complaints.filter(
    (complaint) =>
      isMisleading(complaint.code) && !state.lines.has(lineOf(complaint, view)) && !givenUp.has(keyOf(complaint, view)),
  );
  return open.sort((a, b) => lineOf(a, view) - lineOf(b, view) || rankOf(a) - rankOf(b) || a.start - b.start);
}

/** On one line an open quote explains most, an open bracket least. */
function rankOf({ code }: Complaint): number {
  return code === 'unclosed-quote' ? 0 : code === 'unclosed-bracket' ? 2 : 1;
}

function explained(state: State, view: LineView, complaint: Complaint): Explanation | undefined {
  return explain({ complaint, line: lineOf(complaint, view), view, root: state.reading.root, fits: state.fits });
}

/** Explanations that can be tried together with a local one: at most one for a line. */
function localsOf(
  state: State,
  view: LineView,
  leading: Explanation,
  others: readonly Complaint[],
): readonly Explanation[] {
  const lines = new Set([leading.lines[0]]);
  return others.slice(0, MOST_AT_ONCE).flatMap((complaint) => {
    if (lines.has(lineOf(complaint, view))) return [];
    const one = explained(state, view, complaint);
    if (!one?.isLocal || lines.has(one.lines[0])) return [];
    lines.add(one.lines[0]);
    return [one];
  });
}

/** Of hundreds of complaints those further below wait for a later round: most vanish with the first. */
const MOST_AT_ONCE = 60;

/** The most promising way on from a complaint; undefined when none gets further. */
function bestOf(
  text: string,
  state: State,
  view: LineView,
  lead: Complaint,
  others: readonly Complaint[],
  limits: Limits,
): State | undefined {
  const leading = explained(state, view, lead);
  const local = leading?.isLocal ? localsOf(state, view, leading, others) : [];
  const first =
    (local.length > 0 ? attempt(text, state, view, [leading, ...local], limits) : undefined) ??
    attempt(text, state, view, [leading], limits);
  if (first && openKeys(state, first, view).length === 0) return first;
  const second = attempt(text, state, view, [lastResort(lead, view, leading)], limits);
  return first && second && isBetter(state, first, second, view) ? second : (first ?? second);
}

/** Reads again with some repairs; undefined when that got no further. */
function attempt(
  text: string,
  state: State,
  view: LineView,
  tried: readonly (Explanation | undefined)[],
  limits: Limits,
): State | undefined {
  const explanations = tried.flatMap((one) => (one ? [one] : []));
  const added = explanations.flatMap((one) => one.repairs);
  if (explanations.length === 0) return undefined;
  const lines = new Set(state.lines);
  for (const {
    lines: [from, to],
  } of explanations)
    for (let line = from; line <= to; line++) lines.add(line);
  const found = [...state.found, ...explanations];
  if (added.length === 0) return { ...state, lines, found };
  const repairs = [...state.repairs, ...added];
  const next = { ...state, reading: read(text, repairs, limits), repairs, found, lines };
  return getsFurther(state, next, view) ? next : undefined;
}

/** Fewer places where the parser is lost, or the first of them is later. */
function getsFurther(before: State, after: State, view: LineView): boolean {
  const old = openKeys(before, before, view);
  const now = openKeys(before, after, view);
  if (now.length < old.length) return true;
  const isLater = Number.parseInt(now[0] ?? '0', 10) > Number.parseInt(old[0] ?? '0', 10);
  return isLater && after.reading.nodes >= before.reading.nodes;
}

/** Fewer places where the parser is lost; of equals the one that finds more. */
function isBetter(before: State, one: State, other: State, view: LineView): boolean {
  const difference = openKeys(before, one, view).length - openKeys(before, other, view).length;
  return difference > 0 || (difference === 0 && other.reading.nodes > one.reading.nodes);
}

/** Where the parser is lost after an attempt, the lines of the attempt included: a repair that works leaves no complaint. */
function openKeys(before: State, after: State, view: LineView): string[] {
  const open = openComplaints({ ...after, lines: before.lines }, view, NONE);
  return [...new Set(open.map((complaint) => keyOf(complaint, view)))];
}

const NONE: ReadonlySet<string> = new Set();

/** Passing over the line, when nothing better is known. */
function lastResort(complaint: Complaint, view: LineView, leading: Explanation | undefined): Explanation | undefined {
  if (!LOSES_ITS_WAY.has(complaint.code)) return undefined;
  const line = lineOf(complaint, view);
  const span = leading?.span ?? { start: complaint.start, end: complaint.end };
  const code = leading?.code ?? publicCode(complaint);
  const args = leading?.args ?? complaint.args;
  return { code, span, args, repairs: [{ line, blank: true }], lines: [line, line], isLocal: false };
}

const LOSES_ITS_WAY: ReadonlySet<ComplaintCode> = new Set([
  'unreadable',
  'after-root',
  'bad-indent',
  'stray-dash',
  'multiline-key',
  'missing-colon',
  'tab-indent',
]);

function keyOf(complaint: Complaint, view: LineView): string {
  return `${lineOf(complaint, view)} ${complaint.code}`;
}

/** Mistakes that were found, then what is left: of several complaints about one line only the first. */
function problemsOf(text: string, state: State): Problem[] {
  const view = lineView(state.reading.parserText);
  const { shown } = state.reading.parserText;
  const problems: Problem[] = state.found.map((one) => {
    const { code, span, args } = one;
    const repair = writtenRepair(text, one);
    return { code, span: fitted(shown, span), args, ...(repair && { repair }) };
  });
  const lines = new Set(state.lines);
  const said = new Set<string>();
  let isLost = false;
  for (const complaint of state.reading.complaints) {
    const { start, end, args } = complaint;
    const line = lineOf(complaint, view);
    if (isMisleading(complaint.code)) {
      if (lines.has(line) || (isLost && complaint.code === 'unreadable')) continue;
      lines.add(line);
      isLost ||= complaint.code === 'after-root' || complaint.code === 'unreadable';
    }
    if (complaint.code === 'unknown-anchor' && isPassedOver(state, complaint)) continue;
    const once = `${line} ${complaint.code}`;
    if (ONCE_A_LINE.has(complaint.code) && said.has(once)) continue;
    said.add(once);
    problems.push({ code: publicCode(complaint), span: fitted(shown, { start, end }), args });
  }
  const sorted = problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter((one, index) => !isSame(one, sorted[index - 1]));
}

/** At the end of a text there is no next character to point at; half a character or line break cannot be pointed at. */
function fitted(text: string, { start, end }: Span): Span {
  const from = Math.min(start, text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return { start: splitsCharacter(text, from) ? from - 1 : from, end: splitsCharacter(text, to) ? to + 1 : to };
}

function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00) || (before === CR && after === LF);
}

const CR = 13;
const LF = 10;

/** The anchor is there, but in a line that was not read as it stands. */
function isPassedOver({ repairs, reading }: State, { args, start }: Complaint): boolean {
  const { shown } = reading.parserText;
  return repairs.length > 0 && typeof args.name === 'string' && shown.lastIndexOf(`&${args.name}`, start) >= 0;
}

/** Slips that people repeat in a row: `[a,,b,,c]`, `"C:\\Data"`. */
const ONCE_A_LINE: ReadonlySet<ComplaintCode> = new Set([
  'unexpected-sign',
  'missing-comma',
  'bad-escape',
  'reserved-character',
  'complex-key',
  'empty-key',
]);

function isSame(one: Problem, before: Problem | undefined): boolean {
  return one.code === before?.code && one.span.start === before.span.start;
}

export function publicCode({ code }: Complaint): ProblemCode {
  if (code === 'multiline-key') return 'missing-colon';
  return code === 'after-root' ? 'unreadable' : code;
}
