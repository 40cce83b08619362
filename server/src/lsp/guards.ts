import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Handler, HandlerProgress } from './handlers/handler.ts';
import type { Session } from './session.ts';

/** Keeps a failing handler from being silent and from being the end: one answer, one line in the log. */
export interface Guards {
  /** The session; throws an answer for clients that ask before they have introduced themselves. */
  session(): Session;
  failed(what: string, error: unknown): void;
  request<P, R>(
    what: string,
    handler: Handler<P, R>,
  ): (params: P, token: CancellationToken, ...progress: HandlerProgress) => Promise<R>;
  notification<P>(
    what: string,
    handler: (session: Session, params: P) => Promise<void> | void,
  ): (params: P) => Promise<void>;
}

export function guards(connection: Connection, current: () => Session | undefined): Guards {
  const failed = (what: string, error: unknown) => {
    connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  };
  const session = () => {
    const known = current();
    if (!known) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    return known;
  };
  return {
    session,
    failed,
    request: (what, handler) => async (params, token, _workDone, partial) => {
      try {
        return await handler(session(), params, token, partial);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        failed(`${what} failed`, error);
        throw new ResponseError(ErrorCodes.InternalError, `${what} failed: ${String(error)}`);
      }
    },
    notification: (what, handler) => async (params) => {
      // What comes before `initialize` is dropped, as the protocol wants.
      const known = current();
      if (!known) return;
      try {
        await handler(known, params);
      } catch (error) {
        failed(`${what} failed`, error);
      }
    },
  };
}
