import { fold, wordTest } from './phrases.ts';
import { isBodyWord, isEnglishPlural, isPluralWord, isPostWord, isUnitWord } from './post-words.ts';

/** A text that names a person, split: `Ing. Jana Malá, vedoucí matriky` has the name `Jana Malá` and the rest `vedoucí matriky`. */
export interface PersonName {
  /** Without degrees and forms of address. */
  readonly name: string;
  /** What else stands there; empty for a bare name. */
  readonly rest: string;
}

/**
 * The person a text names; undefined when it names none, or several. Names are two or more capitalised words of which
 * `isKnownWord` (words of the register) claims none, or one such word behind a degree.
 */
export function personIn(text: string, isKnownWord: (word: string) => boolean): PersonName | undefined {
  const parts = text
    .split(/\s*[,;()]\s*|\s+[-–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isOnlyTitles(part));
  const names = parts.map((part) => bareName(part, isKnownWord));
  const [name, second] = names.filter((one) => one !== undefined);
  if (name === undefined || second !== undefined) return undefined;
  return { name, rest: parts.filter((_, index) => names[index] === undefined).join(' ') };
}

/** Degrees and forms of address before or after a name, compared without dots. */
const isTitle = wordTest(
  'ing mgr bc bca mga judr mudr mvdr phdr rndr paeddr thdr thlic pharmdr doc prof dr drsc phd csc dis mba mpa llm',
  'msc inż lic hab arch pan pani paní p mr mrs ms miss sir dame ba ma bsc jr sr st ml płk kpt npor por',
);

const isOfficeWord = (word: string): boolean =>
  isPostWord(word) || isUnitWord(word) || isBodyWord(word) || isPluralWord(word) || isEnglishPlural(word);

const CAPITALISED = /^(?=..)\p{Lu}\p{Ll}*(?:[-'’]?\p{Lu}\p{Ll}+)*$/u;
const UPPERCASE = /^\p{Lu}{3,}(?:-\p{Lu}{3,})?$/u;
const INITIAL = /^\p{Lu}\.$/u;

function bareName(part: string, isKnownWord: (word: string) => boolean): string | undefined {
  const words = part.split(/\s+/u);
  const kept = words.filter((word) => !isTitled(word));
  const hasTitle = kept.length < words.length;
  const full = kept.filter((word) => CAPITALISED.test(word) || UPPERCASE.test(word));
  const initials = kept.filter((word) => INITIAL.test(word));
  if (kept.length > 4 || full.length + initials.length < kept.length) return undefined;
  if (!full.some((word) => CAPITALISED.test(word)) || (kept.length < 2 && !hasTitle)) return undefined;
  const isOffice = full.some((word) =>
    fold(word)
      .split('-')
      .some((piece) => isOfficeWord(piece) || isKnownWord(piece)),
  );
  return isOffice ? undefined : kept.join(' ');
}

function isOnlyTitles(part: string): boolean {
  return part.split(/\s+/u).every(isTitled);
}

/** A degree carries a dot or has capitals inside (`Ing.`, `PhD`); a form of address may be bare (`paní`). */
function isTitled(word: string): boolean {
  const bare = word.replaceAll('.', '');
  return (
    (bare !== word ||
      /\p{L}\p{Lu}/u.test(word) ||
      /^(?:pan|pan[ií]|mrs?|ms|miss|sir|dame|dr|ing|mgr|inż|doc|prof)$/iu.test(word)) &&
    isTitle(fold(bare))
  );
}
