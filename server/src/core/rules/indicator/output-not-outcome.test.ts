import { expect, test } from 'vitest';
import { documentOf, findingsOf, TODAY } from '../../../../../test/support/analysis.ts';
import { analyse, completed } from '../../analysis/index.ts';
import { type DocumentFacts, workspaceOf } from '../../workspace/index.ts';
import { rule } from './output-not-outcome.ts';

const strategy = `kind: strategy
objectives:
  - id: heard
    indicators: [leaflets]
`;

function standardWith(items: DocumentFacts['items']): DocumentFacts {
  return {
    uri: 'file:///office/standards/phone.standard.yaml',
    kind: 'standard',
    id: 'phone',
    title: 'Phone',
    status: 'approved',
    span: { start: 0, end: 0 },
    items,
    references: [],
    office: undefined,
  };
}

function indicator(id: string, level: string | undefined): DocumentFacts['items'][number] {
  return { type: 'indicator', id, title: undefined, span: { start: 0, end: 0 }, level };
}

async function findingsBeside(items: DocumentFacts['items']) {
  const input = { rules: [{ rule }], knownRules: new Set([rule.id]), today: TODAY };
  const workspace = workspaceOf([standardWith(items)]);
  return (await completed(analyse({ ...input, document: documentOf(strategy), workspace }))).findings;
}

test('the level of an indicator of another document counts', async () => {
  const [finding] = await findingsBeside([indicator('leaflets', 'output'), indicator('calm', 'outcome')]);
  expect(finding?.fixes.map(({ args }) => args)).toEqual([{ reference: 'calm' }]);
  expect(await findingsBeside([indicator('leaflets', 'outcome')])).toEqual([]);
});

test('an indicator nobody knows is not judged', async () => {
  expect(await findingsOf([rule], strategy)).toEqual([]);
  expect(await findingsBeside([indicator('leaflets', undefined)])).toEqual([]);
});
