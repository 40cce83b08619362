import { type Offset, type Span, span } from '../text/index.ts';

/** How far a closing quotation mark may be; beyond that an opening one is a slip and must not silence the text after it. */
const REACH = 200;

/** The same for the straight mark that is an apostrophe, too. */
const APOSTROPHE_REACH = 60;

const CLOSING: { readonly [opening: string]: string } = {
  '„': '”“"',
  '“': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  "'": "'",
  '‚': '‘’',
  '‘': '’',
};

const MARK = /[„“”«»"'‚‘’]/g;

/**
 * The pieces of a text that stand in quotation marks, marks included, in order and not nested: words there are cited, not
 * used. Each opening mark looks no further than `REACH`, so the cost stays linear in the number of marks.
 */
export function quotationsIn(text: string): readonly Span[] {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark }) => ({ at: index, mark }));
  const found: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const opening = marks[i];
    if (!opening || !opens(text, opening.at)) continue;
    const closing = CLOSING[opening.mark];
    if (!closing) continue;
    const reach = opening.mark === "'" ? APOSTROPHE_REACH : REACH;
    for (let j = i + 1; j < marks.length; j++) {
      const mark = marks[j];
      if (!mark || mark.at - opening.at > reach) break;
      if (!closing.includes(mark.mark) || !closes(text, mark.at)) continue;
      found.push(span(opening.at, mark.at + 1));
      i = j;
      break;
    }
  }
  return found;
}

/** True when a span lies within one of the quotations, which must be in order. */
export function isQuoted(quotations: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle];
    if (!quotation || quotation.start > start) high = middle - 1;
    else if (quotation.end < end) low = middle + 1;
    else return true;
  }
  return false;
}

function opens(text: string, at: Offset): boolean {
  return !WORD.test(text[at - 1] ?? '') && !BLANK.test(text[at + 1] ?? ' ');
}

/** `5" disk`: a mark after a blank closes nothing, and an apostrophe inside a word is none. */
function closes(text: string, at: Offset): boolean {
  return !BLANK.test(text[at - 1] ?? ' ') && !WORD.test(text[at + 1] ?? '');
}

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;
