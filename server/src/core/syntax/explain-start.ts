import { endInBrackets, openBracket } from './explain-flow.ts';
import { type Explain, type Explanation, masked, maskedColons, type Stumble, untouched } from './explanation.ts';
import { colonIn, shapeOf } from './line-view.ts';
import { PRINTED_CLOSING } from './printed-quotes.ts';

/** A quote that is opened and not closed on its line: read on as if it were closed at the end of the line. */
export const explainQuote: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const column = view.column(complaint.start);
  const text = view.line(line);
  const quote = text[column] ?? '"';
  const known = { ...untouched(stumble, 'unclosed-quote'), isLocal: false, args: { quote } };
  const { kind, content } = view.shape(line);
  if (kind !== 'dash' && column <= content && colonIn(text, column) >= 0)
    return { ...known, repairs: [masked(view, line, column)] };
  const rest = text.slice(column + 1);
  const isInBrackets = openBracket(text.slice(0, column)) !== undefined;
  const inner = (isInBrackets ? text.slice(column + 1, endInBrackets(text, column + 1)) : rest).trimEnd();
  const at = column + 1 + inner.length;
  // A word processor prints the closing quote.
  if (PRINTED_CLOSING.test(inner) && !/[„“”‚‘»«]/u.test(inner.slice(0, -1)))
    return { ...known, repairs: [{ line, edits: [{ span: view.span(line, at - 1, at), newText: quote }] }] };
  const backslashes = quote === '"' ? (/\\*$/.exec(inner)?.[0].length ?? 0) : 0;
  const closing = backslashes % 2 === 1 ? `\\${quote}` : quote;
  return { ...known, repairs: [{ line, edits: [{ span: view.span(line, at, at), newText: closing }] }] };
};

/** Text behind a closed quote or bracket, or behind a reference: read the whole as text. */
export const explainAfterValue: Explain = (stumble) => {
  const { complaint, view } = stumble;
  const from = complaint.from ?? complaint.start;
  const first = view.lineAt(from);
  const column = view.column(from);
  const sign = view.line(first)[column] ?? '';
  const isQuote = sign === '"' || sign === "'";
  if (isQuote && (first < stumble.line || opensNextField(stumble, first, column))) {
    const known = explainQuote({ ...stumble, complaint: { ...complaint, start: from, end: from + 1 }, line: first });
    return known && { ...known, lines: [first, first] };
  }
  if (sign === '*') return asText(stumble, first, column, '*');
  const known = untouched(stumble, 'text-after-value');
  const colons = isAtKey(stumble, first, column) ? [] : maskedColons(view, stumble.line, view.column(complaint.start));
  const repairs = [masked(view, first, column), ...colons];
  return { ...known, args: { sign }, repairs, lines: [first, stumble.line] };
};

/** `{id: "a, name: "b"}`: what closes the first text is the quote that opens the next one. */
function opensNextField({ complaint, view }: Stumble, line: number, column: number): boolean {
  const text = view.line(line);
  const closed = text
    .slice(column + 1, view.column(complaint.start))
    .trimEnd()
    .slice(0, -1);
  return openBracket(text.slice(0, column)) === '{' && /,\s*[A-Za-z][A-Za-z0-9_-]*: *$/.test(closed);
}

/** A sign with a meaning of its own at the start of what was meant as text. */
export const explainReserved: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const column = view.column(complaint.start);
  const text = view.line(line);
  const sign = text[column] ?? '';
  if (sign === '*' && complaint.code !== 'reserved-character') return explainStar(stumble, text, column);
  if (!'!&?'.includes(sign)) return undefined;
  if (complaint.code === 'bad-anchor' && !/^&(?:\s|$)/.test(text.slice(column))) return undefined;
  return asText(stumble, line, column, sign);
};

/** Text behind `|` or `>`: either the sign is part of the text, or the text belongs on the next line. */
export const explainBlockHeader: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const from = complaint.from ?? complaint.start;
  const text = view.line(line);
  const column = view.column(from);
  if (complaint.start === from) return undefined;
  const next = line + 1 < view.count ? view.shape(line + 1) : undefined;
  if (next && next.kind !== 'blank' && next.indent > view.shape(line).indent) {
    const span = view.span(line, view.column(complaint.start), text.trimEnd().length);
    return { ...untouched(stumble, 'bad-block-header'), span, repairs: [{ line, edits: [{ span, newText: '' }] }] };
  }
  return asText(stumble, line, column, text[column] ?? '|');
};

function asText(stumble: Stumble, line: number, column: number, character: string): Explanation {
  const { view } = stumble;
  return {
    code: 'reserved-character',
    span: view.span(line, column, column + 1),
    args: { character },
    repairs: [masked(view, line, column), ...(isAtKey(stumble, line, column) ? [] : maskedColons(view, line, column))],
    lines: [line, line],
    isLocal: true,
  };
}

/** `* item` as a list, `*bold* text`, or a reference to something that is not there. */
function explainStar(stumble: Stumble, text: string, column: number): Explanation | undefined {
  const { line, view } = stumble;
  const name = /^\*[\p{L}\p{N}_.-]*/u.exec(text.slice(column))?.[0] ?? '*';
  const rest = text.slice(column + name.length).trim();
  if (name === '*' && column === view.shape(line).indent && rest !== '') {
    const span = view.span(line, column, column + 1);
    const repairs = [{ line, edits: [{ span, newText: '-' }] }];
    return { ...untouched(stumble, 'wrong-bullet'), span, args: { bullet: '*' }, repairs };
  }
  const isReference = name !== '*' && (rest === '' || /^[,\]}#]/.test(rest));
  return isReference ? undefined : asText(stumble, line, column, '*');
}

/** Where a key stands its colon must stay a colon. */
function isAtKey({ view }: Stumble, line: number, column: number): boolean {
  return column <= view.shape(line).content;
}

/** A bracket that is never closed and takes the lines below with it: read on as if it were closed on its line. */
export const explainBracket: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const known = { ...untouched(stumble, 'unclosed-bracket'), isLocal: false };
  if (complaint.args.found !== undefined) return undefined;
  const column = view.column(complaint.start);
  if (isAtKey(stumble, line, column)) return { ...known, repairs: [masked(view, line, column)] };
  const text = view.line(line);
  const comment = text.indexOf(' #', column);
  const at = (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
  const newText = String(complaint.args.bracket ?? ']');
  return { ...known, repairs: [{ line, edits: [{ span: view.span(line, at, at), newText }] }] };
};

/** A colon without a key before it: read on without it. */
export const explainEmptyKey: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const column = view.column(complaint.start);
  const text = view.line(line);
  const { key } = shapeOf(text.slice(column + 1));
  if (column !== view.shape(line).indent || key === '') return undefined;
  const span = view.span(line, column, column + 1 + (text.slice(column + 1).search(/[^ ]/) || 0));
  return { ...untouched(stumble, 'empty-key'), isLocal: false, repairs: [{ line, edits: [{ span, newText: '' }] }] };
};
