import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type DocumentErrors, errorsIn, stepsOf } from '../../core/maturity/index.ts';
import { OfficeDocument } from '../../core/model/index.ts';
import { maturityView } from '../../core/service/index.ts';
import type { Maturity, MaturityParams } from '../custom-messages.ts';
import { wishOf } from '../from-protocol.ts';
import { pathOfUri } from '../paths.ts';
import type { Wish } from '../pauses.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';

/** Levels as in `okenko report`: from facts and from the findings in the evidence, whether it is open or not. */
export const onMaturity: Handler<MaturityParams, Maturity | null> = async (session, { uri }, token) => {
  const wish = wishOf(token);
  const open = session.documents.get(uri);
  const place = open && (await session.wholePlace(open, wish));
  if (!place) return null;
  const { workspace, today, locale } = place;
  const evidence = stepsOf(workspace).flatMap(({ documents }) => documents.map((facts) => facts.uri));
  const errors = await errorsOfAll(new Set(evidence), session, wish);
  return maturityView(workspace, today, locale, (document) => errors.get(document));
};

/** Errors of documents by URI. */
async function errorsOfAll(
  uris: ReadonlySet<string>,
  session: Session,
  wish: Wish,
): Promise<ReadonlyMap<string, DocumentErrors>> {
  const errors = new Map<string, DocumentErrors>();
  for (const uri of uris) {
    const open = session.documents.atPath(pathOfUri(uri));
    const checked = open && (await session.check(open, wish));
    if (checked?.is === 'document') errors.set(uri, errorsIn(checked.document, checked.findings));
  }
  if (errors.size === uris.size) return errors;
  for await (const { uri, diagnostics } of session.closedReports(wish)) {
    if (!uris.has(uri) || errors.has(uri)) continue;
    const text = await session.textAt(pathOfUri(uri));
    if (text !== undefined) errors.set(uri, errorsShown(new OfficeDocument({ uri, text, version: 0 }), diagnostics));
  }
  return errors;
}

/** Of documents that are not open only what is shown is kept. */
function errorsShown(document: OfficeDocument, diagnostics: readonly Diagnostic[]): DocumentErrors {
  const { lines } = document;
  return errorsIn(
    document,
    diagnostics.map(({ code, severity, range }) => ({
      rule: String(code),
      severity: severity === DiagnosticSeverity.Error ? 'error' : 'info',
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
    })),
  );
}
