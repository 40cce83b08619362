import type { Session } from './session.ts';

/** A server that is started when there is work, once, and can be started anew. */
export interface LazySession {
  /** Starts the server unless it has been started; also the second caller waits until it is up. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  isStarted(): boolean;
  /** The session that answers questions; none before the first start and during a restart. */
  current(): Session | undefined;
}

/** @param isUp called for each session that answers questions from now on */
export function lazySession(startSession: () => Promise<Session>, isUp: () => void): LazySession {
  let latest: Promise<void> | undefined;
  let starting: Promise<Session> | undefined;
  let session: Session | undefined;
  const run = (next: Promise<Session>): Promise<void> => {
    starting = next;
    session = undefined;
    latest = next.then((ready) => {
      if (starting !== next) return;
      session = ready;
      isUp();
    });
    return latest;
  };
  const stopped = async (previous: Promise<Session> | undefined): Promise<void> => {
    await (await previous)?.stop();
  };
  return {
    start: () => latest ?? run(startSession()),
    // Each restart waits for the one before it, so a hasty second click cannot leave two servers running.
    restart: () => run(stopped(starting).then(startSession)),
    stop: async () => {
      const previous = starting;
      latest = undefined;
      starting = undefined;
      session = undefined;
      await stopped(previous);
    },
    isStarted: () => starting !== undefined,
    current: () => session,
  };
}
