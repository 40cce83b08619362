import { defineRule } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { type AnswerFinding, answerTexts, offerFindings } from './likely-findings.ts';
import { isCancelled, measuresOf, nameOf, subject } from './measures.ts';

export const rule = defineRule<AnswerFinding & { noFinding: { name: string } }>()({
  id: 'measure/addresses-nothing',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      ...answerTexts.en,
      title: 'Measure that answers no finding',
      why: 'A measure nobody asked for takes time from those people are waiting for.',
      off: 'Switch it off if your plan also holds measures that follow from no feedback.',
      noFinding: ({ name }) =>
        `${subject.en(name)} does not say which finding it answers. Add it under “addresses”, for example survey:clients-2024#f1.`,
    },
    cs: {
      ...answerTexts.cs,
      title: 'Opatření bez zjištění',
      why: 'Opatření, o které nikdo nestál, bere čas těm, na která lidé čekají.',
      off: 'Vypněte, pokud plán obsahuje i opatření, která ze zpětné vazby nevycházejí.',
      noFinding: ({ name }) =>
        `${subject.cs(name)} neříká, na které zjištění reaguje. Doplňte je do „addresses“, například survey:clients-2024#f1.`,
    },
    pl: {
      ...answerTexts.pl,
      title: 'Działanie bez ustalenia',
      why: 'Działanie, o które nikt nie prosił, zabiera czas tym, na które ludzie czekają.',
      off: 'Wyłącz, jeśli plan zawiera też działania, które nie wynikają z opinii.',
      noFinding: ({ name }) =>
        `${subject.pl(name)} nie mówi, na które ustalenie odpowiada. Dopisz je w „addresses”, na przykład survey:clients-2024#f1.`,
    },
  },
  concerns: ({ content }) => content['improvement-plan']?.measures.some((one) => one.addresses.length === 0) === true,
  check({ document, workspace, covered, report }) {
    const plan = document.as('improvement-plan');
    if (!plan) return;
    const basedOn = itemsOf(plan.basedOn).map(({ value }) => value);
    if (lackOf(plan, 'basedOn') && covered('measure/no-source')) return;
    for (const measure of measuresOf(document)) {
      const lack = lackOf(measure, 'addresses');
      if (!lack || isCancelled(measure)) continue;
      report({
        at: lack.at,
        message: 'noFinding',
        args: { name: nameOf(measure) },
        fixes: offerFindings(measure, lack, basedOn, workspace),
      });
    }
  },
});
