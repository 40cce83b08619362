import type { CancellationToken, ResultProgressReporter, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** Answers one request: convert in, ask the core, convert out. `partial` takes parts of the result where the client wants them. */
export type Handler<Params, Result, Part = unknown> = (
  session: Session,
  params: Params,
  token: CancellationToken,
  partial?: ResultProgressReporter<Part>,
) => Promise<Result> | Result;

/** What the connection hands over besides parameters and cancellation. */
export type HandlerProgress = [workDone?: WorkDoneProgressReporter, partial?: ResultProgressReporter<unknown>];
