import { type Locale, withinWords } from '../../l10n/index.ts';
import type { OfficeDocument, TextPlace } from '../../model/index.ts';

/** A length of time as words that can stand in a sentence: `within 30 days`. */
export interface TimeWords {
  readonly words: string;
  /** The number, where nobody has promised one yet. */
  readonly placeholder?: string;
}

/** What the document promises around a text, what most surely holds first; then a usual time, of which the author sets the number. */
export function promisedTimes(document: OfficeDocument, place: TextPlace, language: Locale): readonly TimeWords[] {
  const promised = [...commitmentOf(document, place), ...timesOfCard(document)].flatMap(({ value, unit }) => {
    const words = withinWords(language, value, unit);
    return words === undefined ? [] : [{ words }];
  });
  const usual = withinWords(language, USUAL, 'working-days') ?? '';
  const others = promised.filter(({ words }, i) => promised.findIndex((one) => one.words === words) === i);
  return [...others, { words: usual, placeholder: String(USUAL) }];
}

const USUAL = 5;

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** The number a promise in a standard has beside its sentence. */
function commitmentOf(document: OfficeDocument, { holder }: TextPlace): readonly Amount[] {
  const { commitment } = document.all('standardItem').find(({ self }) => self.node === holder.self.node) ?? {};
  const { operator, value, unit } = commitment ?? {};
  if (operator?.value !== 'at-most' || typeof value?.value !== 'number' || !unit) return [];
  return [{ value: value.value, unit: unit.value }];
}

function timesOfCard(document: OfficeDocument): readonly Amount[] {
  const { maximum, typical, dayType } = document.as('service-card')?.processingTime ?? {};
  return [maximum, typical].flatMap((time) => (time ? amountOf(time.value, dayType?.value === 'working') : []));
}

/** `P30D` is 30 days; a length of several units makes no short phrase. */
function amountOf(duration: string, isWorking: boolean): readonly Amount[] {
  const [, number = '', unit = ''] = /^P(T?\d+)([YMWDH])$/.exec(duration) ?? [];
  const isTime = number.startsWith('T');
  const days = isWorking ? 'working-days' : 'days';
  const name = isTime ? { H: 'hours', M: 'minutes' }[unit] : { Y: 'years', M: 'months', W: 'weeks', D: days }[unit];
  return name === undefined ? [] : [{ value: Number(number.replace('T', '')), unit: name }];
}
