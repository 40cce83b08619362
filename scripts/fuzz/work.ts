import { Broken } from './checks/broken.ts';

/** Milliseconds one step of work may take for each 100 KB begun; never more than `LONGEST`. */
const LIMIT = 1000;
const LONGEST = 10_000;

/** Steps of work on one text, each with a name and a limit. */
export class Work {
  /** The step that runs, for failures that do not say it themselves. */
  now = '';
  readonly #limit: number;

  /** `size` of the text, in characters. */
  constructor(size: number) {
    this.#limit = Math.min(LONGEST, LIMIT * Math.max(1, Math.ceil(size / 100_000)));
  }

  /** Work without a limit: that of the checks themselves. */
  during<T>(name: string, run: () => T): T {
    this.now = name;
    return run();
  }

  /** `again` does the same work anew where `run` keeps what it computed. */
  step<T>(name: string, run: () => T, again: () => unknown = run): T {
    this.now = name;
    const start = performance.now();
    const result = run();
    if (performance.now() - start > this.#limit) this.#expectFast(Math.min(cost(again), cost(again)));
    return result;
  }

  /** The same for work that waits. */
  async wait<T>(name: string, run: () => Promise<T>, again: () => Promise<unknown>): Promise<T> {
    this.now = name;
    const start = performance.now();
    const result = await run();
    if (performance.now() - start > this.#limit) {
      const second = process.cpuUsage();
      await again();
      this.#expectFast(since(second));
    }
    return result;
  }

  /** What seemed slow is done again and its work measured: other programs may be busy, and a first time is slower. */
  #expectFast(ms: number): void {
    if (ms > this.#limit) throw new Broken(`${kindOf(this.now)}: at most 1 s per 100 KB`, `${Math.round(ms)} ms`);
  }
}

/** A step without the offset it was asked at. */
export function kindOf(step: string): string {
  return step.replace(/ at \d+$/, '');
}

function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
