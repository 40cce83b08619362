import type { DocumentFacts } from '../core/workspace/index.ts';
import type { OpenDocument } from './open-document.ts';

/** What the findings in other documents can depend on: the facts of a document, the whole of a configuration. */
export type Seen = DocumentFacts | string | undefined;

export function seenOf(open: OpenDocument): Seen {
  return open.isConfig ? open.text : open.facts();
}
