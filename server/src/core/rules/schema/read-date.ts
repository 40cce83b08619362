import { type Day, isDay } from '../../model/index.ts';
import { fold } from './fold.ts';

/** What a date written in everyday form most likely means. */
export interface DateReading {
  readonly day: Day;
  /** False when somebody has to look: day and month may be swapped, a part was guessed or left out. */
  readonly isSure: boolean;
}

/**
 * Reads `1. 9. 2025`, `01.09.2025 r.`, `1 września 2025`, `2025/09/01` and the like, the likeliest reading first; nothing
 * for a text that names no day. A month alone gives its first or, where `atEnd` says so, its last day.
 */
export function readDate(text: string, { atEnd }: { readonly atEnd: boolean }): readonly DateReading[] {
  const plain = fold(text.trim())
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .replace(/\s*(?:roku|r\.|r)$/, '')
    .replace(/^(?:dne|dnia|od|do|ode)\s+/, '');
  for (const read of FORMS) {
    const readings = read(plain, atEnd);
    if (readings) return readings;
  }
  return [];
}

/** Undefined when the text has another form; an empty list when it has the form but names no day. */
type Form = (plain: string, atEnd: boolean) => readonly DateReading[] | undefined;

const FORMS: readonly Form[] = [
  // 2025-02-30, 2025/9/1, 2025. 9. 1., 20250901
  (plain) => {
    const match =
      /^(\d{4})(?:-|\/|\.\s*)(\d{1,2})(?:-|\/|\.\s*)(\d{1,2})\.?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
    return match ? sure(match[1], match[2], match[3]) : undefined;
  },
  // 2025-09-01T08:00, 2025-09-01 08:00
  (plain) => {
    const match = /^(\d{4}-\d{2}-\d{2})[t ]\d{1,2}:\d{2}/.exec(plain);
    return match ? unsure(dayOf(...(match[1] ?? '').split('-'))) : undefined;
  },
  // 1. 9. 2025, 01.09.2025
  (plain) => {
    const match = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(plain);
    return match ? sure(match[3], match[2], match[1]) : undefined;
  },
  // 1. 9. 25
  (plain) => {
    const match = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2})$/.exec(plain);
    return match ? unsure(dayOf(`20${match[3]}`, match[2], match[1])) : undefined;
  },
  // 01/09/2025, 1-9-2025: day first here, month first in America
  (plain) => {
    const match = /^(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})$/.exec(plain);
    if (!match) return undefined;
    const [, first, second, year] = match;
    const dayFirst = dayOf(year, second, first);
    const monthFirst = dayOf(year, first, second);
    if (dayFirst === monthFirst || !monthFirst || Number(first) > 12)
      return dayFirst ? [{ day: dayFirst, isSure: true }] : [];
    return [...unsure(dayFirst), ...unsure(monthFirst)];
  },
  // 1. září 2025, 1 września 2025, 1st September 2025, 1 IX 2025
  (plain) => {
    const match = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s.]*(?:of )?([a-z]+)[\s.,]*(\d{4})$/.exec(plain);
    const month = monthNumber(match?.[2]);
    return match && month ? sure(match[3], month, match[1]) : undefined;
  },
  // September 1, 2025
  (plain) => {
    const match = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(plain);
    const month = monthNumber(match?.[1]);
    return match && month ? sure(match[3], month, match[2]) : undefined;
  },
  // září 2025, 9/2025, 2025-09
  (plain, atEnd) => {
    const named = /^([a-z]+)\.?\s+(\d{4})$/.exec(plain);
    const month = monthNumber(named?.[1]);
    if (named && month) return monthEdge(named[2], month, atEnd);
    const match = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(plain);
    if (match) return monthEdge(match[2], match[1], atEnd);
    const iso = /^(\d{4})-(\d{1,2})$/.exec(plain);
    return iso ? monthEdge(iso[1], iso[2], atEnd) : undefined;
  },
  // 2025
  (plain, atEnd) => (/^(?:19|20)\d{2}$/.test(plain) ? unsure(`${plain}-${atEnd ? '12-31' : '01-01'}`) : undefined),
];

/** A day that exists, else, for the 30th of February, the last day of that month for somebody to confirm. */
function sure(year = '', month = '', day = ''): readonly DateReading[] {
  const written = dayOf(year, month, day);
  if (written) return [{ day: written, isSure: true }];
  const last = Number(day) >= 29 && Number(day) <= 31 ? lastDay(year, month) : undefined;
  return unsure(last);
}

function unsure(day: Day | undefined): readonly DateReading[] {
  return day === undefined ? [] : [{ day, isSure: false }];
}

function monthEdge(year = '', month = '', atEnd: boolean): readonly DateReading[] {
  return unsure(atEnd ? lastDay(year, month) : dayOf(year, month, '1'));
}

function lastDay(year: string, month: string): Day | undefined {
  return ['31', '30', '29', '28'].map((day) => dayOf(year, month, day)).find((day) => day !== undefined);
}

function dayOf(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** Months as people inflect them, without diacritics. Czech and Polish names that look alike mean the same month. */
const MONTHS: readonly RegExp[] = [
  /^(?:led(?:en|na|nu)|stycz(?:en|nia|niu)|january?|jan|i)$/,
  /^(?:unor[au]?|lut(?:y|ego|ym)|february|feb|ii)$/,
  /^(?:brez(?:en|na|nu)|mar(?:zec|ca|cu)|march|mar|iii)$/,
  /^(?:dub(?:en|na|nu)|kwie(?:cien|tnia|tniu)|april|apr|iv)$/,
  /^(?:kvet(?:en|na|nu)|maj[au]?|may|v)$/,
  /^(?:cerv(?:en|na|nu)|czerw(?:iec|ca|cu)|june?|jun|vi)$/,
  /^(?:cerven(?:ec|ce|ci)|lip(?:iec|ca|cu)|july?|jul|vii)$/,
  /^(?:srp(?:en|na|nu)|sierp(?:ien|nia|niu)|august|aug|viii)$/,
  /^(?:zari|wrze(?:sien|snia|sniu)|september|sept?|ix)$/,
  /^(?:rij(?:en|na|nu)|pazdziernik[au]?|october|oct|x)$/,
  /^(?:listopad[aeu]?|listopadzie|november|nov|xi)$/,
  /^(?:prosin(?:ec|ce|ci)|grud(?:zien|nia|niu)|december|dec|xii)$/,
];

function monthNumber(name: string | undefined): string | undefined {
  const index = name === undefined ? -1 : MONTHS.findIndex((pattern) => pattern.test(name));
  return index < 0 ? undefined : String(index + 1);
}
