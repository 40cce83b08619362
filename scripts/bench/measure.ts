import { spawnSync } from 'node:child_process';

/** One run of a command: milliseconds of wall time and of processor time, peak memory in megabytes. */
export interface Run {
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
}

/** Runs a Node script to its end. Throws when it fails. Its peak memory is read where it ends itself. */
export function runNode(script: string, args: readonly string[]): Run {
  const start = performance.now();
  const hook =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nUSED="+JSON.stringify(process.resourceUsage())+"\\n"))';
  const result = spawnSync(process.execPath, ['--import', hook, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const ms = performance.now() - start;
  const used = /USED=(\{.*\})/.exec(result.stderr)?.[1];
  if (result.status !== 0 || used === undefined)
    throw new Error(`${script} ${args.join(' ')} failed:\n${result.stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(used);
  return { ms, cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 };
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
