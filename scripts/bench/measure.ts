import { spawnSync } from 'node:child_process';

/** One run of a command: milliseconds of wall time and of processor time, peak memory in megabytes. */
export interface Run {
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
}

/** What else a run may be told. */
export interface RunOptions {
  readonly cwd?: string;
  /** The highest exit code that is no failure: checkers end with 1 where they find something. 0 when left out. */
  readonly worst?: number;
}

/** For `node --import`: makes a process write on standard error, when it ends, what it used; `usedIn` reads that. */
export const USED_HOOK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nUSED="+JSON.stringify(process.resourceUsage())+"\\n"))';

/** Processor time and memory as a process with `USED_HOOK` left them on standard error; undefined when it broke off before. */
export function usedIn(stderr: string): Omit<Run, 'ms'> | undefined {
  const used = /USED=(\{.*\})/.exec(stderr)?.[1];
  if (used === undefined) return undefined;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(used);
  return { cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 };
}

/** Runs a Node script to its end. Throws when it fails. Its peak memory is read where it ends itself. */
export function runNode(
  script: string,
  args: readonly string[],
  options: RunOptions = {},
): Run & { readonly stdout: string; readonly stderr: string } {
  const start = performance.now();
  const result = spawnSync(process.execPath, ['--import', USED_HOOK, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: options.cwd,
  });
  const ms = performance.now() - start;
  const used = usedIn(result.stderr);
  if (result.status === null || result.status > (options.worst ?? 0) || used === undefined)
    throw new Error(`${script} ${args.join(' ')} failed:\n${result.stderr}${result.stdout.slice(-2000)}`);
  return { ms, ...used, stdout: result.stdout, stderr: result.stderr };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** All commands in turn, so that a busy moment of the machine hits all; medians, in their order. */
export function inTurn(rounds: number, commands: readonly (() => Run)[]): readonly Run[] {
  const runs: (readonly Run[])[] = [];
  for (let round = 0; round < rounds; round++) runs.push(commands.map((command) => command()));
  return commands.map((_, index) => {
    const own = runs.flatMap((round) => round[index] ?? []);
    return {
      ms: median(own.map(({ ms }) => ms)),
      cpu: median(own.map(({ cpu }) => cpu)),
      mb: median(own.map(({ mb }) => mb)),
    };
  });
}

/** Median time of one call in milliseconds, after warming up. */
export function timeOf(run: () => unknown, rounds: number): number {
  for (let i = 0; i < Math.min(rounds, 20); i++) run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}
