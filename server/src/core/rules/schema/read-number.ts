import { fold } from './fold.ts';

/** A number as people write it. */
export interface NumberReading {
  readonly value: number;
  /** Decimals are behind a comma. */
  readonly hasComma: boolean;
  /** `1,500`: one and a half in Czech and Polish, fifteen hundred in English; `value` is the smaller one. */
  readonly isAmbiguous: boolean;
  readonly unit: UnitReading | undefined;
}

/** What stands behind a number. `unit` is a unit of the model, or undefined for a word that is none of them. */
export interface UnitReading {
  readonly text: string;
  readonly unit: string | undefined;
  /** ISO 4217, when the unit is money. */
  readonly currency: string | undefined;
}

const SPACE = "[ \\u00a0\\u202f\\u2009']";
const NUMBER = new RegExp(
  `^([-+−–]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,\\d)|\\d+)(?:([.,])(\\d+|-{1,2}|–))?(?=$|[^\\d.,:/])(.*)$`,
  'su',
);

/**
 * Reads `4,34`, `12 400`, `95 %`, `200,- Kč`. Undefined for a text that is no number with at most one unit behind it:
 * a range, a date, a time, a guess ("about 200").
 */
export function readNumber(text: string): NumberReading | undefined {
  const match = NUMBER.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', separator, decimals = '', rest = ''] = match;
  const unitText = rest.trim();
  const unit = unitText === '' ? undefined : readUnit(unitText);
  if (unitText !== '' && !unit) return undefined;
  const digits = whole.replace(/\D/g, '');
  const fraction = /^\d+$/.test(decimals) ? `.${decimals}` : '';
  const value = Number(`${digits}${fraction}`) * (/[-−–]/.test(sign) ? -1 : 1);
  const hasComma = separator === ',' && fraction !== '';
  const isAmbiguous = hasComma && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return { value, hasComma, isAmbiguous, unit };
}

/** A unit or a word or two that could be one; undefined for anything with digits or signs in it. */
function readUnit(text: string): UnitReading | undefined {
  const plain = fold(text).toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  const found = UNITS.find(([, pattern]) => pattern.test(plain));
  if (found) {
    const [unit] = found;
    return /^[A-Z]{3}$/.test(unit) ? { text, unit: 'currency', currency: unit } : { text, unit, currency: undefined };
  }
  if (!/^\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,2}$/u.test(text)) return undefined;
  return { text, unit: undefined, currency: undefined };
}

/** Names of units without diacritics, in three languages; capitals are currencies. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['percent', /^(?:%|percent|per cent|proc|procent[auo]?|procenta?)$/],
  [
    'percentage-point',
    /^(?:p\. ?b|pb|p\. ?p|pp|proc\. bod[uy]?|procentni(?:ch)? bod[uy]?|pkt\.? proc|punkt(?:y|ow)? procentow(?:y|e|ych)|percentage points?)$/,
  ],
  [
    'working-days',
    /^(?:prac(?:ovni(?:ch)?|\.)? (?:d|dny|dni|dnu|den)|(?:dni|dzien) ?rob(?:oczych|ocze|oczy|\.)?|(?:working|business) days?)$/,
  ],
  ['days', /^(?:d|den|dny|dni|dnu|dzien|days?|kalendarni(?:ch)? dn[uiy]|dni kalendarzow(?:ych|e)|calendar days?)$/],
  ['hours', /^(?:h|hod|hodin[ay]?|godz|godzin[ay]?|hours?|hrs?)$/],
  ['minutes', /^(?:min|minut[ay]?|minutes?|mins?)$/],
  ['seconds', /^(?:s|sec|sek|sekund[ay]?|vterin[ay]?|seconds?|secs?)$/],
  ['rings', /^(?:zazvoneni|zvoneni|dzwonk(?:i|ow)|sygnal(?:y|ow)?|rings?)$/],
  ['count', /^(?:ks|kus[uy]?|szt|sztuk[ai]?|pcs|pieces|osob[ay]?|lidi|ludzi|people|persons?)$/],
  ['CZK', /^(?:kc|czk|korun[ay]?|- ?kc)$/],
  ['PLN', /^(?:zl|pln|zlot(?:y|e|ych))$/],
  ['EUR', /^(?:€|eur|euro?|eura)$/],
];
