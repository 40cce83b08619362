import type { OfficeDocument } from '../../model/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { OfficePlace } from './target.ts';
import { mentionAt } from './target-at.ts';

/** Where an id leads. */
export interface Definition {
  /** The id in the document that was asked about. */
  readonly from: Span;
  /** Where the thing gets its id. Several when it is not clear what is meant: all that may be. Never empty. */
  readonly places: readonly OfficePlace[];
}

/** Where the thing under the cursor is defined; undefined where no id stands and for ids nothing has. */
export function definition(document: OfficeDocument, workspace: Workspace, offset: Offset): Definition | undefined {
  const mention = mentionAt(document, workspace, offset);
  if (!mention || mention.targets.length === 0) return undefined;
  return { from: mention.span, places: mention.targets.map(({ uri, span }) => ({ uri, span })) };
}
