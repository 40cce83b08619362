import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type DocumentErrors, errorsIn, stepsOf } from '../../core/maturity/index.ts';
import { OfficeDocument } from '../../core/model/index.ts';
import { type MaturityView, maturityView } from '../../core/service/index.ts';
import type { Maturity, MaturityParams } from '../custom-messages.ts';
import { wishOf } from '../from-protocol.ts';
import { pathOfUri } from '../paths.ts';
import type { Wish } from '../pauses.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';
import { officeAsked, placesFor } from './office-asked.ts';

/** Levels as in `okenko report`: from facts and from the findings in the evidence, whether it is open or not. */
export const onMaturity: Handler<MaturityParams, Maturity | null> = async (session, { uri }, token) => {
  const wish = wishOf(token);
  const office = await officeAsked(session, uri, wish);
  if (!office) return null;
  const { workspace, today, locale } = office;
  const evidence = stepsOf(workspace).flatMap(({ documents }) => documents.map((facts) => facts.uri));
  const errors = await errorsOfAll(new Set(evidence), session, wish);
  return inProtocol(
    maturityView(workspace, today, locale, (document) => errors.get(document)),
    session,
  );
};

async function inProtocol({ level, levelName, steps }: MaturityView, session: Session): Promise<Maturity> {
  const placeAt = await placesFor(
    session,
    steps.flatMap(({ place, reasons, evidence }) => [
      place,
      ...reasons.flatMap(({ places }) => places),
      ...evidence.map((one) => one.place),
    ]),
  );
  return {
    level,
    levelName,
    steps: steps.map((step) => ({
      ...step,
      place: placeAt(step.place),
      reasons: step.reasons.map((reason) => ({
        ...reason,
        places: reason.places.flatMap((place) => {
          const found = placeAt(place);
          return found ? [{ ...found, title: place.title }] : [];
        }),
      })),
      evidence: step.evidence.map((one) => ({ ...one, place: placeAt(one.place) })),
    })),
  };
}

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
  const closed = new Set([...uris].filter((uri) => !errors.has(uri)).map(pathOfUri));
  for await (const { uri, diagnostics } of session.closedReports(wish, closed)) {
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
