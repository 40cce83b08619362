import { isKind, type OfficeDocument } from '../../model/index.ts';
import { type Entry, type MappingNode, type Node, type Path, resolved } from '../../syntax/index.ts';
import type { Offset } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Field, fieldIn, modelPlaceAt, type PlainType } from '../field-at.ts';

/** Something on the way from the document down to the cursor. */
export interface Link {
  readonly path: Path;
  readonly node: Node | undefined;
  /** The entry it is the value of, and the mapping that holds it; undefined for items of lists. */
  readonly entry: Entry | undefined;
  readonly holder: MappingNode | undefined;
}

/** Where a cursor stands in a document that can be read. */
export interface Spot {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly offset: Offset;
  /** From the outermost to the innermost; the document itself first. */
  readonly chain: readonly Link[];
}

export function spotAt(document: OfficeDocument, workspace: Workspace, offset: Offset): Spot {
  const chain: Link[] = [{ path: [], node: document.tree.root, entry: undefined, holder: undefined }];
  for (;;) {
    const { path, node } = chain.at(-1) ?? { path: [], node: undefined };
    const next = node && stepInto(node, path, offset);
    if (!next) return { document, workspace, offset, chain };
    chain.push(next);
  }
}

/** The innermost link that is the value of a field of that name. */
export function linkNamed({ chain }: Spot, key: string): (Link & { entry: Entry; holder: MappingNode }) | undefined {
  for (const { entry, holder, ...link } of [...chain].reverse()) {
    if (entry?.key.text === key && holder) return { ...link, entry, holder };
  }
  return undefined;
}

/** What the model says of a field of the mapping at a path; undefined for one it does not have. */
export function fieldAt({ document }: Spot, path: Path, key: string): Field | undefined {
  return fieldIn(typesAt(document, path), key);
}

export function typesAt({ kind }: OfficeDocument, path: Path): readonly PlainType[] {
  return (kind && isKind(kind) ? modelPlaceAt(kind, path)?.types : undefined) ?? [];
}

/** True when a comment stands inside of a piece of the document, so that writing it anew would lose it. */
export function holdsComment({ document }: Spot, { span }: { readonly span: { start: number; end: number } }): boolean {
  return document.tree.comments.some((comment) => span.start <= comment.span.start && comment.span.start < span.end);
}

/** The words of a scalar; undefined for everything else. */
export function textOf(node: Node | undefined): string | undefined {
  const content = resolved(node);
  return content?.type === 'scalar' && content.value !== null ? content.text : undefined;
}

function stepInto(node: Node, path: Path, offset: Offset): Link | undefined {
  if (node.type === 'mapping') {
    const entry = node.entries.find(({ span }) => span.start <= offset && offset <= span.end);
    return entry && { path: [...path, entry.key.text], node: entry.value, entry, holder: node };
  }
  if (node.type !== 'sequence') return undefined;
  const index = node.items.findIndex((item, i) => {
    const start = node.itemSpans[i]?.start ?? offset + 1;
    return start <= offset && offset <= (item?.span.end ?? start + 1);
  });
  return index < 0
    ? undefined
    : { path: [...path, index], node: node.items[index], entry: undefined, holder: undefined };
}
