import type { ProblemCode } from './tree.ts';

/** Problems behind which it is doubtful where the following lines belong, and how far a new one must be indented. */
export const MISPLACING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'bad-indent',
  'tab-indent',
  'missing-colon',
  'missing-dash',
  'dash-needs-space',
  'stray-dash',
  'unreadable',
]);
