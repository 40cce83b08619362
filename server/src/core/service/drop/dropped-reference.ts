import type { OfficeDocument } from '../../model/index.ts';
import type { Offset, TextEdit } from '../../text/index.ts';
import { type SuggestionContext, suggestions } from '../completion/completion.ts';
import { thingNamed } from '../things.ts';

/**
 * What is written when the file of a document is dropped on a place: its id, as that field names it. Undefined where the
 * field may not refer to that document, and for files that are none of the office: then the editor writes what it always
 * does.
 */
export function droppedReference(
  document: OfficeDocument,
  offset: Offset,
  droppedUri: string,
  context: Omit<SuggestionContext, 'client'>,
): TextEdit | undefined {
  const { workspace } = context;
  const client = { snippets: false, asIs: true };
  for (const { about, insertion } of suggestions(document, offset, { ...context, client })) {
    if (about?.is !== 'thing') continue;
    const thing = thingNamed(workspace, about.targets, about.text);
    if (thing?.is === 'document' && thing.facts.uri === droppedUri) {
      return { span: insertion.span, newText: insertion.text };
    }
  }
  return undefined;
}
