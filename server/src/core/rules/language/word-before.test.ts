import { expect, test } from 'vitest';
import type { ProseLanguage } from '../../prose/index.ts';
import { wordBefore } from './word-before.ts';

test.each<[ProseLanguage, string, string, string]>([
  ['cs', 'Uděláme to v ', 'spolupráci', 've '],
  ['cs', 'Přistoupíme k ', 'kroku', 'ke '],
  ['cs', 'S ', 'žáky', 'Se '],
  ['cs', 'Mluvíme s ', 'klientem', 's '],
  ['cs', 'Přijďte ve ', 'termínu', 'v '],
  ['cs', 'Přijďte ve ', 'lhůtě', 've '],
  ['cs', 'Stalo se ve ', 'vašem', 've '],
  ['cs', 'Jdou ke ', 'dvěma', 'ke '],
  ['cs', 'Setkal se ', 'klient', 'se '],
  ['cs', 'Jdeme do ', 'kroku', 'do '],
  ['pl', 'Działamy w ', 'współpracy', 'we '],
  ['pl', 'Jest w ', 'wodzie', 'w '],
  ['pl', 'Rozmowa z ', 'sprawcą', 'ze '],
  ['pl', 'Ze ', 'panem', 'Z '],
  ['pl', 'W ', 'Warszawie', 'W '],
  ['en', 'It is an ', 'customer', 'a '],
  ['en', 'Ask a ', 'applicant', 'an '],
  ['en', 'Ask a ', 'user', 'a '],
  ['en', 'Wait an ', 'hour', 'an '],
  ['en', 'Ask an ', 'user', 'a '],
  ['en', 'Name a ', 'heir', 'an '],
  ['en', 'It is a ', 'uninsured', 'an '],
  ['en', 'Pizza ', 'applicant', 'Pizza '],
])('%s: %s%s', (language, before, wording, expected) => {
  const change = wordBefore(before, wording, language);
  const kept = /\S+ $/.exec(before)?.[0];
  expect(change ? `${change.word} ` : kept).toBe(expected);
});
