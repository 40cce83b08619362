import { describe, expect, test } from 'vitest';
import { reportOn } from '../../../../test/support/report-on.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { stableHash } from './stable-hash.ts';

const CARD = `kind: service-card
schemaVersion: "1.0"
id: id-card
title: Identity card
language: en
status: draft
owner: everybody
reviewedOn: 1. 6. 2025
foo: 1
channels:
  - { id: counter, type: counter, location: town-hall, ownr: x }
  - { id: phone, type: phone, ownr: x }
steps:
  - { id: one, text: One, performer: client, foo: 1 }
`;

/** The fingerprints of all findings in a text, sorted. */
async function fingerprints(text: string, file = 'services/id-card.service.yaml', locale: 'en' | 'cs' = 'en') {
  const report = await reportOn({ [file]: text }, locale);
  return [...fingerprintsOf(report).values()].sort();
}

describe('a finding has the same fingerprint', () => {
  test('when lines move', async () => {
    expect(await fingerprints(`# note\n\n${CARD.replace('owner:', '# who?\nowner:')}`)).toEqual(
      await fingerprints(CARD),
    );
  });

  test('when lines end in another way and blanks are others', async () => {
    const other = CARD.replaceAll('\n', '\r\n').replace('owner: ', 'owner:    ');
    expect(await fingerprints(other)).toEqual(await fingerprints(CARD));
  });

  test('when lists and fields are put in another order', async () => {
    const lines = CARD.split('\n');
    const [counter = '', phone = ''] = lines.slice(10, 12);
    const other = CARD.replace(`${counter}\n${phone}`, `${phone}\n${counter}`)
      .replace('foo: 1\n', '')
      .replace('owner:', 'foo: 1\nowner:');
    expect(await fingerprints(other)).toEqual(await fingerprints(CARD));
  });

  test('when the document is called otherwise', async () => {
    expect(await fingerprints(CARD, 'cards/other.yaml')).toEqual(await fingerprints(CARD));
  });

  test('in every language', async () => {
    expect(await fingerprints(CARD, undefined, 'cs')).toEqual(await fingerprints(CARD));
  });
});

describe('a finding has a fingerprint of its own', () => {
  test('whatever else is found', async () => {
    const all = await fingerprints(CARD);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
  });

  test('in another document, at another place and about other words', async () => {
    const all = new Set(await fingerprints(CARD));
    const fresh = async (text: string) => (await fingerprints(text)).filter((one) => !all.has(one)).length;
    expect(await fresh(CARD.replace('id: id-card', 'id: passport'))).toBe(all.size);
    expect(await fresh(CARD.replace('owner: everybody', 'owner: everyone'))).toBe(1);
    expect(await fresh(CARD.replace('id: phone', 'id: call'))).toBe(1);
  });

  test('when it is the second of its kind at a place that has no id', async () => {
    const twice = `${CARD}eligibility:\n  - { text: A, ownr: x }\n  - { text: B, ownr: x }\n`;
    const once = new Set(await fingerprints(twice.replace('  - { text: B, ownr: x }\n', '')));
    expect((await fingerprints(twice)).filter((one) => !once.has(one))).toHaveLength(1);
  });
});

test('hashes stay what they are, or every baseline were worth nothing', () => {
  expect([stableHash(''), stableHash('a'), stableHash('b'), stableHash('příslušný odbor')]).toMatchInlineSnapshot(`
    [
      "47723359cda425e3",
      "bff1892d651423d3",
      "562b51a17e7b3ec0",
      "5f93cbf2a84f4ce0",
    ]
  `);
});

test('hashes of many likely texts are all different', () => {
  const words = Array.from({ length: 200_000 }, (_, index) =>
    stableHash(`owner/vague\0office/service-card/card-${index}`),
  );
  expect(new Set(words).size).toBe(words.length);
  // Each half alone still spreads: 32 bits hold about five pairs among as many.
  expect(new Set(words.map((word) => word.slice(0, 8))).size).toBeGreaterThan(words.length - 40);
  expect(new Set(words.map((word) => word.slice(8))).size).toBeGreaterThan(words.length - 40);
});
