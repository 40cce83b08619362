import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { dayIn, measuresOf, nameOf, subject } from './measures.ts';

interface Messages {
  due: { name: string; start: string; day: string };
  doneOn: { name: string; start: string; day: string };
  started: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'measure/due-order',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'error',
  texts: {
    en: {
      title: 'Finished before it began',
      why: 'With one wrong day nobody knows if the measure is on time.',
      off: 'There is hardly a reason to switch it off: the order of days is a fact.',
      due: ({ name, start, day }) =>
        `${subject.en(name)} is due on ${day} but starts only on ${start}. Correct one of the two days.`,
      doneOn: ({ name, start, day }) =>
        `${subject.en(name)} was done on ${day} but starts only on ${start}. Correct one of the two days.`,
      started: 'This is when it starts.',
    },
    cs: {
      title: 'Hotovo dřív, než se začalo',
      why: 'S jedním špatným datem nikdo nepozná, jestli opatření stíháte.',
      off: 'Důvod k vypnutí skoro není: pořadí dnů je dané.',
      due: ({ name, start, day }) =>
        `${subject.cs(name)} má být hotové ${day}, ale začíná až ${start}. Jedno z dat opravte.`,
      doneOn: ({ name, start, day }) =>
        `${subject.cs(name)} bylo hotové ${day}, ale začíná až ${start}. Jedno z dat opravte.`,
      started: 'Tady opatření začíná.',
    },
    pl: {
      title: 'Zakończone, zanim się zaczęło',
      why: 'Przy jednej błędnej dacie nikt nie pozna, czy działanie idzie zgodnie z planem.',
      off: 'Prawie nie ma powodu, by wyłączać: kolejność dni jest faktem.',
      due: ({ name, start, day }) =>
        `${subject.pl(name)} ma być gotowe ${day}, a zaczyna się dopiero ${start}. Popraw jedną z dat.`,
      doneOn: ({ name, start, day }) =>
        `${subject.pl(name)} zakończono ${day}, a zaczyna się dopiero ${start}. Popraw jedną z dat.`,
      started: 'Tu działanie się zaczyna.',
    },
  },
  check({ document, report }) {
    for (const measure of measuresOf(document)) {
      const start = dayIn(measure.start);
      for (const message of start ? (['due', 'doneOn'] as const) : []) {
        const end = dayIn(measure[message]);
        if (!start || !end || end.value >= start.value) continue;
        report({
          at: valueOf(end.node),
          message,
          args: { name: nameOf(measure), start: start.value, day: end.value },
          related: [{ at: valueOf(start.node), message: 'started' }],
        });
      }
    }
  },
});
