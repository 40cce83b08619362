import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { documentLinks } from './document-links.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const FILES = {
  'office.yaml': `kind: office
id: town
title: Město
units: [{ id: finance, name: Financial office }]
roles: [{ id: treasurer, title: { cs: Pokladník, pl: Skarbnik Łodzi, en: Treasurer } }]
locations: [{ id: hall, name: Town hall }]
`,
  'services/dog-fee.service.yaml': 'kind: service-card\nid: dog-fee\ntitle: Poplatek ze psů\n',
  'standards/phone.standard.yaml': `kind: standard
id: phone
title: Dog on the phone
items: [{ id: rings, statement: We answer within five rings }]
`,
};

describe('workspace symbols', () => {
  /** Name, what stands beside it, file and the id it leads to. */
  function found(query: string, files: { readonly [name: string]: string } = FILES): readonly string[] {
    return workspaceSymbols(officeOf(files), query, 'en').map(({ name, detail, what, place }) => {
      const file = place.uri.slice('file:///office/'.length);
      return `${name} | ${detail} | ${what} | ${file} ${files[file]?.slice(place.span.start, place.span.end)}`;
    });
  }

  test('find by id and by title, in any language and without diacritics', () => {
    const treasurer = 'Pokladník | Post · treasurer | post | office.yaml treasurer';
    expect(found('POKLADNIK')).toEqual([treasurer]);
    expect(found('lodz')).toEqual([treasurer]);
    expect(found('treas')).toEqual([treasurer]);
    expect(found('psu')).toEqual([
      'Poplatek ze psů | Service card · dog-fee | document | services/dog-fee.service.yaml dog-fee',
    ]);
    expect(found('five')).toEqual([
      'We answer within five rings | Promise · rings · Dog on the phone | item | standards/phone.standard.yaml rings',
    ]);
  });

  test('put the very thing first, then beginnings, then words, then the rest', () => {
    const files = {
      'office.yaml': `kind: office
units: [{ id: a, name: Under the hall }, { id: b, name: Shallow }, { id: hall-b, name: B }]
locations: [{ id: hall, name: Place }]
`,
    };
    expect(found('hall', files).map((line) => line.split(' | ')[0])).toEqual([
      'Place',
      'B',
      'Under the hall',
      'Shallow',
    ]);
    expect(found('hall und', files).map((line) => line.split(' | ')[0])).toEqual(['Under the hall']);
  });

  test('are all for an empty query, and none for one that fits nothing', () => {
    expect(found('').map((line) => line.split(' | ')[0])).toEqual([
      'Město',
      'Poplatek ze psů',
      'Dog on the phone',
      'Pokladník',
      'Financial office',
      'Town hall',
      'We answer within five rings',
    ]);
    expect(found('zebra')).toEqual([]);
  });
});

describe('document links', () => {
  /** The marks are where links are expected; their addresses come in order. */
  function linksIn(marked: string): readonly string[] {
    const { text } = readMarks(marked);
    const name = 'services/card.service.yaml';
    const found = documentLinks(documentOf(text, name), officeOf({ ...FILES, [name]: text }));
    expect(
      writeMarks(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(marked);
    return found.map(({ url }) => url);
  }

  test('lead to web and mail addresses, also inside texts', () => {
    expect(
      linksIn(`kind: service-card
contact: { email: ⟦fees@town.example⟧, url: "⟦https://town.example/fees?a=1⟧" }
summary: |
  Read (⟦https://town.example/a_(b)⟧), or
  ⟦http://other.example/ž⟧.
`),
    ).toEqual([
      'mailto:fees@town.example',
      'https://town.example/fees?a=1',
      'https://town.example/a_(b)',
      'http://other.example/ž',
    ]);
  });

  test('lead to legal acts', () => {
    expect(
      linksIn(`kind: service-card
legalBasis:
  - eli: ⟦/eli/cz/sb/2000/128⟧
  - eli: ⟦https://eli.gov.pl/eli/DU/2024/572/ogl⟧
  - eli: ⟦/eli/DU/2024/572⟧
  - eli: ⟦/eli/reg/2018/1724/oj⟧
  - eli: ⟦eli/cz/sb/2000/128⟧
  - eli: number 12
`),
    ).toEqual([
      'https://www.e-sbirka.cz/eli/cz/sb/2000/128',
      'https://eli.gov.pl/eli/DU/2024/572/ogl',
      'https://eli.gov.pl/eli/DU/2024/572',
      'http://data.europa.eu/eli/reg/2018/1724/oj',
      'https://www.e-sbirka.cz/eli/cz/sb/2000/128',
    ]);
  });

  test('lead to somebody who answers the phone', () => {
    expect(linksIn('kind: service-card\ncontact: { phone: "⟦+420 222 333 444⟧" }\n')).toEqual(['tel:+420222333444']);
    expect(linksIn('kind: service-card\ncontact: { phone: ask at the gate }\n')).toEqual([]);
  });

  test('lead to other documents, not to posts, items and itself', () => {
    expect(
      linksIn(`kind: service-card
id: card
owner: treasurer
related: [⟦dog-fee⟧, card]
standards: ["⟦phone⟧#rings"]
`),
    ).toEqual(['file:///office/services/dog-fee.service.yaml', 'file:///office/standards/phone.standard.yaml']);
  });
});
