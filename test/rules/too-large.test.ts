import { expect, test } from 'vitest';
import { SIZE_LIMIT } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { documentOf, findingsOf } from '../support/analysis.ts';

const HEAD = 'kind: catalogue\nkind: standard\nid: phone\nowner: all staff\nitems:\n';
const ITEM = '  - {id: greeting, statement: Vážený petente, vyčkejte.}\n';
const LARGE = HEAD + ITEM.repeat(Math.ceil(SIZE_LIMIT / ITEM.length));

test('a document over the limit has one finding, which says what was not checked', async () => {
  const [finding, ...others] = await findingsOf(RULES, LARGE);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'too-large', severity: 'error', span: { start: 0, end: 4 } });
  expect(finding?.args).toEqual({ size: '2.0', limit: '2.0' });
  // One item less than the limit, and everything is checked.
  const fitting = HEAD + ITEM.repeat(Math.floor((SIZE_LIMIT - HEAD.length) / ITEM.length / 400));
  expect((await findingsOf(RULES, fitting)).map(({ rule }) => rule)).toContain('schema/duplicate-key');
});

test('nobody is told that what he refers to in it does not exist', async () => {
  const card = 'kind: service-card\nid: id-card\nstandards: [phone, "phone#greeting", "phone#farewell", elsewhere]\n';
  const unresolved = async (files: { readonly [name: string]: string }) => {
    const rules = RULES.filter(({ id }) => ['reference/unresolved', 'reference/item-not-found'].includes(id));
    return (await findingsOf(rules, card, files)).map(({ rule }) => rule);
  };
  expect(await unresolved({ 'phone.standard.yaml': LARGE })).toEqual([]);
  expect((await unresolved({})).length).toBe(4);
});

test('of a text without line breaks the beginning is read all the same', () => {
  const document = documentOf(`{kind: standard, id: phone, title: "${'x'.repeat(SIZE_LIMIT)}"}`);
  expect([document.isTooLarge, document.kind, document.id]).toEqual([true, 'standard', 'phone']);
});
