// `npm run new-rule -- family/name`: the two files of a new rule, which fail until they are filled in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../server/src/core/rules/generated/rules.ts';
import { ruleFiles, ruleIdProblem } from './new-rule/rule-files.ts';

const [id = '', ...rest] = process.argv.slice(2);
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ruleFiles(id, version);
const existing = [...files.keys()].filter((file) => existsSync(file));
const problem =
  ruleIdProblem(id, RULES) ??
  (rest.length > 0 ? 'Give one rule at a time.' : undefined) ??
  (existing.length > 0 ? `There is already ${existing.join(' and ')}.` : undefined);

if (problem === undefined) {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  console.log(`
Now fill in the texts and the examples.

  npm run generate
      takes the rule into the list and writes its page
  npx vitest run test/rules -t "${id}"
      runs its examples
`);
} else {
  console.error(`${problem}\nUsage: npm run new-rule -- family/name, for example owner/on-holiday`);
  process.exitCode = 2;
}
