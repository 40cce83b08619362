import type { OpenDocument } from './open-document.ts';

/** Whether a waiting request is still worth an answer, and how to learn that it is not. */
export interface Wish {
  isWanted(): boolean;
  onUnwanted(stop: () => void): void;
}

/** Waits for a pause in typing and for files. A newer version of the same text ends the waiting for the older one at once. */
export class Pauses {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Settles `delay` milliseconds after the version came, or as soon as it is outdated or not wanted. */
  async after(document: OpenDocument, delay: number, now: number, wish: Pick<Wish, 'onUnwanted'>): Promise<void> {
    const left = document.since + delay - now;
    if (left <= 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pause = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, left);
    });
    await this.until(pause, document, wish);
    clearTimeout(timer);
  }

  /** Settles with `work`, or as soon as the version is outdated or not wanted; the work goes on for others. */
  async until(work: Promise<void>, { path }: OpenDocument, { onUnwanted }: Pick<Wish, 'onUnwanted'>): Promise<void> {
    const others = this.#waiting.get(path) ?? new Set();
    this.#waiting.set(path, others);
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        others.delete(stop);
        resolve();
      };
      others.add(stop);
      onUnwanted(stop);
      work.then(stop, (error: unknown) => {
        others.delete(stop);
        reject(error);
      });
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
