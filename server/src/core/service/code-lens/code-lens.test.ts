import { expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { LOCALES } from '../../l10n/index.ts';
import { maturityView } from '../maturity-view.ts';
import { codeLenses, maturityLens, usedLens } from './code-lenses.ts';

const FILES = {
  'office.yaml': `kind: office
id: town
roles:
  - id: head
    title: Head
  - id: clerk
    title: Clerk
eightQ:
  steps:
    1: { lead: head }
    "9": { lead: head }
`,
  'phone.standard.yaml': 'kind: standard\nid: phone\nowner: head\nitems:\n  - id: rings\n    owner: head\n',
  'b.survey.yaml': 'kind: survey\nid: b\nowner: nobody\nwaves: [{ id: w1, findings: [{ id: queue }] }]\n',
  'c.survey.yaml': 'kind: survey\nid: c\nowner: queue\n',
  'a.survey.yaml': 'kind: survey\nid: a\nowner: head\nstandards: ["phone#rings", phone]\nquestions: [{ id: rings }]\n',
};
const OFFICE = officeOf(FILES);

/** The lines above which something stands, and what. */
function lenses(name: keyof typeof FILES, preview = false): readonly string[] {
  const document = documentOf(FILES[name], name);
  return codeLenses(document, OFFICE, { preview }).map(({ span, about }) => {
    const words = about.is === 'used' ? usedLens(document, OFFICE, about.key, 'en')?.title : about.is;
    return `${document.text.slice(span.start, span.end)}: ${words}`;
  });
}

test('what others refer to says by how many', () => {
  expect(lenses('office.yaml')).toEqual(['head: used by 2 documents', 'eightQ: maturity', '1: maturity']);
  expect(lenses('phone.standard.yaml')).toEqual(['phone: used by 1 document', 'rings: used by 1 document']);
});

test('an id that only looks the same has no words', () => {
  const document = documentOf(FILES['a.survey.yaml'], 'a.survey.yaml');
  expect(codeLenses(document, OFFICE, { preview: false })).toEqual([]);
  expect(lenses('b.survey.yaml')).toEqual([]);
  expect(usedLens(document, OFFICE, 'nothing has this key', 'en')).toBe(undefined);
});

test('a preview is offered where the client has one', () => {
  expect(lenses('a.survey.yaml', true)).toEqual(['kind: preview']);
});

test('levels are said in words', () => {
  const view = maturityView(OFFICE, '2025-06-30', 'cs');
  expect(maturityLens(view, undefined, 'cs')).toBe('úřad je na úrovni 0 ze 4: chybí');
  expect(maturityLens(view, '1', 'cs')).toMatch(/^úroveň 0 ze 4: chybí · k další zbývá: \d$/);
  expect(maturityLens(view, '9', 'cs')).toBe(undefined);
  for (const locale of LOCALES) expect(maturityLens(view, '2', locale)).toMatch(/0/);
});
