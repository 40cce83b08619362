import type { Connection } from 'vscode-languageserver';
import { type OfficesParams, type OfficesResult, officesChangedNotification } from '../custom-messages.ts';
import { fileName, pathOfUri, uriOfPath } from '../paths.ts';
import type { Wish } from '../pauses.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';

/** Milliseconds in which several changes are one piece of news. */
const NEWS_WAIT = 200;

const FOREVER: Wish = { isWanted: () => true, onUnwanted: () => undefined };

/** The offices there are; who has asked once is told from then on when something changes in one. */
export function onOffices(connection: Connection): Handler<OfficesParams, OfficesResult> {
  let isTelling = false;
  return async (session, { registers = [] }) => {
    if (!isTelling) {
      isTelling = true;
      tellOfChanges(connection, session).catch((error: unknown) => {
        connection.console.error(`Telling of changes failed: ${String(error)}`);
      });
    }
    const roots = await session.officeRoots(registers.map(pathOfUri));
    const offices = [];
    for (const root of roots) {
      const { workspace } = await session.officeOf(root);
      offices.push({ uri: uriOfPath(root), name: workspace.officeDocument?.title ?? fileName(root) });
    }
    return { offices };
  };
}

async function tellOfChanges(connection: Connection, { stirs }: Session): Promise<void> {
  for (let heard = stirs.rings; ; heard = stirs.rings) {
    await stirs.after(heard, FOREVER);
    await new Promise((resolve) => setTimeout(resolve, NEWS_WAIT));
    await connection.sendNotification(officesChangedNotification);
  }
}
