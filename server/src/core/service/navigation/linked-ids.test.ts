import { expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { linkedIds } from './linked-ids.ts';

function linked(marked: string): string {
  const { text, cursor } = readMarks(marked);
  const office = officeOf({
    'own.yaml': text,
    'other.standard.yaml': 'kind: standard\nid: other\nreplaces: phone\nitems: [{ id: x, indicator: outside }]\n',
  });
  const spans = linkedIds(documentOf(text, 'own.yaml'), office, cursor ?? 0);
  return spans.length === 0 ? 'nothing' : writeMarks(text, spans);
}

test('an id of a step and what leads to it change together', () => {
  expect(linked('kind: service-card\nid: card\nsteps:\n  - id: as‸k\n  - id: pay\n    next: ask\n')).toBe(
    'kind: service-card\nid: card\nsteps:\n  - id: ⟦ask⟧\n  - id: pay\n    next: ⟦ask⟧\n',
  );
  expect(linked('kind: service-card\nid: card\nsteps:\n  - id: ask\n  - next: "ask‸"\n')).toContain('next: "⟦ask⟧"');
});

test('an id others refer to is left to a rename', () => {
  expect(
    linked('kind: standard\nid: pho‸ne\nitems:\n  - { id: a, indicator: mine }\nindicators: [{ id: mine }]\n'),
  ).toBe('nothing');
  expect(
    linked('kind: standard\nid: a\nitems:\n  - { id: a, indicator: out‸side }\nindicators: [{ id: outside }]\n'),
  ).toBe('nothing');
});

test('ids of other documents, ids that stand once, and words are left alone', () => {
  expect(linked('kind: survey\nid: s\nstandards: [oth‸er, other]\n')).toBe('nothing');
  expect(linked('kind: service-card\nid: c\nsteps:\n  - id: as‸k\n')).toBe('nothing');
  expect(linked('kind: service-card\nid: c\nsteps:\n  - text: as‸k\n')).toBe('nothing');
});
