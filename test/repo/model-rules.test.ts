import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';

/** Every rule the document model names, one id a line. */
const MODEL = readFileSync(new URL('../fixtures/model-rules.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('every rule of the document model is there', () => {
  const there = new Set(RULES.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  expect(MODEL.length).toBe(333);
  expect(MODEL.filter((id) => !there.has(id))).toEqual([]);
});

test('the list of rules in the docs counts as many as there are', () => {
  const docs = readFileSync(new URL('../../docs/rules/README.md', import.meta.url), 'utf8');
  const families = new Set(RULES.map(({ id }) => id.split('/')[0]));
  expect(docs).toContain(`${RULES.length} rules in ${families.size} families`);
  expect(docs.match(/^\| \[`/gm)?.length).toBe(RULES.length);
});
