import { defineRule } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { type AnswerFinding, answerTexts, offerFindings } from './likely-findings.ts';
import { isCancelled, measuresOf, nameOf, subject } from './measures.ts';

export const rule = defineRule<AnswerFinding & { noSource: { name: string } }>()({
  id: 'measure/no-source',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'error',
  texts: {
    en: {
      ...answerTexts.en,
      title: 'Measure without any source',
      why: 'Measures answer what clients and colleagues said; without that nobody can explain why just this is done.',
      off: 'Switch it off if your plan also holds measures that follow from no feedback.',
      noSource: ({ name }) =>
        `${subject.en(name)} names no finding, and the plan names no survey, audit or analysis of complaints either. Write under “addresses” what it answers.`,
    },
    cs: {
      ...answerTexts.cs,
      title: 'Opatření, které z ničeho nevychází',
      why: 'Opatření odpovídají na to, co řekli klienti a kolegové; bez toho nikdo nevysvětlí, proč se dělá právě tohle.',
      off: 'Vypněte, pokud plán obsahuje i opatření, která ze zpětné vazby nevycházejí.',
      noSource: ({ name }) =>
        `${subject.cs(name)} neuvádí žádné zjištění a ani plán neuvádí průzkum, audit nebo rozbor stížností. Do „addresses“ napište, na co reaguje.`,
    },
    pl: {
      ...answerTexts.pl,
      title: 'Działanie, które z niczego nie wynika',
      why: 'Działania odpowiadają na to, co powiedzieli klienci i pracownicy; bez tego nikt nie wyjaśni, dlaczego robi się właśnie to.',
      off: 'Wyłącz, jeśli plan zawiera też działania, które nie wynikają z opinii.',
      noSource: ({ name }) =>
        `${subject.pl(name)} nie podaje żadnego ustalenia, a plan – żadnego badania, audytu ani analizy skarg. Wpisz w „addresses”, na co odpowiada.`,
    },
  },
  concerns: ({ content }) => {
    const plan = content['improvement-plan'];
    return plan !== undefined && plan.basedOn.length === 0 && plan.measures.some((one) => one.addresses.length === 0);
  },
  check({ document, workspace, report }) {
    const plan = document.as('improvement-plan');
    // What the plan as a whole rests on is the business of `chain/measures-without-feedback`.
    if (!plan || itemsOf(plan.basedOn).length > 0 || !lackOf(plan, 'basedOn')) return;
    for (const measure of measuresOf(document)) {
      const lack = lackOf(measure, 'addresses');
      if (!lack || isCancelled(measure)) continue;
      report({
        at: lack.at,
        message: 'noSource',
        args: { name: nameOf(measure) },
        fixes: offerFindings(measure, lack, [], workspace),
      });
    }
  },
});
