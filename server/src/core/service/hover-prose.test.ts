import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../test/support/marks.ts';
import type { Locale } from '../l10n/index.ts';
import { hover } from './hover.ts';

const OFFICE = officeOf({});

/** The document with the explained value marked, and the explanation below. */
function hoverAt(marked: string, locale: Locale): string {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const found = hover(documentOf(text), OFFICE, cursor, locale);
  return found ? `${writeMarks(text, [found.span])}\n${found.body}` : 'nothing';
}

const LETTER = `kind: service-card
language: cs
summary: >
  Žadatel je povinen předmětnou žádost podat bez zbytečného odkladu na přepážce. Za každého dalšího psa zaplatíte víc podle
  toho, kolik psů máte doma‸, a to od prvního dne v měsíci, který přijde po měsíci, ve kterém jste si psa pořídili nebo ve kterém
  oslavil tři měsíce od narození. Poplatek zaplatíte kartou, hotově nebo převodem na účet města. Známku dostanete hned na
  přepážce. Když psa prodáte nebo uhyne, dejte nám vědět do patnácti dnů a část poplatku vám vrátíme. Lidé starší 65 let
  platí polovinu. Kdo má průkaz ZTP, neplatí nic. Zavolejte nám nebo napište, rádi vám poradíme. Odpovídáme do dvou dnů.
`;

describe('on a text of a hundred words or more', () => {
  test('says how it reads and with which sentences to begin', () => {
    expect(hoverAt(LETTER, 'cs')).toMatchInlineSnapshot(`
      "kind: service-card
      language: cs
      summary: ⟦>
        Žadatel je povinen předmětnou žádost podat bez zbytečného odkladu na přepážce. Za každého dalšího psa zaplatíte víc podle
        toho, kolik psů máte doma, a to od prvního dne v měsíci, který přijde po měsíci, ve kterém jste si psa pořídili nebo ve kterém
        oslavil tři měsíce od narození. Poplatek zaplatíte kartou, hotově nebo převodem na účet města. Známku dostanete hned na
        přepážce. Když psa prodáte nebo uhyne, dejte nám vědět do patnácti dnů a část poplatku vám vrátíme. Lidé starší 65 let
        platí polovinu. Kdo má průkaz ZTP, neplatí nic. Zavolejte nám nebo napište, rádi vám poradíme. Odpovídáme do dvou dnů.⟧

      **Čte se snadno** · LIX 39; nad 50 je text pro mnoho lidí těžký.

      100 slov v 9 větách. Nejdelší má 37 slov.

      Začněte těmito větami:

      - „Žadatel je povinen předmětnou žádost podat bez zbytečného odkladu na…“: „Žadatel“, „je povinen“, „předmětnou“, „bez zbytečného odkladu“
      - „Za každého dalšího psa zaplatíte víc podle toho, kolik psů máte doma…“: 37 slov"
    `);
  });

  test('in another language than that of the text', () => {
    expect(hoverAt(LETTER, 'en').split('\n').slice(-7).join('\n')).toMatchInlineSnapshot(`
      "
      100 words in 9 sentences. The longest has 37 words.

      Begin with these sentences:

      - “Žadatel je povinen předmětnou žádost podat bez zbytečného odkladu na…”: “Žadatel”, “je povinen”, “předmětnou”, “bez zbytečného odkladu”
      - “Za každého dalšího psa zaplatíte víc podle toho, kolik psů máte doma…”: 37 words"
    `);
    expect(hoverAt(LETTER, 'pl').split('\n').slice(-7).join('\n')).toMatchInlineSnapshot(`
      "
      100 słów w 9 zdaniach. Najdłuższe ma 37 słów.

      Zacznij od tych zdań:

      - „Žadatel je povinen předmětnou žádost podat bez zbytečného odkladu na…”: „Žadatel”, „je povinen”, „předmětnou”, „bez zbytečného odkladu”
      - „Za každého dalšího psa zaplatíte víc podle toho, kolik psů máte doma…”: 37 słów"
    `);
  });

  test('that is easy, without sentences to begin with', () => {
    const easy = 'Bring your card. We look at it and give it back. '.repeat(10);
    expect(hoverAt(`kind: service-card\nlanguage: en\nsummary: ‸${easy}\n`, 'en').split('\n').slice(-4)).toEqual([
      '',
      '**Easy to read** · Flesch–Kincaid 0; above 9 a text is hard for many readers.',
      '',
      '110 words in 20 sentences. The longest has 8 words.',
    ]);
  });
});

describe('on a shorter text', () => {
  test('counts, and does not judge', () => {
    expect(
      hoverAt(
        'kind: service-card\nsteps:\n  - text:\n      pl: "Przynieś dowód i ‸zdjęcie do kasy. Zapłać kartą albo gotówką w kasie."\n',
        'pl',
      ),
    ).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text:
            pl: ⟦"Przynieś dowód i zdjęcie do kasy. Zapłać kartą albo gotówką w kasie."⟧

      12 słów w 2 zdaniach. Najdłuższe ma 6 słów.

      Jak się czyta, można ocenić od 100 słów."
    `);
    expect(
      hoverAt('kind: service-card\nlanguage: en\nsummary: We give the tag to you‸ at once at our desk in town.\n', 'en')
        .split('\n')
        .slice(-3),
    ).toEqual(['13 words in one sentence.', '', 'How it reads can be judged from 100 words on.']);
  });

  test.each([
    ['a few words', 'kind: service-card\nlanguage: cs\nsummary: Známka‸ pro psa.\n'],
    [
      'a title',
      'kind: service-card\nlanguage: cs\ntitle: Známka‸ pro psa a pro kočku a pro koně a pro každé jiné zvíře.\n',
    ],
    [
      'a language nobody knows',
      'kind: service-card\nlanguage: uk\nsummary: One two three‸ four five six seven eight nine ten eleven.\n',
    ],
  ])('says nothing on %s', (_, marked) => {
    expect(hoverAt(marked, 'en')).toBe('nothing');
  });
});
