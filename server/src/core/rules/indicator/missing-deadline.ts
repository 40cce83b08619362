import { defineRule } from '../../analysis/index.ts';
import { absenceOf, isEmpty } from '../common/absence.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { deadlineFor } from './suggestions.ts';

export const rule = defineRule<{ missing: { name: string }; addDeadline: { deadline: string } }>()({
  id: 'indicator/missing-deadline',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Target without a deadline',
      why: 'A target without a day can never be missed, so it moves nobody; plan at least a year ahead.',
      off: 'Switch it off only if one deadline holds for all targets and is written elsewhere.',
      missing: ({ name }) => `${subject.en(name)} has a target, but by when? Add the day it should be reached.`,
      addDeadline: ({ deadline }) => `Set the deadline ${deadline}`,
    },
    cs: {
      title: 'Cíl bez termínu',
      why: 'Cíl bez termínu nejde nestihnout, takže nikoho nepohne k práci; plánujte aspoň na rok dopředu.',
      off: 'Vypněte jen tehdy, když pro všechny cíle platí jeden termín a je uvedený jinde.',
      missing: ({ name }) => `${subject.cs(name)} má cíl, ale do kdy? Doplňte den, do kterého ho chcete dosáhnout.`,
      addDeadline: ({ deadline }) => `Stanovit termín ${deadline}`,
    },
    pl: {
      title: 'Cel bez terminu',
      why: 'Cel bez terminu nigdy się nie spóźnia, więc nikogo nie mobilizuje; planuj co najmniej na rok naprzód.',
      off: 'Wyłącz tylko wtedy, gdy dla wszystkich celów obowiązuje jeden termin zapisany gdzie indziej.',
      missing: ({ name }) => `${subject.pl(name)} ma cel, ale do kiedy? Dodaj dzień, do którego ma być osiągnięty.`,
      addDeadline: ({ deadline }) => `Ustal termin ${deadline}`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = absentDeadline(indicator);
      if (!absence) continue;
      const deadline = deadlineFor(indicator, today);
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [{ safety: 'unsafe', title: 'addDeadline', args: { deadline }, edits: [absence.fill(deadline)] }],
      });
    }
  },
});

/** Only a target that says something can lack its day; one that is absent or empty has a rule of its own. */
function absentDeadline({ target }: Indicator) {
  return target && !isEmpty(target.self.node) ? absenceOf(target, 'deadline') : undefined;
}
