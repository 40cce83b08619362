import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { type ClientGroups, groupsIn } from './groups.ts';

interface Messages {
  undated: { group: string };
  useDay: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/size-undated',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientGroupSize',
  severity: 'warning',
  texts: {
    en: {
      title: 'Number of clients from an unknown day',
      why: 'How many people a survey must ask follows from the size of the group; an old number misleads.',
      off: 'Switch it off if you draw no samples.',
      undated: ({ group }) =>
        `It does not say on what day “${group}” was that large. Add “asOf:” with the day, or a source that names the year.`,
      useDay: ({ day }) => `As of ${day}`,
    },
    cs: {
      title: 'Počet klientů z neznámého dne',
      why: 'Z velikosti skupiny plyne, kolika lidí se má průzkum zeptat; staré číslo uvádí v omyl.',
      off: 'Vypněte, pokud výběrové průzkumy neděláte.',
      undated: ({ group }) =>
        `Není uvedeno, ke kterému dni měla skupina „${group}“ tuto velikost. Doplňte „asOf:“ s datem, nebo zdroj, který uvádí rok.`,
      useDay: ({ day }) => `Stav k ${day}`,
    },
    pl: {
      title: 'Liczba klientów z nieznanego dnia',
      why: 'Od wielkości grupy zależy, ile osób trzeba zapytać w badaniu; stara liczba wprowadza w błąd.',
      off: 'Wyłącz, jeśli urząd nie prowadzi badań na próbie.',
      undated: ({ group }) =>
        `Nie podano, na który dzień grupa „${group}” miała taką wielkość. Dopisz „asOf:” z datą albo źródło, które podaje rok.`,
      useDay: ({ day }) => `Stan na ${day}`,
    },
  },
  check({ document, today, report }) {
    const view = document.as('client-groups');
    for (const group of groupsIn(document)) {
      const { size } = group;
      const lack = size?.n && lackOf(size, 'asOf');
      if (!view || !lack || textsIn(size.source).some((source) => NAMES_TIME.test(source))) continue;
      report({
        at: lack.at,
        message: 'undated',
        args: { group: nameIn(group.name, group.id) },
        fixes: likelyDays(view, today).map((day) => offer(lack, day)),
      });
    }
  },
});

/** A year, or a document that has dates of its own. */
const NAMES_TIME = /(?<!\d)(?:19|20)\d{2}(?!\d)|^[a-z-]+:[a-z]/;

function offer(lack: Absence, day: string): FixOffer<Messages> {
  return { safety: 'unsafe', title: 'useDay', args: { day }, edits: [lack.fill(day)] };
}

/** The end of last year, as registers count, and the day the groups were put together. */
function likelyDays({ identifiedBy }: ClientGroups, today: string): readonly string[] {
  const lastYear = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}-12-31`;
  const identified = identifiedBy?.date?.value ?? '';
  return [lastYear, ...(isDay(identified) && identified <= today && identified !== lastYear ? [identified] : [])];
}
