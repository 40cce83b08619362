import type { Empty } from '../l10n/index.ts';
import type { ProblemCode } from './tree.ts';

interface Args {
  'tab-indent': { lines?: number };
  'odd-space': Empty;
  /**
   * `kind` block: text below a `|`; value: that of `parent`, on the next line. Else `parent` is the field above that has a
   * value already. `found`, `expected`: spaces; `below` when it is the lines below that tell.
   */
  'bad-indent': { kind?: string; found?: number; expected?: number; parent?: string; below?: number };
  'colon-needs-space': { key?: string };
  'colon-in-text': Empty;
  'missing-colon': { text?: string };
  'dash-needs-space': Empty;
  'missing-dash': Empty;
  'stray-dash': Empty;
  'wrong-bullet': { bullet?: string };
  'unclosed-quote': { quote?: string };
  /** `whole` when they hold a text that needs none. */
  'curly-quote': { quote?: string; whole?: number };
  /** What the value began with: a quote or a bracket. */
  'text-after-value': { sign?: string };
  'comment-needs-space': Empty;
  /** The bracket that should close, and another one that stands in its place. */
  'unclosed-bracket': { bracket?: string; found?: string };
  'missing-comma': Empty;
  'unexpected-sign': { sign?: string };
  'block-in-brackets': Empty;
  'reserved-character': { character?: string };
  'bad-escape': { escape?: string };
  'bad-block-header': { header?: string };
  /** `itself` is there when the reference stands inside what it refers to. */
  'unknown-anchor': { name?: string; itself?: number };
  'bad-anchor': { name?: string };
  'bad-merge': Empty;
  'alias-bomb': { name?: string };
  'too-deep': { depth?: number };
  'several-documents': Empty;
  'merge-conflict': Empty;
  'complex-key': Empty;
  'empty-key': Empty;
  'duplicate-key': { key?: string };
  'bad-directive': Empty;
  /** `kind` control: forbidden characters; encoding: letters lost when the file was saved. */
  'not-text': { kind?: string; count?: number };
  unreadable: Empty;
}

/** What each problem tells its message; everything may be missing where the reader got lost. */
export type ProblemMessages = { [Code in ProblemCode]: Args[Code] };
