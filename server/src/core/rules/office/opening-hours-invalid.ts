import { defineRule, type FixOffer, type Related, valueOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import { resolved, type SequenceNode } from '../../syntax/index.ts';
import { distinct } from '../common/distinct.ts';
import { minutesOf, type Period, timeText, timetablesOf } from './hours.ts';

interface Messages {
  backwards: { opens: string; closes: string };
  overlap: { days: readonly string[] };
  other: { hours: string };
  swap: { opens: string; closes: string };
  afternoon: { closes: string };
  later: { opens: string };
  leaveOut: { days: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'office/opening-hours-invalid',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Hours that cannot be true',
      why: 'A client who reads wrong hours stands at a closed door.',
      off: 'There is hardly a reason to: no place closes before it opens.',
      backwards: ({ opens, closes }) =>
        `The closing time ${closes} is not later than the opening time ${opens}. Correct it, counting hours from 0 to 24.`,
      overlap: ({ days }) =>
        `Two blocks of hours overlap: ${named('en', days)}. Leave each part of a day in one block only.`,
      other: ({ hours }) => `The other block says ${hours}.`,
      swap: ({ opens, closes }) => `Swap the times: ${opens} to ${closes}`,
      afternoon: ({ closes }) => `Close in the afternoon, at ${closes}`,
      later: ({ opens }) => `Let this block begin at ${opens}`,
      leaveOut: ({ days }) => `Leave out of this block: ${named('en', days)}`,
    },
    cs: {
      title: 'Hodiny, které nemohou platit',
      why: 'Klient, který si přečte špatné hodiny, stojí před zavřenými dveřmi.',
      off: 'Sotva k tomu najdete důvod: žádné místo nezavírá dřív, než otevře.',
      backwards: ({ opens, closes }) =>
        `Zavírací čas ${closes} není pozdější než otevírací ${opens}. Opravte ho; hodiny počítejte od 0 do 24.`,
      overlap: ({ days }) =>
        `Dva bloky hodin se překrývají: ${named('cs', days)}. Nechte každou část dne jen v jednom bloku.`,
      other: ({ hours }) => `Druhý blok říká ${hours}.`,
      swap: ({ opens, closes }) => `Prohodit časy: ${opens} až ${closes}`,
      afternoon: ({ closes }) => `Zavírat odpoledne: ${closes}`,
      later: ({ opens }) => `Začít tento blok až od ${opens}`,
      leaveOut: ({ days }) => `Vynechat z tohoto bloku: ${named('cs', days)}`,
    },
    pl: {
      title: 'Godziny, które nie mogą być prawdziwe',
      why: 'Klient, który przeczyta błędne godziny, stanie przed zamkniętymi drzwiami.',
      off: 'Trudno o powód: żadne miejsce nie zamyka się przed otwarciem.',
      backwards: ({ opens, closes }) =>
        `Godzina zamknięcia ${closes} nie jest późniejsza niż godzina otwarcia ${opens}. Popraw ją, licząc godziny od 0 do 24.`,
      overlap: ({ days }) =>
        `Dwa bloki godzin nachodzą na siebie: ${named('pl', days)}. Zostaw każdą część dnia tylko w jednym bloku.`,
      other: ({ hours }) => `Drugi blok podaje ${hours}.`,
      swap: ({ opens, closes }) => `Zamień godziny: od ${opens} do ${closes}`,
      afternoon: ({ closes }) => `Zamykaj po południu, o ${closes}`,
      later: ({ opens }) => `Niech ten blok zaczyna się o ${opens}`,
      leaveOut: ({ days }) => `Usuń z tego bloku: ${named('pl', days)}`,
    },
  },
  check({ document, report }) {
    for (const period of distinct([...document.all('openingPeriod'), ...document.all('specialOpeningPeriod')])) {
      const { opens, closes } = period;
      const [from, to] = [minutesOf(opens), minutesOf(closes)];
      if (!opens || !closes || from === undefined || to === undefined || to > from) continue;
      report({
        at: valueOf(closes.node),
        message: 'backwards',
        args: { opens: timeText(from), closes: timeText(to) },
        fixes: turned(opens, closes, from, to),
      });
    }
    for (const periods of timetablesOf(document)) {
      periods.forEach((period, index) => {
        const other = periods.slice(0, index).find((earlier) => sharedDays(earlier, period).length > 0);
        const first = other && sharedDays(other, period)[0];
        if (!other || !first) return;
        const days = sharedDays(other, period).map(({ value }) => value);
        report({
          at: valueOf(first.node),
          message: 'overlap',
          args: { days },
          fixes: apart(other, period),
          related: othersHours(other),
        });
      });
    }
  },
});

/** Written backwards, or in hours that begin again at noon: the more likely one first. */
function turned(
  opens: ValueView<string>,
  closes: ValueView<string>,
  from: number,
  to: number,
): readonly FixOffer<Messages>[] {
  const noon = 12 * 60;
  const swap: FixOffer<Messages> = {
    safety: 'unsafe',
    title: 'swap',
    args: { opens: timeText(to), closes: timeText(from) },
    edits: [
      { op: 'set', node: opens.node, value: timeText(to) },
      { op: 'set', node: closes.node, value: timeText(from) },
    ],
  };
  const afternoon: FixOffer<Messages> = {
    safety: 'unsafe',
    title: 'afternoon',
    args: { closes: timeText(to + noon) },
    edits: [{ op: 'set', node: closes.node, value: timeText(to + noon) }],
  };
  const offers = [...(to < noon && to + noon > from ? [afternoon] : []), ...(to < from ? [swap] : [])];
  return from < noon ? offers : offers.reverse();
}

/** Days of the second block that lie in the time of the first. */
function sharedDays(first: Period, second: Period): readonly ValueView<string>[] {
  const [from, to] = [minutesOf(first.opens), minutesOf(first.closes)];
  const [begin, end] = [minutesOf(second.opens), minutesOf(second.closes)];
  if (from === undefined || to === undefined || begin === undefined || end === undefined) return [];
  if (to <= from || end <= begin || begin >= to || end <= from) return [];
  const days = new Set(itemsOf(first.days).map(({ value }) => value));
  return itemsOf(second.days).filter(({ value }) => days.has(value));
}

/** The second block can begin where the first ends, or do without the shared days. */
function apart(first: Period, second: Period): readonly FixOffer<Messages>[] {
  const shared = sharedDays(first, second);
  const [to, begin, end] = [minutesOf(first.closes), minutesOf(second.opens), minutesOf(second.closes)];
  const isWhole = shared.length === itemsOf(second.days).length;
  const list = second.days?.node;
  const offers: FixOffer<Messages>[] = [];
  const follows = begin !== undefined && begin > (minutesOf(first.opens) ?? 0);
  if (isWhole && follows && to !== undefined && end !== undefined && end > to && second.opens) {
    const opens = timeText(to);
    offers.push({
      safety: 'unsafe',
      title: 'later',
      args: { opens },
      edits: [{ op: 'set', node: second.opens.node, value: opens }],
    });
  }
  if (!isWhole && list) {
    const days = shared.map(({ value }) => value);
    const edits = shared.map((day) => ({ op: 'removeItem' as const, sequence: list, index: indexIn(list, day) }));
    offers.push({ safety: 'unsafe', title: 'leaveOut', args: { days }, edits });
  }
  return offers;
}

function indexIn(list: SequenceNode, day: ValueView<string>): number {
  return list.items.findIndex((item) => resolved(item) === day.node);
}

function othersHours({ opens, closes }: Views['openingPeriod']): readonly Related<Messages>[] {
  if (!opens || !closes) return [];
  return [{ at: valueOf(opens.node), message: 'other', args: { hours: `${opens.value}–${closes.value}` } }];
}

function named(locale: Locale, days: readonly string[]): string {
  return days.map((day) => DAYS[locale][day] ?? day).join(', ');
}

const DAYS: { readonly [L in Locale]: { readonly [day: string]: string } } = {
  en: { Mo: 'Monday', Tu: 'Tuesday', We: 'Wednesday', Th: 'Thursday', Fr: 'Friday', Sa: 'Saturday', Su: 'Sunday' },
  cs: { Mo: 'pondělí', Tu: 'úterý', We: 'středa', Th: 'čtvrtek', Fr: 'pátek', Sa: 'sobota', Su: 'neděle' },
  pl: {
    Mo: 'poniedziałek',
    Tu: 'wtorek',
    We: 'środa',
    Th: 'czwartek',
    Fr: 'piątek',
    Sa: 'sobota',
    Su: 'niedziela',
  },
};
