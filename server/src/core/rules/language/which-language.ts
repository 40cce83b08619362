import { WRITTEN, type Written } from './text-maps.ts';

/** How many words of a text speak for each language. */
export type Evidence = { readonly [L in Written]: number };

/** Letters only one of the languages has. */
const LETTERS = { cs: /[ěřůčšžýáéíúťďň]/, pl: /[łżąęćśźń]/ } as const;

/** Short words that are frequent in one of the languages and are no word of the others. */
const FREQUENT: ReadonlyMap<string, Written> = new Map([
  ...words('cs', 'je jsou jsme se nebo když aby pro pod při podle která které který jako nás vás vám nám bude budou'),
  ...words('pl', 'się i w nie są lub dla jeśli jest oraz przez przy od który która które pani pan państwo albo'),
  ...words('en', 'the and you your we our of for with is are it this that at when or from by how will be us'),
]);

/**
 * What the words of a text say of its language. A word in capitals within the text is taken for a name and says nothing:
 * `pobočka Łódź` is Czech.
 */
export function evidenceIn(text: string): Evidence {
  const count = { cs: 0, pl: 0, en: 0 };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    if (word !== small && !STARTS.test(text.slice(Math.max(0, index - 3), index))) continue;
    const language = FREQUENT.get(small) ?? languageOfLetters(small);
    if (language) count[language]++;
  }
  return count;
}

const WORD = /\p{L}+/gu;

/** What stands before the first word of a sentence. */
const STARTS = /^$|[.!?:\n]\s*["'„“(]?$/;

/**
 * The language a text is in when that is surely not the one it should be in: no word speaks for that one, or five times
 * as many for another. Undefined when the text fits or nothing can be said.
 */
export function otherLanguage(text: string, expected: Written): Written | undefined {
  if (looksRight(text, expected)) return undefined;
  const evidence = evidenceIn(text);
  const [best] = WRITTEN.filter((one) => one !== expected).sort((a, b) => evidence[b] - evidence[a]);
  if (!best || evidence[best] === 0) return undefined;
  const own = evidence[expected];
  const third = WRITTEN.find((one) => one !== expected && one !== best);
  if (third && evidence[third] === evidence[best]) return undefined;
  const wordCount = text.match(WORD)?.length ?? 0;
  // English has no letters of its own, so a text with a single telling word may still be English.
  const least = expected === 'en' || best === 'en' ? 2 : 1;
  if (evidence[best] < least || wordCount < 2) return undefined;
  // One word with a strange letter in a long text is a name or a quotation.
  if (own === 0) return evidence[best] * 8 >= wordCount ? best : undefined;
  return evidence[best] >= 5 * own && evidence[best] * 3 >= wordCount ? best : undefined;
}

/** A quick look, because nearly every text is in its right language: it has letters of that one, and none of another. */
function looksRight(text: string, expected: Written): boolean {
  if (expected === 'en') return !CZECH.test(text) && !POLISH.test(text);
  const [own, foreign] = expected === 'cs' ? [CZECH, POLISH] : [POLISH, CZECH];
  return own.test(text) && !foreign.test(text);
}

const CZECH = /[ěřůčšžýáéíúťďĚŘŮČŠŽÝÁÉÍÚŤĎ]/;
const POLISH = /[łżąęćśźńŁŻĄĘĆŚŹŃ]/;

function languageOfLetters(word: string): Written | undefined {
  const czech = LETTERS.cs.test(word);
  const polish = LETTERS.pl.test(word);
  if (czech === polish) return undefined;
  return czech ? 'cs' : 'pl';
}

function words(language: Written, list: string): readonly (readonly [string, Written])[] {
  return list.split(' ').map((word) => [word, language]);
}
