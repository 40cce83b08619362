import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { idsOf, missingAt, nameOf, type Plan, planIn } from './plan.ts';

interface Messages {
  noNeed: { activity: string };
  answer: { need: string; text: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/no-need',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Training nobody asked for',
      why: 'Training for its own sake costs time at the counter and changes nothing there.',
      off: 'Switch it off if the reasons for activities are kept in another system.',
      noNeed: ({ activity }) =>
        `Nothing says why ${quoted.en(activity)} takes place. Name the need it answers (“needs”) or the competency it develops (“competencies”).`,
      answer: ({ need, text }) => `It answers the need ${need}${text && ` (${text})`}`,
    },
    cs: {
      title: 'Školení, které nikdo nepotřebuje',
      why: 'Školení pro školení stojí čas u přepážky a nic na ní nezmění.',
      off: 'Vypněte, pokud důvody aktivit evidujete jinde.',
      noNeed: ({ activity }) =>
        `Není řečeno, proč se ${quoted.cs(activity)} koná. Uveďte potřebu, na kterou odpovídá („needs“), nebo kompetenci, kterou rozvíjí („competencies“).`,
      answer: ({ need, text }) => `Odpovídá na potřebu ${need}${text && ` (${text})`}`,
    },
    pl: {
      title: 'Szkolenie, którego nikt nie potrzebuje',
      why: 'Szkolenie dla samego szkolenia zabiera czas przy okienku i niczego przy nim nie zmienia.',
      off: 'Wyłącz, jeśli powody działań zapisuje się w innym systemie.',
      noNeed: ({ activity }) =>
        `Nie wiadomo, po co jest ${quoted.pl(activity)}. Podaj potrzebę, na którą odpowiada („needs”), albo kompetencję, którą rozwija („competencies”).`,
      answer: ({ need, text }) => `Odpowiada na potrzebę ${need}${text && ` (${text})`}`,
    },
  },
  check(context) {
    const plan = context.once(planIn);
    if (!plan) return;
    for (const activity of plan.live) {
      const isReasoned = ['needs', 'competencies'].some((key) => !isEmpty(fieldEntry(activity, key)?.value));
      if (isReasoned) continue;
      const holder = { shape: activity.self.shape, node: activity.self.node };
      context.report({
        at: missingAt(activity, 'needs'),
        message: 'noNeed',
        args: { activity: nameOf(activity) },
        fixes: likelyNeeds(plan).map(
          ({ need, text }): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: 'answer',
            args: { need, text },
            edits: [fillField(holder, 'needs', [need])],
          }),
        ),
      });
    }
  },
});

const quoted = {
  en: (name: string) => (name === '' ? 'this activity' : `“${name}”`),
  cs: (name: string) => (name === '' ? 'tato aktivita' : `„${name}“`),
  pl: (name: string) => (name === '' ? 'to działanie' : `„${name}”`),
};

/** Needs nothing answers yet come first; at most five. */
function likelyNeeds({ view, live }: Plan): readonly { readonly need: string; readonly text: string }[] {
  const answered = new Set(live.flatMap(({ needs }) => idsOf(needs)));
  const needs = itemsOf(view.needs).flatMap((need) => (need.id ? [{ need: need.id.value, text: nameOf(need) }] : []));
  const open = needs.filter(({ need }) => !answered.has(need));
  return [...new Set([...open, ...needs])].slice(0, 5);
}
