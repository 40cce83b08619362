import { wordsOf, wordTest } from './phrases.ts';
import { isEnglishPlural, isPluralWord, isPostWord, isUnitWord } from './post-words.ts';

/**
 * The posts a text names when it names several: the parts of `tajemník a vedoucí odboru`, or the text itself when it is
 * a plural (`referenti matriky`). Nothing for one post, also for one whose name holds an "and"
 * (`Vedoucí odboru kultury a sportu`). `isKnown` says whether a part is an id or a title of the register.
 */
export function severalPosts(text: string, isKnown: (part: string) => boolean): readonly string[] {
  if (isSlug(text)) return [];
  for (const { sign, isPlain } of SEPARATORS) {
    const parts = text.split(sign).map((part) => part.trim());
    if (parts.length < 2 || parts.some((part) => wordsOf(part).length === 0) || isOneInTwoGenders(parts)) continue;
    if (isPlain || parts.every((part) => isKnown(part) || readsAsPost(part))) return parts;
  }
  return isPlural(text) ? [text] : [];
}

/** An id as the register writes them: `registry-head`. */
export function isSlug(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}

/** How several posts are joined. A plain sign joins whatever stands around it; the others also stand inside names. */
const SEPARATORS: readonly { readonly sign: RegExp; readonly isPlain: boolean }[] = [
  { sign: /\s+\/\s+|\s*;\s*|\s+\+\s+/u, isPlain: true },
  { sign: /\s*[,/]\s*|\s+&\s+|\s+(?:a|i|and|or|nebo|či|oraz|lub|albo)\s+/u, isPlain: false },
];

/** `referent / referentka` is one post. */
function isOneInTwoGenders(parts: readonly string[]): boolean {
  const [one = '', other = '', third] = parts;
  const [first = ''] = wordsOf(one);
  const [second = ''] = wordsOf(other);
  if (third !== undefined) return false;
  return (
    (/^\p{Ll}{1,4}$/u.test(other) && first.length > other.length + 2) ||
    (first !== second && first.slice(0, 4) === second.slice(0, 4))
  );
}

function readsAsPost(part: string): boolean {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(part)) return true;
  const words = wordsOf(part);
  const [first = ''] = words;
  return (
    isPostWord(first) ||
    isPostWord(words.at(-1) ?? '') ||
    /^(?:odbor|wydzial|referat|department|usek|dzial)$/.test(first)
  );
}

/** Written out, because without its length mark `odborů` reads as one `odboru`. */
const HEADS_OF_UNITS = /^vedoucí(?:ch|m)?\s+(?:všech\s+)?(?:odborů|útvarů|úseků|referátů)/iu;

const isAll = wordTest('všech všichni všechny wszystkich wszyscy wszystkie all both oba obě obaj obie');

function isPlural(text: string): boolean {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (isAll(first) || isPluralWord(first) || HEADS_OF_UNITS.test(text)) return true;
  if (isPluralWord(second) && !isPostWord(first) && !isUnitWord(first)) return true;
  if (isEnglishPlural(first) && (words.length === 1 || /^(?:of|for|in|and)$/.test(second))) return true;
  return isEnglishPlural(words.at(-1) ?? '') && !words.some((word) => /^(?:of|for|in|to|the)$/.test(word));
}
