import { explainBlockText, explainStrayDash, indented, nextFilled } from './explain-indent.ts';
import { gluedColon, gluedDash } from './explain-space.ts';
import { explainValueBelow } from './explain-value-below.ts';
import { blanked, type Explain, type Explanation, masked, maskedColons, type Stumble } from './explanation.ts';
import { mayHold } from './fits.ts';
import { levelsAbove } from './levels-above.ts';
import { colonIn, type LineView } from './line-view.ts';
import { PRINTED_OPENING } from './printed-quotes.ts';

/** `title: Request: new`: a colon in a text that has no quotes. */
export const explainColon: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  return colonInText(stumble, line, view.column(complaint.from ?? complaint.start));
};

/**
 * A key over several lines. Either a text whose next line has a colon (or fields below a value that has none), or lines
 * that forgot their colon.
 */
export const explainMultilineKey: Explain = (stumble) => {
  const { complaint, view } = stumble;
  const first = view.lineAt(complaint.start);
  const last = view.lineAt(complaint.end);
  const start = view.column(complaint.start);
  const { content } = view.shape(first);
  const quote = view.line(first)[start];
  if (quote === '"' || quote === "'") {
    const span = { start: complaint.start, end: complaint.start + 1 };
    const repairs = [masked(view, first, start)];
    return { code: 'unclosed-quote', span, args: { quote }, repairs, lines: [first, first], isLocal: false };
  }
  if (quote === '-' && start < content) return explainStrayDash({ ...stumble, line: first });
  if (start <= content) return missingColon(stumble, first, last - 1);
  const shape = view.shape(last);
  const isKnown = levelsAbove(stumble, last).some((level) => mayHold(level, shape.key, stumble.fits));
  if (shape.kind === 'dash' || isKnown || FIELD_NAME.test(shape.key)) return indented(stumble, last);
  return colonInText(stumble, last, shape.content);
};

/** A line without a colon among fields. */
export const explainMissingColon: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const start = view.column(complaint.start);
  if (view.line(line)[start] === '-' && start < view.shape(line).content) return explainStrayDash(stumble);
  return missingColon(stumble, line, line);
};

/** What fields are called; a colon behind other words is more likely part of a sentence. */
const FIELD_NAME = /^[a-z][A-Za-z0-9_-]*$/;

function colonInText(stumble: Stumble, line: number, from: number): Explanation | undefined {
  const { complaint, view } = stumble;
  const text = view.line(line);
  const colon = colonIn(text, from);
  if (colon < 0) return undefined;
  const repairs = maskedColons(view, line, from);
  if (/["'[{*&!|>%@`?-]/.test(text[from] ?? '')) repairs.push(masked(view, line, from));
  const isCurly = PRINTED_OPENING.test(text.slice(from));
  return {
    code: isCurly ? 'curly-quote' : 'colon-in-text',
    span: isCurly ? view.span(line, from, from + 1) : view.span(line, colon, colon + 1),
    args: isCurly ? { ...complaint.args, quote: text.slice(from, from + 1) } : complaint.args,
    repairs,
    lines: [line, line],
    isLocal: true,
  };
}

/** Lines `first` to `last` have no colon, or one the parser did not take for one. */
function missingColon(stumble: Stumble, first: number, last: number): Explanation | undefined {
  const { view } = stumble;
  const glued = gluedColon(stumble, first);
  // `survey:clients-2024` is a value, unless `survey` is a field there.
  const isField = levelsAbove(stumble, first).some((level) =>
    mayHold(level, String(glued?.args.key ?? ''), stumble.fits),
  );
  const known =
    (isField ? glued : undefined) ??
    explainBlockText(stumble, first) ??
    gluedDash(stumble, first) ??
    explainValueBelow(stumble, first) ??
    glued;
  if (known) return known;
  const shape = view.shape(first);
  const text = view.line(first).trimEnd();
  if (shape.content >= text.length) return oddLine(view, first);
  const span = view.span(first, shape.content, text.length);
  const args = { text: text.slice(shape.content) };
  const below = nextFilled(view, first);
  if (below !== undefined && view.shape(below).indent > shape.indent && view.shape(below).kind !== 'text') {
    const repairs = [{ line: first, edits: [{ span: view.span(first, text.length, text.length), newText: ':' }] }];
    return { code: 'missing-colon', span, args, repairs, lines: [first, first], isLocal: false };
  }
  // The dash in front stays: its item is empty then, but still one of the list.
  const repairs =
    shape.kind === 'dash' ? [{ line: first, edits: [{ span, newText: '' }] }] : blanked(first, Math.max(first, last));
  return { code: 'missing-colon', span, args, repairs, lines: [first, Math.max(first, last)], isLocal: false };
}

/** A line with nothing but signs that look like spaces. */
function oddLine(view: LineView, line: number): Explanation {
  const span = view.span(line, 0, view.line(line).length);
  return { code: 'odd-space', span, args: {}, repairs: blanked(line, line), lines: [line, line], isLocal: true };
}
