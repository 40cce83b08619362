import type { OpenDocument } from './open-document.ts';

/** Waits for a pause in typing. A newer version of the same text ends the waiting for the older one at once. */
export class Pauses {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Settles `delay` milliseconds after the version came, or as soon as it is outdated or not wanted. */
  async after(
    document: OpenDocument,
    delay: number,
    now: number,
    onUnwanted: (stop: () => void) => void,
  ): Promise<void> {
    const left = document.since + delay - now;
    if (left <= 0) return;
    await new Promise<void>((resolve) => {
      const others = this.#waiting.get(document.path) ?? new Set();
      this.#waiting.set(document.path, others);
      const stop = () => {
        clearTimeout(timer);
        others.delete(stop);
        resolve();
      };
      const timer = setTimeout(stop, left);
      others.add(stop);
      onUnwanted(stop);
    });
  }

  /** The text has a newer version or was closed. */
  interrupt(path: string): void {
    for (const stop of this.#waiting.get(path) ?? []) stop();
  }
}

/** Milliseconds of silence to wait for before a document is checked: none for one that is checked in a blink. */
export function pauseFor(cost: number): number {
  return cost < BLINK ? 0 : Math.min(2 * cost, LONGEST);
}

const BLINK = 20;
const LONGEST = 600;
