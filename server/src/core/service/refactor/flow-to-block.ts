import { layoutOf, type MappingNode, type Node, type SequenceNode } from '../../syntax/index.ts';
import { type Offset, replacement, type Span, type TextEdit } from '../../text/index.ts';
import { blockLines } from './block-lines.ts';
import { columnOf, lineEnd } from './lines.ts';
import type { Refactor } from './refactoring.ts';
import { holdsComment, type Link, type Spot } from './spot.ts';

/** `[a, b]` and `{ a: 1 }` on lines of their own, where a comment can stand at each. Values stay as they are written. */
export const flowToBlock: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const at = spot.chain.findIndex(({ node }) => isFlow(node));
    const node = spot.chain[at]?.node;
    if (!isFlow(node) || isEmpty(node) || holdsComment(spot, node)) return undefined;
    const owner = ownerOf(spot, spot.chain[at - 1], spot.chain[at], node);
    const edit = owner && editFor(spot, node, owner);
    return edit && { title: 'block', args: {}, edits: [{ op: 'text', edits: [edit] }] };
  },
};

interface Owner {
  readonly is: 'key' | 'dash';
  readonly column: number;
  /** Behind the colon or dash. */
  readonly end: Offset;
}

function editFor({ document }: Spot, node: MappingNode | SequenceNode, owner: Owner): TextEdit | undefined {
  const { text, tree } = document;
  const layout = layoutOf(tree);
  const { newline } = layout;
  // A mark, a tag or a comment before the brackets stays where it is.
  const before = text.slice(owner.end, node.span.start).trimEnd();
  if (!BEFORE.test(before)) return undefined;
  const step = owner.is === 'dash' ? 2 : node.type === 'sequence' ? layout.dashStep : layout.step;
  const indent = owner.column + step;
  const lines = blockLines(node, indent, text, layout);
  if (!lines) return undefined;
  const end = lineEnd(text, node.span.end);
  const behind = text.slice(node.span.end, end).trim();
  const pad = newline + ' '.repeat(indent);
  const body = lines.join(newline);
  if (owner.is === 'dash' && before === '') {
    if (behind === '') return replacement({ start: owner.end, end }, ` ${body.trimStart()}`);
    // The comment is about the whole item, not about its last line.
    const dash = owner.end - 1;
    const source = `${behind}${newline}${' '.repeat(owner.column)}- ${body.trimStart()}`;
    return replacement({ start: dash, end }, source);
  }
  const isFree = owner.is === 'key' && !/[#\r\n]/.test(before);
  const comment = behind === '' ? '' : isFree ? ` ${behind}` : pad + behind;
  return replacement({ start: owner.end + before.length, end }, comment + newline + body);
}

/** What may stand between a colon and its value. */
const BEFORE = /^(?:\s+(?:[&!][^\s]*|#[^\r\n]*))*$/u;

/** Undefined for the document itself, and where something else stands before a dash. */
function ownerOf({ document }: Spot, parent: Link | undefined, link: Link | undefined, node: Node): Owner | undefined {
  const { text } = document;
  if (link?.entry) {
    const { key, span } = link.entry;
    const colon = text.indexOf(':', key.span.end);
    return colon < 0 ? undefined : { is: 'key', column: columnOf(text, span.start), end: colon + 1 };
  }
  if (parent?.node?.type !== 'sequence') return undefined;
  const dash: Span | undefined = parent.node.itemSpans[parent.node.items.indexOf(node)];
  return dash && { is: 'dash', column: columnOf(text, dash.start), end: dash.end };
}

function isFlow(node: Node | undefined): node is MappingNode | SequenceNode {
  return (node?.type === 'mapping' || node?.type === 'sequence') && node.flow;
}

function isEmpty(node: MappingNode | SequenceNode): boolean {
  return (node.type === 'mapping' ? node.entries : node.items).length === 0;
}
