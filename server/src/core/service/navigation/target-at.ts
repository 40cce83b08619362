import type { OfficeDocument } from '../../model/index.ts';
import { placeAt, resolved } from '../../syntax/index.ts';
import { type Offset, touches } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { mentionsIn, type WrittenMention } from './mentions.ts';

/** The id under the cursor. */
export interface MentionAtCursor extends WrittenMention {
  /** The cursor stands in `*name`; the id is written where `&name` stands. */
  readonly throughAlias: boolean;
}

/**
 * The id somebody points at. In `survey:clients-2024#w1` it is `w1` from the `#` on and `clients-2024` before it. Undefined
 * where no id stands, as in texts, dates and values out of a list.
 */
export function mentionAt(document: OfficeDocument, workspace: Workspace, offset: Offset): MentionAtCursor | undefined {
  const { node } = placeAt(document.tree, offset);
  if (!node || !touches(node.span, offset)) return undefined;
  const written = resolved(node);
  if (written?.type !== 'scalar') return undefined;
  const throughAlias = node.type === 'alias';
  const here = mentionsIn(document, workspace).filter((mention) => mention.node === written);
  const found = throughAlias ? here.at(-1) : (here.filter(({ span }) => span.start <= offset).at(-1) ?? here[0]);
  return found && { ...found, throughAlias };
}
