import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';
import { indicatorsOf } from './indicators.ts';
import { startOf } from './values.ts';

export const rule = defineRule<{ before: { deadline: string; start: string }; startsHere: { start: string } }>()({
  id: 'indicator/deadline-before-baseline',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Deadline before the start',
      why: 'Nobody can reach a target on a day that comes before the start; one of the dates is wrong.',
      off: 'There is hardly a reason to switch it off: such dates cannot both be right.',
      before: ({ deadline, start }) =>
        `The target should be reached by ${deadline}, but the starting value belongs to ${start}. Correct the date that is wrong.`,
      startsHere: ({ start }) => `The start: ${start}`,
    },
    cs: {
      title: 'Termín dřív než začátek',
      why: 'Cíle nejde dosáhnout v den, který je dřív než začátek; jedno z dat je chybné.',
      off: 'Důvod k vypnutí skoro není: obě data nemohou být správně.',
      before: ({ deadline, start }) =>
        `Cíle máte dosáhnout do ${deadline}, ale výchozí hodnota je ke dni ${start}. Opravte datum, které je chybné.`,
      startsHere: ({ start }) => `Začátek: ${start}`,
    },
    pl: {
      title: 'Termin przed początkiem',
      why: 'Celu nie da się osiągnąć w dniu, który poprzedza początek; jedna z dat jest błędna.',
      off: 'Prawie nie ma powodu, by wyłączać: obie daty nie mogą być poprawne.',
      before: ({ deadline, start }) =>
        `Cel ma być osiągnięty do ${deadline}, ale wartość wyjściowa jest z dnia ${start}. Popraw błędną datę.`,
      startsHere: ({ start }) => `Początek: ${start}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const start = startOf(indicator);
      const deadline = indicator.target?.deadline;
      if (!start || !deadline || !isDay(deadline.value) || deadline.value > start.value) continue;
      report({
        at: valueOf(deadline.node),
        message: 'before',
        args: { deadline: deadline.value, start: start.value },
        related: [{ at: valueOf(start.node), message: 'startsHere', args: { start: start.value } }],
      });
    }
  },
});
