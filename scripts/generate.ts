import { type Output, stale, write } from './generate/output.ts';
import { ruleListOutput } from './generate/rule-list.ts';
import { schemaOutput } from './generate/schemas.ts';

const output: Output = new Map([...schemaOutput(), ...ruleListOutput()]);

if (process.argv.includes('--check')) {
  const files = stale(output);
  if (files.length > 0) {
    console.error(
      `These generated files are not fresh; run \`npm run generate\` and commit them:\n${files.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  for (const file of write(output)) console.error(`wrote ${file}`);
}
