import { type Explain, type Explanation, masked, type Stumble, untouched } from './explanation.ts';
import { PRINTED_OPENING } from './printed-quotes.ts';
import { trailTo } from './trail.ts';

/** `{name: Open: on Monday}`: a colon in a text in brackets, which the parser takes for a field on lines of its own. */
export const explainBlockInBrackets: Explain = (stumble) => {
  const { complaint, line, view } = stumble;
  const text = view.line(line);
  const from = startInBrackets(text, view.column(complaint.start));
  const end = endInBrackets(text, from);
  const colon = keyColon(text, from, end);
  if (colon < 0 || /[[{]/.test(text[end] ?? '')) return undefined;
  return missingComma(stumble, from, colon) ?? colonInText(stumble, from, end, colon);
};

/**
 * Where a text in brackets most likely ends that begins at a column. Between braces a comma ends it only where another
 * field follows.
 */
export function endInBrackets(text: string, from: number): number {
  const isInBraces = openBracket(text.slice(0, from)) === '{';
  let end = signFrom(text, from);
  while (isInBraces && text[end] === ',') {
    const next = signFrom(text, end + 1);
    const isText = text.slice(end + 1, next).trim() !== '' && keyColon(text, end + 1, next) < 0;
    if (!isText || !/[,}]/.test(text[next] ?? '')) break;
    end = next;
  }
  return end;
}

/** In a list `[a: b: c]` is one text, which begins before the first colon. */
function startInBrackets(text: string, from: number): number {
  if (openBracket(text.slice(0, from)) !== '[') return from;
  const before = /[^,[]*$/.exec(text.slice(0, from))?.[0].trimStart() ?? '';
  return from - before.length;
}

/** The innermost bracket that is open behind a piece of a line; undefined when there is none. */
export function openBracket(text: string): '[' | '{' | undefined {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at];
    if (sign === ']' || sign === '}') depth++;
    if (sign !== '[' && sign !== '{') continue;
    if (depth === 0) return sign;
    depth--;
  }
  return undefined;
}

/** The first comma or bracket from a column on, else the end of the line. */
function signFrom(text: string, from: number): number {
  const found = text.slice(from).search(/[,[\]{}]/);
  return found < 0 ? text.length : from + found;
}

/** The first colon between two columns that would make a key; -1 when there is none. */
function keyColon(text: string, from: number, end: number): number {
  for (let at = text.indexOf(':', from); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    if (isKeyColon(text, at)) return at;
  }
  return -1;
}

function isKeyColon(text: string, at: number): boolean {
  return text[at] === ':' && /^(?:[ \t,\]}]|$)/.test(text.slice(at + 1, at + 2));
}

/** `{id: a name: b}`, when the last word before the colon is a field there. */
function missingComma(stumble: Stumble, from: number, colon: number): Explanation | undefined {
  const { complaint, line, view, root, fits } = stumble;
  const words = /^(?:(.*\S)\s+)?(\S+)\s*$/.exec(view.line(line).slice(from, colon));
  const [, before, word = ''] = words ?? [];
  if (!/^[a-z][A-Za-z0-9_-]*$/.test(word)) return undefined;
  const { path } = trailTo(root, complaint.start);
  const isField = fits(path.slice(0, -2), word);
  if (isField === false || (isField === undefined && before === undefined)) return undefined;
  const known = untouched(stumble, 'block-in-brackets');
  if (before === undefined || isField !== true) return known;
  const at = from + before.length;
  const end = view.line(line).slice(0, colon).trimEnd().length;
  return {
    ...known,
    code: 'missing-comma',
    span: view.span(line, end - word.length, end),
    repairs: [{ line, edits: [{ span: view.span(line, at, at), newText: ',' }] }],
  };
}

function colonInText(stumble: Stumble, from: number, end: number, colon: number): Explanation {
  const { line, view } = stumble;
  const text = view.line(line);
  const repairs = [];
  for (let at = from; at < end; at++)
    if (text[at] === ',' || isKeyColon(text, at)) repairs.push(masked(view, line, at));
  if (/["'*&!|>%@`?-]/.test(text[from] ?? '')) repairs.push(masked(view, line, from));
  const isCurly = PRINTED_OPENING.test(text.slice(from));
  return {
    ...untouched(stumble, isCurly ? 'curly-quote' : 'colon-in-text'),
    span: isCurly ? view.span(line, from, from + 1) : view.span(line, colon, colon + 1),
    args: isCurly ? { quote: text.slice(from, from + 1) } : {},
    repairs,
  };
}
