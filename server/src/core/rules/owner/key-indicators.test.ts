import { expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { type DocumentFacts, factsOf, workspaceOf } from '../../workspace/index.ts';
import { keyIndicatorTest } from './key-indicators.ts';

const STANDARD = `kind: standard
id: phone
indicators:
  - { id: answered, owner: registry-head }
  - { id: rings, owner: registry-head }
`;

/** Ids of the standard's indicators that are key when a strategic objective names `names`. */
function keyWhenNamed(...names: readonly string[]): readonly string[] {
  const document = documentOf(STANDARD);
  const facts = factsOf(documentOf('kind: strategy\nid: close\n', 'close.strategy.yaml'));
  if (!facts) throw new Error('a strategy has facts');
  const strategy: DocumentFacts = {
    ...facts,
    references: names.map((text) => ({
      text,
      span: facts.span,
      targets: ['indicator'],
      key: 'indicators',
      holder: 'strategyObjective',
      isKey: true,
    })),
  };
  const isKey = keyIndicatorTest(document, workspaceOf([strategy]));
  return document.all('indicator').flatMap((view) => (isKey(view) && view.id ? [view.id.value] : []));
}

test('knows an indicator of another document by its bare id', () => {
  expect(keyWhenNamed('answered')).toEqual(['answered']);
});

test('knows it by its full name, but not one of the same id elsewhere', () => {
  expect(keyWhenNamed('standard:phone#rings', 'standard:letters#answered')).toEqual(['rings']);
});

test('takes no indicator for key when nobody names it', () => {
  expect(keyWhenNamed()).toEqual([]);
});
