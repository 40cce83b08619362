import { layoutOf, type MappingNode, type Node, type SequenceNode } from '../../syntax/index.ts';
import { replacement, type TextEdit } from '../../text/index.ts';
import { blockLines } from './block-lines.ts';
import { lineEnd } from './lines.ts';
import type { Refactor } from './refactoring.ts';
import { holdsComment, type Spot } from './spot.ts';
import { type Stem, stemOf } from './stem.ts';

/** `[a, b]` and `{ a: 1 }` on lines of their own, where a comment can stand at each. Values stay as they are written. */
export const flowToBlock: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const node = spot.chain.map((link) => link.node).find(isFlow);
    if (!node || isEmpty(node) || holdsComment(spot, node)) return undefined;
    if (ODD_START.test(spot.document.text.slice(node.span.start, node.span.end))) return undefined;
    const stem = stemOf(spot, node);
    const edit = stem && editFor(spot, node, stem);
    return edit && { title: 'block', args: {}, edits: [{ op: 'text', edits: [edit] }] };
  },
};

/** A blank nobody sees before a word: harmless in brackets, the start of the word on a line of its own. */
const ODD_START = /[[{,:][ \t\r\n]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u;

function editFor({ document }: Spot, node: MappingNode | SequenceNode, stem: Stem): TextEdit | undefined {
  const { text, tree } = document;
  const layout = layoutOf(tree);
  const { newline } = layout;
  // A mark, a tag or a comment before the brackets stays where it is.
  const before = text.slice(stem.end, node.span.start).trimEnd();
  if (!BEFORE.test(before)) return undefined;
  const step = stem.is === 'dash' ? 2 : node.type === 'sequence' ? layout.dashStep : layout.step;
  const indent = stem.column + step;
  const lines = blockLines(node, indent, text, layout);
  if (!lines) return undefined;
  const end = lineEnd(text, node.span.end);
  const behind = text.slice(node.span.end, end).trim();
  const pad = newline + ' '.repeat(indent);
  const body = lines.join(newline);
  if (stem.is === 'dash' && before === '') {
    if (behind === '') return replacement({ start: stem.end, end }, ` ${body.trimStart()}`);
    // The comment is about the whole item, not about its last line.
    const dash = stem.end - 1;
    const source = `${behind}${newline}${' '.repeat(stem.column)}- ${body.trimStart()}`;
    return replacement({ start: dash, end }, source);
  }
  const isFree = stem.is === 'key' && !/[#\r\n]/.test(before);
  const comment = behind === '' ? '' : isFree ? ` ${behind}` : pad + behind;
  return replacement({ start: stem.end + before.length, end }, comment + newline + body);
}

/** What may stand between a colon and its value. */
const BEFORE = /^(?:\s+(?:[&!][^\s]*|#[^\r\n]*))*$/u;

function isFlow(node: Node | undefined): node is MappingNode | SequenceNode {
  return (node?.type === 'mapping' || node?.type === 'sequence') && node.flow;
}

function isEmpty(node: MappingNode | SequenceNode): boolean {
  return (node.type === 'mapping' ? node.entries : node.items).length === 0;
}
