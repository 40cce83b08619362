import type { ProblemCode, SyntaxTree } from '../syntax/index.ts';
import type { Span, TextEdit } from '../text/index.ts';
import type { Fix } from './finding.ts';

/** Problems behind which it is doubtful how far a new line must be indented. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'bad-indent',
  'tab-indent',
  'missing-colon',
  'missing-dash',
  'dash-needs-space',
  'stray-dash',
  'unreadable',
]);

/** New lines are safe only where the indentation of all others is sound; elsewhere a person must look. */
export function safetyIn(tree: SyntaxTree, safety: Fix['safety'], edits: readonly TextEdit[]): Fix['safety'] {
  const isDoubtful = safety === 'safe' && tree.problems.some(({ code }) => DOUBTFUL.has(code));
  return isDoubtful && edits.some(({ newText }) => /[\r\n]/.test(newText)) ? 'unsafe' : safety;
}

/** False when a fix takes away a value that another place of the text shows with `*name`: nobody could read that place then. */
export function keepsAnchors(text: string, edits: readonly TextEdit[]): boolean {
  return edits.every(({ span, newText }) => {
    const names = text.slice(span.start, span.end).match(ANCHOR) ?? [];
    return names.every((name) => newText.includes(name) || !isShown(name, text, span));
  });
}

const ANCHOR = /(?<![^\s[{,])&[^\s,[\]{}]+/g;

/** Some `*name` stands outside of a piece of the text. */
function isShown(anchor: string, text: string, { start, end }: Span): boolean {
  const alias = `*${anchor.slice(1)}`;
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    if ((at < start || at >= end) && !/[^\s,[\]{}:]/.test(text[at + alias.length] ?? '')) return true;
  }
  return false;
}
