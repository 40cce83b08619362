import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { type Activity, idsOf, nameOf, type Plan, planIn } from './plan.ts';

interface Messages {
  unanswered: { need: string };
  answer: { activity: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/need-unanswered',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'A need that nothing answers',
      why: 'Whoever says in an appraisal or a survey what is missing, and then sees nothing happen, will not say it again.',
      off: 'Switch it off while needs are only being collected.',
      unanswered: ({ need }) =>
        `No activity answers the need “${need}”. Add it under “needs” of one, or plan a new activity.`,
      answer: ({ activity }) => `“${activity}” answers it`,
    },
    cs: {
      title: 'Potřeba bez odpovědi',
      why: 'Kdo v hodnocení nebo průzkumu řekne, co chybí, a pak vidí, že se nic neděje, příště mlčí.',
      off: 'Vypněte, dokud potřeby teprve sbíráte.',
      unanswered: ({ need }) =>
        `Na potřebu „${need}“ neodpovídá žádná aktivita. Doplňte ji do „needs“ některé z nich, nebo naplánujte novou.`,
      answer: ({ activity }) => `Odpovídá na ni „${activity}“`,
    },
    pl: {
      title: 'Potrzeba bez odpowiedzi',
      why: 'Kto w ocenie albo ankiecie mówi, czego brakuje, i widzi, że nic się nie dzieje, drugi raz tego nie powie.',
      off: 'Wyłącz, dopóki potrzeby dopiero się zbiera.',
      unanswered: ({ need }) =>
        `Na potrzebę „${need}” nie odpowiada żadne działanie. Dopisz ją w „needs” jednego z nich albo zaplanuj nowe.`,
      answer: ({ activity }) => `Odpowiada na nią „${activity}”`,
    },
  },
  check(context) {
    const plan = context.once(planIn);
    // Without any activity the plan lacks more than an answer to one need; the schema rules say so.
    if (!plan?.activities) return;
    const answered = new Set(plan.live.flatMap(({ needs }) => idsOf(needs)));
    const known = new Set(itemsOf(plan.view.needs).map(({ id }) => id?.value));
    // An activity answers a need nobody wrote down: most likely one of these, misspelt.
    const isMisspelt = [...answered].some((id) => !known.has(id));
    if (isMisspelt && context.covered('reference/unresolved')) return;
    for (const need of itemsOf(plan.view.needs)) {
      const { id } = need;
      if (!id || answered.has(id.value)) continue;
      context.report({
        at: valueOf(id.node),
        message: 'unanswered',
        args: { need: nameOf(need) },
        fixes: answersFor(id.value, plan),
      });
    }
  },
});

/** Activities that could answer a need: those without any first, nothing that is over; at most five. */
function answersFor(need: string, { live }: Plan): readonly FixOffer<Messages>[] {
  const open = live.filter(({ status }) => status?.value !== 'done');
  const idle = open.filter((activity) => isEmpty(fieldEntry(activity, 'needs')?.value));
  return [...new Set([...idle, ...open])].slice(0, 5).flatMap((activity): readonly FixOffer<Messages>[] => {
    const name = nameOf(activity);
    if (name === '') return [];
    return [{ safety: 'unsafe', title: 'answer', args: { activity: name }, edits: [addNeed(activity, need)] }];
  });
}

function addNeed({ self, needs }: Activity, need: string): FixOffer<Messages>['edits'][number] {
  return needs
    ? { op: 'addItem', sequence: needs.node, value: need }
    : fillField({ shape: self.shape, node: self.node }, 'needs', [need]);
}
