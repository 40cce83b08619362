import { type Offset, overlaps, type Span } from './span.ts';

/** Replace the text at `span` by `newText`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export function insertion(at: Offset, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

export function replacement(where: Span, newText: string): TextEdit {
  return { span: where, newText };
}

export function deletion(where: Span): TextEdit {
  return { span: where, newText: '' };
}

/**
 * The text after all edits, given in any order; all spans refer to the text before.
 * Insertions at one place keep their order. Throws when two edits overlap or leave the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = inOrder(edits);
  let result = '';
  let done = 0;
  for (const edit of sorted) {
    if (edit.span.start < done || edit.span.end > text.length || edit.span.end < edit.span.start) {
      throw new RangeError(`edit ${edit.span.start}-${edit.span.end} overlaps another one or leaves the text`);
    }
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

/** True when the two sets of edits could not be applied together. */
export function conflict(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one.span, other.span) || samePlace(one.span, other.span)));
}

function samePlace(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.start && b.start < a.end) || (b.start < a.start && a.start < b.end);
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index)
    .map(({ edit }) => edit);
}
