import type { Finding } from '../../core/analysis/index.ts';
import type { Locale } from '../../core/l10n/index.ts';
import type { OfficeDocument } from '../../core/model/index.ts';
import { type Note, previewOf, wholePreviewOf } from '../../core/render/index.ts';
import { type RuleIndex, renderFinding } from '../../core/report/index.ts';
import type { Preview, PreviewParams } from '../custom-messages.ts';
import { wishOf } from '../from-protocol.ts';
import { Neighbours } from '../neighbours.ts';
import type { Handler } from './handler.ts';

/** Answers with the present version of an open document as people will read it. What it read for one page it keeps for the next. */
export function onPreview(): Handler<PreviewParams, Preview | null> {
  const neighbours = new Neighbours();
  return async (session, { uri, language, isWhole }, token) => {
    const open = session.documents.get(uri);
    const checked = open?.ours() && (await session.check(open, wishOf(token)));
    const place = checked && (await session.place(uri));
    if (!place || checked.is !== 'document' || !session.isCurrent(checked.open)) return null;
    const { document, workspace, locale } = place;
    const documentAt = await neighbours.around(document, workspace, session);
    const input = { document, workspace, documentAt, language: language ?? undefined };
    if (isWhole) return { ...wholePreviewOf(input, locale), version: place.open.version };
    const notes = notesOn(document, checked.findings, session.rules, locale);
    const page = previewOf(input, notes, locale);
    return { ...page, version: place.open.version };
  };
}

/** Findings as remarks. */
function notesOn(
  document: OfficeDocument,
  findings: readonly Finding[],
  rules: RuleIndex,
  locale: Locale,
): readonly Note[] {
  return findings.map((finding) => ({
    severity: finding.severity,
    message: renderFinding(finding, document, rules, locale).message,
    span: finding.span,
  }));
}
