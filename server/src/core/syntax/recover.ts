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
  const budget = { reads: readsFor(text, lineView(first.parserText).count) };
  while (budget.reads > 0) {
    const view = lineView(state.reading.parserText);
    const [lead, ...others] = openComplaints(state, view, givenUp);
    if (!lead) break;
    const next = bestOf({ text, limits, budget, state, view }, lead, others);
    if (next) state = next;
    else givenUp.add(keyOf(lead));
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

/** How often a text may be read again; seldomer when it is large or has very many short lines. */
function readsFor(text: string, lines: number): number {
  return Math.max(4, Math.min(48, Math.floor(800_000 / (Math.max(text.length, 40 * lines) + 1))));
}

/** A round: what is known so far, and what trying further may cost. */
interface Round {
  readonly text: string;
  readonly limits: Limits;
  readonly budget: { reads: number };
  readonly state: State;
  readonly view: LineView;
}

/** The line where the mistake is. A text that runs on into a line with a colon is wrong there, not where it begins. */
function lineOf({ code, start, end }: Complaint, view: LineView): number {
  const line = view.lineAt(start);
  const runsOn = code === 'multiline-key' && view.column(start) > view.shape(line).content;
  return runsOn ? view.lineAt(end) : line;
}

/** A complaint that may hide others and is not explained yet. */
interface Open {
  readonly complaint: Complaint;
  readonly line: number;
}

function openComplaints(state: State, view: LineView, givenUp: ReadonlySet<string>): Open[] {
  // There may be thousands, so each is placed once.
  return state.reading.complaints
    .filter(({ code }) => isMisleading(code))
    .map((complaint) => ({ complaint, line: lineOf(complaint, view) }))
    .filter((open) => !state.lines.has(open.line) && !givenUp.has(keyOf(open)))
    .sort(
      (a, b) => a.line - b.line || rankOf(a.complaint) - rankOf(b.complaint) || a.complaint.start - b.complaint.start,
    );
}

/** On one line an open quote explains most, an open bracket least. */
function rankOf({ code }: Complaint): number {
  return code === 'unclosed-quote' ? 0 : code === 'unclosed-bracket' ? 2 : 1;
}

function explained(state: State, view: LineView, { complaint, line }: Open): Explanation | undefined {
  return explain({ complaint, line, view, root: state.reading.root, fits: state.fits });
}

/** Explanations that can be tried together with a local one: at most one for a line. */
function localsOf(state: State, view: LineView, leading: Explanation, others: readonly Open[]): readonly Explanation[] {
  const lines = new Set([leading.lines[0]]);
  return others.slice(0, MOST_AT_ONCE).flatMap((open) => {
    if (lines.has(open.line)) return [];
    const one = explained(state, view, open);
    if (!one?.isLocal || lines.has(one.lines[0])) return [];
    lines.add(one.lines[0]);
    return [one];
  });
}

/** Of hundreds of complaints those further below wait for a later round: most vanish with the first. */
const MOST_AT_ONCE = 60;

/** The most promising way on from a complaint; undefined when none gets further. */
function bestOf(round: Round, lead: Open, others: readonly Open[]): State | undefined {
  const { state, view } = round;
  const lost = lossOf(state, state, view);
  const leading = explained(state, view, lead);
  const local = leading?.isLocal ? localsOf(state, view, leading, others) : [];
  const first =
    (local.length > 0 ? attempt(round, lost, [leading, ...local]) : undefined) ?? attempt(round, lost, [leading]);
  if (first?.loss.places === 0) return first.state;
  const second = attempt(round, lost, [lastResort(lead, leading)]);
  return (first && second && isBetter(second, first) ? second : (first ?? second))?.state;
}

/** What came of reading again, and where the parser is lost then. */
interface Attempt {
  readonly state: State;
  readonly loss: Loss;
}

/** Reads again with some repairs; undefined when that got no further than where the parser is `lost` now. */
function attempt(
  { text, limits, budget, state, view }: Round,
  lost: Loss,
  tried: readonly (Explanation | undefined)[],
): Attempt | undefined {
  const explanations = tried.flatMap((one) => (one ? [one] : []));
  const added = explanations.flatMap((one) => one.repairs);
  if (explanations.length === 0) return undefined;
  const lines = new Set(state.lines);
  for (const {
    lines: [from, to],
  } of explanations)
    for (let line = from; line <= to; line++) lines.add(line);
  const found = [...state.found, ...explanations];
  if (added.length === 0) return { state: { ...state, lines, found }, loss: lost };
  budget.reads--;
  const repairs = [...state.repairs, ...added];
  const next = { ...state, reading: read(text, repairs, limits), repairs, found, lines };
  const loss = lossOf(state, next, view);
  return getsFurther(lost, state, loss, next) ? { state: next, loss } : undefined;
}

/** Fewer places where the parser is lost, or the first of them is later. */
function getsFurther(old: Loss, before: State, now: Loss, after: State): boolean {
  return now.places < old.places || (now.first > old.first && after.reading.nodes >= before.reading.nodes);
}

/** Fewer places where the parser is lost; of equals the one that finds more. */
function isBetter(one: Attempt, other: Attempt): boolean {
  const difference = other.loss.places - one.loss.places;
  return difference > 0 || (difference === 0 && one.state.reading.nodes > other.state.reading.nodes);
}

/** Where the parser is lost: in how many places, and on which line first; 0 and 0 when nowhere. */
interface Loss {
  readonly places: number;
  readonly first: number;
}

/** Where it is lost after an attempt, the lines of the attempt included: a repair that works leaves no complaint. */
function lossOf(before: State, after: State, view: LineView): Loss {
  const open = openComplaints({ ...after, lines: before.lines }, view, NONE);
  return { places: new Set(open.map(keyOf)).size, first: open[0]?.line ?? 0 };
}

const NONE: ReadonlySet<string> = new Set();

/** Passing over the line, when nothing better is known. */
function lastResort({ complaint, line }: Open, leading: Explanation | undefined): Explanation | undefined {
  if (!LOSES_ITS_WAY.has(complaint.code)) return undefined;
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

function keyOf({ complaint, line }: Open): string {
  return `${line} ${complaint.code}`;
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
