import { expect, test } from 'vitest';
import { officeOf } from '../../../../test/support/analysis.ts';
import { EMPTY_WORKSPACE } from '../workspace/index.ts';
import { exampleFor } from './field-example.ts';

test('is how the field is written, with ids of this office', () => {
  const office = officeOf({});
  expect(exampleFor('service-card', 'steps', office)).toMatchInlineSnapshot(`
    "steps:
      - text: …
        performer: client"
  `);
  expect(exampleFor('service-card', 'responsible', office)).toBe('responsible: [secretary]');
  expect(exampleFor('officeRole', 'unit', office)).toBe('unit: management');
  expect(exampleFor('officeRole', 'unit', EMPTY_WORKSPACE)).toBe(undefined);
});

test('is left to the model where that has one, and to the writer where it is a text', () => {
  expect(exampleFor('service-card', 'status', EMPTY_WORKSPACE)).toBe(undefined);
  expect(exampleFor('service-card', 'notes', EMPTY_WORKSPACE)).toBe(undefined);
  expect(exampleFor('service-card', 'nothing', EMPTY_WORKSPACE)).toBe(undefined);
});
