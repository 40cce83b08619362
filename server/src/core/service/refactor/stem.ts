import type { Node } from '../../syntax/index.ts';
import type { Offset } from '../../text/index.ts';
import { columnOf } from './lines.ts';
import type { Spot } from './spot.ts';

/** The name or dash a value of a block collection hangs on. */
export interface Stem {
  readonly is: 'key' | 'dash';
  readonly column: number;
  /** Behind the colon or dash. */
  readonly end: Offset;
}

/** Undefined for the document itself and for values the cursor is not in. */
export function stemOf({ document, chain }: Spot, node: Node): Stem | undefined {
  const { text } = document;
  const at = chain.findIndex((link) => link.node === node);
  const entry = chain[at]?.entry;
  if (entry) {
    const colon = text.indexOf(':', entry.key.span.end);
    return colon < 0 ? undefined : { is: 'key', column: columnOf(text, entry.span.start), end: colon + 1 };
  }
  const list = chain[at - 1]?.node;
  const dash = list?.type === 'sequence' ? list.itemSpans[list.items.indexOf(node)] : undefined;
  return dash && { is: 'dash', column: columnOf(text, dash.start), end: dash.end };
}
