import type { Surroundings } from '../../analysis/index.ts';
import type { Reference } from '../../model/index.ts';
import { localItemsOf, type Origin, type Resolution, resolveReference } from '../../workspace/index.ts';

/** A reference of a document with what it says. */
export interface Link {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

/** All references of a document, in reading order; one written once and used twice (anchors) is one. Ask `context.once(linksIn)`. */
export function linksIn(around: Surroundings): readonly Link[] {
  const { document, workspace } = around;
  const from = around.once(originOf);
  const seen = new Set<Reference['node']>();
  return document.references.flatMap((reference) => {
    const { node, targets } = reference;
    // What is no text is no reference; the schema rules say so.
    if (seen.has(node) || typeof node.value !== 'string') return [];
    seen.add(node);
    return [{ reference, resolution: resolveReference(node.text, targets, workspace, from) }];
  });
}

/** The document as the place its references stand in. Ask `context.once(originOf)`. */
export function originOf({ document }: Surroundings): Origin {
  return { uri: document.uri, kind: document.kind, inside: localItemsOf(document) };
}
