import { defineTexts, type Empty, type Locale, render } from '../../l10n/index.ts';
import { addDays, type Day } from '../../model/index.ts';
import { monthsLater } from '../inlay-hints/due-day.ts';

/** A day people often write, and what it is in words. */
export interface UsualDay {
  readonly day: Day;
  readonly words: string;
}

interface DayMessages {
  today: Empty;
  yesterday: Empty;
  startOfMonth: Empty;
  endOfLastMonth: Empty;
  nextMonth: Empty;
  endOfMonth: Empty;
  endOfYear: Empty;
  nextYear: Empty;
  inYear: Empty;
}

const dayTexts = defineTexts<DayMessages>({
  en: {
    today: 'today',
    yesterday: 'yesterday',
    startOfMonth: 'first of this month',
    endOfLastMonth: 'end of last month',
    nextMonth: 'first of next month',
    endOfMonth: 'end of this month',
    endOfYear: 'end of the year',
    nextYear: 'first of January',
    inYear: 'in a year',
  },
  cs: {
    today: 'dnes',
    yesterday: 'včera',
    startOfMonth: 'začátek tohoto měsíce',
    endOfLastMonth: 'konec minulého měsíce',
    nextMonth: 'první den příštího měsíce',
    endOfMonth: 'konec tohoto měsíce',
    endOfYear: 'konec roku',
    nextYear: 'první leden',
    inYear: 'za rok',
  },
  pl: {
    today: 'dzisiaj',
    yesterday: 'wczoraj',
    startOfMonth: 'początek tego miesiąca',
    endOfLastMonth: 'koniec ubiegłego miesiąca',
    nextMonth: 'pierwszy dzień następnego miesiąca',
    endOfMonth: 'koniec tego miesiąca',
    endOfYear: 'koniec roku',
    nextYear: 'pierwszy stycznia',
    inYear: 'za rok',
  },
});

/** Today and the days usual for a field: what happened (`approvedOn`) has days that are over, what is to come later ones. Each day once. */
export function usualDays(key: string, today: Day, locale: Locale): readonly UsualDay[] {
  const first = `${today.slice(0, 8)}01`;
  const nextFirst = monthsLater(first, 1) ?? today;
  const nextYear = monthsLater(`${today.slice(0, 5)}01-01`, 12) ?? today;
  const over: readonly (readonly [Day, keyof DayMessages])[] = [
    [today, 'today'],
    [addDays(today, -1), 'yesterday'],
    [first, 'startOfMonth'],
    [addDays(first, -1), 'endOfLastMonth'],
  ];
  const toCome: readonly (readonly [Day, keyof DayMessages])[] = [
    [today, 'today'],
    [nextFirst, 'nextMonth'],
    [addDays(nextFirst, -1), 'endOfMonth'],
    [addDays(nextYear, -1), 'endOfYear'],
    [nextYear, 'nextYear'],
    [monthsLater(today, 12) ?? today, 'inYear'],
  ];
  const days = isOver(key) ? over : toCome;
  return days
    .filter(([day], i) => days.findIndex(([other]) => other === day) === i)
    .map(([day, words]) => ({ day, words: render(dayTexts, locale, words) }));
}

/** By their names: `reviewedOn`, `vacantSince`, `asOf`. */
function isOver(key: string): boolean {
  return (key.endsWith('On') && key !== 'plannedOn') || key.endsWith('Since') || key === 'asOf' || key === 'date';
}
