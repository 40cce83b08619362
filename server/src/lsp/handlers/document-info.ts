import { countSeverities } from '../../core/report/index.ts';
import { kindTitle } from '../../core/service/index.ts';
import type { DocumentInfo, DocumentInfoParams } from '../custom-messages.ts';
import { wishOf } from '../from-protocol.ts';
import type { Handler } from './handler.ts';

/** What the status bar shows of a document. */
export const onDocumentInfo: Handler<DocumentInfoParams, DocumentInfo> = async (session, { uri }, token) => {
  const open = session.documents.get(uri);
  const document = open?.ours();
  if (!open || !document) return { kind: null, kindTitle: null, findings: countSeverities([]) };
  const checked = await session.check(open, wishOf(token));
  const findings = checked?.is === 'document' ? checked.findings : [];
  const { kind } = document;
  const locale = await session.localeFor(open);
  return { kind: kind ?? null, kindTitle: kind ? kindTitle(kind, locale) : null, findings: countSeverities(findings) };
};
