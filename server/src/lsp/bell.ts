import type { Wish } from './pauses.ts';

/** Wakes those who wait for something to happen. */
export class Bell {
  #rings = 0;
  readonly #waiting = new Set<() => void>();

  /** How often it has rung. */
  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings++;
    const woken = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of woken) wake();
  }

  /** Settles when it has rung more often than that, or nobody waits any more. */
  async after(rings: number, { isWanted, onUnwanted }: Wish): Promise<void> {
    if (this.#rings > rings || !isWanted()) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      onUnwanted(() => {
        this.#waiting.delete(resolve);
        resolve();
      });
    });
  }
}
