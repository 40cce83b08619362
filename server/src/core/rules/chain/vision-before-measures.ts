import { defineRule, valueOf } from '../../analysis/index.ts';
import { approvalOf, firstDiscussion, isBeforeFeedback, restsOnUndated } from './approval-order.ts';

interface Messages {
  early: { day: string; plan: string; date: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/vision-before-measures',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Vision before the first discussion',
      why: 'A vision people did not talk over first is the vision of those who wrote it.',
      off: 'Switch it off if discussions are recorded outside these documents.',
      early: ({ day, plan, date }) =>
        `The strategy was approved on ${day}, before the feedback was discussed for the first time (“${plan}”, ${date}). Go through it again with the measures agreed there.`,
    },
    cs: {
      title: 'Vize dřív než první diskuse',
      why: 'Vize, o které lidé nejdřív nemluvili, je vizí těch, kdo ji napsali.',
      off: 'Vypněte, pokud se diskuse zapisují mimo tyto dokumenty.',
      early: ({ day, plan, date }) =>
        `Strategie byla schválena ${day}, dřív než se o zpětné vazbě poprvé mluvilo („${plan}“, ${date}). Projděte ji znovu s opatřeními, na kterých jste se dohodli.`,
    },
    pl: {
      title: 'Wizja przed pierwszą dyskusją',
      why: 'Wizja, o której ludzie wcześniej nie rozmawiali, jest wizją tych, którzy ją napisali.',
      off: 'Wyłącz, jeśli dyskusje są zapisywane poza tymi dokumentami.',
      early: ({ day, plan, date }) =>
        `Strategię zatwierdzono ${day}, zanim po raz pierwszy omówiono opinie („${plan}”, ${date}). Przejrzyj ją ponownie z uzgodnionymi działaniami.`,
    },
  },
  concerns: ({ kind, content }) => kind === 'strategy' && content.strategy?.approvedOn !== undefined,
  check({ document, workspace, today, covered, report }) {
    const approved = approvalOf(document);
    const first = workspace.derived(firstDiscussion);
    if (!approved || !first || first.end > today || approved.value >= first.end) return;
    // Whoever was too early for the feedback was too early for its discussion.
    if (covered('chain/vision-before-feedback') && isBeforeFeedback(approved.value, workspace, today)) return;
    // A plan it rests on may have been discussed in time; other rules ask when.
    if (restsOnUndated(document, workspace)) return;
    const args = { day: approved.value, plan: first.plan, date: first.end };
    report({ at: valueOf(approved.node), message: 'early', args });
  },
});
