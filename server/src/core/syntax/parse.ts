import type { Fits } from './fits.ts';
import { quickTree } from './quick/quick-tree.ts';
import { type Limits, read } from './read.ts';
import { recover } from './recover.ts';
import type { Problem, SyntaxTree } from './tree.ts';
import { findUnfit } from './unfit-text.ts';

export interface ParseOptions {
  /** How many collections may stand inside each other; 200 when not given. */
  readonly maxDepth?: number;
  /** How many nodes the aliases of a document may stand for together; 100,000 when not given. */
  readonly maxAliasNodes?: number;
  /** What is known of the fields of such documents; nothing when not given. */
  readonly fits?: Fits;
}

/**
 * Reads any text as YAML: whatever can be read is in the tree, the rest in its problems, one for each mistake.
 * Of several documents in a text it is the first that holds something. Never throws.
 */
export function parse(text: string, options: ParseOptions = {}): SyntaxTree {
  return quickTree(text, options.maxDepth ?? MAX_DEPTH) ?? parseCarefully(text, options);
}

/** `parse` from the tokens of the parser: reads all of YAML, and what was meant to be YAML. */
export function parseCarefully(text: string, options: ParseOptions = {}): SyntaxTree {
  const limits: Limits = { maxDepth: options.maxDepth ?? MAX_DEPTH, maxAliasNodes: options.maxAliasNodes ?? 100_000 };
  const unfit = findUnfit(text);
  const first = read(text, unfit.repairs, limits);
  const { reading, problems } =
    first.complaints.length === 0
      ? { reading: first, problems: NONE }
      : recover(text, first, unfit.repairs, limits, options.fits);
  return {
    text,
    root: reading.root,
    comments: reading.comments,
    problems: unfit.problems.length === 0 ? problems : inOrder([...unfit.problems, ...problems]),
  };
}

const MAX_DEPTH = 200;
const NONE: readonly Problem[] = [];

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
