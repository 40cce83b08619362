import {
  addDays,
  type Day,
  isDay,
  itemsOf,
  type OfficeDocument,
  type ValueView,
  type Views,
} from '../../model/index.ts';
import { clipped, subjectOf } from '../common/naming.ts';

export type Measure = Views['planMeasure'];

/** The measures of an improvement plan; of other documents none. */
export function measuresOf(document: OfficeDocument): readonly Measure[] {
  return itemsOf(document.as('improvement-plan')?.measures);
}

/** Nobody works on it any more and nobody will. */
export function isCancelled({ status }: Measure): boolean {
  return status?.value === 'cancelled';
}

/** Work that is still to be done: a postponed measure waits and is not late. */
export function isOpen({ status }: Measure): boolean {
  return status?.value === 'planned' || status?.value === 'running';
}

/** The view of a date that is a day; undefined when it is absent or something else. */
export function dayIn(field: ValueView<string> | undefined): ValueView<Day> | undefined {
  return field && isDay(field.value) ? field : undefined;
}

/** The deadline of a measure that is not done though it has passed. */
export function lateSince(measure: Measure, today: string): ValueView<Day> | undefined {
  const due = dayIn(measure.due);
  return due && due.value < today && isOpen(measure) ? due : undefined;
}

/** A day to promise something by: the end of the quarter that begins or goes on a month after the given day. */
export function quarterEndAfter(day: Day): Day {
  const later = addDays(day, 30);
  const year = Number(later.slice(0, 4));
  const quarter = Math.ceil(Number(later.slice(5, 7)) / 3);
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** What readers know a measure by: its title, else its id, else nothing. At most 60 characters. */
export function nameOf({ title, id }: Measure): string {
  const words = title?.is === 'shape' ? (title.en ?? title.cs ?? title.pl) : title;
  return clipped(words?.value.trim() || id?.value || '');
}

/** The measure as the subject of a sentence. */
export const subject = subjectOf({
  en: ['This measure', 'The measure'],
  cs: ['Toto opatření', 'Opatření'],
  pl: ['To działanie', 'Działanie'],
});
