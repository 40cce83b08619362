import { expect, test } from 'vitest';
import { documentOf } from '../../../../test/support/analysis.ts';

/** `text (targets)` of every reference of a document, in the order it is found in. */
function referencesIn(text: string): readonly string[] {
  return documentOf(text).references.map(({ node, targets }) => `${node.text} (${targets.join(' ')})`);
}

test('ids in fields and lists are references', () => {
  expect(referencesIn('kind: service-card\nprocess: issue\nrequires: [a, b]\nreplacedBy: new\n')).toEqual([
    'issue (process)',
    'a (service-card)',
    'b (service-card)',
    'new (same-kind)',
  ]);
});

test('a text is a reference only when it names a document with its kind', () => {
  const evidence = [
    'rota March 2025',
    '"survey:clients#w1"',
    '"surveys:clients"',
    '"https://x.example"',
    '"mailto:a"',
    '"see:page"',
  ];
  expect(referencesIn(`kind: improvement-plan\nmeasures:\n  - evidence: [${evidence.join(', ')}]\n`)).toEqual([
    'survey:clients#w1 (any)',
    'surveys:clients (any)',
  ]);
});

test('keys that are ids are references', () => {
  const document = documentOf('kind: competency-model\nprofiles:\n  - { role: clerk, required: { listening: 2 } }\n');
  expect(
    document.references.map(({ node, key, targets, keyOf }) => [node.text, key, ...targets, keyOf?.key === node]),
  ).toEqual([
    ['clerk', 'role', 'role', false],
    ['listening', 'required', 'competency', true],
  ]);
});

test('steps, channels and the like of the document itself are referred to', () => {
  expect(
    referencesIn(
      'kind: service-card\nsteps:\n  - { id: come, channel: counter, next: collect }\n  - { next: [a, b] }\n',
    ),
  ).toEqual(['counter (channel)', 'collect (step)', 'a (step)', 'b (step)']);
});
