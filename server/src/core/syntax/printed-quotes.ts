import type { Span } from '../text/index.ts';

/** What stands between printed quotation marks that hold a whole text; undefined where there are none, or others inside. */
export function insidePrintedQuotes(text: string, { start, end }: Span): Span | undefined {
  const closing = CLOSING[text[start] ?? ''];
  if (closing === undefined || end - start < 3 || !closing.includes(text[end - 1] ?? ' ')) return undefined;
  const inner = text.slice(start + 1, end - 1);
  if (inner.trim() === '' || MARKS.test(inner)) return undefined;
  return { start: start + 1 + inner.length - inner.trimStart().length, end: start + 1 + inner.trimEnd().length };
}

/** Printed marks that open a quotation, with those that close it in some language, or that a keyboard gives instead. */
const CLOSING: { readonly [opening: string]: string } = {
  '„': '“”"',
  '“': '”"',
  '”': '”"',
  '‚': "‘’'",
  '‘': "’'",
  '»': '«"',
  '«': '»"',
};

/** A second quotation inside: then the marks at both ends are not one pair. An apostrophe is none. */
const MARKS = /[„“”»«"]/u;

export const PRINTED_OPENING = /^[„“”‚‘»«]/u;

export const PRINTED_CLOSING = /[“”‘’»«]$/u;
