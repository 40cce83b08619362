import type { Platform } from '../../lsp/platform.ts';
import { systemDay } from '../system-day.ts';

/** A web worker: no disk, and the client says where the rule pages are. */
export function workerPlatform(): Platform {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return {
    disk: undefined,
    rulePages: undefined,
    today: systemDay,
    now: () => performance.now(),
    // A message to oneself comes behind those that have arrived; a timer would wait four milliseconds each time.
    nextTurn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        channel.port2.postMessage(undefined);
      }),
  };
}
