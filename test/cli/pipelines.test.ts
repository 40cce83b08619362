import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Ran, bash as runBash } from '../support/bash.ts';
import { pullRequest, townRepository } from '../support/pull-request.ts';
import { ROOT } from '../support/sources.ts';

// What a pipeline runs is run here as it is written, with stand-ins for what the pipeline brings along.

const TODAY = '2026-01-15';
const CONFIG = `extends: recommended\ntoday: ${TODAY}\n`;

/** A repository with the pull request of the demonstration checked out. */
let repository = '';

beforeAll(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'okenko pipeline ž '));
  townRepository(repository);
  pullRequest(repository);
});

function bash(script: string, env: NodeJS.ProcessEnv, cwd = repository): Ran {
  return runBash(script, env, cwd);
}

function readYaml(name: string) {
  return parse(readFileSync(path.join(ROOT, name), 'utf8'));
}

/** A folder for what the pipeline gives to a job. */
function runner(): string {
  return mkdtempSync(path.join(tmpdir(), 'okenko runner '));
}

/** Variables of a step as the runner fills them in: what is passed, else the default. */
function inputsOf(
  step: { readonly env: { readonly [name: string]: string } },
  given: { readonly [name: string]: string },
) {
  const { inputs } = readYaml('action.yml');
  return Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
      expect(Object.keys(inputs), `${name} takes an input that is declared`).toContain(input);
      return [name, given[input] ?? inputs[input].default];
    }),
  );
}

function action(given: { readonly [name: string]: string }, env: NodeJS.ProcessEnv = {}) {
  const temp = runner();
  const [step] = readYaml('action.yml').runs.steps;
  const files = { summary: path.join(temp, 'summary.md'), output: path.join(temp, 'output') };
  const ran = bash(step.run, {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_BASE_REF: '',
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_OUTPUT: files.output,
    RUNNER_TEMP: temp,
    ...inputsOf(step, { sarif: path.join(temp, 'okenko.sarif'), ...given }),
    ...env,
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { ...ran, temp, summary: read(files.summary), output: read(files.output) };
}

/** Each starts the command line several times. */
const PATIENCE = { timeout: 120_000 };

describe('the GitHub action', PATIENCE, () => {
  test('takes no input into its command', () => {
    for (const step of readYaml('action.yml').runs.steps) expect(step.run).not.toContain('${{');
  });

  test('is given only what it takes in the workflow of the docs', () => {
    const [, workflow = ''] =
      /```yaml github\n([\s\S]*?)```/.exec(readFileSync(path.join(ROOT, 'docs/pipelines.md'), 'utf8')) ?? [];
    const { inputs, outputs } = readYaml('action.yml');
    const step = parse(workflow).jobs.okenko.steps.find(({ id }: { id?: string }) => id === 'okenko');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    for (const [, output = ''] of workflow.matchAll(/steps\.okenko\.outputs\.(\w+)/g))
      expect(Object.keys(outputs)).toContain(output);
  });

  test('tells what a pull request brought: beside the lines, in the summary, as SARIF', () => {
    const { stdout, summary, output, temp, code } = action({ since: 'main', 'fail-on': 'warning' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning file=services\/id-card\.service\.yaml,line=\d+/m);
    expect(stdout).not.toContain('dog-fee');
    // What changed comes first, then what was found.
    const [changes, findings] = [summary.indexOf('75'), summary.indexOf('id-card.service.yaml')];
    expect([changes > 0, findings > changes], summary).toEqual([true, true]);
    expect(output).toBe(`outcome=1\nsarif=${path.join(temp, 'okenko.sarif')}\n`);
    const sarif = JSON.parse(readFileSync(path.join(temp, 'okenko.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
  });

  test('finds the branch a pull request goes to', () => {
    const merged = mkdtempSync(path.join(tmpdir(), 'okenko merge '));
    cpSync(repository, merged, { recursive: true });
    const git = 'git -c user.name=a -c user.email=a@example.org';
    const target = bash(
      `git checkout -q main && ${git} merge -q --no-ff -m merge spring-cleaning && git checkout -q --detach`,
      {},
      merged,
    );
    expect(target.code, target.stderr).toBe(0);
    const message = 'does not reach';
    // The checkout in `repository` has neither a merge nor the remote branch.
    expect(action({}, { GITHUB_BASE_REF: 'main' }).stderr).toContain(message);
    const [step] = readYaml('action.yml').runs.steps;
    const there = bash(
      step.run,
      {
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_BASE_REF: 'main',
        RUNNER_TEMP: runner(),
        ...inputsOf(step, { 'fail-on': 'warning' }),
      },
      merged,
    );
    expect(there.stderr).not.toContain(message);
    expect(there.code).toBe(1);
  });

  test('ends well when nothing is as bad as it is asked to be', () => {
    const { code, output } = action({ since: 'main', 'fail-on': 'never' });
    expect(code).toBe(0);
    expect(output).toMatch(/^outcome=0$/m);
  });

  test('says what is wrong with its settings and sums nothing up', () => {
    const { code, stderr, summary, output } = action({ since: 'no-such-branch' });
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-branch');
    expect(summary).toBe('');
    expect(output).toBe('outcome=2\n');
  });

  test('writes one comment, and brings it up to date', () => {
    const first = actionWithComments('');
    expect(first.calls).toEqual(['--paginate', 'POST repos/town/papers/issues/7/comments']);
    expect(first.body).toMatch(/^<!-- okenko -->\n/);
    expect(first.body).toContain('75');
    expect(actionWithComments('4711').calls).toEqual(['--paginate', 'PATCH repos/town/papers/issues/comments/4711']);
  });

  test('goes on without the comment when it cannot be written', () => {
    const { stdout, code, summary } = actionWithComments('', 'exit 1');
    expect(stdout).toMatch(/^::warning::/m);
    expect(code).toBe(1);
    expect(summary).not.toBe('');
  });
});

/** Runs the action with a `gh` that writes down what it is asked and knows of one comment, or none. */
function actionWithComments(known: string, first = '') {
  const bin = runner();
  const gh = path.join(bin, 'gh');
  writeFileSync(
    gh,
    `#!/usr/bin/env bash
${first}
shift
if [ "$1" = --paginate ]; then echo --paginate >>"${bin}/calls"; echo "${known}"; exit 0; fi
echo "$2 $3" >>"${bin}/calls"
cp "$5" "${bin}/body"
`,
  );
  chmodSync(gh, 0o755);
  writeFileSync(path.join(bin, 'event.json'), JSON.stringify({ pull_request: { number: 7 } }));
  const ran = action(
    { since: 'main', token: 'secret', 'fail-on': 'warning' },
    {
      PATH: `${bin}:${process.env.PATH}`,
      GITHUB_REPOSITORY: 'town/papers',
      GITHUB_EVENT_PATH: path.join(bin, 'event.json'),
    },
  );
  const read = (name: string) => (existsSync(path.join(bin, name)) ? readFileSync(path.join(bin, name), 'utf8') : '');
  const body: string = read('body') === '' ? '' : JSON.parse(read('body')).body;
  return { ...ran, calls: read('calls').split('\n').filter(Boolean), body };
}

describe('the GitLab template', PATIENCE, () => {
  const { variables, okenko } = readYaml('ci/gitlab.yml');

  function job(env: NodeJS.ProcessEnv): { readonly runs: readonly Ran[]; readonly folder: string } {
    const folder = mkdtempSync(path.join(tmpdir(), 'okenko gitlab '));
    cpSync(repository, folder, { recursive: true });
    const all = { ...variables, OKENKO: `${process.execPath} ${path.join(ROOT, 'dist/cli/okenko.cjs')}`, ...env };
    return { runs: [bash(okenko.script.join('\n'), all, folder)], folder };
  }

  test('starts the command line of the version it comes with', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(variables.OKENKO).toBe(`npx --yes okenko@${version.split('.').slice(0, 2).join('.')}`);
  });

  test('gives a merge request its reports and fails for new errors', () => {
    const { runs, folder } = job({ CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main', OKENKO_FAIL_ON: 'warning' });
    expect(runs.map(({ code }) => code)).toEqual([1]);
    const { artifacts } = okenko;
    for (const name of [...artifacts.paths, ...Object.values<string>(artifacts.reports)]) {
      expect(existsSync(path.join(folder, name)), name).toBe(true);
    }
    const issues = JSON.parse(readFileSync(path.join(folder, artifacts.reports.codequality), 'utf8'));
    expect(issues.length).toBeGreaterThan(0);
  });

  test('checks everything on the default branch', () => {
    const { runs, folder } = job({ OKENKO_FAIL_ON: 'never' });
    expect(runs.map(({ code }) => code)).toEqual([0]);
    expect(existsSync(path.join(folder, 'okenko-changes.html'))).toBe(false);
  });
});

describe('the hooks before a commit', PATIENCE, () => {
  const hooks: readonly { readonly id: string; readonly entry: string }[] = readYaml('.pre-commit-hooks.yaml');

  test.each(hooks)('$id checks the files it is given', ({ entry }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'okenko hook '));
    cpSync(repository, folder, { recursive: true });
    writeFileSync(path.join(folder, '.okenko.yaml'), CONFIG);
    const command = entry.replace(/^okenko/, `"${process.execPath}" "${path.join(ROOT, 'dist/cli/okenko.cjs')}"`);
    const clean = bash(`${command} services/dog-fee.service.yaml`, {}, folder);
    expect(clean.code, clean.stdout).toBe(0);
    const card = bash(`${command} services/id-card.service.yaml --fail-on warning`, {}, folder);
    expect(card.code).toBe(1);
  });
});

describe('the container', PATIENCE, () => {
  const lines = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8').split('\n');
  const argument = (word: string) => lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '';

  test('holds all the command line needs', () => {
    const image = runner();
    for (const line of lines.filter((one) => one.startsWith('COPY '))) {
      const words = line.split(' ').slice(1);
      const target = path.join(image, words.at(-1) ?? '');
      for (const source of words.slice(0, -1)) {
        const isFolder = line.endsWith('/') || words.length > 2;
        mkdirSync(target, { recursive: true });
        cpSync(path.join(ROOT, source), isFolder ? path.join(target, path.basename(source)) : target, {
          recursive: true,
        });
      }
    }
    const [program = '', ...words]: string[] = JSON.parse(argument('ENTRYPOINT'));
    const rest: string[] = JSON.parse(argument('CMD'));
    const inside = words.map((word) => (word.startsWith('/') ? path.join(image, word) : word));
    const quoted = [program, ...inside, ...rest, '--fail-on', 'never'].map((word) => `'${word}'`).join(' ');
    const ran = bash(quoted, {});
    expect(ran.code, ran.stderr).toBe(0);
    expect(bash(quoted.replace("'lint' '--fail-on' 'never'", 'diff main'), {}).stdout).toContain('75');
  });

  test('gets nothing else into its context', () => {
    const allowed = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = lines.filter((line) => line.startsWith('COPY ')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(allowed.map((line) => line.slice(1)).sort()).toEqual(copied.sort());
  });
});
