import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay, itemsOf } from '../../model/index.ts';
import { officeLevels, officeSteps, stepKey } from './office-steps.ts';
import { argsOf, type ReasonArgs, wordsOf } from './reason-words.ts';

interface Messages {
  fallen: { step: string; before: number; date: string; level: number } & ReasonArgs;
  assessed: { date: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/regression',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'info',
  texts: {
    en: {
      title: 'Step that has fallen back',
      why: 'The hardest step is to keep the others going; a fall seen early costs little to mend.',
      off: 'Switch it off if earlier assessments used another yardstick.',
      fallen: (args) =>
        `Step ${args.step} stood at level ${args.before} on ${args.date}; the documents now show level ${args.level}. ${wordsOf(args, 'en')}`,
      assessed: ({ date }) => `The assessment of ${date}`,
    },
    cs: {
      title: 'Krok se vrátil zpět',
      why: 'Nejtěžší krok je udržet ostatní v chodu; propad, který uvidíte včas, se napravuje snadno.',
      off: 'Vypněte, pokud se dřív hodnotilo podle jiného měřítka.',
      fallen: (args) =>
        `Krok ${args.step} byl ${args.date} na úrovni ${args.before}; dokumenty teď dokládají úroveň ${args.level}. ${wordsOf(args, 'cs')}`,
      assessed: ({ date }) => `Hodnocení z ${date}`,
    },
    pl: {
      title: 'Krok, który się cofnął',
      why: 'Najtrudniejszy krok to utrzymać pozostałe; spadek zauważony wcześnie łatwo naprawić.',
      off: 'Wyłącz, jeśli wcześniej oceniano inną miarą.',
      fallen: (args) =>
        `Krok ${args.step} był ${args.date} na poziomie ${args.before}; dokumenty potwierdzają teraz poziom ${args.level}. ${wordsOf(args, 'pl')}`,
      assessed: ({ date }) => `Ocena z ${date}`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { document, today, report } = context;
    const last = itemsOf(document.as('office')?.eightQ?.assessments)
      .flatMap(({ date, levels }) =>
        date && levels && isDay(date.value) && date.value <= today ? [{ date, levels }] : [],
      )
      .sort((a, b) => (a.date.value < b.date.value ? -1 : a.date.value > b.date.value ? 1 : 0))
      .at(-1);
    if (!last) return;
    const levels = context.once(officeLevels).steps;
    for (const step of context.once(officeSteps)) {
      const before = last.levels.items.find(({ key }) => key === step.step)?.value;
      const now = levels.find((one) => one.step === step.step);
      const reason = now?.reasons.find(({ isMet }) => !isMet);
      if (!before || !now || !reason || now.level >= before.value) continue;
      report({
        at: stepKey(step),
        message: 'fallen',
        args: { step: step.step, before: before.value, date: last.date.value, level: now.level, ...argsOf(reason) },
        related: [{ at: valueOf(before.node), message: 'assessed', args: { date: last.date.value } }],
      });
    }
  },
});
