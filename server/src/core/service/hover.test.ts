import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../test/support/marks.ts';
import type { Locale } from '../l10n/index.ts';
import { hover } from './hover.ts';

const STANDARD = `kind: standard
id: phone
title: How we answer the phone
status: published
items:
  - id: answer
    statement: We answer within five rings.
`;
const OFFICE = officeOf({ 'phone.standard.yaml': STANDARD });

/** The line with the explained piece marked, and the explanation below; `nothing` where there is none. */
function hoverAt(marked: string, locale: Locale = 'en'): string {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const found = hover(documentOf(text), OFFICE, cursor, locale);
  if (!found) return 'nothing';
  const line = writeMarks(text, [found.span])
    .split('\n')
    .find((one) => one.includes('⟦'));
  return `${line}\n\n${found.body}`;
}

describe('on a key', () => {
  test('says what the field means, with an example and its source', () => {
    expect(hoverAt('kind: standard\now‸ner: a\n')).toMatchInlineSnapshot(`
      "⟦owner⟧: a

      **Who answers for it** · \`owner\`

      Post that answers for the content of this document.

      Required.

      Example: \`registry-head\`

      *Source: CPSV-AP cv:Participation*"
    `);
  });

  test('lists the values that are allowed', () => {
    expect(hoverAt('kind: standard\n‸status: draft\n', 'cs')).toMatchInlineSnapshot(`
      "⟦status⟧: draft

      **Stav** · \`status\`

      Kam se dokument dostal, od rozepsaného návrhu po zveřejnění.

      Povinný údaj.

      Můžete napsat:

      - \`draft\` – Rozepsaný; chybějící části jsou jen upozornění.
      - \`in-review\` – Dopsaný, čeká na připomínky nebo schválení.
      - \`approved\` – Schválený, platí uvnitř úřadu.
      - \`published\` – Schválený a zveřejněný.
      - \`superseded\` – Nahradil ho novější dokument.
      - \`withdrawn\` – Už neplatí a nic ho nenahradilo.

      *Zdroj: vlastní model dokumentů Okenka*"
    `);
  });

  test('knows fields of items, in lists and in braces', () => {
    expect(hoverAt('kind: service-card\nsteps:\n  - per‸former: client\n', 'pl')).toMatchInlineSnapshot(`
      "  - ⟦performer⟧: client

      **Kto to robi** · \`performer\`

      Klient czy urząd.

      Dane obowiązkowe.

      Można wpisać:

      - \`client\` – Klient
      - \`office\` – Urząd

      *Źródło: własny model dokumentów Okenka*"
    `);
    expect(hoverAt('kind: standard\nowner: { ro‸le: a }\n')).toMatchInlineSnapshot(`
      "owner: { ⟦role⟧: a }

      **Post** · \`role\`

      Id of a post from the list of posts in office.yaml.

      Required.

      Example: \`registry-head\`

      *Source: Okenko’s own model of documents*"
    `);
  });

  test('says nothing about a key the model does not have', () => {
    expect(hoverAt('kind: standard\nown‸r: a\n')).toBe('nothing');
  });
});

describe('on a value', () => {
  test('that is one of some says what it means', () => {
    expect(hoverAt('kind: standard\nstatus: "dr‸aft"\n')).toMatchInlineSnapshot(`
      "status: ⟦"draft"⟧

      **Status:** \`draft\`

      Being written; missing parts are only warnings."
    `);
  });

  test('of the kind says what such a document is', () => {
    expect(hoverAt('kind: service-‸card\n', 'pl')).toMatchInlineSnapshot(`
      "kind: ⟦service-card⟧

      **Karta usługi** · \`service-card\`

      Jak załatwić jedną sprawę: kto, gdzie, z czym, za ile i do kiedy."
    `);
  });

  test('that is prose says nothing', () => {
    expect(hoverAt('kind: standard\ntitle: How we ans‸wer\n')).toBe('nothing');
    expect(hoverAt('kind: standard\nsummary: |\n  How we ans‸wer\n')).toBe('nothing');
  });
});

describe('on an id', () => {
  test('of a post says whose it is, its unit, deputy and contact', () => {
    expect(hoverAt('kind: standard\nowner: registry-‸head\n')).toMatchInlineSnapshot(`
      "owner: ⟦registry-head⟧

      **Head of citizens' service** · Post \`registry-head\`

      Unit: Citizens' service (\`civil\`)  
      Deputy: Registry clerk (\`registry-clerk\`)  
      Contact: civil@example.example (of the unit Citizens' service)"
    `);
    expect(hoverAt('kind: standard\nowner: registry-‸head\n', 'cs')).toMatchInlineSnapshot(`
      "owner: ⟦registry-head⟧

      **Head of citizens' service** · Funkce \`registry-head\`

      Útvar: Citizens' service (\`civil\`)  
      Zástupce: Registry clerk (\`registry-clerk\`)  
      Kontakt: civil@example.example (na útvar Citizens' service)"
    `);
  });

  test('of a unit says who leads it', () => {
    expect(hoverAt('kind: standard\nowner: { role: a, unit: ci‸vil }\n')).toMatchInlineSnapshot(`
      "owner: { role: a, unit: ⟦civil⟧ }

      **Citizens' service** · Unit \`civil\`

      Head: Head of citizens' service (\`registry-head\`)  
      Contact: civil@example.example"
    `);
  });

  test('of a document says its title and how far it is', () => {
    expect(hoverAt('kind: service-card\nstandards: [ph‸one]\n')).toMatchInlineSnapshot(`
      "standards: [⟦phone⟧]

      **How we answer the phone** · Standard \`phone\`

      **Status:** \`published\`

      Approved and shown to its readers."
    `);
  });

  test('of an item says what it is and where it stands', () => {
    expect(hoverAt('kind: service-card\nstandards:\n  - phone#ans‸wer\n')).toMatchInlineSnapshot(`
      "  - ⟦phone#answer⟧

      **We answer within five rings.** · Promise \`answer\`

      In: How we answer the phone"
    `);
  });

  test('that nobody knows says nothing', () => {
    expect(hoverAt('kind: standard\nowner: no‸body\n')).toBe('nothing');
  });
});

test('nothing is said between keys, in comments and at the end of the file', () => {
  expect(hoverAt('kind: standard\n‸\nid: a\n')).toBe('nothing');
  expect(hoverAt('kind: standard # com‸ment\n')).toBe('nothing');
  expect(hoverAt('kind: standard\n‸')).toBe('nothing');
  expect(hoverAt('‸')).toBe('nothing');
});
