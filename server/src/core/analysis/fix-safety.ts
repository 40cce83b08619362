import type { ProblemCode, SyntaxTree } from '../syntax/index.ts';
import type { TextEdit } from '../text/index.ts';
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
