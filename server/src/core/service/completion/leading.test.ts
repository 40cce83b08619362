import { expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import type { Locale } from '../../l10n/index.ts';
import { applyEdits } from '../../text/index.ts';
import { type Suggestion, suggestions } from './completion.ts';
import { usualDays } from './usual-days.ts';

function at(marked: string, locale: Locale = 'en', snippets = true): readonly Suggestion[] {
  const { text, cursor } = readMarks(marked);
  const client = { snippets, asIs: true };
  return suggestions(documentOf(text), cursor ?? 0, { workspace: officeOf({}), today: TODAY, locale, client });
}

function shown(marked: string, locale?: Locale): readonly string[] {
  return at(marked, locale).map(({ label, detail }) => `${label}: ${detail}`);
}

test('days have their meaning beside them, and are found by it', () => {
  expect(shown('kind: standard\nvalidFrom: ‸\n')).toMatchInlineSnapshot(`
    [
      "2025-06-30: today",
      "2025-07-01: first of next month",
      "2025-12-31: end of the year",
      "2026-01-01: first of January",
      "2026-06-30: in a year",
    ]
  `);
  expect(shown('kind: standard\nreviewedOn: ‸\n', 'cs')).toMatchInlineSnapshot(`
    [
      "2025-06-30: dnes",
      "2025-06-29: včera",
      "2025-06-01: začátek tohoto měsíce",
      "2025-05-31: konec minulého měsíce",
    ]
  `);
  expect(at('kind: standard\nvalidTo: ‸\n', 'pl').find(({ filter }) => filter.endsWith('koniec roku'))?.label).toBe(
    '2025-12-31',
  );
});

test('a day stands once in the list, also at the end of a year', () => {
  expect(usualDays('due', '2025-12-31', 'en').map(({ day }) => day)).toEqual([
    '2025-12-31',
    '2026-01-01',
    '2026-12-31',
  ]);
  expect(usualDays('due', '2024-02-29', 'en').at(-1)).toEqual({ day: '2025-02-28', words: 'in a year' });
});

test('lengths of time are said in words', () => {
  expect(shown('kind: service-card\nprocessingTime:\n  maximum: ‸\n', 'cs')).toMatchInlineSnapshot(`
    [
      "P1D: 1 den",
      "P7D: 7 dní",
      "P14D: 14 dní",
      "P30D: 30 dní",
      "P60D: 60 dní",
      "P3M: 3 měsíce",
    ]
  `);
  expect(shown('kind: service-card\nappeal:\n  within: ‸\n', 'pl').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "P15D: 15 dni",
      "P30D: 30 dni",
    ]
  `);
});

test('units have their heads beside them', () => {
  expect(shown('kind: office\nroles:\n  - id: a\n    unit: ‸\n')).toMatchInlineSnapshot(`
    [
      "management: Secretary's office · Head: Secretary",
      "civil: Citizens' service · Head: Head of citizens' service",
      "people: Human resources · Head: Head of human resources",
      "cellar: Archive in the cellar · Head: Keeper of the cellar",
    ]
  `);
});

test('what an item still needs comes in one piece, with a stop for each', () => {
  const marked = 'kind: strategy\nindicators:\n  - id: queue\n    name: Time in the queue\n    unit: minutes\n    ‸\n';
  const [first] = at(marked);
  expect(first).toMatchObject({ label: 'Fill in what is missing', filter: expect.stringContaining('baseline') });
  const { span, text: newText } = first?.insertion ?? { span: { start: 0, end: 0 }, text: '' };
  expect(applyEdits(readMarks(marked).text, [{ span, newText }])).toMatchInlineSnapshot(`
    "kind: strategy
    indicators:
      - id: queue
        name: Time in the queue
        unit: minutes
        definition: $1
        direction: \${2|increase,decrease,maintain,range|}
        baseline:
          value: $3
          date: \${4:2025-06-30}
        target:
          value: $5
          deadline: \${6:2025-12-31}
        frequency: \${7|CONT,DAILY,WEEKLY,BIWEEKLY,MONTHLY,BIMONTHLY,QUARTERLY,ANNUAL_3,ANNUAL_2,ANNUAL,BIENNIAL,TRIENNIAL,IRREG|}
        dataSource:
          type: \${8|records-system,survey,mystery,complaints,observation,register,finance|}
        owner: $0
    "
  `);
});

test('one missing field is no list, and a whole document is no item', () => {
  const offers = (marked: string) => at(marked).some(({ label }) => label === 'Fill in what is missing');
  expect(offers('kind: service-card\nsteps:\n  - text: a\n    ‸\n')).toBe(false);
  expect(offers('kind: standard\n‸\n')).toBe(false);
  expect(offers('kind: strategy\nindicators:\n  - id: a\n    na‸: b\n')).toBe(false);
});
