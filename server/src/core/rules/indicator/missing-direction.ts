import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { type Absence, absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { firstAgainst, firstOutOfOrder, milestonesOf } from './milestones.ts';
import { subject } from './naming.ts';
import { swappedThresholds } from './thresholds.ts';
import { directionShown, mixedReadings, outsideNps, outsidePercent, outsideScale } from './values.ts';

interface Messages {
  missing: { name: string };
  useDirection: { direction: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/missing-direction',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Indicator without a direction',
      why: 'From 10 to 5 may be a success or a failure; only the direction says which.',
      off: 'Switch it off only if the direction of every indicator is clear from its unit.',
      missing: ({ name }) =>
        `${subject.en(name)} does not say which way is better. Add a direction, for example increase.`,
      useDirection: ({ direction }) => `Add the direction ${direction}`,
    },
    cs: {
      title: 'Ukazatel bez směru',
      why: 'Z 10 na 5 může být úspěch i neúspěch; to prozradí jen směr.',
      off: 'Vypněte jen tehdy, když je směr každého ukazatele zřejmý z jednotky.',
      missing: ({ name }) => `${subject.cs(name)} neříká, kterým směrem je to lepší. Doplňte směr, například increase.`,
      useDirection: ({ direction }) => `Doplnit směr ${direction}`,
    },
    pl: {
      title: 'Wskaźnik bez kierunku',
      why: 'Zmiana z 10 na 5 może być sukcesem albo porażką; rozstrzyga dopiero kierunek.',
      off: 'Wyłącz tylko wtedy, gdy kierunek każdego wskaźnika wynika z jednostki.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie mówi, w którą stronę jest lepiej. Dodaj kierunek, na przykład increase.`,
      useDirection: ({ direction }) => `Dodaj kierunek ${direction}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = absenceOf(indicator, 'direction');
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: fixesFor(indicator, absence),
      });
    }
  },
});

const LESS_IS_BETTER = ['days', 'working-days', 'hours', 'minutes', 'seconds', 'rings', 'currency'];

/** Start and target show the direction, unless one of the numbers is suspect itself. */
function fixesFor(indicator: Indicator, absence: Absence): readonly FixOffer<Messages>[] {
  const shown = directionShown(indicator);
  const fix = (direction: string, safety: 'safe' | 'unsafe'): FixOffer<Messages> => ({
    safety,
    title: 'useDirection',
    args: { direction },
    edits: [absence.fill(direction)],
  });
  if (shown) return [fix(shown, isSure(indicator, shown) ? 'safe' : 'unsafe')];
  const guesses = LESS_IS_BETTER.includes(indicator.unit?.value ?? '')
    ? ['decrease', 'increase']
    : ['increase', 'decrease'];
  return guesses.map((direction) => fix(direction, 'unsafe'));
}

function isSure(indicator: Indicator, direction: string): boolean {
  const suspects = [outsidePercent, outsideNps, outsideScale, mixedReadings].flatMap((find) => find(indicator));
  const milestones = milestonesOf(indicator);
  return (
    suspects.length === 0 &&
    !swappedThresholds(indicator, direction) &&
    (firstOutOfOrder(milestones) !== undefined || !firstAgainst(indicator, milestones, direction))
  );
}
