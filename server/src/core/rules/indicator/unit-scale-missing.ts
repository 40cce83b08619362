import { defineRule } from '../../analysis/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { readingsOf } from './values.ts';

export const rule = defineRule<{ missing: { name: string }; useScale: { min: number; max: number } }>()({
  id: 'indicator/unit-scale-missing',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Score without its scale',
      why: 'A score of 4.3 is excellent out of 5 and poor out of 10; readers must see which one it is.',
      off: 'Switch it off only if one scale holds for the whole office and is written elsewhere.',
      missing: ({ name }) =>
        `${subject.en(name)} is a score, but of what? Write the lowest and the highest possible score.`,
      useScale: ({ min, max }) => `Use the scale ${min} to ${max}`,
    },
    cs: {
      title: 'Skóre bez škály',
      why: 'Skóre 4,3 je z pěti výborné a z deseti slabé; čtenář musí vidět, o které jde.',
      off: 'Vypněte jen tehdy, když v celém úřadě platí jedna škála a je popsaná jinde.',
      missing: ({ name }) => `${subject.cs(name)} je skóre, ale z kolika? Doplňte nejnižší a nejvyšší možnou hodnotu.`,
      useScale: ({ min, max }) => `Použít škálu od ${min} do ${max}`,
    },
    pl: {
      title: 'Ocena bez skali',
      why: 'Ocena 4,3 na pięć jest świetna, a na dziesięć słaba; trzeba widzieć, o którą skalę chodzi.',
      off: 'Wyłącz tylko wtedy, gdy w całym urzędzie obowiązuje jedna skala opisana gdzie indziej.',
      missing: ({ name }) => `${subject.pl(name)} to ocena, ale na ile? Wpisz najniższą i najwyższą możliwą wartość.`,
      useScale: ({ min, max }) => `Użyj skali od ${min} do ${max}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      // What a scale begun as a map lacks is the schema's business.
      const isBare = indicator.unit?.value === 'score' && !indicator.scale;
      const absence = isBare ? absenceOf(indicator, 'scale') : undefined;
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: likelyScales(indicator).map((scale) => ({
          safety: 'unsafe',
          title: 'useScale',
          args: scale,
          edits: [absence.fill(scale)],
        })),
      });
    }
  },
});

const USUAL_SCALES = [
  { min: 1, max: 5 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
] as const;

/** Usual scales on which all of its values have room. */
function likelyScales(indicator: Indicator): readonly (typeof USUAL_SCALES)[number][] {
  const values = readingsOf(indicator).map(({ value }) => value);
  return USUAL_SCALES.filter(({ min, max }) => values.every((value) => value >= min && value <= max)).slice(0, 3);
}
