import type { Locale } from '../../l10n/index.ts';
import type { Day, OfficeDocument } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { dateHints } from './date-hints.ts';
import type { HintContext, InlayHint } from './hint.ts';
import { ownerHints } from './owner-hints.ts';
import { readingHints } from './reading-hints.ts';
import { surveyHints } from './survey-hints.ts';

/**
 * What a reader would have to look up or compute, behind the values it belongs to: unit and deputy of an owner, NPS and
 * margins of survey results, the day a deadline falls on, and how a long text reads. In reading order; only hints between
 * the ends of `shown`. Empty for documents of unknown kind.
 */
export function inlayHints(
  document: OfficeDocument,
  workspace: Workspace,
  shown: Span,
  reader: { readonly today: Day; readonly locale: Locale },
): readonly InlayHint[] {
  if (!document.kind || document.isTooLarge) return [];
  const context: HintContext = { document, workspace, shown, ...reader };
  const hints = [ownerHints, surveyHints, dateHints, readingHints].flatMap((find) => find(context));
  const places = new Set<number>();
  return hints.sort((a, b) => a.offset - b.offset).filter(({ offset }) => !places.has(offset) && places.add(offset));
}
