import type { ProseLanguage } from '../../prose/index.ts';

/** How the word before a wording is to be written. */
export interface WordBefore {
  /** From the start of that word as it is to the wording, in UTF-16 units: `v ` is 2. */
  readonly length: number;
  readonly word: string;
}

/**
 * A little word that sounds otherwise before another word: `v součinnosti` → `ve spolupráci`, `an applicant` → `a customer`.
 * Undefined where it may stay, and where nobody can be sure: Czech `se` is a pronoun too, and foreign words go their own way.
 */
export function wordBefore(before: string, wording: string, language: ProseLanguage): WordBefore | undefined {
  const found = /(?<![\p{L}\p{N}])(\p{L}{1,2})(\s+)$/u.exec(before);
  const [, word = '', blanks = ''] = found ?? [];
  const other = CHANGES[language](word.toLowerCase(), wording.toLowerCase());
  if (other === undefined) return undefined;
  const isCapital = /^\p{Lu}/u.test(word);
  return {
    length: word.length + blanks.length,
    word: isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other,
  };
}

type Change = (word: string, next: string) => string | undefined;

const CHANGES: { readonly [L in ProseLanguage]: Change } = {
  cs: (word, next) => {
    const [first = ''] = next;
    const isCluster = /^[sšzž][^aáeéěiíoóuúůyýsšzž]/.test(next);
    if (word === 'v') return 'vf'.includes(first) || isCluster ? 've' : undefined;
    if (word === 'k') return 'kg'.includes(first) || isCluster ? 'ke' : undefined;
    if (word === 's' || word === 'z') return 'sšzž'.includes(first) ? `${word}e` : undefined;
    // Before a vowel, or a consonant and a vowel, nobody says the longer one.
    if (!/^[^aeiouáéíóúůýy]?[aeiouyáéěíóúůý]/.test(next)) return undefined;
    if (word === 've') return 'vf'.includes(first) ? undefined : 'v';
    if (word === 'ke') return 'kg'.includes(first) ? undefined : 'k';
    if (word === 'ze') return 'sšzž'.includes(first) ? undefined : 'z';
    return undefined;
  },
  pl: (word, next) => {
    if (word === 'w') return /^[wf][^aeiouyąęó]/.test(next) ? 'we' : undefined;
    if (word === 'z') return /^[sśzźż][^aeiouyąęó]|^ws/.test(next) ? 'ze' : undefined;
    if (!/^[^aeiouyąęó]?[aeiouyąęó]/.test(next)) return undefined;
    return { we: 'w', ze: 'z' }[word];
  },
  en: (word, next) => {
    // Words that do not sound as they are spelled come first.
    const isVowel = SILENT_H.test(next) || (/^[aeiou]/.test(next) && !AS_YOU.test(next));
    if (word === 'a') return isVowel ? 'an' : undefined;
    return word === 'an' && !isVowel ? 'a' : undefined;
  },
};

const SILENT_H = /^(?:hour|honest|honour|heir)/;

/** `user`, `unit`, `euro` and `one-off` begin as `you` and `won` do; `uninsured` and `onerous` do not. */
const AS_YOU = /^(?:us[eu]|uni(?![mn])|eu|one(?!r))/;
