import { defineRule, valueOf } from '../../analysis/index.ts';
import { approvalOf, firstWave, isBeforeFeedback } from './approval-order.ts';

interface Messages {
  early: { day: string; survey: string; end: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/vision-before-feedback',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Vision before the first feedback',
      why: 'The vision is step five on purpose: written before anybody was asked, it says what the office imagines.',
      off: 'Switch it off if earlier feedback is kept outside these documents.',
      early: ({ day, survey, end }) =>
        `The strategy was approved on ${day}, before the first feedback came in (“${survey}”, ${end}). Go through it again with the results, and have it approved anew.`,
    },
    cs: {
      title: 'Vize dřív než první zpětná vazba',
      why: 'Vize je schválně až pátý krok: napsaná dřív, než se někdo zeptal, říká, co si úřad představuje.',
      off: 'Vypněte, pokud dřívější zpětnou vazbu vedete mimo tyto dokumenty.',
      early: ({ day, survey, end }) =>
        `Strategie byla schválena ${day}, dřív než přišla první zpětná vazba („${survey}“, ${end}). Projděte ji znovu s výsledky a nechte ji znovu schválit.`,
    },
    pl: {
      title: 'Wizja przed pierwszymi opiniami',
      why: 'Wizja jest celowo piątym krokiem: napisana, zanim kogokolwiek zapytano, mówi, co urząd sobie wyobraża.',
      off: 'Wyłącz, jeśli wcześniejsze opinie są zapisane poza tymi dokumentami.',
      early: ({ day, survey, end }) =>
        `Strategię zatwierdzono ${day}, zanim przyszły pierwsze opinie („${survey}”, ${end}). Przejrzyj ją ponownie z wynikami i zatwierdź na nowo.`,
    },
  },
  concerns: ({ kind, content }) => kind === 'strategy' && content.strategy?.approvedOn !== undefined,
  check({ document, workspace, today, report }) {
    const approved = approvalOf(document);
    if (!approved || !isBeforeFeedback(approved.value, workspace, today)) return;
    const { survey = '', end = '' } = workspace.derived(firstWave) ?? {};
    report({ at: valueOf(approved.node), message: 'early', args: { day: approved.value, survey, end } });
  },
});
