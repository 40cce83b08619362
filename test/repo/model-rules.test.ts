import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';

/** Every rule the document model names, one a line, with the fix it asks for: `auto`, `offer` or `none`. */
const MODEL = readFileSync(new URL('../fixtures/model-rules.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', fix = ''] = line.split(' ');
    return { id, fix };
  });

const docs = readFileSync(new URL('../../docs/rules/README.md', import.meta.url), 'utf8');

test('every rule of the document model is there', () => {
  const there = new Set(RULES.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  expect(MODEL.length).toBe(333);
  expect(MODEL.filter(({ id }) => !there.has(id))).toEqual([]);
});

test('the list of rules in the docs counts as many as there are', () => {
  const families = new Set(RULES.map(({ id }) => id.split('/')[0]));
  expect(docs).toContain(`${RULES.length} rules in ${families.size} families`);
  expect(docs.match(/^\| \[`/gm)?.length).toBe(RULES.length);
});

/** What the list in the docs says of a rule's fixes. It is made from what the examples of the rule's page were offered. */
describe('every fix of the document model', () => {
  const shown = new Map(
    [...docs.matchAll(/^\| \[`([^`]+)`\].* \| ([^|]+) \|$/gm)].map(([, id = '', fix = '']) => [id, fix] as const),
  );
  const shownFor = (named: string) =>
    shown.get(RULES.find(({ id, aliases }) => id === named || aliases?.includes(named))?.id ?? '');

  test('is there where an office may run it at once', () => {
    const automatic = MODEL.filter(({ fix }) => fix === 'auto');
    expect(automatic.length).toBe(24);
    expect(automatic.filter(({ id }) => !shownFor(id)?.includes('safe'))).toEqual([]);
  });

  test('is there where the author picks or fills something in', () => {
    const offered = MODEL.filter(({ fix }) => fix === 'offer');
    expect(offered.length).toBe(214);
    expect(offered.filter(({ id }) => !/safe|proposal/.test(shownFor(id) ?? ''))).toEqual([]);
  });
});
