import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { defineActivation } from './activation.ts';
import { type CaseResult, collectResults, rejectOnFailure } from './case-result.ts';
import { defineElsewhere } from './elsewhere.ts';
import { defineFindings } from './findings.ts';
import { defineLanguage } from './language.ts';
import { defineLeading } from './leading.ts';
import { defineNavigating } from './navigating.ts';
import { definePreview } from './preview.ts';
import { defineRepairing } from './repairing.ts';
import { defineReviewing } from './reviewing.ts';
import { defineRewriting } from './rewriting.ts';
import { defineServer } from './server.ts';
import { defineStarting } from './starting.ts';
import { defineViews } from './views.ts';
import { defineWriting } from './writing.ts';

/** Called by the Node extension host. What happened goes to the file the harness names; rejects when a case failed. */
export async function run(): Promise<void> {
  const target = process.env.OKENKO_TEST_RESULTS;
  if (target === undefined) throw new Error('OKENKO_TEST_RESULTS does not say where the results go.');
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 120_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: 'spec',
    color: false,
  });
  const wanted = process.env.OKENKO_TEST_ONLY;
  if (wanted !== undefined) mocha.grep(wanted);
  // The bundle has no test files to load, so the interface is put in place by hand.
  mocha.suite.emit('pre-require', globalThis, 'index', mocha);
  // Order matters: the first suite watches the server stay asleep.
  defineActivation();
  defineFindings();
  defineLanguage();
  definePreview();
  defineWriting();
  defineReviewing();
  defineViews();
  defineStarting();
  defineServer();
  defineLeading();
  defineNavigating();
  defineRewriting();
  defineElsewhere();
  defineRepairing();
  // Whoever waits in vain for the end still learns how far it came.
  const soFar: CaseResult[] = [];
  const results = await collectResults(mocha, (result) => {
    soFar.push(result);
    writeFileSync(target, JSON.stringify({ results: soFar, isComplete: false }));
  });
  writeFileSync(target, JSON.stringify({ results, isComplete: true }));
  rejectOnFailure(results);
}
