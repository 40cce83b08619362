import { describe, expect, test } from 'vitest';
import { hashOf, wordsOf } from './words.ts';

const texts = (text: string) =>
  wordsOf(text)
    .toArray()
    .map((word) => word.text);

describe('words', () => {
  test.each([
    ['Přineste průkaz.', ['přineste', 'průkaz']],
    ['w/w, není-li, k.p.a., and/or', ['w/w', 'není-li', 'k.p.a', 'and/or']],
    ["don't, don’t", ["don't", "don't"]],
    ['nedodal(a) form(s) (a) slovo (tedy)', ['nedodal(a)', 'form(s)', 'a', 'slovo', 'tedy']],
    ['§ 5 odst. 1', ['§', '5', 'odst', '1']],
    ['dne 1.01.2026 r. o 8.30', ['dne', '1.01.2026', 'r', 'o', '8.30']],
    ['www.mesto.cz\r www.urad.cz\u3000dál', ['www.mesto.cz', 'www.urad.cz', 'dál']],
    ['Hotovo.Dále přijďte', ['hotovo', 'dále', 'přijďte']],
    ['formu-\n  láře', ['formuláře']],
    ['žá\u00addost', ['žádost']],
    ['z\u030ca\u0301dost', ['žádost']],
    ['ČSSZ – 🙂 ok', ['čssz', 'ok']],
    ['', []],
    ['-- ... //', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('numbers, addresses and the section sign are told apart', () => {
    const kinds = wordsOf(
      'Pište na info@mesto.cz nebo https://mesto.cz/a?b=1. Také www.mesto.cz, č. OR.123.4.2025.JK, § 5',
    );
    expect(kinds.toArray().map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'pište word',
      'na word',
      'info@mesto.cz address',
      'nebo word',
      'https://mesto.cz/a?b=1 address',
      'také word',
      'www.mesto.cz address',
      'č word',
      'or.123.4.2025.jk number',
      '§ sign',
      '5 number',
    ]);
  });

  test('a span covers the word as it is written', () => {
    const text = 'Podejte žá\u00addost o formu-\nlář';
    expect(
      wordsOf(text)
        .toArray()
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Podejte', 'žá\u00addost', 'o', 'formu-\nlář']);
  });
});

test('the hash of a word is that of its text', () => {
  const words = wordsOf(
    'Žádost z\u030ca\u0301dost žá\u00addost formu-\nlář don’t nedodal(A) nedodal(a) ΑΒΓ İ 🙂 12.A § w/W',
  );
  for (let i = 0; i < words.length; i++) expect(words.hash(i)).toBe(hashOf(words.text(i)));
});
