import { defineRule } from '../../analysis/index.ts';
import { absenceOf } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';
import { type Indicator, indicatorsOf, isNps, nameOf } from './indicators.ts';
import { subject } from './naming.ts';

export const rule = defineRule<{ missing: { name: string }; useUnit: { unit: string } }>()({
  id: 'indicator/missing-unit',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Indicator without a unit',
      why: 'A number says nothing until people know whether it means percent, days or people.',
      off: 'Switch it off only while indicators are being collected as bare ideas.',
      missing: ({ name }) =>
        `${subject.en(name)} has no unit. Write what its values are measured in, for example percent.`,
      useUnit: ({ unit }) => `Measure it in the unit ${unit}`,
    },
    cs: {
      title: 'Ukazatel bez jednotky',
      why: 'Číslo nic neřekne, dokud není jasné, jestli jde o procenta, dny nebo lidi.',
      off: 'Vypněte jen tehdy, když ukazatele teprve sbíráte jako náměty.',
      missing: ({ name }) => `${subject.cs(name)} nemá jednotku. Doplňte, v čem se hodnoty měří, například percent.`,
      useUnit: ({ unit }) => `Měřit v jednotce ${unit}`,
    },
    pl: {
      title: 'Wskaźnik bez jednostki',
      why: 'Liczba nic nie mówi, dopóki nie wiadomo, czy chodzi o procenty, dni czy osoby.',
      off: 'Wyłącz tylko wtedy, gdy wskaźniki są dopiero zbierane jako pomysły.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie ma jednostki. Wpisz, w czym mierzy się wartości, na przykład percent.`,
      useUnit: ({ unit }) => `Mierz w jednostce ${unit}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = absenceOf(indicator, 'unit');
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: likelyUnits(indicator).map((unit) => ({
          safety: 'unsafe',
          title: 'useUnit',
          args: { unit },
          edits: [absence.fill(unit)],
        })),
      });
    }
  },
});

const WORDS_OF_UNITS = [
  ['percent', wordList('%, 100, percent*, share, proportion, procent*, podíl*, udział*, odset*')],
  ['working-days', wordList('working day*, pracovní* dn*, pracovní* den, dni* robocz*, dzień roboczy')],
  ['minutes', wordList('minut*')],
  ['hours', wordList('hour*, hodin*, godzin*')],
  ['rings', wordList('ring, rings, zazvon*, sygnał*')],
  ['days', wordList('day, days, den, dny, dnů, dní, dnech, dni, dzień, dniach')],
  ['count', wordList('number, count, počet, počt*, liczb*, ilość')],
] as const;

/** The units its words speak of first, then the most usual ones; three at most. */
function likelyUnits(indicator: Indicator): readonly string[] {
  const words = [indicator.name, indicator.definition, indicator.formula].flatMap(textsIn);
  const shown = [
    ...(isNps(indicator) ? ['nps'] : []),
    ...(indicator.scale ? ['score'] : []),
    ...WORDS_OF_UNITS.filter(([, list]) => list.isIn(...words)).map(([unit]) => unit),
  ];
  return [...new Set([...shown, 'percent', 'count', 'days'])].slice(0, 3);
}
