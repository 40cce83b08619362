import { conflict, type TextEdit } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** The edits of all safe fixes that can be applied together; where two would touch the same place, the first in reading order wins. */
export function safeEdits(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly fixed: number;
} {
  const edits: TextEdit[] = [];
  let fixed = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safety }) => safety === 'safe');
    if (!fix || conflict(edits, fix.edits)) continue;
    edits.push(...fix.edits);
    fixed++;
  }
  return { edits, fixed };
}
