import { expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../test/support/analysis.ts';
import { readMarks } from '../../../../test/support/marks.ts';
import { hover } from './hover.ts';
import { documentNamedAt, withSummary } from './summary-hover.ts';

const PHONE = `kind: standard
id: phone
title: How we answer the phone
status: published
summary:
  en: "We answer *fast*."
  cs: Zvedáme rychle.
items: [{ id: rings }]
`;
const OFFICE = officeOf({ 'phone.standard.yaml': PHONE });
const NAMED = { uri: 'file:///office/phone.standard.yaml', text: PHONE, version: 0 };

function named(marked: string): string | undefined {
  const { text, cursor } = readMarks(marked);
  return documentNamedAt(documentOf(text), OFFICE, cursor ?? 0);
}

test('an id of another document leads to what it says of itself', () => {
  const { text, cursor } = readMarks('kind: service-card\nstandards: [pho‸ne]\n');
  expect(named('kind: service-card\nstandards: [pho‸ne]\n')).toBe(NAMED.uri);
  const found = hover(documentOf(text), OFFICE, cursor ?? 0, 'cs');
  expect(found && withSummary(found, NAMED, 'cs').body).toMatch(/\n\nZvedáme rychle\.$/);
  expect(found && withSummary(found, NAMED, 'pl').body).toMatch(/\n\nWe answer \\\*fast\\\*\.$/);
  expect(found && withSummary(found, { ...NAMED, text: 'kind: standard\n' }, 'cs')).toBe(found);
});

test('ids of items, posts and nothing lead nowhere', () => {
  expect(named('kind: service-card\nstandards: ["phone#rin‸gs"]\n')).toBe(undefined);
  expect(named('kind: service-card\nowner: secre‸tary\n')).toBe(undefined);
  expect(named('kind: service-card\nstandards: [mai‸l]\n')).toBe(undefined);
});
