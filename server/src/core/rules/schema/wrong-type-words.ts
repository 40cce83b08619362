import { count, type Locale } from '../../l10n/index.ts';
import type { FormName } from './bad-form.ts';

/** What stands in a field. */
export type Found = 'text' | 'number' | 'boolean' | 'mapping' | 'sequence';

/** JSON types a field may want. */
export type Wanted = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

export const FOUND: { readonly [L in Locale]: { readonly [F in Found]: string } } = {
  en: {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    mapping: 'a group of fields',
    sequence: 'a list',
  },
  cs: {
    text: 'text',
    number: 'číslo',
    boolean: 'true nebo false',
    mapping: 'skupina polí',
    sequence: 'seznam',
  },
  pl: {
    text: 'tekst',
    number: 'liczba',
    boolean: 'true lub false',
    mapping: 'grupa pól',
    sequence: 'lista',
  },
};

const WANTED: { readonly [L in Locale]: { readonly [W in Wanted]: string } } = {
  en: {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list with a dash before each item',
    object: 'a group of fields, each on its own line',
  },
  cs: {
    string: 'text',
    number: 'číslo',
    integer: 'celé číslo',
    boolean: 'true nebo false',
    array: 'seznam s pomlčkou před každou položkou',
    object: 'skupina polí, každé na svém řádku',
  },
  pl: {
    string: 'tekst',
    number: 'liczba',
    integer: 'liczba całkowita',
    boolean: 'true lub false',
    array: 'lista z myślnikiem przed każdą pozycją',
    object: 'grupa pól, każde w osobnym wierszu',
  },
};

const OR: { readonly [L in Locale]: string } = { en: ' or ', cs: ' nebo ', pl: ' albo ' };

/** "a text or a list with a dash before each item". */
export const SHOULD_BE: { readonly [L in Locale]: (wanted: readonly Wanted[]) => string } = {
  en: (wanted) => wanted.map((one) => WANTED.en[one]).join(OR.en),
  cs: (wanted) => wanted.map((one) => WANTED.cs[one]).join(OR.cs),
  pl: (wanted) => wanted.map((one) => WANTED.pl[one]).join(OR.pl),
};

const QUOTE: { readonly [L in Locale]: string } = {
  en: ' Put it in quotation marks.',
  cs: ' Dejte hodnotu do uvozovek.',
  pl: ' Ujmij wartość w cudzysłów.',
};

/** What to do with a number that should be a text; nothing for other values. */
export function quoteHint(locale: Locale, found: Found, wanted: readonly Wanted[]): string {
  return wanted.includes('string') && (found === 'number' || found === 'boolean') ? QUOTE[locale] : '';
}

export const FORM_HINTS: { readonly [L in Locale]: { readonly [F in FormName]: string } } = {
  en: {
    id: 'An id has small letters without accents, digits and hyphens: id-card.',
    reference: 'Write the id of what you mean, for example id-card, or survey:clients-2024#w1.',
    language: 'Write the code of the language: cs, pl, en.',
    currency: 'Write three capital letters: CZK, PLN or EUR.',
    time: 'Write hours and minutes in quotation marks, two digits each: "08:00".',
    other: 'Please compare it with the description of the field.',
  },
  cs: {
    id: 'Zkratka (id) má malá písmena bez háčků a čárek, číslice a spojovníky: id-card.',
    reference: 'Napište zkratku (id) toho, co myslíte, například id-card nebo survey:clients-2024#w1.',
    language: 'Napište zkratku jazyka: cs, pl, en.',
    currency: 'Napište tři velká písmena: CZK, PLN nebo EUR.',
    time: 'Napište hodiny a minuty v uvozovkách, po dvou číslicích: "08:00".',
    other: 'Porovnejte ji prosím s popisem pole.',
  },
  pl: {
    id: 'Skrót (id) to małe litery bez polskich znaków, cyfry i łączniki: id-card.',
    reference: 'Wpisz skrót (id) tego, o co chodzi, na przykład id-card albo survey:clients-2024#w1.',
    language: 'Wpisz skrót języka: cs, pl, en.',
    currency: 'Wpisz trzy wielkie litery: CZK, PLN lub EUR.',
    time: 'Wpisz godziny i minuty w cudzysłowie, po dwie cyfry: "08:00".',
    other: 'Porównaj ją z opisem pola.',
  },
};

/** The second half of a sentence that begins with the field. */
export const LIMITS: { readonly [L in Locale]: (keyword: string, limit: number) => string } = {
  en: (keyword, limit) => {
    switch (keyword) {
      case 'maxLength':
        return `is too long; at most ${count('en', limit, { one: 'character fits', other: 'characters fit' })}`;
      case 'minimum':
      case 'exclusiveMinimum':
        return `is too small; it starts at ${limit}`;
      case 'maximum':
      case 'exclusiveMaximum':
        return `is too large; it ends at ${limit}`;
      case 'maxItems':
        return `holds too much; at most ${count('en', limit, { one: 'item fits', other: 'items fit' })}`;
      default:
        return `holds too little; it needs at least ${limit}`;
    }
  },
  cs: (keyword, limit) => {
    switch (keyword) {
      case 'maxLength':
        return `je příliš dlouhé; vejde se nejvýše ${count('cs', limit, { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })}`;
      case 'minimum':
      case 'exclusiveMinimum':
        return `je příliš malé; začíná od ${limit}`;
      case 'maximum':
      case 'exclusiveMaximum':
        return `je příliš velké; končí na ${limit}`;
      case 'maxItems':
        return `obsahuje příliš mnoho; vejde se nejvýše ${count('cs', limit, { one: 'položka', few: 'položky', many: 'položky', other: 'položek' })}`;
      default:
        return `obsahuje příliš málo; potřebuje aspoň ${limit}`;
    }
  },
  pl: (keyword, limit) => {
    switch (keyword) {
      case 'maxLength':
        return `jest za długie; mieści najwyżej ${count('pl', limit, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}`;
      case 'minimum':
      case 'exclusiveMinimum':
        return `ma za małą wartość; zaczyna się od ${limit}`;
      case 'maximum':
      case 'exclusiveMaximum':
        return `ma za dużą wartość; kończy się na ${limit}`;
      case 'maxItems':
        return `zawiera za dużo; mieści najwyżej ${count('pl', limit, { one: 'pozycję', few: 'pozycje', many: 'pozycji', other: 'pozycji' })}`;
      default:
        return `zawiera za mało; potrzebuje co najmniej ${limit}`;
    }
  },
};
