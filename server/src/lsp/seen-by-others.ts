import type { DocumentFacts } from '../core/workspace/index.ts';
import type { OpenDocument } from './open-document.ts';

/** What findings in other documents can depend on, as one text. */
export function seenOf(open: OpenDocument): string {
  return open.isConfig ? open.text : publicPart(open.facts());
}

/** Everything but places and the document's own references. */
export function publicPart(facts: DocumentFacts | undefined): string {
  if (!facts) return '';
  return JSON.stringify(facts, (key, value: unknown) =>
    key === 'span' || key === 'references' || key === 'uri' ? undefined : value,
  );
}
