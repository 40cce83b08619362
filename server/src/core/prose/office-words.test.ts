import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../model/index.ts';
import { type OfficeWords, officeVocabulary } from './office-words.ts';
import { proseOf } from './prose.ts';
import type { Prose } from './prose-rule.ts';

const NOTHING: OfficeWords = { add: [], remove: [], terms: [], names: [] };

function proseIn(language: string, text: string, words: Partial<OfficeWords> = {}): Prose {
  const source = `kind: service-card\nlanguage: ${language}\nsummary: ${JSON.stringify(text)}\n`;
  const document = new OfficeDocument({ uri: 'card.yaml', text: source, version: 1 });
  const [place] = proseOf(document, officeVocabulary({ ...NOTHING, ...words }));
  if (!place?.prose) throw new Error('no text');
  return place.prose;
}

/** Ids of entries with the words they were found in; those of the office as they are. */
function hitsIn(...of: Parameters<typeof proseIn>): readonly string[] {
  const prose = proseIn(...of);
  return prose.hits.map(({ entry, span }) => `${entry.id}: ${prose.text.slice(span.start, span.end)}`);
}

function signalsIn(...of: Parameters<typeof proseIn>): readonly string[] {
  const prose = proseIn(...of);
  return prose.signals
    .filter(({ rule }) => rule !== 'friendly')
    .map(({ rule, span }) => `${rule}: ${prose.text.slice(span.start, span.end)}`);
}

describe('phrases an office adds', () => {
  const add = [
    { language: 'cs', phrase: 'podateln*', plain: ['přepážka u vchodu'] },
    { language: 'pl', phrase: 'kancelaria podawcza', plain: ['okienko'], note: 'Nikt tak nie mówi.' },
    { language: 'en', phrase: 'front desk', plain: ['reception'] },
  ];

  test('are found in their language, in any form where a star says so', () => {
    expect(hitsIn('cs', 'Přijďte na podatelnu.', { add })).toEqual(['office:podateln*: podatelnu']);
    expect(hitsIn('pl', 'Kancelaria\npodawcza jest otwarta.', { add })).toEqual([
      'office:kancelaria podawcza: Kancelaria\npodawcza',
    ]);
    expect(hitsIn('en', 'Ask at the front desk.', { add })).toEqual(['office:front desk: front desk']);
    expect(hitsIn('cs', 'Ask at the front desk.', { add })).toEqual([]);
  });

  test('say why, and what to write instead', () => {
    const [hit] = proseIn('pl', 'To kancelaria podawcza.', { add }).hits;
    expect(hit?.entry).toMatchObject({
      category: 'officialese',
      severity: 'warning',
      suggest: ['okienko'],
      why: 'Nikt tak nie mówi.',
    });
    expect(hit?.sentence.start).toBe(0);
    expect(proseIn('cs', 'Je tu podatelna.', { add }).hits[0]?.entry.why).toBe('Váš úřad se dohodl na jiném výrazu.');
  });

  test('take the place of what the lexicon says of the same words, and are left alone in quotation marks', () => {
    const own = [{ language: 'cs', phrase: 'uhradit poplatek', plain: ['zaplatit'] }];
    expect(hitsIn('cs', 'Můžete uhradit poplatek i tady.', { add: own })).toEqual([
      'office:uhradit poplatek: uhradit poplatek',
    ]);
    expect(hitsIn('cs', 'Hledejte ceduli „podatelna“.', { add })).toEqual([]);
  });

  test('may hold any sign', () => {
    const own = [
      { language: 'en', phrase: 'a/c (no.)', plain: ['account'] },
      { language: 'en', phrase: ' ', plain: [] },
    ];
    expect(hitsIn('en', 'Your A/C (no.) is here.', { add: own })).toEqual(['office:a/c (no.): A/C (no.)']);
    expect(hitsIn('en', 'Nothing else.', { add: own })).toEqual([]);
  });
});

describe('phrases an office allows', () => {
  test.each([
    ['cs', 'Poplatek uhraďte na místě.', 'uhradit'],
    ['pl', 'Opłatę trzeba uiścić w kasie.', 'uiścić'],
    ['en', 'Please wait whilst we check it.', 'whilst'],
  ])('%s: neither as words nor as signals', (language, text, phrase) => {
    expect(hitsIn(language, text)).toHaveLength(1);
    expect(hitsIn(language, text, { remove: [phrase] })).toEqual([]);
    expect(signalsIn(language, text, { remove: [phrase] })).toEqual([]);
  });

  test('may be named by the id of the entry', () => {
    expect(hitsIn('cs', 'Poplatek uhraďte na místě.', { remove: ['cs-uhradit'] })).toEqual([]);
  });

  test('do not excuse a longer phrase they are only a part of', () => {
    expect(hitsIn('cs', 'Vyřídíme to bez zbytečného odkladu.', { remove: ['odkladu'] })).toHaveLength(1);
  });
});

describe('words of the glossary', () => {
  test.each([
    ['cs', 'Známku vydáváme po verifikaci čipu.', 'verifikace'],
    ['pl', 'Znaczek wydajemy po weryfikacji chipu.', 'weryfikacja'],
    ['en', 'We send the data to a stakeholder.', 'stakeholder'],
  ])('%s: are no jargon', (language, text, term) => {
    const jargon = (words?: Partial<OfficeWords>) =>
      [...hitsIn(language, text, words), ...signalsIn(language, text, words)].filter((one) =>
        one.toLowerCase().includes(term.slice(0, 6)),
      );
    expect(jargon()).not.toEqual([]);
    expect(jargon({ terms: [term] })).toEqual([]);
  });

  test('are still office language or a threat', () => {
    expect(hitsIn('cs', 'Poplatek uhraďte na místě.', { terms: ['uhradit'] })).toEqual(['cs-uhradit: uhraďte']);
  });
});

describe('names of the office', () => {
  test.each([
    ['cs', 'Přijďte na Oddělení ověření provedení označení psů.', 'Oddělení ověření provedení označení psů'],
    ['pl', 'Zapytaj w Biurze sprawdzania wykonania oznakowania psów.', 'Biuro sprawdzania wykonania oznakowania psów'],
    [
      'en',
      'Ask the Verification of Completion of the Registration Unit.',
      'Verification of Completion of the Registration Unit',
    ],
  ])('%s: are no chain of nouns', (language, text, name) => {
    expect(signalsIn(language, text)).not.toEqual([]);
    expect(signalsIn(language, text, { names: [name] })).toEqual([]);
  });
});

test.each([
  ['Městský úřad', 'Přijďte na MĚSTSKÝ ÚŘAD.', 'MĚSTSKÝ ÚŘAD'],
  ['Městský odbor', 'Na městském odboru víme.', 'městském odboru'],
  ['Łąkowa Dom*', 'W łąkowej domowej.', 'łąkowej domowej'],
  ['IT', 'Ask IT.', 'IT'],
  ['*hall', 'Ask the *Hall.', '*Hall'],
  ['𐐀𐐀', 'Ask 𐐨𐐨.', '𐐨𐐨'],
])('a name is known however it is written: %s', (name, text, found) => {
  const { excusesIn } = officeVocabulary({ ...NOTHING, names: ['Nobody', name] });
  expect(excusesIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([found]);
});

test('an office may have thousands of names, and one that goes on for ever', () => {
  const names = Array.from({ length: 3000 }, (_, nth) => `Oddělení městského plánování ${nth}`);
  const endless = 'Řekněte vedoucímu '.repeat(500);
  const { excusesIn } = officeVocabulary({ ...NOTHING, names: [...names, endless, 'Oddělení'] });
  const text = 'Na Oddělení městského plánování 2999 řekněte vedoucímu oddělení.';
  expect(excusesIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Oddělení městského plánování 2999',
    'oddělení',
  ]);
});

test('no phrase of an office takes long to look for, however it is written', () => {
  const phrase = `${'a*'.repeat(30)}b ${'*a* '.repeat(30)}`;
  const own = { language: 'en', phrase, plain: ['b'] };
  const vocabulary = officeVocabulary({ add: [own], remove: [phrase], terms: [phrase], names: [phrase] });
  const text = `${'a'.repeat(5000)} `.repeat(20);
  expect([vocabulary.ownIn(text, 'en'), vocabulary.excusesIn(text)]).toEqual([[], []]);
});
