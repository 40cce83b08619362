import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { type Location, minutesOf, timeText } from './hours.ts';

interface Messages {
  missing: { place: string };
  sameAs: { place: string };
  usual: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'office/opening-hours-missing',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeLocation',
  severity: 'warning',
  texts: {
    en: {
      title: 'Place without opening hours',
      why: 'When a place is open is the first thing every client wants to know.',
      off: 'Switch it off if you keep opening hours somewhere else only.',
      missing: ({ place }) => `It does not say when “${place}” is open. Add “openingHours:” with days and times.`,
      sameAs: ({ place }) => `Take the hours of “${place}”`,
      usual: 'Write usual hours and correct them',
    },
    cs: {
      title: 'Místo bez otevírací doby',
      why: 'To, kdy je otevřeno, chce každý klient vědět ze všeho nejdřív.',
      off: 'Vypněte, pokud otevírací dobu vedete jen jinde.',
      missing: ({ place }) =>
        `U místa „${place}“ není uvedeno, kdy je otevřeno. Doplňte „openingHours:“ se dny a časy.`,
      sameAs: ({ place }) => `Převzít otevírací dobu místa „${place}“`,
      usual: 'Zapsat obvyklou otevírací dobu a upravit ji',
    },
    pl: {
      title: 'Miejsce bez godzin otwarcia',
      why: 'Godziny otwarcia to pierwsze, o co pyta każdy klient.',
      off: 'Wyłącz, jeśli godziny otwarcia są zapisane tylko gdzie indziej.',
      missing: ({ place }) =>
        `Przy miejscu „${place}” nie podano, kiedy jest otwarte. Dopisz „openingHours:” z dniami i godzinami.`,
      sameAs: ({ place }) => `Przyjmij godziny miejsca „${place}”`,
      usual: 'Wpisz typowe godziny i popraw je',
    },
  },
  check({ document, report }) {
    const office = document.as('office');
    const locations = itemsOf(office?.locations);
    const usual = USUAL.get(office?.jurisdiction?.value ?? '') ?? WHOLE_WEEK;
    for (const location of locations) {
      const lack = lackOf(location, 'openingHours');
      if (!lack) continue;
      report({
        at: lack.at,
        message: 'missing',
        args: { place: nameIn(location.name, location.id) },
        fixes: [...likeOthers(lack, locations), { safety: 'unsafe', title: 'usual', edits: [lack.fill(usual)] }],
      });
    }
  },
});

/** The hours of other places, two at most: one office often opens all its doors together. */
function likeOthers(lack: Absence, locations: readonly Location[]): readonly FixOffer<Messages>[] {
  const others = locations.map((location) => ({ location, hours: hoursOf(location) }));
  return others
    .filter(({ hours }) => hours.length > 0)
    .slice(0, 2)
    .map(({ location, hours }) => ({
      safety: 'unsafe',
      title: 'sameAs',
      args: { place: nameIn(location.name, location.id) },
      edits: [lack.fill(hours)],
    }));
}

function hoursOf({ openingHours }: Location): readonly YamlValue[] {
  return itemsOf(openingHours).flatMap((period): readonly YamlValue[] => {
    const [opens, closes] = [minutesOf(period.opens), minutesOf(period.closes)];
    const days = itemsOf(period.days).map(({ value }) => value);
    if (opens === undefined || closes === undefined || closes <= opens || days.length === 0) return [];
    return [{ days, opens: timeText(opens), closes: timeText(closes) }];
  });
}

const WHOLE_WEEK: YamlValue = [
  { days: ['Mo'], opens: '08:00', closes: '17:00' },
  { days: ['Tu', 'We', 'Th', 'Fr'], opens: '08:00', closes: '16:00' },
];

/** Czech offices keep Monday and Wednesday for clients; Polish ones are open all week and longer on Monday. */
const USUAL: ReadonlyMap<string, YamlValue> = new Map([
  ['CZ', [{ days: ['Mo', 'We'], opens: '08:00', closes: '17:00' }]],
  [
    'PL',
    [
      { days: ['Mo'], opens: '08:00', closes: '17:00' },
      { days: ['Tu', 'We', 'Th', 'Fr'], opens: '07:30', closes: '15:30' },
    ],
  ],
]);
