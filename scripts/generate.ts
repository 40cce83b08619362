// `npm run generate [-- --check]`: writes, or compares, everything that is made from something else.
import { spawnSync } from 'node:child_process';
import { configFieldDocsOutput } from './generate/config-field-docs.ts';
import { lexiconOutput } from './generate/lexicons.ts';
import { manifestOutput } from './generate/manifest.ts';
import { finish } from './generate/output.ts';
import { ruleListOutput } from './generate/rule-list.ts';
import { schemaOutput } from './generate/schemas.ts';
import { signalsOutput } from './generate/signals.ts';
import { wordingsOutput } from './generate/wordings.ts';

finish(
  new Map([
    ...schemaOutput(),
    ...configFieldDocsOutput(),
    ...lexiconOutput(),
    ...signalsOutput(),
    ...wordingsOutput(),
    ...manifestOutput(),
    ...ruleListOutput(),
  ]),
);

// What is made by running the rules needs the files above, so it is built only now.
const rest = ['scripts/run.mjs', 'scripts/generate-from-rules.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, rest, { stdio: 'inherit' });
if (status !== 0) process.exitCode = 1;
