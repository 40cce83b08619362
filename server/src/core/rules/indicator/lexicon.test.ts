import { describe, expect, test } from 'vitest';
import { fold, wordList } from '../common/words.ts';
import {
  hasNumberWithUnit,
  MEASURE_WORDS,
  QUALITY_WORDS,
  TIMELINESS_WORDS,
  VAGUE_WORDS,
  WORKING_DAY_WORDS,
} from './lexicon.ts';

/** The vague words the document model lists, section 3.4. */
const LISTED = {
  cs: 'zlepšit, zkvalitnit, zvýšit, snížit, zefektivnit, optimalizovat, posílit, podpořit, rozvíjet, prohloubit, zajistit, usilovat, snažit se, přispět, co nejlépe, co nejrychleji, maximálně, průběžně, dle možností, včas, přiměřeně, na vysoké úrovni, profesionálně, vstřícně, spokojený',
  pl: 'poprawić, poprawa, podnieść, zwiększyć, zmniejszyć, usprawnić, zoptymalizować, wzmocnić, wspierać, rozwijać, doskonalić, zapewnić, dążyć, starać się, jak najlepiej, jak najszybciej, na bieżąco, w miarę możliwości, terminowo, odpowiedni, należyty, wysoki poziom, sprawnie, profesjonalnie',
  en: 'improve, enhance, increase, reduce, strengthen, optimise, streamline, support, foster, promote, ensure, strive, aim, as soon as possible, where possible, ongoing, regularly, timely, adequate, appropriate, sufficient, high level, professional, friendly, satisfied',
};

describe('vague words', () => {
  test.each(Object.values(LISTED).flatMap((words) => words.split(', ')))('%s', (word) => {
    expect(VAGUE_WORDS.isIn(word)).toBe(true);
    expect(VAGUE_WORDS.isIn(`X ${fold(word).toUpperCase()}.`)).toBe(true);
  });

  test.each([
    ['zvýšení spokojenosti klientů'],
    ['Průběžné zlepšování služeb'],
    ['Zajišťujeme dostupnost'],
    ['podniesienie jakości'],
    ['zapewnienie należytej obsługi'],
    ['w miarę  możliwości'],
    ['staramy się'],
  ])('inflected: %s', (words) => expect(VAGUE_WORDS.isIn(words)).toBe(true));

  test.each([
    ['devadesát'],
    ['ninety of a hundred'],
    ['odpowiedzi na pisma'],
    ['stará radnice'],
    ['Reimbursement'],
    [''],
  ])('not: %s', (words) => expect(VAGUE_WORDS.isIn(words)).toBe(false));
});

test('a number counts only with what it counts, and a year is none', () => {
  const texts = ['do 10 dnů', '95 %', '3 rings', 'do roku 2027', 'by 2027', 'od 2025-01-31', 'verze 2.', ''];
  expect(texts.filter(hasNumberWithUnit)).toEqual(['do 10 dnů', '95 %', '3 rings']);
});

test('praise and measures in three languages', () => {
  expect(['Dobrá obsluha', 'Dobra obsługa', 'Good service'].every((name) => QUALITY_WORDS.isIn(name))).toBe(true);
  expect(['Dobrá obsluha', 'Dobra obsługa', 'Good service'].some((name) => MEASURE_WORDS.isIn(name))).toBe(false);
  expect(['Podíl hovorů', 'Liczba skarg', 'Mean score'].every((name) => MEASURE_WORDS.isIn(name))).toBe(true);
});

test('words that only look alike', () => {
  expect(WORKING_DAY_WORDS.isIn('pracovní doba')).toBe(false);
  expect(WORKING_DAY_WORDS.isIn('do deseti pracovních dnů')).toBe(true);
  expect(TIMELINESS_WORDS.isIn('Terminal at the counter')).toBe(false);
  expect(TIMELINESS_WORDS.isIn('vyřízeno ve lhůtě')).toBe(true);
});

test('spans are those of the text as written', () => {
  const text = 'Chceme služby ZLEPŠIT. Łatwo.';
  const span = wordList('zlepš*, łatw*').spanIn(text);
  expect(span && text.slice(span.start, span.end)).toBe('ZLEPŠIT');
  expect(fold('Łódź žluťoučký 👍')).toBe('Lodz zlutoucky 👍');
});
