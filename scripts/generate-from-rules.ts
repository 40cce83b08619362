// The second half of `npm run generate`: what is made by running the rules, whose list the first half has just written.
import { RULES } from '../server/src/core/rules/generated/rules.ts';
import { commandDocsOutput } from './generate/command-docs.ts';
import { configDocsOutput } from './generate/config-docs.ts';
import { configSchemaOutput } from './generate/config-schema.ts';
import { markedListsOutput } from './generate/marked-lists.ts';
import { finish } from './generate/output.ts';
import { readPages } from './generate/page-data.ts';
import { reportDocsOutput } from './generate/report-docs.ts';
import { ruleDocsOutput } from './generate/rule-docs.ts';

const pages = await readPages(RULES);
finish(
  new Map([
    ...ruleDocsOutput(RULES, pages),
    ...configSchemaOutput(RULES),
    ...configDocsOutput(),
    ...(await commandDocsOutput()),
    ...(await markedListsOutput(RULES)),
    ...(await reportDocsOutput(RULES)),
  ]),
  { owned: ['docs/rules'], problems: pages.problems },
);
