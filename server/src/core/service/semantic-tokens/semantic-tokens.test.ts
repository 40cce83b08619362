import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { citationsIn } from './citations.ts';
import { semanticTokens } from './semantic-tokens.ts';

/** `sort: text` of each token, `!` where an id is given. */
function tokens(text: string, shown?: { start: number; end: number }): readonly string[] {
  return semanticTokens(documentOf(text), shown).map(
    ({ span, sort, isDeclaration }) => `${sort}${isDeclaration ? '!' : ''}: ${text.slice(span.start, span.end)}`,
  );
}

test('posts, ids, times, choices and words are different things', () => {
  const text = `kind: service-card
id: id-card
title: Get an identity card
status: published
owner: registry-head
approvedBy: council
validFrom: 2025-02-05
initiation: client
processingTime: { typical: "P2D", dayType: calendar }
steps:
  - id: ask
    text:
      en: 'Ask us.'
      cs: Zeptejte se.
    next: ask
fees: [{ id: a, amount: 5 }]
`;
  expect(tokens(text)).toMatchInlineSnapshot(`
    [
      "choice: service-card",
      "id!: id-card",
      "prose: Get an identity card",
      "choice: published",
      "post: registry-head",
      "post: council",
      "time: 2025-02-05",
      "choice: client",
      "time: P2D",
      "choice: calendar",
      "id!: ask",
      "prose: Ask us.",
      "prose: Zeptejte se.",
      "id: ask",
      "id!: a",
    ]
  `);
});

test('words that stand for an owner are no id', () => {
  expect(tokens('kind: standard\nowner: all staff\n')).toEqual(['choice: standard']);
});

test('posts of the register are posts where they get their id', () => {
  expect(tokens('kind: office\nroles:\n  - id: clerk\n    unit: it\n')).toEqual([
    'choice: office',
    'post!: clerk',
    'id: it',
  ]);
});

describe('words of several lines', () => {
  test('are a piece on each, without their indentation', () => {
    expect(
      tokens('kind: standard\r\nsummary: >-  # note\r\n  One line,\r\n\r\n    another.  \r\nlanguage: en\r\n'),
    ).toEqual(['choice: standard', 'prose: One line,', 'prose: another.']);
  });

  test('show the acts they cite', () => {
    expect(tokens('kind: standard\nsummary: |\n  Podle § 4 odst. 2 zákona č. 500/2004\n  Sb. to stihneme.\n')).toEqual([
      'choice: standard',
      'prose: Podle',
      'law: § 4 odst. 2',
      'law: zákona č. 500/2004',
      'law: Sb.',
      'prose: to stihneme.',
    ]);
  });
});

test('law is law', () => {
  const text = `kind: service-card
fees:
  - basis: Town by-law 2/2023
legalBasis:
  - citation: zákon č. 565/1990 Sb.
    eli: /eli/cz/sb/1990/565
    checkedOn: 2025-06-02
`;
  expect(tokens(text)).toEqual([
    'choice: service-card',
    'law: Town by-law 2/2023',
    'law: zákon č. 565/1990 Sb.',
    'law: /eli/cz/sb/1990/565',
    'time: 2025-06-02',
  ]);
});

test('only what is shown, and only in documents of ours', () => {
  expect(tokens('kind: standard\nid: a\nstatus: draft\n', { start: 16, end: 18 })).toEqual([]);
  expect(tokens('kind: standard\nid: a\nstatus: draft\n', { start: 16, end: 20 })).toEqual(['id!: a']);
  expect(tokens('kind: Deployment\nid: a\n')).toEqual([]);
});

test.each([
  ['Podle § 4 odst. 2 písm. b) zákona č. 500/2004 Sb. rozhodneme.', ['§ 4 odst. 2 písm. b)', 'zákona č. 500/2004 Sb.']],
  ['Zgodnie z art. 35 § 1 KPA oraz Dz. U. z 2024 r. poz. 572.', ['art. 35 § 1', 'Dz. U. z 2024 r. poz. 572']],
  ['See Regulation (EU) 2018/1724 and §§ 12.', ['Regulation (EU) 2018/1724', '§§ 12']],
  ['Start. 5 minut, 1/2 strany.', []],
])('%s', (text, found) => {
  expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
