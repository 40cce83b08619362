import { type Connection, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { rulePage } from '../diagnostics.ts';
import type { Handler } from './handler.ts';

/** Shows a rule's page, for clients that have no command of their own for it. Its argument is the rule's id. */
export const SHOW_PAGE = 'okenko.server.showRulePage';

export function onExecuteCommand(connection: Connection): Handler<ExecuteCommandParams, null> {
  return async (session, { command, arguments: args }) => {
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
