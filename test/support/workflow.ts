import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { bash, type Ran } from './bash.ts';
import { ROOT } from './sources.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: { readonly [name: string]: string | boolean };
}

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly strategy?: { readonly matrix: { readonly [name: string]: readonly (string | number)[] } };
  readonly steps: readonly Step[];
}

/** A service that runs workflows, as far as those of the docs need it. It keeps caches from run to run, artifacts for one. */
export interface WorkflowService {
  /** Runs the jobs one after the other, each in a new checkout at the same place; gives what its commands said. */
  run(workflow: string, sha: string): readonly RanJob[];
  /** The folder the last job ran in, as it left it. */
  readonly workspace: string;
}

export interface RanJob {
  readonly job: string;
  readonly commands: readonly Ran[];
  /** Files given to `upload-sarif` that were there. */
  readonly uploaded: readonly string[];
  readonly isFine: boolean;
}

/** `folder` is for the service's own files, `repository` what is checked out. `npx okenko` starts the bundle of this tree. */
export function workflowService(folder: string, repository: string): WorkflowService {
  const workspace = path.join(folder, 'work');
  const caches = path.join(folder, 'caches');
  const bin = path.join(folder, 'bin');
  mkdirSync(caches);
  mkdirSync(bin);
  const npx = path.join(bin, 'npx');
  const okenko = path.join(ROOT, 'dist/cli/okenko.cjs');
  writeFileSync(npx, `#!/bin/sh\n[ "$1" = --yes ] && shift\nshift\nexec "${process.execPath}" "${okenko}" "$@"\n`);
  chmodSync(npx, 0o755);
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, PATH: `${bin}:${process.env.PATH}` };
  return { workspace, run };

  function run(workflow: string, sha: string): readonly RanJob[] {
    const artifacts = path.join(folder, `artifacts of ${sha}`);
    const jobs: { readonly [name: string]: Job } = parse(workflow).jobs;
    const ran: RanJob[] = [];
    for (const [name, job] of Object.entries(jobs)) {
      const needed = ran.filter((one) => one.job === job.needs);
      if (needed.some(({ isFine }) => !isFine) && job.if === undefined) continue;
      for (const matrix of combinations(job)) {
        const filled = (text: string) => text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, key) => valueOf(key, matrix, sha));
        ran.push(runJob(name, job, filled, artifacts));
      }
    }
    return ran;
  }

  function runJob(name: string, job: Job, filled: (text: string) => string, artifacts: string): RanJob {
    rmSync(workspace, { recursive: true, force: true });
    mkdirSync(workspace);
    const commands: Ran[] = [];
    const uploaded: string[] = [];
    const atEnd: (() => void)[] = [];
    let isFine = true;
    for (const step of job.steps) {
      if (!isFine && step.if !== 'always()') continue;
      const given = (key: string) => filled(String(step.with?.[key] ?? ''));
      if (step.run !== undefined) {
        const command = bash(filled(step.run), env, workspace);
        commands.push(command);
        isFine &&= command.code === 0;
        continue;
      }
      switch (step.uses) {
        case 'actions/checkout@v4':
          cpSync(repository, workspace, { recursive: true, verbatimSymlinks: true });
          break;
        case 'actions/cache@v4':
          atEnd.push(cached(given('path'), given('key'), given('restore-keys')));
          break;
        case 'actions/upload-artifact@v4':
          cpSync(path.join(workspace, given('path')), path.join(artifacts, given('name'), given('path')));
          break;
        case 'actions/download-artifact@v4':
          for (const name of readdirSync(artifacts)) {
            if (!name.startsWith(given('pattern').replace(/\*$/, ''))) continue;
            cpSync(path.join(artifacts, name), workspace, { recursive: true });
          }
          break;
        case 'github/codeql-action/upload-sarif@v3':
          if (existsSync(path.join(workspace, given('sarif_file')))) uploaded.push(given('sarif_file'));
          break;
        default:
          throw new Error(`there is no stand-in for ${step.uses}`);
      }
    }
    for (const end of atEnd) end();
    return { job: name, commands, uploaded, isFine };
  }

  /** Restores the cache of a key, or the newest whose key begins as one of the others; gives what keeps it. */
  function cached(place: string, key: string, beginnings: string): () => void {
    const known = readdirSync(caches).sort();
    const wanted = beginnings.split('\n').filter((one) => one !== '');
    const found = [key, ...wanted].map((begin) => known.findLast((name) => name.startsWith(begin)));
    const [from] = found.filter((name) => name !== undefined);
    if (from !== undefined) cpSync(path.join(caches, from), path.join(workspace, place), { recursive: true });
    return () => cpSync(path.join(workspace, place), path.join(caches, key), { recursive: true });
  }
}

function combinations({ strategy }: Job): readonly { readonly [name: string]: string }[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<readonly { readonly [name: string]: string }[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: String(value) }))),
    [{}],
  );
}

function valueOf(key: string, matrix: { readonly [name: string]: string }, sha: string): string {
  const value = key === 'github.sha' ? sha : matrix[key.replace('matrix.', '')];
  if (value === undefined) throw new Error(`there is no stand-in for ${key}`);
  return value;
}
