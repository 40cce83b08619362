import { expect, test } from 'vitest';
import { documentOf, findingsOf, TODAY } from '../../../../../test/support/analysis.ts';
import { analyse, completed } from '../../analysis/index.ts';
import { type DocumentFacts, factsOf, workspaceOf } from '../../workspace/index.ts';
import { rule } from './output-not-outcome.ts';

const strategy = `kind: strategy
objectives:
  - id: heard
    indicators: [leaflets]
`;

type Items = DocumentFacts['items'];

function indicator(id: string, level: string | undefined): Items[number] {
  return { type: 'indicator', id, title: undefined, span: { start: 0, end: 0 }, level };
}

async function findingsBeside(items: Items) {
  const facts = factsOf(documentOf('kind: standard\nid: phone\n', 'phone.standard.yaml'));
  const workspace = workspaceOf(facts ? [{ ...facts, items }] : []);
  const input = { rules: [{ rule }], knownRules: new Set([rule.id]), today: TODAY };
  return (await completed(analyse({ ...input, document: documentOf(strategy), workspace }))).findings;
}

test('the level of an indicator of another document counts', async () => {
  const [finding] = await findingsBeside([indicator('leaflets', 'output'), indicator('calm', 'outcome')]);
  expect(finding?.fixes.map(({ args }) => args)).toEqual([{ reference: 'calm' }, { name: 'Score of mystery visits' }]);
  expect(await findingsBeside([indicator('leaflets', 'outcome')])).toEqual([]);
});

test('an indicator nobody knows is not judged', async () => {
  expect(await findingsOf([rule], strategy)).toEqual([]);
  expect(await findingsBeside([indicator('leaflets', undefined)])).toEqual([]);
});
