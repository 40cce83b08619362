import { itemsOf, type OfficeDocument, type ValueView } from '../../model/index.ts';
import { actualsOf, indicatorsOf, isNps } from './indicators.ts';
import { typeOf } from './precision.ts';

/** The parts an NPS is made of, wherever they are written, with the scores computed from them. */
export interface NpsParts {
  readonly promoters: ValueView<number> | undefined;
  readonly passives: ValueView<number> | undefined;
  readonly detractors: ValueView<number> | undefined;
  /** Scores stated for these parts. */
  readonly scores: readonly ValueView<number>[];
}

/** Measured values of indicators and waves of surveys that tell promoters and detractors apart. */
export function npsParts(document: OfficeDocument): readonly NpsParts[] {
  const survey = document.as('survey');
  return [
    ...indicatorsOf(document).flatMap((indicator) =>
      actualsOf(indicator).map(({ promoters, passives, detractors, value }) => ({
        promoters,
        passives,
        detractors,
        scores: value && isNps(indicator) ? [value] : [],
      })),
    ),
    ...itemsOf(survey?.waves).flatMap(({ shares, results }) => {
      if (!survey || !shares) return [];
      const { promoters, passives, detractors } = shares;
      const nps = itemsOf(results).filter((result) => typeOf(survey, result) === 'nps');
      return [{ promoters, passives, detractors, scores: nps.flatMap(({ value }) => value ?? []) }];
    }),
  ];
}

/** All three shares and their sum, when it differs from 100 by more than rounding. */
export function unequalShares(
  parts: NpsParts,
):
  | { readonly shares: readonly [ValueView<number>, ValueView<number>, ValueView<number>]; readonly sum: number }
  | undefined {
  const { promoters, passives, detractors } = parts;
  if (!promoters || !passives || !detractors) return undefined;
  const sum = Math.round((promoters.value + passives.value + detractors.value) * 100) / 100;
  return Math.abs(sum - 100) > ROUNDING ? { shares: [promoters, passives, detractors], sum } : undefined;
}

/** Points by which rounded percentages may differ. */
export const ROUNDING = 1;
