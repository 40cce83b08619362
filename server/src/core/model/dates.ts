/** A day as `YYYY-MM-DD`. Days compare with `<` as texts do. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for a day that exists: 2025-02-30 does not. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return day !== undefined && day >= 1 && day <= daysIn(year ?? 0, month ?? 0);
}

/** Days of a month counted from 1, in the Gregorian calendar; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole days from one day to another, negative when the second is earlier; undefined when one of them does not exist. */
export function daysBetween(from: Day, to: Day): number | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day a number of days later. The given day must exist. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last day of `2025`, `2025-Q1`, `2025-H1` or `2025-03`; undefined for periods written otherwise. */
export function periodEnd(period: string): Day | undefined {
  const [, year, part] = /^(\d{4})(?:-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/i.exec(period.trim()) ?? [];
  if (year === undefined) return undefined;
  const month = lastMonth(part?.toUpperCase());
  const next = month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return isDay(next) ? addDays(next, -1) : undefined;
}

function lastMonth(part: string | undefined): number {
  if (part === undefined) return 12;
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3;
  return part.startsWith('H') ? Number(part.slice(1)) * 6 : Number(part);
}

/** Days between two readings, by Publications Office frequency code (document model, convention 6); undefined for `IRREG` and unknown codes. */
export function frequencyDays(code: string): number | undefined {
  return Object.hasOwn(FREQUENCY_DAYS, code) ? FREQUENCY_DAYS[code] : undefined;
}

const FREQUENCY_DAYS: { readonly [code: string]: number } = {
  CONT: 0,
  DAILY: 1,
  WEEKLY: 7,
  BIWEEKLY: 14,
  MONTHLY: 30,
  BIMONTHLY: 61,
  QUARTERLY: 91,
  ANNUAL_3: 122,
  ANNUAL_2: 182,
  ANNUAL: 365,
  BIENNIAL: 730,
  TRIENNIAL: 1096,
};

const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Length of an ISO 8601 duration in days; a month counts 30 and a year 365 days, as offices promise them.
 * Undefined for anything that is no duration.
 */
export function durationDays(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const whole = (years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0);
  return whole + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
