import { fold } from './fold.ts';

/** What a length of time written in everyday form most likely means. */
export interface DurationReading {
  /** ISO 8601, for example `P30D`; weeks as days, which every reader of data understands. */
  readonly iso: string;
  readonly isWorking: boolean;
  /** False when somebody has to look: the unit was guessed, or words around the number are left out. */
  readonly isSure: boolean;
}

const ISO = /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$/;

/** Reads `30 dnů`, `3 miesiące`, `1 h 30 min`, `10 working days`; undefined for a text without a number and a unit. */
export function readDuration(text: string): DurationReading | undefined {
  const reading = mostLikely(text);
  // Numbers of more than twenty digits would be written with an exponent.
  return reading && ISO.test(reading.iso) ? reading : undefined;
}

function mostLikely(text: string): DurationReading | undefined {
  const compact = text.replace(/\s+/g, '').toUpperCase();
  if (ISO.test(compact)) return { iso: compact, isWorking: false, isSure: true };
  const short = /^P?(\d+)D?$/.exec(compact);
  if (short?.[1] && !/^\d+D$/.test(compact)) return { iso: `P${Number(short[1])}D`, isWorking: false, isSure: false };
  const plain = fold(text)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const [lead = ''] = LEAD.exec(plain) ?? [];
  return readParts(plain.slice(lead.length), lead === '');
}

/** "Within", "at most": true, but said by the field already or not at all. */
const LEAD =
  /^(?:(?:do|max\.?|maximalne|nejpozdeji|nejvyse|nejdele|asi|cca|w ciagu|najpozniej|maksymalnie|okolo|ok\.|within|up to|at most|about)\s+)+/;

function readParts(plain: string, isSure: boolean): DurationReading | undefined {
  const amounts = { Y: 0, M: 0, D: 0, minutes: 0, seconds: 0 };
  let isWorking = false;
  let rest = plain;
  while (rest !== '') {
    const match = /^(\d+(?:[.,]\d+)?)[ -]?([^\d]+?)(?:,? (?:a|i|and|oraz) |, | )?(?=\d|$)/.exec(rest);
    const unit = match?.[2] === undefined ? undefined : unitOf(match[2].trim().replace(/\.$/, ''));
    if (!match || !unit) return undefined;
    const [part, per] = unit.counts;
    amounts[part] += Number((match[1] ?? '').replace(',', '.')) * per;
    isWorking ||= unit.isWorking;
    rest = rest.slice(match[0].length);
  }
  const iso = written(amounts);
  return iso === undefined ? undefined : { iso, isWorking, isSure };
}

/** Undefined for nothing at all and for parts of days and months nobody can write down. */
function written(amounts: { Y: number; M: number; D: number; minutes: number; seconds: number }): string | undefined {
  const years = Math.trunc(amounts.Y);
  const months = amounts.M + (amounts.Y - years) * 12;
  const hours = Math.trunc(amounts.minutes / 60);
  const minutes = amounts.minutes - hours * 60;
  if (![months, amounts.D, minutes, amounts.seconds].every(Number.isInteger)) return undefined;
  const part = (amount: number, letter: string): string => (amount > 0 ? `${amount}${letter}` : '');
  const date = part(years, 'Y') + part(months, 'M') + part(amounts.D, 'D');
  const time = part(hours, 'H') + part(minutes, 'M') + part(amounts.seconds, 'S');
  return date + time === '' ? undefined : `P${date}${time === '' ? '' : `T${time}`}`;
}

interface Unit {
  readonly counts: readonly ['Y' | 'M' | 'D' | 'minutes' | 'seconds', number];
  readonly isWorking: boolean;
}

function unitOf(word: string): Unit | undefined {
  const found = UNITS.find(([pattern]) => pattern.test(word));
  return found && { counts: found[1], isWorking: found[2] === 'working' };
}

/** Names of units without diacritics, in three languages. */
const UNITS: readonly (readonly [RegExp, Unit['counts'], 'working'?])[] = [
  [/^(?:rok[uy]?|let|roky|lat[a]?|years?|yrs?)$/, ['Y', 1]],
  [/^(?:mesic[eu]?|mes|miesi(?:ac|ace|aca|ecy)|mies|months?)$/, ['M', 1]],
  [/^(?:tyd(?:en|ny|nu)|tydzien|tygodni[ea]?|tyg|weeks?|wks?)$/, ['D', 7]],
  [
    /^(?:prac(?:ovni(?:ch)?|\.)? (?:d|dny|dni|dnu|den)|(?:dni|dzien) ?rob(?:oczych|ocze|oczy|\.)?|d\. ?r|(?:working|business|work)[ -]days?)$/,
    ['D', 1],
    'working',
  ],
  [
    /^(?:d|den|dny|dni|dnu|dzien|days?|(?:kalendarni(?:ch)?|kal\.) dn[uiy]|dni kalendarzow(?:ych|e)|calendar days?)$/,
    ['D', 1],
  ],
  [/^(?:h|hod|hodin[auy]?|godz|godzin[aey]?|hours?|hrs?)$/, ['minutes', 60]],
  [/^(?:min|minut[aey]?|minutes?|mins?)$/, ['minutes', 1]],
  [/^(?:s|sec|sek|sekund[ay]?|vterin[ay]?|seconds?|secs?)$/, ['seconds', 1]],
];
