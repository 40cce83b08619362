import { expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import type { Locale } from '../../l10n/index.ts';
import { isBehindItemDash, signatureAt } from './signature.ts';

/** The label with the active field in brackets. */
function shown(marked: string, locale: Locale = 'en'): string | undefined {
  const { text, cursor } = readMarks(marked);
  const found = signatureAt(documentOf(text), cursor ?? 0, locale);
  if (!found) return undefined;
  const { label, fields, active } = found;
  const span = active === undefined ? undefined : fields[active]?.span;
  return span ? `${label.slice(0, span.start)}[${label.slice(span.start, span.end)}]${label.slice(span.end)}` : label;
}

test('says which fields an item takes, which are there, and which comes next', () => {
  expect(shown('kind: service-card\nsteps:\n  - ‸\n')).toMatchInlineSnapshot(
    `"Step: [text] !, performer !, id, channel, next, processStep"`,
  );
  expect(shown('kind: service-card\nsteps:\n  - text: Ask us.\n    ‸\n', 'cs')).toMatchInlineSnapshot(
    `"Krok: text ✓, [performer] !, id, channel, next, processStep"`,
  );
  expect(shown('kind: service-card\nsteps:\n  - text: Ask us.\n    channel: pho‸ne\n')).toContain('[channel] ✓');
  expect(shown('kind: service-card\nsteps:\n  - te‸xt: Ask us.\n')).toContain('[text] ✓');
  expect(shown('kind: service-card\nsteps:\n  - text:\n      en: Ask‸ us.\n')).toContain('[text] ✓');
});

test('goes into what an item holds', () => {
  expect(
    shown('kind: strategy\nindicators:\n  - id: a\n    target:\n      value: 5\n      ‸\n', 'pl'),
  ).toMatchInlineSnapshot(`"Cel: [deadline] !, value ✓, min, max"`);
});

test('explains each field', () => {
  const found = signatureAt(documentOf('kind: service-card\nsteps:\n  - text: a\n'), 33, 'en');
  expect(found?.fields[0]?.documentation).toMatch(/^\*\*.+\*\* · `text`/);
  expect(found?.legend).toBe('✓ is there, ! is required and still missing.');
});

test('is silent outside items', () => {
  expect(shown('kind: service-card\nowner: ‸\n')).toBe(undefined);
  expect(shown('kind: service-card\nlanguage: [en, ‸]\n')).toBe(undefined);
  expect(shown('kind: Deployment\nsteps:\n  - ‸\n')).toBe(undefined);
});

test('tells the dash of an item from one inside a word', () => {
  const isDash = (marked: string) => {
    const { text, cursor } = readMarks(marked);
    return isBehindItemDash(documentOf(text), cursor ?? 0);
  };
  expect(isDash('kind: service-card\nsteps:\n  -‸')).toBe(true);
  expect(isDash('kind: service-card\nsteps:\n  - text: an e-‸mail')).toBe(false);
});
