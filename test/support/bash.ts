import { spawnSync } from 'node:child_process';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs a script as a pipeline does, in English unless `env` says otherwise; of this machine it knows only the programs. */
export function bash(script: string, env: NodeJS.ProcessEnv, cwd: string): Ran {
  const { stdout, stderr, status } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...env },
  });
  return { stdout, stderr, code: status };
}
