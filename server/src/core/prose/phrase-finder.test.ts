import { expect, test } from 'vitest';
import { phraseFinder } from './phrase-finder.ts';

/** What is found, with the number of its phrase. A star at the end of a word stands for any letters. */
function found(phrases: readonly string[], text: string): readonly string[] {
  const find = phraseFinder(
    phrases.map((phrase) =>
      phrase.split(' ').map((word) => ({ stem: word.replace(/\*$/, ''), isOpen: word.endsWith('*') })),
    ),
  );
  return find(text).map(({ span, nth }) => `${nth}: ${text.slice(span.start, span.end)}`);
}

test('of phrases that begin at the same place the longest is found, whichever comes first', () => {
  const text = 'Odbor kultury a odbor.';
  expect(found(['odbor', 'odbor kultury'], text)).toEqual(['1: Odbor kultury', '0: odbor']);
  expect(found(['odbor kultury', 'odbor'], text)).toEqual(['0: Odbor kultury', '1: odbor']);
});

test('none is found inside another, wherever it begins', () => {
  expect(found(['kultury a sportu', 'odbor kultury'], 'odbor kultury a sportu')).toEqual(['1: odbor kultury']);
  expect(found(['úřad', 'městský úřad'], 'Městský úřad, úřad')).toEqual(['1: Městský úřad', '0: úřad']);
});

test('only whole words are found, with any blanks between', () => {
  expect(found(['rada', 'rada m*'], 'parada radar rada1 Rada\n  města, rada')).toEqual(['1: Rada\n  města', '0: rada']);
  expect(found(['e-file'], 'e-filed e-file')).toEqual(['0: e-file']);
});

test('places are those of the text where small letters are longer than large ones', () => {
  expect(found(['rada'], 'İİ rada')).toEqual(['0: rada']);
});
