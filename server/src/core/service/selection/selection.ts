import type { OfficeDocument } from '../../model/index.ts';
import { proseOf } from '../../prose/index.ts';
import type { Node, ScalarNode, SequenceNode } from '../../syntax/index.ts';
import { contains, type Offset, type Span, touches } from '../../text/index.ts';
import { insideQuotes } from '../inside-quotes.ts';

/**
 * What "select more" selects, step by step, from the inside out: the word, its sentence, the value, the entry, the item, the
 * list, up to the whole document. Each span is larger than the one before; never empty.
 */
export function selectionSpans(document: OfficeDocument, offset: Offset): readonly Span[] {
  const { text, tree } = document;
  const around = aroundIn(tree.root, offset);
  const scalar = around.scalar;
  const inside = scalar ? [...sentenceAt(document, scalar, offset), insideQuotes(scalar, text)] : [];
  const all: readonly Span[] = [
    wordAt(text, offset),
    ...inside,
    ...[...around.spans].reverse(),
    { start: 0, end: text.length },
  ];
  const grown: Span[] = [];
  for (const span of all) {
    const last = grown.at(-1);
    const isInside = touches(span, offset) && (!last || contains(span, last));
    const isLarger = span.end - span.start > (last ? last.end - last.start : 0);
    if (isInside && isLarger) grown.push(span);
  }
  return grown.length > 0 ? grown : [{ start: 0, end: text.length }];
}

/** The spans of everything around an offset, the outermost first, and the scalar it is in. */
function aroundIn(
  root: Node | undefined,
  offset: Offset,
): { readonly spans: readonly Span[]; readonly scalar: ScalarNode | undefined } {
  const spans: Span[] = [];
  let node = root;
  while (node && touches(node.span, offset)) {
    spans.push(node.span);
    if (node.type === 'scalar') return { spans, scalar: node };
    if (node.type === 'alias') break;
    if (node.type === 'mapping') {
      const entry = node.entries.filter(({ span }) => touches(span, offset)).at(-1);
      if (!entry) break;
      spans.push(entry.span);
      if (touches(entry.key.span, offset)) return { spans: [...spans, entry.key.span], scalar: entry.key };
      node = entry.value;
      continue;
    }
    const item = itemAt(node, offset);
    if (!item) break;
    spans.push(item.span);
    node = item.node;
  }
  return { spans, scalar: undefined };
}

/** An item with its dash. */
function itemAt({ items, itemSpans }: SequenceNode, offset: Offset): { node: Node; span: Span } | undefined {
  for (let at = items.length - 1; at >= 0; at--) {
    const node = items[at];
    const start = itemSpans[at]?.start;
    if (node && start !== undefined && start <= offset) {
      return offset <= node.span.end ? { node, span: { start, end: node.span.end } } : undefined;
    }
  }
  return undefined;
}

/** The sentence of a text, in languages whose sentences are known. */
function sentenceAt(document: OfficeDocument, scalar: ScalarNode, offset: Offset): readonly Span[] {
  const place = proseOf(document).find(({ node }) => node === scalar);
  const at = scalar.segments.toDecoded(offset);
  const sentence = place?.prose?.sentences.find((one) => touches(one, at));
  return sentence ? [scalar.segments.toSource({ start: sentence.start, end: sentence.end })] : [];
}

function wordAt(text: string, offset: Offset): Span {
  const before = /[\p{L}\p{M}\p{N}_]*$/u.exec(text.slice(Math.max(0, offset - LONGEST), offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(offset, offset + LONGEST))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

/** No word is longer. */
const LONGEST = 200;
