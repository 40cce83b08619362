import type { Span } from '../text/index.ts';
import { type ComposeState, complain } from './compose-state.ts';

/**
 * Finds mistakes that YAML takes for one text over several lines: a list or fields whose dashes or colons lack a space,
 * or a dash that is indented too far. Such a text is legal, but nobody means it.
 */
export function checkLines(state: ComposeState, where: Span): void {
  const lines = linesOf(state.text, where);
  const first = lines[0];
  if (!first || lines.length < 2) return;
  const dash = lines.find((line, index) => index > 0 && /^- ./.test(line.text));
  if (dash) {
    complain(state, 'bad-indent', { start: dash.start, end: dash.start + 1 }, {}, where.start);
  } else if (lines.every((line) => KEY_AND_VALUE.test(line.text))) {
    for (const line of lines) {
      const at = line.start + line.text.indexOf(':');
      complain(state, 'colon-needs-space', { start: at, end: at + 1 }, { key: line.text.slice(0, at - line.start) });
    }
  } else if (lines.every((line) => /^-[^\s-]/.test(line.text))) {
    for (const line of lines) complain(state, 'dash-needs-space', { start: line.start, end: line.start + 1 });
  } else if (lines.every((line) => BULLET.test(line.text))) {
    for (const { start, text } of lines) {
      complain(state, 'wrong-bullet', { start, end: start + 1 }, { bullet: text.slice(0, 1) });
    }
  }
}

/** `owner:registry-head`, but not an address such as `https://…`. */
const KEY_AND_VALUE = /^[a-z][A-Za-z0-9_-]*:[^\s:/]/;
const BULLET = /^[•·▪●–—*][ \u00a0\t]/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines with text, without the blanks around it. */
function linesOf(text: string, where: Span): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\s][^\r\n]*/g;
  const source = text.slice(where.start, where.end);
  for (const found of source.matchAll(pattern)) lines.push({ start: where.start + found.index, text: found[0] });
  return lines;
}
