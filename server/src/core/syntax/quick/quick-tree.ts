import type { Node, SyntaxTree } from '../tree.ts';
import { findUnfit } from '../unfit-text.ts';
import { readNode } from './quick-block.ts';
import { quickReader, toContent } from './quick-reader.ts';

/**
 * Reads what nearly all documents consist of, in one pass over the characters: blocks of fields and items, scalars in all
 * styles, brackets and comments, without a mistake. Undefined at the first sign of anything else; the tokens of the
 * parser then tell what it is. A tree is the same as the careful reader's, to the last span.
 */
export function quickTree(text: string, maxDepth: number): SyntaxTree | undefined {
  if (NOT_QUICK.test(text) || findUnfit(text).problems.length > 0) return undefined;
  const reader = quickReader(text, maxDepth);
  toContent(reader);
  if (reader.column !== 0) return undefined;
  const root = readNode(reader, 0, 'block');
  if (reader.gaveUp || reader.column >= 0 || !root || !isBlock(root)) return undefined;
  return { text, root, comments: reader.comments, problems: [] };
}

/** Around anything else there is no indentation to go by. */
function isBlock(root: Node): boolean {
  return (root.type === 'mapping' || root.type === 'sequence') && !root.flow;
}

/** Tabs and byte order marks are read differently from place to place. */
const NOT_QUICK = /[\t\ufeff]/;
