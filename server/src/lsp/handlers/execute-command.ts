import { type Connection, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import { fixOfficeCommand } from '../custom-messages.ts';
import { rulePage } from '../diagnostics.ts';
import { onFixOffice } from './fix-office.ts';
import type { Handler } from './handler.ts';
import { SHOW_WRITTEN, type WrittenPlaces } from './written-places.ts';

/** Shows a rule's page, for clients that have no command of their own for it. Its argument is the rule's id. */
export const SHOW_PAGE = 'okenko.server.showRulePage';

/** What the server can be told to do, with a client that can do its part. */
export function serverCommands({ showsDocuments, appliesEdits, resolvesEdits }: Abilities): string[] {
  return [
    ...(showsDocuments ? [SHOW_PAGE] : []),
    ...(showsDocuments && resolvesEdits ? [SHOW_WRITTEN] : []),
    ...(appliesEdits ? [fixOfficeCommand] : []),
  ];
}

export function onExecuteCommand(connection: Connection, places: WrittenPlaces): Handler<ExecuteCommandParams, null> {
  const fixOffice = onFixOffice(connection);
  return async (session, params, token, partial) => {
    const { command, arguments: args } = params;
    if (command === fixOfficeCommand) return fixOffice(session, undefined, token, partial);
    if (command === SHOW_WRITTEN) {
      const place = places.at(args?.[0]);
      // Nothing was written then, and the reader has been told why.
      if (!place) return null;
      const selection = { start: place.position, end: place.position };
      await connection.window.showDocument({ uri: place.uri, takeFocus: true, selection });
      return null;
    }
    const [rule] = args ?? [];
    const known = typeof rule === 'string' ? session.rules.get(rule) : undefined;
    const uri = known && rulePage(session, known.id);
    if (command !== SHOW_PAGE || uri === undefined) {
      throw new ResponseError(ErrorCodes.InvalidParams, `${command} cannot be done with ${JSON.stringify(args)}`);
    }
    await connection.window.showDocument({ uri, takeFocus: true });
    return null;
  };
}
