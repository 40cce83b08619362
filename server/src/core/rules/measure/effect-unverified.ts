import { defineRule, valueOf } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { subjectOf } from '../common/naming.ts';
import { dayIn, isCancelled, lateSince, measuresOf, nameOf } from './measures.ts';

export const rule = defineRule<{ unverified: { name: string; day: string } }>()({
  id: 'measure/effect-unverified',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Effect not checked in time',
      why: 'Until somebody looks at the figures, nobody knows whether to keep the measure, change it or try another one.',
      off: 'Switch it off if effects are checked outside these documents.',
      unverified: ({ name, day }) =>
        `${effect.en(name)} was to be checked by ${day}. Look at the figures and add “verifiedOn” and “outcome”.`,
    },
    cs: {
      title: 'Účinek nikdo včas neověřil',
      why: 'Dokud se někdo nepodívá na čísla, neví se, jestli opatření ponechat, změnit, nebo zkusit jiné.',
      off: 'Vypněte, pokud účinek ověřujete mimo tyto dokumenty.',
      unverified: ({ name, day }) =>
        `${effect.cs(name)} se měl ověřit do ${day}. Podívejte se na čísla a doplňte „verifiedOn“ a „outcome“.`,
    },
    pl: {
      title: 'Efektu nie sprawdzono na czas',
      why: 'Dopóki nikt nie spojrzy na liczby, nie wiadomo, czy działanie utrzymać, zmienić, czy spróbować innego.',
      off: 'Wyłącz, jeśli efekty sprawdza się poza tymi dokumentami.',
      unverified: ({ name, day }) =>
        `${effect.pl(name)} miał być sprawdzony do ${day}. Spójrz na liczby i dopisz „verifiedOn” oraz „outcome”.`,
    },
  },
  check({ document, today, covered, report }) {
    for (const measure of measuresOf(document)) {
      const check = measure.effect;
      const verifyBy = dayIn(check?.verifyBy);
      if (!check || !verifyBy || verifyBy.value >= today || !lackOf(check, 'verifiedOn')) continue;
      // What is not even done cannot be checked; `measure/overdue` says so.
      const isLate = lateSince(measure, today) !== undefined && covered('measure/overdue');
      if (isCancelled(measure) || isLate) continue;
      report({
        at: valueOf(verifyBy.node),
        message: 'unverified',
        args: { name: nameOf(measure), day: verifyBy.value },
      });
    }
  },
});

/** The effect of a measure as the subject of a sentence. */
const effect = subjectOf({
  en: ['The effect of this measure', 'The effect of the measure'],
  cs: ['Účinek tohoto opatření', 'Účinek opatření'],
  pl: ['Efekt tego działania', 'Efekt działania'],
});
