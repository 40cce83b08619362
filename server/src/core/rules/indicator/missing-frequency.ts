import { defineRule } from '../../analysis/index.ts';
import { frequencyDays } from '../../model/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { horizonOf } from './values.ts';

export const rule = defineRule<{ missing: { name: string }; useFrequency: { code: string } }>()({
  id: 'indicator/missing-frequency',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Nobody knows how often it is measured',
      why: 'Keeping things running needs a rhythm: a value that comes by chance warns nobody in time.',
      off: 'Switch it off only if one rhythm holds for all indicators and is written elsewhere.',
      missing: ({ name }) =>
        `${subject.en(name)} does not say how often it is measured. Add a rhythm, for example QUARTERLY.`,
      useFrequency: ({ code }) => `Measure it ${code}`,
    },
    cs: {
      title: 'Není jasné, jak často se měří',
      why: 'Aby věci fungovaly, potřebují rytmus: hodnota, která přijde náhodou, nikoho včas nevaruje.',
      off: 'Vypněte jen tehdy, když pro všechny ukazatele platí jeden rytmus a je uvedený jinde.',
      missing: ({ name }) =>
        `${subject.cs(name)} neříká, jak často se měří. Doplňte četnost, například QUARTERLY (čtvrtletně).`,
      useFrequency: ({ code }) => `Měřit s četností ${code}`,
    },
    pl: {
      title: 'Nie wiadomo, jak często się mierzy',
      why: 'Żeby wszystko działało, potrzebny jest rytm: wartość, która pojawia się przypadkiem, nikogo w porę nie ostrzeże.',
      off: 'Wyłącz tylko wtedy, gdy dla wszystkich wskaźników obowiązuje jeden rytm zapisany gdzie indziej.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie mówi, jak często się go mierzy. Dodaj częstotliwość, na przykład QUARTERLY (co kwartał).`,
      useFrequency: ({ code }) => `Mierz z częstotliwością ${code}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = absenceOf(indicator, 'frequency');
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: likelyFrequencies(indicator).map((code) => ({
          safety: 'unsafe',
          title: 'useFrequency',
          args: { code },
          edits: [absence.fill(code)],
        })),
      });
    }
  },
});

const ASKED = ['survey', 'mystery', 'observation'];

/** People are asked rarely, records can be read often; never so rarely that no second value comes before the deadline. */
function likelyFrequencies(indicator: Indicator): readonly string[] {
  const asked = ASKED.includes(indicator.dataSource?.type?.value ?? '');
  const codes = asked ? ['ANNUAL_2', 'ANNUAL', 'QUARTERLY'] : ['QUARTERLY', 'MONTHLY', 'ANNUAL_2'];
  const horizon = horizonOf(indicator) ?? Number.POSITIVE_INFINITY;
  const fitting = codes.filter((code) => (frequencyDays(code) ?? 0) <= horizon);
  return fitting.length > 0 ? fitting : ['MONTHLY'];
}
