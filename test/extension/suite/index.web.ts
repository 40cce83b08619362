import 'mocha/mocha.js';
import { collectResults, rejectOnFailure } from './case-result.ts';
import { defineElsewhere } from './elsewhere.ts';
import { defineFindings } from './findings.ts';
import { defineLanguage } from './language.ts';
import { defineLeading } from './leading.ts';
import { defineNavigating } from './navigating.ts';
import { definePreview } from './preview.ts';
import { defineRepairing } from './repairing.ts';
import { defineReviewing } from './reviewing.ts';
import { defineRewriting } from './rewriting.ts';
import { defineStarting } from './starting.ts';
import { defineViews } from './views.ts';
import { defineWriting } from './writing.ts';

/** Called by the web worker extension host. What happened goes to the console, where the harness listens. */
export async function run(): Promise<void> {
  // The reporter that says nothing: the others write into a page, which a worker does not have.
  mocha.setup({ ui: 'tdd', timeout: 120_000, forbidOnly: true, forbidPending: true, reporter: 'base' });
  defineFindings();
  defineLanguage();
  definePreview();
  defineWriting();
  defineReviewing();
  defineViews();
  defineStarting();
  defineLeading();
  defineNavigating();
  defineRewriting();
  defineElsewhere();
  defineRepairing();
  const results = await collectResults(mocha, (result) => {
    console.log(`okenko-test-result ${JSON.stringify(result)}`);
  });
  console.log('okenko-test-end');
  rejectOnFailure(results);
}
