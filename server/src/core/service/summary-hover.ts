import type { Locale } from '../l10n/index.ts';
import { type DocumentInput, OfficeDocument } from '../model/index.ts';
import { entryOf, resolved } from '../syntax/index.ts';
import type { Offset } from '../text/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { escaped, paragraphs } from './describe.ts';
import type { Hover } from './hover.ts';
import { mentionAt } from './navigation/target-at.ts';

/** URI of the other document an id under the cursor names, the whole of it; undefined for ids of anything else. */
export function documentNamedAt(document: OfficeDocument, workspace: Workspace, offset: Offset): string | undefined {
  const mention = mentionAt(document, workspace, offset);
  const [target] = mention?.isClear ? mention.targets : [];
  if (!target || target.uri === document.uri) return undefined;
  const facts = workspace.documents().find(({ uri }) => uri === target.uri);
  return facts?.kind === target.sort ? target.uri : undefined;
}

/** A hover on such an id with what the document says of itself. The facts of an office have no summaries: they would outweigh all else. */
export function withSummary(hover: Hover, named: DocumentInput, locale: Locale): Hover {
  const summary = summaryOf(named, locale);
  return summary === undefined ? hover : { ...hover, body: paragraphs(hover.body, escaped(summary)) };
}

/** In the reader's language, else in the first it is written in. */
function summaryOf(input: DocumentInput, locale: Locale): string | undefined {
  const value = resolved(entryOf(new OfficeDocument(input).tree.root, 'summary')?.value);
  const own = value?.type === 'mapping' ? resolved(entryOf(value, locale)?.value ?? value.entries[0]?.value) : value;
  return own?.type === 'scalar' && typeof own.value === 'string' && own.text.trim() !== ''
    ? own.text.trim()
    : undefined;
}
