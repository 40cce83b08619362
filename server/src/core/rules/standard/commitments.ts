import { lackOf } from '../common/absence.ts';
import { fold, wordList } from '../common/words.ts';
import type { StandardItem } from './promises.ts';

/** A promise as a number that can be checked, or as an act that happens or does not. */
export interface Commitment {
  readonly operator: string;
  readonly value: number | boolean;
  readonly unit: string;
}

export const ACT: Commitment = { operator: 'equals', value: true, unit: 'yes-no' };

/** Fields without which nobody can check the promise, in the order of the schema. Empty for an act stated as yes or no. */
export function lackingIn(commitment: NonNullable<StandardItem['commitment']>): readonly (keyof Commitment)[] {
  const { operator, value, unit } = commitment;
  const isAct = unit?.value === 'yes-no' || typeof value?.value === 'boolean';
  const needless: readonly string[] = !isAct ? [] : operator?.value === 'always' ? ['value', 'unit'] : ['unit'];
  return FIELDS.filter((key) => !needless.includes(key) && lackOf(commitment, key) !== undefined);
}

const FIELDS: readonly (keyof Commitment)[] = ['operator', 'value', 'unit'];

/**
 * What the promise most likely means, the likeliest first: the only number with a unit in its words, what is usual in its
 * area, an act.
 */
export function likelyCommitments({ area, statement }: StandardItem): readonly Commitment[] {
  const words = statement?.is === 'value' ? statement : (statement?.cs ?? statement?.pl ?? statement?.en);
  const read = words && numberIn(words.value);
  const usual = Object.hasOwn(USUAL, area?.value ?? '') ? USUAL[area?.value ?? ''] : undefined;
  const isSame = read?.operator === usual?.operator && read?.value === usual?.value && read?.unit === usual?.unit;
  return [read, isSame ? undefined : usual, ACT].flatMap((one) => one ?? []).slice(0, 2);
}

/** The number and unit of `do 5 pracovních dnů`; undefined when the words hold none, or several. */
export function numberIn(text: string): Commitment | undefined {
  const found = [...fold(text).matchAll(NUMBER)];
  const [match, another] = found;
  if (!match || another) return undefined;
  const [, digits = '', rest = ''] = match;
  const unit = UNITS.find(([, words]) => words.begins(rest))?.[0];
  const value = Number(digits.replace(',', '.'));
  return unit === undefined || !Number.isFinite(value) ? undefined : { operator: operatorFor(unit), value, unit };
}

/** A share is promised from below, a time from above. */
export function operatorFor(unit: string): string {
  if (unit === 'yes-no') return 'equals';
  return MORE_IS_BETTER.has(unit) ? 'at-least' : 'at-most';
}

/** A value of that unit that offices promise. */
export function usualValue(unit: string): number | boolean {
  return unit === 'yes-no' ? true : (USUAL_VALUES[unit] ?? 1);
}

const NUMBER = /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)(\s*(?:%|\p{L}+(?:\s+\p{L}+)?))?/gu;

const UNITS: readonly (readonly [string, ReturnType<typeof wordList>])[] = [
  ['working-days', wordList('working day*, business day*, pracovn* dn*, pracovni* den, dni* robocz*, dzień roboczy')],
  ['days', wordList('day, days, den, dn*, dzień, dni*')],
  ['hours', wordList('hour*, hodin*, godzin*')],
  ['minutes', wordList('minut*')],
  ['seconds', wordList('second*, sekund*, vteřin*')],
  ['rings', wordList('ring, rings, zazvonění*, sygnał*, dzwon*')],
  ['percent', wordList('%, percent*, procent*')],
];

const MORE_IS_BETTER: ReadonlySet<string> = new Set([
  'percent',
  'percentage-point',
  'count',
  'nps',
  'score',
  'index',
  'ratio',
]);

const USUAL: { readonly [area: string]: Commitment } = {
  telephone: { operator: 'at-most', value: 3, unit: 'rings' },
  'personal-contact': { operator: 'at-most', value: 15, unit: 'minutes' },
  electronic: { operator: 'at-most', value: 2, unit: 'working-days' },
  'internal-client': { operator: 'at-most', value: 2, unit: 'working-days' },
  written: { operator: 'at-most', value: 5, unit: 'working-days' },
  environment: { operator: 'at-least', value: 90, unit: 'percent' },
  timeliness: { operator: 'at-most', value: 30, unit: 'days' },
  complaints: { operator: 'at-most', value: 30, unit: 'days' },
};

const USUAL_VALUES: { readonly [unit: string]: number } = {
  percent: 90,
  days: 30,
  'working-days': 2,
  hours: 24,
  minutes: 15,
  seconds: 20,
  rings: 3,
  score: 4,
  index: 80,
  nps: 40,
};
