import { describe, expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import type { Locale } from '../../l10n/index.ts';
import { inlayHints } from './inlay-hints.ts';

const OFFICE = officeOf({
  'office.yaml': `kind: office
id: town
units:
  - { id: registry, name: Registry }
  - { id: it, name: { en: Department of computers and networks } }
roles:
  - { id: head, title: Head of registry, unit: registry, deputy: clerk }
  - { id: clerk, title: Clerk, unit: it, vacantSince: 2025-05-01 }
`,
});

/** Each line that has hints, with them. */
function shown(text: string, locale: Locale = 'en', span = { start: 0, end: text.length }): readonly string[] {
  const document = documentOf(text);
  return inlayHints(document, OFFICE, span, { today: TODAY, locale }).map(({ offset, label }) => {
    const { line } = document.lines.positionAt(offset);
    return `${text.slice(document.lines.lineStart(line), offset).trim()} «${label}»`;
  });
}

function tooltips(text: string, locale: Locale = 'en'): readonly string[] {
  const span = { start: 0, end: text.length };
  return inlayHints(documentOf(text), OFFICE, span, { today: TODAY, locale }).map(({ tooltip }) => tooltip);
}

describe('behind an owner', () => {
  test('stand unit and deputy', () => {
    expect(shown('kind: standard\nowner: head # note\n')).toEqual(['owner: head «Registry · deputy Clerk»']);
    expect(shown('kind: standard\nowner: { role: head, deputy: nobody-knows }\n', 'cs')).toEqual([
      'owner: { role: head «Registry · zástup: nobody-knows»',
    ]);
  });

  test('stands what is missing: somebody in the post, and a deputy', () => {
    expect(shown('kind: standard\nowner: clerk\n')).toEqual([
      'owner: clerk «Department of compute… · vacant · no deputy»',
    ]);
  });

  test('stands nothing for words and unknown ids, nor behind other references', () => {
    expect(shown('kind: standard\nowner: all staff\nresponsible: [head]\napprovedBy: head\n')).toEqual([]);
  });
});

const SURVEY = (method: string) => `kind: survey
population: { size: 12400 }
sampling: { method: ${method} }
dataProtection: { retention: P1Y }
questions:
  - { id: q1, type: nps }
  - { id: q2, type: scale, scale: { min: 1, max: 5 } }
  - { id: q3, type: yes-no }
waves:
  - to: 2024-10-18
    n: 144
    shares: { promoters: 53, passives: 35, detractors: 12 }
    results:
      - { question: q1, value: 41, margin: 11.3 }
      - { question: q2, value: 4.34 }
      - { question: q3, value: 74, n: 140 }
      - { question: q3, value: 67, n: 3 }
      - { question: q3, value: 64, margin: 9.5 }
`;

describe('behind results of a survey', () => {
  test('stand score, margin and index', () => {
    expect(shown(SURVEY('random'))).toMatchInlineSnapshot(`
      [
        "dataProtection: { retention: P1Y «kept until 18 Oct 2025»",
        "shares: { promoters: 53, passives: 35, detractors: 12 «NPS 41 ± 11.3»",
        "- { question: q2, value: 4.34 «± 0.33 · 83.5 of 100»",
        "- { question: q3, value: 74 «± 7.3»",
        "- { question: q3, value: 67 «20–94»",
      ]
    `);
  });

  test('stand no margins where everybody was asked, or whoever was there', () => {
    expect(shown(SURVEY('census'), 'cs')).toMatchInlineSnapshot(`
      [
        "dataProtection: { retention: P1Y «uchovat do 18. 10. 2025»",
        "shares: { promoters: 53, passives: 35, detractors: 12 «NPS 41»",
        "- { question: q2, value: 4.34 «83,5 ze 100»",
      ]
    `);
    expect(tooltips(SURVEY('quota'), 'pl')).toMatchInlineSnapshot(`
      [
        "Ostatnia fala skończyła się 18 paź 2024, więc odpowiedzi usuwa się do 18 paź 2025.",
        "Promotorzy minus krytycy: 53 − 12 = 41.

      O doborze osób nie decydował przypadek, więc marginesu błędu nikt nie zna. Wynik jest orientacyjny.",
        "4,34 na skali od 1 do 5 to 83,5 na 100 punktów.

      O doborze osób nie decydował przypadek, więc marginesu błędu nikt nie zna. Wynik jest orientacyjny.",
      ]
    `);
  });

  test('stands the score of an indicator', () => {
    const text = `kind: strategy
indicators:
  - unit: nps
    actuals:
      - { date: 2025-03-01, n: 100, promoters: 50, detractors: 20 }
      - { date: 2025-04-01, promoters: 150, detractors: 20 }
`;
    expect(shown(text)).toMatchInlineSnapshot(`
      [
        "- { date: 2025-03-01, n: 100, promoters: 50, detractors: 20 «NPS 30 ± 15.4»",
      ]
    `);
  });
});

describe('behind lengths of time', () => {
  test('stands the day they lead to', () => {
    const text = `kind: service-card
reviewedOn: 2025-06-02
processingTime: { typical: PT15M, maximum: P10D, dayType: working }
appeal: { possible: true, within: P15D }
`;
    expect(shown(text)).toMatchInlineSnapshot(`
      [
        "reviewedOn: 2025-06-02 «check again by 1 Dec 2025»",
        "processingTime: { typical: PT15M, maximum: P10D «asked today: by 14 Jul 2025»",
        "appeal: { possible: true, within: P15D «received today: until 15 Jul 2025»",
      ]
    `);
    expect(shown(text.replace('reviewedOn', 'reviewEvery: MONTHLY\nreviewedOn'), 'pl')[0]).toBe(
      'reviewedOn: 2025-06-02 «przejrzeć do 2 lip 2025»',
    );
    expect(tooltips(text)).toMatchInlineSnapshot(`
      [
        "Looked through every 182 days, as is usual for such a document: next by 1 Dec 2025. Your office may have set another rhythm.",
        "Whoever asks today, 30 Jun 2025, has it by 14 Jul 2025.

      Counted in working days: without Saturdays and Sundays. Public holidays are not left out.",
        "Whoever gets the decision today, 30 Jun 2025, can appeal until 15 Jul 2025.

      Counted in calendar days. When the last day is a weekend or a holiday, the law may move it.",
      ]
    `);
  });

  test('stands when the next value and the next report are due', () => {
    const text = `kind: process
indicators:
  - id: speed
    frequency: QUARTERLY
    actuals: [{ date: 2024-12-31, value: 1 }, { period: 2025-Q1, value: 2 }]
  - id: done
    target: { deadline: 2025-03-31 }
    frequency: QUARTERLY
    actuals: [{ period: 2025-Q1, value: 2 }]
reports:
  - { id: a, frequency: QUARTERLY, dueAfter: P10D }
  - { id: b, frequency: MONTHLY, dueAfter: { duration: P30D, dayType: working } }
  - { id: c, frequency: DAILY, dueAfter: P1D }
`;
    expect(shown(text, 'cs')).toMatchInlineSnapshot(`
      [
        "frequency: QUARTERLY «další hodnota do 30. 6. 2025»",
        "- { id: a, frequency: QUARTERLY, dueAfter: P10D «příště do 10. 7. 2025»",
        "- { id: b, frequency: MONTHLY, dueAfter: { duration: P30D «příště do 11. 7. 2025»",
      ]
    `);
  });

  test('stands nothing for what is no length, and no day', () => {
    expect(
      shown('kind: service-card\nreviewedOn: soon\nprocessingTime: { typical: quickly, maximum: P9999999D }\n'),
    ).toEqual([]);
  });
});

describe('behind a long text', () => {
  const sentence = 'Přijďte k nám na úřad a vezměte si s sebou občanský průkaz nebo jiný doklad s fotkou. ';

  test('stands how it reads', () => {
    const text = `kind: standard\nlanguage: cs\nsummary: >\n  ${sentence.repeat(8)}\n`;
    expect(shown(text, 'cs')).toEqual([expect.stringMatching(/«čte se snadno»$/)]);
    expect(tooltips(text, 'cs')).toMatchInlineSnapshot(`
      [
        "LIX 35: 136 slov, 8 vět. Nad 50 je text pro mnoho lidí těžký. Pomohou kratší věty a kratší slova.",
      ]
    `);
  });

  test('stands nothing when it is short, or in a language nobody measures', () => {
    expect(shown(`kind: standard\nlanguage: cs\nsummary: ${sentence}\n`)).toEqual([]);
    expect(shown(`kind: standard\nlanguage: de\nsummary: ${sentence.repeat(8)}\n`)).toEqual([]);
  });
});

test('only what the reader sees is looked at', () => {
  const text = 'kind: standard\nowner: head\nitems:\n  - owner: head\n';
  expect(shown(text, 'en', { start: 30, end: text.length })).toEqual(['- owner: head «Registry · deputy Clerk»']);
});

test('documents of nobody’s kind have none', () => {
  expect(shown('kind: Deployment\nowner: head\n')).toEqual([]);
});
