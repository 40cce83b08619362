import type { Prose, ProseLanguage, Sentence } from '../../prose/index.ts';

/** A copied provision is long and has more than one sign of a law in it. */
const WORDS = 25;
const MARKS = 2;

const LAW: { readonly [L in ProseLanguage]: RegExp } = {
  cs: /§|odst\.|písm\.|čl\.|ve znění|pozdějších předpisů|ustanoven|zvláštní(?:ho|m) předpis|\d+\/\d{4} sb/g,
  pl: /§|art\.|ust\.|pkt|dz\. ?u\.|z późn\. zm|w brzmieniu|o któr(?:ym|ej|ych) mowa|przepis(?:y|ów) odrębn|poz\. \d/g,
  en: /§|section \d|regulation \d|paragraph \d|schedule \d|as amended|subsection|pursuant|within the meaning|shall/g,
};

/** A sentence that reads like a piece of a law, in a text that is not the place for it. */
export function isCopiedLaw({ text, role, language }: Prose, { start, end, firstWord, endWord }: Sentence): boolean {
  if (role === 'legal' || role === 'appeal' || role === 'sanction' || endWord - firstWord < WORDS) return false;
  return new Set(text.slice(start, end).toLowerCase().match(LAW[language])).size >= MARKS;
}
