import type { Position } from 'vscode-languageserver';

/** Shows what a repair has written into another document. Its argument names the repair. */
export const SHOW_WRITTEN = 'okenko.server.showWritten';

export interface WrittenPlace {
  readonly uri: string;
  readonly position: Position;
}

/**
 * Where repairs in other documents have written something: an action tells the client of its command before anybody knows
 * the place.
 */
export class WrittenPlaces {
  readonly #places = new Map<string, WrittenPlace>();

  keep(key: string, { uri, position }: WrittenPlace): void {
    // Of a few that were looked at, one is taken, and that soon.
    const [oldest] = this.#places.keys();
    if (this.#places.size >= KEPT && oldest !== undefined) this.#places.delete(oldest);
    this.#places.set(key, { uri, position });
  }

  at(key: unknown): WrittenPlace | undefined {
    return typeof key === 'string' ? this.#places.get(key) : undefined;
  }
}

const KEPT = 20;
