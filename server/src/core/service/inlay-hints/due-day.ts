import { addDays, type Day, isDay } from '../../model/index.ts';

/** How days of a period are counted. */
export type DayType = 'calendar' | 'working';

const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Longer periods are slips of the pen. */
const MOST_DAYS = 40_000;

/**
 * The last day of a period: of 30 days from 1 June it is 1 July, of a month from 31 January 28 February. Working days leave
 * out Saturdays and Sundays, not public holidays. Undefined for periods of hours, for none, and for a day that does not exist.
 */
export function dueDay(from: Day, duration: string, dayType: DayType = 'calendar'): Day | undefined {
  const match = DURATION.exec(duration);
  if (!match || !isDay(from)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const [inMonths, inDays] = [years * 12 + months, weeks * 7 + days];
  if (inMonths * 31 + inDays > MOST_DAYS) return undefined;
  const start = inMonths === 0 ? from : monthsLater(from, inMonths);
  if (start === undefined) return undefined;
  const end = dayType === 'working' ? workingDaysLater(start, inDays) : addDays(start, inDays);
  return isDay(end) ? end : undefined;
}

/** The same day of a later month, or that month's last. */
export function monthsLater(day: Day, months: number): Day | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const first = `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`;
  if (!isDay(first)) return undefined;
  for (let back = 0; back < 4; back++) {
    const there = `${first.slice(0, 8)}${String(date - back).padStart(2, '0')}`;
    if (isDay(there)) return there;
  }
  return undefined;
}

/** The last day of the period of a rhythm a day lies in: of `QUARTERLY` the end of March, June, September or December. */
export function periodEndAround(day: Day, frequency: string): Day | undefined {
  const months = Object.hasOwn(PERIOD_MONTHS, frequency) ? PERIOD_MONTHS[frequency] : undefined;
  if (months === undefined || !isDay(day)) return undefined;
  const [, month = 1] = day.split('-').map(Number);
  const first = `${day.slice(0, 5)}${String(Math.floor((month - 1) / months) * months + 1).padStart(2, '0')}-01`;
  const next = monthsLater(first, months);
  return next && addDays(next, -1);
}

const PERIOD_MONTHS: { readonly [frequency: string]: number } = {
  MONTHLY: 1,
  BIMONTHLY: 2,
  QUARTERLY: 3,
  ANNUAL_3: 4,
  ANNUAL_2: 6,
  ANNUAL: 12,
};

function workingDaysLater(day: Day, days: number): Day {
  let there = day;
  for (let left = days; left > 0; ) {
    there = addDays(there, 1);
    if (!isWeekend(there)) left--;
  }
  return there;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
