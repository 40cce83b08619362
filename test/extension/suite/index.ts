import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { defineActivation } from './activation.ts';
import { defineFindings } from './findings.ts';
import { defineLanguage } from './language.ts';
import { defineServer } from './server.ts';

interface CaseResult {
  readonly title: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** Called by the extension host. Rejects when a case fails; what happened goes to the file the harness names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: 'spec',
    color: false,
  });
  // The bundle has no test files to load, so the interface is put in place by hand.
  mocha.suite.emit('pre-require', globalThis, 'index', mocha);
  // Order matters: the first suite watches the server stay asleep.
  defineActivation();
  defineFindings();
  defineLanguage();
  defineServer();

  const results: CaseResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error) =>
      results.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: describe(error) }),
    );
  });
  const target = process.env.OKENKO_TEST_RESULTS;
  if (target === undefined) throw new Error('OKENKO_TEST_RESULTS does not say where the results go.');
  writeFileSync(target, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function describe(error: Error): string {
  return error.stack ?? error.message;
}
