import type { ComplaintCode } from './compose-state.ts';
import { explainColon, explainMissingColon, explainMultilineKey } from './explain-colon.ts';
import { explainBlockInBrackets } from './explain-flow.ts';
import { explainIndent, explainStrayDash } from './explain-indent.ts';
import { explainOddSpace, explainSuspiciousLine, explainTabs } from './explain-space.ts';
import {
  explainAfterValue,
  explainBlockHeader,
  explainBracket,
  explainEmptyKey,
  explainQuote,
  explainReserved,
} from './explain-start.ts';
import { type Explain, type Explanation, type Stumble, untouched } from './explanation.ts';

/**
 * The true place and reason of a complaint, and how to read on: undefined for one that says all there is to say and
 * hides nothing else.
 */
export function explain(stumble: Stumble): Explanation | undefined {
  return explainTabs(stumble) ?? EXPLAINERS[stumble.complaint.code]?.(stumble);
}

/** True for complaints behind which the parser loses its way, so that what it complains about next is doubtful. */
export function isMisleading(code: ComplaintCode): boolean {
  return code in EXPLAINERS || code === 'unreadable';
}

const EXPLAINERS: { readonly [Code in ComplaintCode]?: Explain } = {
  'tab-indent': (stumble) => untouched(stumble, 'tab-indent'),
  'odd-space': explainOddSpace,
  'bad-indent': explainIndent,
  'after-root': explainIndent,
  'stray-dash': explainStrayDash,
  'colon-in-text': explainColon,
  'multiline-key': explainMultilineKey,
  'missing-colon': explainMissingColon,
  'colon-needs-space': explainSuspiciousLine,
  'dash-needs-space': explainSuspiciousLine,
  'wrong-bullet': explainSuspiciousLine,
  'unclosed-quote': explainQuote,
  'unclosed-bracket': explainBracket,
  'block-in-brackets': explainBlockInBrackets,
  'empty-key': explainEmptyKey,
  'text-after-value': explainAfterValue,
  'reserved-character': explainReserved,
  'unknown-anchor': explainReserved,
  'bad-anchor': explainReserved,
  'bad-block-header': explainBlockHeader,
};
