import type { Prose, ProseLanguage, Sentence, Word } from '../../prose/index.ts';

interface TimeWords {
  readonly units: RegExp;
  readonly numerals: ReadonlySet<string>;
  /** Words after which a bare unit is a definite time: `do týdne`, `within a month`. */
  readonly before: ReadonlySet<string>;
  readonly months: RegExp;
}

/** How many words may stand between a number and its unit: `5 pracovních dnů`, `5 full working days`. */
const BETWEEN = 2;

/** True when a sentence says a time by number and unit, or a day of the year. */
export function saysTime({ text, words, language }: Prose, { firstWord, endWord }: Sentence): boolean {
  const time = TIME[language];
  for (let i = firstWord; i < endWord; i++) {
    const word = words[i];
    if (!word) continue;
    if (/^\d+(h|hod|min|d)$/.test(word.text) || /^\d{1,2}[./-]\d{1,2}([./-]|$)/.test(word.text)) return true;
    const next = words[i + 1];
    if (i + 1 >= endWord || !next) continue;
    if (time.before.has(word.text) && time.units.test(next.text)) return true;
    if (word.kind !== 'number' && !time.numerals.has(word.text)) continue;
    const date = word.kind === 'number' && next.kind === 'number' && text[word.end] === '.';
    if (date || time.months.test(next.text)) return true;
    if (unitFollows(words, i, endWord, time.units)) return true;
  }
  return false;
}

function unitFollows(words: readonly Word[], number: number, endWord: number, units: RegExp): boolean {
  for (let i = number + 1; i < Math.min(endWord, number + 2 + BETWEEN); i++) {
    if (units.test(words[i]?.text ?? '')) return true;
  }
  return false;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const TIME: { readonly [L in ProseLanguage]: TimeWords } = {
  cs: {
    units: /^(den|dne|dnem|dny|dní|dnů|dnech|dnům|hodin.*|hod|minut.*|min|týden|týdn.*|měsíc.*|rok.*|let|léta|letech)$/,
    numerals:
      set(`jeden jedna jedno jednoho jedné jednu dva dvě dvou tři tří čtyři čtyř pět pěti šest šesti sedm sedmi osm
      osmi devět devíti deset deseti čtrnáct čtrnácti patnáct patnácti dvacet dvaceti třicet třiceti čtyřicet šedesát
      šedesáti devadesát devadesáti půl`),
    before: set('do'),
    months:
      /^(led(en|na)|únor.*|březn?.*|dub(en|na)|květ(en|na)|červ(en|na)|červen(ec|ce)|srp(en|na)|září|říj(en|na)|listopadu?|prosin(ec|ce))$/,
  },
  pl: {
    units:
      /^(dzień|dnia|dni|dniach|dniem|godzin.*|godz|minut.*|min|tydzień|tygodni.*|miesi[ąę]c.*|rok.*|lat|lata|latach|dob[aęy])$/,
    numerals:
      set(`jeden jedna jedno jednego jednej dwa dwie dwóch dwu trzy trzech cztery czterech pięć pięciu sześć sześciu
      siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu czternaście czternastu dwadzieścia dwudziestu
      trzydzieści trzydziestu sześćdziesiąt sześćdziesięciu pół`),
    before: set('ciągu'),
    months: /^(stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)$/,
  },
  en: {
    units: /^(days?|hours?|minutes?|mins?|weeks?|months?|years?)$/,
    numerals: set('one two three four five six seven eight nine ten fourteen fifteen twenty thirty sixty ninety a an'),
    before: set('within'),
    months: /^(january|february|march|april|may|june|july|august|september|october|november|december)$/,
  },
};
