import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/sources.ts';
import { type WorkflowService, workflowService } from '../support/workflow.ts';

// The workflow of docs/scale.md is run as it stands there, with stand-ins for what the service brings along.

const [, WORKFLOW = ''] =
  /```yaml github\n([\s\S]*?)```/.exec(readFileSync(path.join(ROOT, 'docs/scale.md'), 'utf8')) ?? [];
const PARTS = 8;

let folder = '';
let repository = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'okenko matrix ž '));
  repository = path.join(folder, 'country');
  for (const name of ['rivermeet', 'first-draft']) {
    cpSync(path.join('examples', name), path.join(repository, name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workflow for another format: what the page says is to be changed for it. */
function workflowFor(format: string): string {
  return WORKFLOW.replace('--format sarif', `--format ${format}`)
    .replaceAll('.sarif', `.${format}`)
    .replace(/ +- uses: github\/codeql-action[\s\S]*$/, (step) => (format === 'sarif' ? step : ''));
}

/** What one run without parts prints, at the place where the jobs run. */
function whole(format: string, service: WorkflowService): string {
  const checkOut = 'actions/checkout@v4';
  const command = `npx okenko lint --format ${format} --output whole --fail-on never`;
  service.run(JSON.stringify({ jobs: { whole: { steps: [{ uses: checkOut }, { run: command }] } } }), 'whole');
  return readFileSync(path.join(service.workspace, 'whole'), 'utf8');
}

describe('the matrix of docs/scale.md', { timeout: 240_000 }, () => {
  test.each([
    ['sarif', ['first', 'second with the cache of the first']],
    ['json', ['first']],
  ])('comes to what one run comes to, as %s', (format, runs) => {
    const own = mkdtempSync(path.join(folder, 'service '));
    const service = workflowService(own, repository);
    const merged = runs.map((sha) => {
      const jobs = service.run(workflowFor(format), sha);
      expect(jobs.map(({ job }) => job)).toEqual([...Array.from({ length: PARTS }, () => 'part'), 'whole']);
      for (const { commands, uploaded, job } of jobs) {
        expect(commands.map(({ stderr }) => stderr)).toEqual(['']);
        expect(uploaded).toEqual(job === 'whole' && format === 'sarif' ? ['okenko.sarif'] : []);
      }
      // Findings of the first draft are errors, of which only the last job ends with 1.
      expect(jobs.map(({ commands }) => commands[0]?.code)).toEqual([...Array.from({ length: PARTS }, () => 0), 1]);
      return readFileSync(path.join(service.workspace, `okenko.${format}`), 'utf8');
    });
    const expected = whole(format, service);
    expect(merged.map((text) => text === expected)).toEqual(runs.map(() => true));
    expect(JSON.stringify(JSON.parse(expected)).match(/reference\/unresolved/g)?.length).toBeGreaterThan(1);
  });

  test('gives the report of a country in which a file cannot be read, and fails', () => {
    const own = mkdtempSync(path.join(folder, 'service '));
    const broken = path.join(own, 'country');
    cpSync(repository, broken, { recursive: true });
    symlinkSync('nowhere.yaml', path.join(broken, 'rivermeet/lost.service.yaml'));
    const service = workflowService(own, broken);
    const jobs = service.run(WORKFLOW, 'broken');
    // The office is cut in several parts, each of which reads all of it.
    expect(new Set(jobs.slice(0, PARTS).map(({ commands }) => commands[0]?.code))).toEqual(new Set([0, 2]));
    const last = jobs.at(-1);
    expect([last?.job, last?.commands[0]?.code, last?.uploaded]).toEqual(['whole', 2, ['okenko.sarif']]);
    const { runs } = JSON.parse(readFileSync(path.join(service.workspace, 'okenko.sarif'), 'utf8'));
    expect(JSON.stringify(runs[0].invocations)).toContain('lost.service.yaml');
    expect(runs[0].results.length).toBeGreaterThan(0);
  });
});
