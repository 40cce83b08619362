import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingsFrom } from './wordings.ts';
import type { Cell, WordingsData } from './wordings-data.ts';
import {
  type PackedWordings,
  packedWordings,
  unpackedForms,
  unpackedPairs,
  unpackedVerbs,
  unpackedWords,
} from './wordings-pack.ts';

const DATA: WordingsData = {
  forms: {
    'demeaning-name': [
      { old: ['hněv'], new: [['zloba', 'zlobu']] },
      { old: ['petent', 'petenta', ''], new: ['klient', ['klienta', 'občana'], 'nikdo'] },
    ],
    patronising: [{ old: ['nedodala jste'], new: ['chybí nám'], mind: true }],
  },
  verbs: [
    {
      light: [
        ['provést', 'proveďte'],
        ['vykonat', ''],
      ],
      nouns: [
        { of: ['úhradu', 'úhradu poplatku'], plain: ['zaplatit', 'zaplaťte'] },
        { of: ['zápis'], plain: ['zapsat', ''], mind: false },
      ],
    },
    {
      light: [['uskuteční', 'uskuteční', 'uskutečněte']],
      nouns: [{ of: ['registraci'], plain: ['zapíše', 'zapíšou', ['zapište se', 'se zapište']], mind: false }],
    },
  ],
  times: ['neprodleně', 'v nejkratší době'],
  abbreviations: {
    MěÚ: [['městský úřad', 'městského úřadu', 'městskému úřadu', 'městský úřad', 'městském úřadu', 'městským úřadem']],
    KÚ: [
      ['krajský úřad', 'krajského úřadu'],
      ['katastrální úřad', 'katastrálního úřadu'],
    ],
    DWP: [['Department for Work and Pensions']],
  },
  cases: { na: [5, 4], do: [2], '': [1, 2] },
  pairs: [{ one: ['občanka', 'občanky'], other: ['občanský průkaz', ['občanského průkazu', 'občanské průkazy']] }],
};

const czech = wordingsFrom(packedWordings(DATA), 'cs');
const all = (text: string) => ({ start: 0, end: text.length });

describe('wordings in place of a phrase', () => {
  const written = (rule: string, text: string, at = all(text), wordings = czech) => {
    const found = wordings.inPlace(rule, text, at);
    return found && [text.slice(found.at.start, found.at.end), ...found.wordings, ...(found.mindNext ? ['!'] : [])];
  };

  test.each<[string, string, string[] | undefined]>([
    ['demeaning-name', 'Každý petent čeká.', ['petent', 'klient']],
    ['demeaning-name', 'Petenta zveme.', ['Petenta', 'klienta', 'občana']],
    ['demeaning-name', 'Hněv je dobrý.', ['Hněv', 'zloba', 'zlobu']],
    ['demeaning-name', 'Máme na hněv lék.', ['hněv', 'zlobu', 'zloba']],
    ['demeaning-name', 'Petenti čekají, úřad ne.', undefined],
    ['demeaning-name', 'Superpetent', undefined],
    ['patronising', 'Nedodala jste přílohu.', ['Nedodala jste', 'chybí nám', '!']],
    ['patronising', 'Nedodala\n  jste, co chceme.', ['Nedodala\n  jste', 'chybí nám']],
    ['patronising', 'Nedodala, jste pryč.', undefined],
    ['hidden-verb', 'Proveďte úhradu kartou.', ['Proveďte úhradu', 'zaplaťte', '!']],
    ['hidden-verb', 'Proveďte úhradu na přepážce.', ['Proveďte úhradu', 'zaplaťte']],
    ['hidden-verb', 'Proveďte úhradu poplatku.', ['Proveďte úhradu poplatku', 'zaplaťte']],
    ['hidden-verb', 'Musíte vykonat zápis psa.', ['vykonat zápis', 'zapsat']],
    ['hidden-verb', 'Proveďte zápis.', undefined],
    ['hidden-verb', 'Kdo uskuteční registraci?', ['uskuteční registraci', 'zapíše', 'zapíšou']],
    ['hidden-verb', 'Uskutečněte registraci.', ['Uskutečněte registraci', 'zapište se']],
    ['hidden-verb', 'Včas uskutečněte registraci.', ['uskutečněte registraci', 'zapište se', 'se zapište']],
    ['filler', 'petent', undefined],
  ])('%s: %s', (rule, text, expected) => {
    expect(written(rule, text)).toEqual(expected);
  });

  test('a phrase may begin before the piece and end behind it', () => {
    expect(written('hidden-verb', 'My proveďte úhradu.', { start: 3, end: 11 })).toEqual([
      'proveďte úhradu',
      'zaplaťte',
    ]);
    expect(written('hidden-verb', 'My proveďte úhradu.', { start: 12, end: 18 })).toEqual([
      'proveďte úhradu',
      'zaplaťte',
    ]);
    expect(written('demeaning-name', 'Tady petent.', { start: 0, end: 4 })).toBeUndefined();
  });

  test('of two tables with one form, what no preposition goes with comes last', () => {
    const forms = [
      { old: ['stesk'], new: ['smutek'] },
      { old: ['stesky', 'stesk'], new: ['smutky', 'smutku'] },
      { old: ['plán', 'plán'], new: ['záměr', ['záměr', 'cíl']] },
    ];
    const both = wordingsFrom(packedWordings({ ...DATA, forms: { filler: forms } }), 'cs');
    expect(written('filler', 'Je to stesk.', undefined, both)).toEqual(['stesk', 'smutek', 'smutku']);
    expect(written('filler', 'Lék na stesk.', undefined, both)).toEqual(['stesk', 'smutku', 'smutek']);
    expect(written('filler', 'Lék na plán.', undefined, both)).toEqual(['plán', 'záměr', 'cíl']);
  });

  test('English has no cases to mind', () => {
    const english = wordingsFrom(
      packedWordings({ ...DATA, verbs: [{ light: [['make']], nouns: [{ of: ['payment'], plain: ['pay'] }] }] }),
      'en',
    );
    expect(written('hidden-verb', 'Make payment here.', undefined, english)).toEqual(['Make payment', 'pay']);
  });
});

test('a phrase in whose place a time can stand', () => {
  const text = 'Odpovíme v\nnejkratší době, neprodleně.';
  expect(czech.timeIn(text, all(text))).toEqual({ start: 9, end: 25 });
  expect(czech.timeIn(text, { start: 26, end: 38 })).toEqual({ start: 27, end: 37 });
  expect(czech.timeIn('Odpovíme brzy.', { start: 0, end: 14 })).toBeUndefined();
  // A word that is whole where the look around begins counts.
  const wide = `a v${' '.repeat(38)}nejkratší době`;
  expect(czech.timeIn(wide, { start: 41, end: 50 })).toEqual({ start: 2, end: 55 });
  // Found by a word within it, and not by one behind it.
  expect(czech.timeIn(text, { start: 11, end: 20 })).toEqual({ start: 9, end: 25 });
  expect(czech.timeIn('Odpovíme neprodleně a rádi.', { start: 20, end: 26 })).toBeUndefined();
});

test.each<[string, string, string[]]>([
  ['MěÚ', 'na', ['městském úřadu', 'městský úřad']],
  ['MěÚ', 'Do', ['městského úřadu']],
  ['MěÚ', '', ['městský úřad', 'městského úřadu']],
  ['MěÚ', 'vydává', ['městský úřad', 'městského úřadu']],
  ['MěÚ', 'constructor', ['městský úřad', 'městského úřadu']],
  ['KÚ', 'do', ['krajského úřadu', 'katastrálního úřadu']],
  ['DWP', 'na', ['Department for Work and Pensions']],
  ['XYZ', 'na', []],
])('full names of %s after “%s”', (abbreviation, before, names) => {
  expect(czech.fullNames(abbreviation, before)).toEqual(names);
});

test('two names of one thing, form by form', () => {
  const [
    {
      names: [short, long],
    } = { names: [] },
  ] = czech.pairs;
  expect(short?.pattern.exec('Bez Občanky ne.')?.[0]).toBe('Občanky');
  expect(short?.pattern.test('občankyně')).toBe(false);
  expect(short?.otherName('Občanky')).toEqual(['občanského průkazu', 'občanské průkazy']);
  expect(long?.pattern.exec('Bez občanského\n  průkazu ne.')?.[0]).toBe('občanského\n  průkazu');
  expect(long?.otherName('občanského\n  průkazu')).toEqual(['občanky']);
});

test('nothing is lost on the way into the program', () => {
  const word = fc.stringMatching(/^(?:[a-zě]{1,3}(?: [a-z]{1,3})?)?$/);
  const cell = fc.oneof(word, fc.array(word, { minLength: 2, maxLength: 3 }));
  const hasWords = (list: readonly Cell[]) => list.flat().some((one) => one !== '');
  const lists = fc.tuple(fc.array(cell, { minLength: 1 }), fc.array(word, { minLength: 1 }));
  fc.assert(
    fc.property(
      lists.filter(([cells, words]) => hasWords(cells) && hasWords(words)),
      ([cells, words]) => {
        const table = { old: words, new: cells, mind: true };
        const verbs = [{ light: [words], nouns: [{ of: words, plain: cells }] }];
        const pairs = [{ one: cells, other: words, notBefore: words }];
        const data: WordingsData = { ...DATA, forms: { a: [table] }, verbs, times: words, pairs };
        const sent: PackedWordings = JSON.parse(JSON.stringify(packedWordings(data)));
        expect(unpackedForms(sent.forms.a)).toEqual([table]);
        expect(unpackedVerbs(sent.verbs)).toEqual(verbs);
        expect(unpackedPairs(sent.pairs)).toEqual(pairs);
        expect(unpackedWords(sent.times)).toEqual(words);
      },
    ),
  );
  expect(unpackedWords(packedWordings({ ...DATA, times: [] }).times)).toEqual([]);
});
