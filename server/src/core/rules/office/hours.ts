import { itemsOf, type KindViews, type OfficeDocument, type ValueView, type Views } from '../../model/index.ts';
import { distinct } from '../common/distinct.ts';

export type Location = NonNullable<KindViews['office']['locations']>['items'][number];
export type Period = Views['openingPeriod'];

const TIME = /^([01]?\d|2[0-4]):([0-5]\d)$/;

/** Minutes since midnight; undefined for anything that is no time of day. */
export function minutesOf(time: ValueView<string> | undefined): number | undefined {
  const [, hours, minutes] = TIME.exec(time?.value.trim() ?? '') ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** `08:00` */
export function timeText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** All lists of opening hours of a document, each as its blocks. */
export function timetablesOf(document: OfficeDocument): readonly (readonly Period[])[] {
  const lists = new Map<unknown, Period[]>();
  for (const period of distinct(document.all('openingPeriod'))) {
    const list = period.self.place.parent;
    const periods = lists.get(list);
    if (periods) periods.push(period);
    else lists.set(list, [period]);
  }
  return [...lists.values()];
}

/** Somebody who works in the day can come: open after half past four, or at a weekend. */
export function isOpenLate({ openingHours }: Location): boolean {
  return itemsOf(openingHours).some(
    ({ days, closes }) =>
      (minutesOf(closes) ?? 0) > LATE || itemsOf(days).some(({ value }) => value === 'Sa' || value === 'Su'),
  );
}

const LATE = 16 * 60 + 30;
