import { setImmediate } from 'node:timers/promises';

/** In milliseconds: nobody who presses Ctrl+C waits longer than that. */
const LONGEST = 50;

/** Lets signals and timers have their turn. */
export function nextTurn(): Promise<void> {
  return setImmediate(undefined);
}

/** To be awaited between the pieces of long work, so that they have it now and then. */
export function breather(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < LONGEST) return undefined;
    return nextTurn().then(() => {
      last = performance.now();
    });
  };
}
