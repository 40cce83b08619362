import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { render } from '../../core/l10n/index.ts';
import { officeRepairTexts } from '../../core/service/index.ts';
import { wishOf } from '../from-protocol.ts';
import { officeRepair } from '../office-repair.ts';
import type { Handler } from './handler.ts';

/** Repairs everything that is safe in the whole office, after the reader has seen it; tells when there is nothing to do. */
export function onFixOffice(connection: Connection): Handler<undefined, null> {
  const say = (type: MessageType, message: string) =>
    connection.sendNotification(ShowMessageNotification.type, { type, message });
  return async (session, _, token) => {
    const { locale } = session.abilities;
    const found = await officeRepair(session, wishOf(token));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (found.is === 'nothing') {
      await say(MessageType.Info, render(officeRepairTexts, locale, 'nothing'));
      return null;
    }
    if (found.is === 'changed') {
      const name = decodeURIComponent(found.uri.slice(found.uri.lastIndexOf('/') + 1));
      await say(MessageType.Warning, render(officeRepairTexts, locale, 'changed', { name }));
      return null;
    }
    await connection.workspace.applyEdit({ label: render(officeRepairTexts, locale, 'label'), edit: found.edit });
    return null;
  };
}
