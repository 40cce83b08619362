import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../model/index.ts';
import { proseOf } from './prose.ts';
import {
  fleschKincaid,
  fog,
  lix,
  NO_TEXT,
  readability,
  syllablesIn,
  type TextCounts,
  textCounts,
  together,
} from './readability.ts';

function countsOf(language: string, text: string): TextCounts {
  const source = `kind: service-card\nlanguage: ${language}\nsummary: ${JSON.stringify(text)}\n`;
  const [place] = proseOf(new OfficeDocument({ uri: '', text: source, version: 0 }));
  if (!place?.prose) throw new Error('no text');
  return textCounts(place.prose);
}

describe('Flesch–Kincaid', () => {
  // Two sentences that go with the formulas wherever they are explained: reading ease 116 and 37.5, from which the number
  // of syllables follows (6 and 24).
  test('of a short and of a heavy sentence', () => {
    const cat = countsOf('en', 'The cat sat on the mat.');
    expect(cat).toMatchObject({ words: 6, sentences: 1, syllables: 6 });
    expect(206.835 - 1.015 * 6 - 84.6).toBeCloseTo(116.1, 1);
    expect(fleschKincaid(cat)).toBeCloseTo(-1.45, 2);
    const platypus = countsOf(
      'en',
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    );
    expect(platypus).toMatchObject({ words: 13, sentences: 1, syllables: 24 });
    expect(206.835 - 1.015 * 13 - 84.6 * (24 / 13)).toBeCloseTo(37.5, 1);
    expect(fleschKincaid(platypus)).toBeCloseTo(11.265, 2);
  });
});

describe('LIX', () => {
  test('adds words per sentence and the percentage of long words', () => {
    expect(lix({ words: 100, sentences: 5, longWords: 30 })).toBe(50);
    const counts = countsOf('cs', 'Průkaz potřebujete od patnácti let. Vyfotíme vás u nás.');
    expect(counts).toMatchObject({ words: 9, sentences: 2, longWords: 3, longest: 5 });
    expect(lix(counts)).toBeCloseTo(4.5 + 300 / 9, 6);
  });
});

describe('FOG', () => {
  test('takes words of four syllables for hard', () => {
    expect(fog({ words: 100, sentences: 5, hardWords: 10 })).toBe(12);
    const counts = countsOf('pl', 'Niezłożenie wymaganych załączników uniemożliwia rozpatrzenie wniosku.');
    expect(counts).toMatchObject({ words: 6, sentences: 1, hardWords: 5 });
    expect(fog(counts)).toBeCloseTo(0.4 * (6 + 500 / 6), 6);
  });
});

test.each([
  ['pl', 'nie', 1],
  ['pl', 'wniosek', 2],
  ['pl', 'pieniądze', 3],
  ['pl', 'uniemożliwia', 5],
  ['cs', 'vlk', 1],
  ['cs', 'potřebujete', 5],
  ['cs', 'soud', 1],
  ['cs', 'čtvrtek', 2],
  ['cs', 'průkaz', 2],
  ['en', 'the', 1],
  ['en', 'table', 2],
  ['en', 'time', 1],
  ['en', 'office', 2],
  ['en', 'rhythm', 1],
] as const)('syllables, %s: %s', (language, word, n) => expect(syllablesIn(word, language)).toBe(n));

test('a text under a hundred words is too short to judge', () => {
  const hundred = { ...NO_TEXT, words: 100, sentences: 5, longWords: 30 };
  expect(readability('cs', { ...hundred, words: 99 })).toBeUndefined();
  expect(readability('cs', hundred)).toEqual({ formula: 'LIX', value: 50, limit: 50 });
  expect(readability('pl', NO_TEXT)).toBeUndefined();
});

test('texts add up', () => {
  const one = countsOf('en', 'Come in. Take a seat.');
  const other = countsOf('en', 'We call you when it is your turn.');
  expect(together(one, other)).toMatchObject({ words: 13, sentences: 3, longest: 8, longSentences: 0 });
  expect(together(one, NO_TEXT)).toEqual(one);
});

test('a text of very many sentences is counted', () => {
  expect(countsOf('cs', 'Petent. '.repeat(130_000))).toMatchObject({ words: 130_000, sentences: 130_000, longest: 1 });
});
