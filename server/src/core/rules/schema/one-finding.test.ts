import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import type { Finding } from '../../analysis/index.ts';
import { applyEdits } from '../../text/index.ts';
import { RULES } from '../generated/rules.ts';
import { CODES } from './wrong-type.ts';

const KNOWN = new Set(RULES.map(({ id }) => id));

/** What all rules but those about absent parts of the document say, as `rule: source`. */
async function told(text: string): Promise<readonly string[]> {
  const kind = text.indexOf('kind');
  const findings = await findingsOf(RULES, text, {}, KNOWN);
  return findings
    .filter(({ span }) => span.start !== kind)
    .map((one) => `${one.rule}: ${text.slice(one.span.start, one.span.end)}`);
}

/** Each mistake has the one rule that is written behind it, whatever other rules look at the same place. */
describe('one mistake, one finding', () => {
  test.each([
    // Dates, times, lengths of time
    'kind: process\nvalidFrom: ⟦20250901⟧⟨schema/invalid-date⟩\n',
    'kind: process\nvalidFrom: ⟦2025⟧⟨schema/invalid-date⟩\n',
    'kind: process\nvalidFrom: ⟦[2025-09-01]⟧⟨schema/wrong-type⟩\n',
    'kind: process\nduration: ⟦30⟧⟨schema/invalid-duration⟩\n',
    'kind: office\ncontact: { openingHours: [{ days: [Mo], opens: ⟦"8:00"⟧⟨schema/wrong-type⟩, closes: "17:00" }] }\n',
    'kind: office\ncontact: { openingHours: [{ days: [Mo], opens: ⟦25:00⟧⟨schema/unquoted-time⟩, closes: "17:00" }] }\n',
    // Identifiers and contacts
    'kind: office\nidentifiers: { ico: ⟦123455⟧⟨schema/unquoted-identifier⟩ }\n',
    'kind: office\nidentifiers: { ico: ⟦123456789⟧⟨schema/invalid-organisation-id⟩ }\n',
    'kind: office\nidentifiers: { ico: "00123455", nip: ⟦12345⟧⟨schema/invalid-organisation-id⟩ }\n',
    'kind: office\ncontact: { phone: ⟦321612119⟧⟨schema/invalid-contact⟩ }\n',
    'kind: office\ncontact: { dataBox: ⟦1234567⟧⟨schema/unquoted-identifier⟩ }\n',
    // Numbers
    'kind: process\nresources: { hours: ⟦"40"⟧⟨schema/wrong-type⟩ }\n',
    'kind: process\nresources: { hours: ⟦12 400⟧⟨schema/wrong-type⟩ }\n',
    'kind: process\nresources: { hours: ⟦many⟧⟨schema/wrong-type⟩ }\n',
    'kind: process\nresources: { hours: ⟦.nan⟧⟨schema/wrong-type⟩ }\n',
    'kind: process\nresources: { hours: ⟦40 hodin⟧⟨schema/number-with-unit⟩ }\n',
    'kind: process\nresources: { fte: ⟦1,5⟧⟨schema/decimal-comma⟩ }\n',
    'kind: process\nresources: { fte: ⟦"1,5 úvazku"⟧⟨schema/number-with-unit⟩ }\n',
    'kind: process\nresources: { cost: ⟦200⟧⟨schema/wrong-type⟩ }\n',
    'kind: process\nresources: { cost: ⟦200 Kč⟧⟨schema/number-with-unit⟩ }\n',
    'kind: process\nresources: { cost: { amount: ⟦200 Kč⟧⟨schema/number-with-unit⟩, currency: CZK } }\n',
    // Words of a list
    'kind: process\nstatus: ⟦finished⟧⟨schema/invalid-enum⟩\n',
    'kind: process\nstatus: ⟦[draft]⟧⟨schema/wrong-type⟩\n',
    'kind: process\nschemaVersion: ⟦1⟧⟨schema/wrong-type⟩\n',
    'kind: process\nschemaVersion: ⟦1.1⟧⟨schema/unsupported-version⟩\n',
    // Owners have rules of their own
    'kind: process\nowner: ⟦42⟧⟨schema/wrong-type⟩\n',
    'kind: process\nowner: { ⟦unit⟧⟨owner/role-missing⟩: civil }\n',
    'kind: process\nowner: ⟦[registry-head, secretary]⟧⟨owner/collective⟩\n',
    'kind: process\nowner: ⟦""⟧⟨owner/missing⟩\n',
    'kind: process\nowner: { role: registry-head, ⟦units⟧⟨schema/unknown-key⟩: civil }\n',
  ])('%s', async (marked) => {
    const { text, spans } = readMarks(marked);
    const wanted = spans.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
    const mine = (await told(text)).filter((one) => !IGNORED.test(one));
    expect(mine.filter((one) => !wanted.includes(one) && SAME_PLACE.test(one))).toEqual([]);
    expect(mine).toEqual(expect.arrayContaining(wanted));
    expect(mine.filter((one) => wanted.includes(one))).toHaveLength(wanted.length);
  });

  const IGNORED = /^schema\/missing-required/;
  const SAME_PLACE = /^(?:schema|owner\/(?:missing|collective|free-text|unknown-role|role-missing))/;

  test('words as a target belong to the indicator, other texts to the schema', async () => {
    const of = async (target: string) =>
      (await told(`kind: strategy\nindicators:\n  - id: a\n    target: ${target}\n`)).filter((one) =>
        /vague-target|missing-target|schema\/(?!missing)/.test(one),
      );
    expect(await of('as soon as possible')).toEqual(['indicator/vague-target: as soon as possible']);
    expect(await of('{ value: improve, deadline: 2026-12-31 }')).toEqual(['indicator/vague-target: improve']);
    expect(await of('ninety')).toEqual(['schema/wrong-type: ninety']);
    expect(await of('90')).toEqual(['schema/wrong-type: 90']);
    expect(await of('')).toEqual(['indicator/missing-target: target']);
  });

  test('a field that another rule asks for is not missing twice', async () => {
    const findings = await findingsOf(RULES, 'kind: process\n', {}, KNOWN);
    const missing = findings.filter(({ rule }) => rule === 'schema/missing-required').map(({ args }) => args.key);
    expect(missing).toContain('title');
    expect(missing).not.toContain('owner');
    const alone = await findingsOf(RULES, 'kind: process\n', {}, new Set());
    expect(alone.filter(({ rule }) => rule === 'schema/missing-required').map(({ args }) => args.key)).toContain(
      'owner',
    );
  });
});

/** The text after the first fix of the first finding of a rule. */
async function fixed(
  rule: string,
  text: string,
): Promise<{ readonly text: string; readonly safety: string } | undefined> {
  const found: Finding | undefined = (await findingsOf(RULES, text, {}, KNOWN)).find((one) => one.rule === rule);
  const fix = found?.fixes[0];
  return fix && { text: applyEdits(text, fix.edits), safety: fix.safety };
}

describe('numbers cut in two by braces', () => {
  test('become one again', async () => {
    const before = 'kind: strategy\nindicators:\n  - { id: a, target: { value: 4,5, deadline: 2026-12-31 } }\n';
    expect(await fixed('schema/decimal-comma', before)).toEqual({
      safety: 'safe',
      text: 'kind: strategy\nindicators:\n  - { id: a, target: { value: 4.5, deadline: 2026-12-31 } }\n',
    });
  });

  test('a key that is a number, behind a space, is just unknown', async () => {
    const text = 'kind: strategy\nindicators:\n  - { id: a, target: { value: 4, 5 } }\n';
    expect((await told(text)).filter((one) => /^schema\/(?:decimal|unknown)/.test(one))).toEqual([
      'schema/unknown-key: 5',
    ]);
  });
});

describe('what is safe', () => {
  test('a comma that may mark thousands is for a person, in English the thousands first', async () => {
    const of = (language: string) => `kind: process\nlanguage: ${language}\nresources: { hours: "1,500" }\n`;
    expect(await fixed('schema/decimal-comma', of('cs'))).toEqual({
      safety: 'unsafe',
      text: of('cs').replace('"1,500"', '1.5'),
    });
    expect(await fixed('schema/decimal-comma', of('en'))).toEqual({
      safety: 'unsafe',
      text: of('en').replace('"1,500"', '1500'),
    });
  });

  test('a unit that would be lost is for a person', async () => {
    const other = 'kind: standard\nitems:\n  - commitment: { operator: at-most, value: 15 min, unit: rings }\n';
    expect((await fixed('schema/number-with-unit', other))?.safety).toBe('unsafe');
    const unknown = 'kind: process\nresources: { fte: 2 úvazky }\n';
    expect((await fixed('schema/number-with-unit', unknown))?.safety).toBe('unsafe');
  });

  test('money of an indicator gets both its fields', async () => {
    const before = 'kind: strategy\nindicators:\n  - id: cost\n    target: { value: 200 Kč, deadline: 2026-12-31 }\n';
    expect(await fixed('schema/number-with-unit', before)).toEqual({
      safety: 'safe',
      text: 'kind: strategy\nindicators:\n  - id: cost\n    unit: currency\n    currency: CZK\n    target: { value: 200, deadline: 2026-12-31 }\n',
    });
  });

  test('working days beside calendar days are for a person, and nothing where nobody could say so', async () => {
    const mixed = 'kind: service-card\nprocessingTime:\n  typical: P5D\n  maximum: 10 dni roboczych\n';
    expect((await fixed('schema/invalid-duration', mixed))?.safety).toBe('unsafe');
    const calendar = 'kind: service-card\nprocessingTime: { maximum: 10 dni roboczych, dayType: calendar }\n';
    expect(await fixed('schema/invalid-duration', calendar)).toBeUndefined();
    const retention = 'kind: survey\ndataProtection: { legalBasis: consent, retention: 5 pracovních dnů }\n';
    expect(await fixed('schema/invalid-duration', retention)).toBeUndefined();
  });

  test('an IČO without its zeros gets them only if it is one then', async () => {
    const of = (ico: string) => `kind: office\nidentifiers: { ico: ${ico} }\n`;
    expect(await fixed('schema/unquoted-identifier', of('123455'))).toEqual({
      safety: 'unsafe',
      text: of('"00123455"'),
    });
    expect(await fixed('schema/unquoted-identifier', of('123456'))).toBeUndefined();
  });
});

describe('values in another shape', () => {
  test.each([
    [
      'a map becomes the item of a list, comments stay',
      'channels:\n  # the desk\n  type: counter\n  id: desk\n',
      'channels:\n  # the desk\n  - type: counter\n    id: desk\n',
    ],
    ['a map in braces', 'channels: { type: counter }\n', 'channels: [{ type: counter }]\n'],
    [
      'a list of one becomes its map',
      'contact:\n  - email: a@b.example\n    room: "1"\n',
      'contact:\n    email: a@b.example\n    room: "1"\n',
    ],
    ['a list of one becomes its text', 'title: [Identity card]\n', 'title: Identity card\n'],
    ['words with commas become items', 'audience: residents, firms\n', 'audience:\n  - residents\n  - firms\n'],
    ['a contact finds its field', 'contact: info@town.example\n', 'contact:\n  email: info@town.example\n'],
    ['a glued colon', 'fees:\n  free:true\n', 'fees:\n  free: true\n'],
    ['a glued dash', 'audience:\n  -residents\n', 'audience:\n  - residents\n'],
  ])('%s', async (_, before, after) => {
    expect((await fixed('schema/wrong-type', `kind: service-card\n${before}`))?.text).toBe(
      `kind: service-card\n${after}`,
    );
  });
});

describe('text nobody can read', () => {
  test.each([
    ['title:Identity card\n', 'title: Identity card\n'],
    ['title: Card: how to get it\n', 'title: "Card: how to get it"\n'],
    ['title: „Průkaz: nový“\n', 'title: "Průkaz: nový"\n'],
    ['title: @home\n', 'title: "@home"\n'],
    ['summary: "C:\\Users"\n', 'summary: "C:\\\\Users"\n'],
    ['title: "Identity card\nid: x\n', 'title: "Identity card"\nid: x\n'],
    ['contact:\n\temail: a@b.example\n\troom: "1"\n', 'contact:\n  email: a@b.example\n  room: "1"\n'],
    ['audience:\n  • residents\n  • firms\n', 'audience:\n  - residents\n  • firms\n'],
  ])('%s is repaired with one click', async (before, after) => {
    expect((await fixed('schema/not-yaml', `kind: service-card\n${before}`))?.text).toBe(
      `kind: service-card\n${after}`,
    );
  });

  test('one finding for each problem, and none of another rule for the same', async () => {
    const text = 'kind: process\ntitle:Issue an identity card\nid: issue\nsummary: One: two\n';
    const problems = documentOf(text).tree.problems.length;
    expect(problems).toBe(2);
    const rules = (await findingsOf(RULES, text, {}, KNOWN)).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'schema/not-yaml')).toHaveLength(problems);
    expect(rules.filter((rule) => /unknown-key|wrong-type/.test(rule))).toEqual([]);
  });
});

test('quotation marks are offered only where they help: fields with a form of their own are known', () => {
  const folder = new URL('../../../../../schemas/src/', import.meta.url);
  const found = new Set<string>();
  const visit = (schema: unknown, key: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('pattern' in schema && key !== '') found.add(key);
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'properties') for (const [name, one] of Object.entries(value)) visit(one, name);
      if (keyword === 'definitions') for (const one of Object.values(value)) visit(one, '');
      if (keyword === 'items') visit(value, key);
    }
  };
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('config'))) {
    visit(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), '');
  }
  expect([...found].sort()).toEqual([...CODES]);
});
