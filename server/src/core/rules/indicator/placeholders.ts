import type { Locale } from '../../l10n/index.ts';
import type { Day } from '../../model/index.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Indicator, isNps } from './indicators.ts';

/*
 * Words that fixes write into a document, in its own language. They are true of most indicators of their kind; the author
 * makes them exact.
 */

/** How a value of that unit is usually computed. */
export function usualFormula(indicator: Indicator, language: Locale): string {
  const words = FORMULAS[language];
  const whole = textsIn(indicator.denominator)[0] ?? words.all;
  const part = textsIn(indicator.numerator)[0] ?? words.matching;
  if (isNps(indicator)) return words.nps;
  switch (indicator.unit?.value) {
    case 'percent':
      return `${part} / ${whole} * 100`;
    case 'per-1000':
      return `${part} / ${whole} * 1000`;
    case 'ratio':
      return `${part} / ${whole}`;
    case 'count':
      return words.count;
    case 'score':
    case 'index':
      return words.mean;
    case 'days':
    case 'working-days':
    case 'hours':
    case 'minutes':
    case 'seconds':
    case 'rings':
      return words.length;
    default:
      return `${part} / ${whole} * 100`;
  }
}

/** The whole a share is taken of: what stands below the line of the formula, else all cases. */
export function usualDenominator(indicator: Indicator, language: Locale): string {
  const divided = /\/\s*(?<whole>[^/*×·()]+?)\s*(?:[*×·]\s*1\s?000?|[*×·]\s*100)?\s*$/u;
  const shown = textsIn(indicator.formula).map((formula) => divided.exec(formula)?.groups?.whole);
  return shown.find((whole) => whole !== undefined && whole.trim() !== '') ?? FORMULAS[language].all;
}

/** Whom answers or visits stand for. */
export function usualPopulation(source: string, today: Day, language: Locale): string {
  return POPULATIONS[language](today.slice(0, 4), source === 'mystery');
}

/** What the office's file system is called. */
export const FILE_SYSTEM: { readonly [L in Locale]: string } = {
  en: 'e-file',
  cs: 'spisová služba',
  pl: 'elektroniczny obieg dokumentów',
};

const FORMULAS = {
  en: {
    matching: 'cases that meet the definition',
    all: 'all cases',
    nps: 'promoters - detractors',
    count: 'number of cases in the period',
    mean: 'sum of the scores / number of answers',
    length: 'sum of the times / number of cases',
  },
  cs: {
    matching: 'případy, které splnily definici',
    all: 'všechny případy',
    nps: 'příznivci - kritici',
    count: 'počet případů za období',
    mean: 'součet hodnocení / počet odpovědí',
    length: 'součet dob / počet případů',
  },
  pl: {
    matching: 'sprawy spełniające definicję',
    all: 'wszystkie sprawy',
    nps: 'promotorzy - krytycy',
    count: 'liczba spraw w okresie',
    mean: 'suma ocen / liczba odpowiedzi',
    length: 'suma czasów / liczba spraw',
  },
} as const satisfies { readonly [L in Locale]: { readonly [word: string]: string } };

const POPULATIONS: { readonly [L in Locale]: (year: string, visits: boolean) => string } = {
  en: (year, visits) =>
    visits ? `calls and visits in opening hours in ${year}` : `people who visited the office in ${year}`,
  cs: (year, visits) =>
    visits ? `telefonáty a návštěvy v úředních hodinách v roce ${year}` : `lidé, kteří navštívili úřad v roce ${year}`,
  pl: (year, visits) =>
    visits ? `telefony i wizyty w godzinach pracy w ${year} roku` : `osoby, które odwiedziły urząd w ${year} roku`,
};
