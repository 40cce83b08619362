import type { Locale } from '../../l10n/index.ts';
import type { Span } from '../../text/index.ts';
import { fold, type WordList, wordList } from '../common/words.ts';

/**
 * Where a question asks people to write down who they are: a name, an address, the number of their matter. Words for such
 * data count only where a part of the sentence begins with them (`Your e-mail:`, `If you want an answer, leave your phone
 * number`), so that "Did we answer your e-mail in time?" is no such question. Undefined when there is no such place.
 */
export function personalDataAskedIn(question: string, language: Locale): Span | undefined {
  const named = WHO_ARE_YOU[language].spanIn(question);
  if (named) return named;
  for (const match of question.matchAll(/[^,.;:?!()–\n]+/gu)) {
    const clause = match[0];
    const start = match.index + skipped(clause, POLITE_WORDS[language]);
    const rest = question.slice(start, match.index + clause.length);
    if (!PERSONAL_DATA[language].begins(rest) || NAME_AS_VERB.begins(rest)) continue;
    const found = PERSONAL_DATA[language].spanIn(rest);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

/** How much of a clause only leads to what is asked for. */
function skipped(clause: string, words: ReadonlySet<string>): number {
  let at = 0;
  for (const { 0: word, index } of clause.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    at = index;
    if (!words.has(fold(word).toLowerCase())) return at;
  }
  return at;
}

const WHO_ARE_YOU: { readonly [L in Locale]: WordList } = {
  en: wordList('what are you called, who are you'),
  cs: wordList('jak se jmenujete'),
  pl: wordList('jak się nazywa*, jak się pan nazywa, jak się pani nazywa, jak masz na imię'),
};

/** "Name three things" asks for no name. */
const NAME_AS_VERB = wordList('name one, name two, name three, name the, name a, name some, name any, name your');

const POLITE_WORDS: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: words(
    'please kindly your the a and if you want us enter give state leave write provide fill in tell what is full',
  ),
  cs: words(
    'prosim prosime uvedte napiste zadejte vyplnte sdelte nechte zanechte zapiste doplnte nam zde jake jaky jaka je vase',
    'vas svoje sve svou svuj a na',
  ),
  pl: words(
    'prosze prosimy podaj podac wpisz wpisac zostaw zostawic uzupelnij napisz nam tutaj jaki jakie jaka jest twoj twoje',
    'twoja swoj swoje swoja o podanie wpisanie pana pani panstwa i',
  ),
};

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

const PERSONAL_DATA: { readonly [L in Locale]: WordList } = {
  en: wordList(
    'e-mail address, email address, e-mail, email, phone number, telephone number, mobile number, phone, telephone',
    'mobile, name, full name, surname, first name, last name, home address, postal address, address, date of birth',
    'birth number, case number, file number, reference number, application number, id number, identity card number',
    'signature, contact details, contact',
  ),
  cs: wordList(
    'e-mailov* adres*, e-mail, email, mail, telefonní číslo, číslo telefonu, telefon, mobil, jméno, příjmení, adresa',
    'adresu, bydliště, rodné číslo, datum narození, číslo jednací, č. j., spisov* značk*, číslo spisu, číslo žádosti',
    'číslo řízení, číslo občanského průkazu, číslo průkazu, podpis, kontaktní údaje, kontakt',
  ),
  pl: wordList(
    'adres e-mail, adresu e-mail, e-mail, email, mail, numer telefonu, numeru telefonu, nr telefonu, telefon, imię',
    'imienia, nazwisko, nazwiska, adres zamieszkania, adres, pesel, data urodzenia, datę urodzenia, numer sprawy',
    'numeru sprawy, nr sprawy, znak sprawy, sygnatur*, numer dowodu, numer wniosku, podpis, dane kontaktowe, kontakt',
  ),
};
