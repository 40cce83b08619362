import type { Span, TextEdit } from '../text/index.ts';
import type { Complaint } from './compose-state.ts';
import type { Fits } from './fits.ts';
import type { LineView } from './line-view.ts';
import type { LineRepair } from './parser-text.ts';
import type { Node, ProblemCode } from './tree.ts';

/** A complaint with what is needed to find out what the writer meant. */
export interface Stumble {
  readonly complaint: Complaint;
  /** The line the complaint is about. */
  readonly line: number;
  readonly view: LineView;
  readonly root: Node | undefined;
  readonly fits: Fits;
}

export interface Explanation {
  readonly code: ProblemCode;
  readonly span: Span;
  readonly args: { readonly [name: string]: string | number };
  /** What to give to the parser instead; nothing when it can read on. */
  readonly repairs: readonly LineRepair[];
  /** What makes the reader's text right; when left out, what `repairs` changes, unless it passes over something. */
  readonly fix?: readonly TextEdit[];
  /** Lines whose other complaints come from the same mistake: first and last. */
  readonly lines: readonly [number, number];
  /** True when only this line matters, so that it can be repaired together with others. */
  readonly isLocal: boolean;
}

export type Explain = (stumble: Stumble) => Explanation | undefined;

/** A complaint that is right as it is. */
export function untouched(stumble: Stumble, code: ProblemCode): Explanation {
  const { start, end, args } = stumble.complaint;
  return { code, span: { start, end }, args, repairs: [], lines: [stumble.line, stumble.line], isLocal: true };
}

/** A sign no YAML text gives a meaning: it takes the place of one that must be read as plain text. */
export const MASK = '\ue000';

/** Masks one character at a column of a line. */
export function masked(view: LineView, line: number, column: number): LineRepair {
  return { line, edits: [{ span: view.span(line, column, column + 1), newText: MASK }] };
}

/** Masks all colons of a line, from a column on, that would make a key. */
export function maskedColons(view: LineView, line: number, from: number): LineRepair[] {
  const text = view.line(line);
  const repairs: LineRepair[] = [];
  for (let at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = text[at + 1];
    if (next === undefined || next === ' ' || next === '\t') repairs.push(masked(view, line, at));
  }
  return repairs;
}

export function blanked(from: number, to: number): LineRepair[] {
  const repairs: LineRepair[] = [];
  for (let line = from; line <= to; line++) repairs.push({ line, blank: true });
  return repairs;
}
