import type { CancellationToken } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** Answers one request: convert in, ask the core, convert out. */
export type Handler<Params, Result> = (
  session: Session,
  params: Params,
  token: CancellationToken,
) => Promise<Result> | Result;
