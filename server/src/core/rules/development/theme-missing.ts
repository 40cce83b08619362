import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isElsewhere } from './other-plans.ts';
import { hasUnclearTheme, planIn, rolesAt } from './plan.ts';
import { addActivity } from './proposals.ts';

const THEMES = ['difficult-clients', 'communication', 'conflict'] as const;

interface Messages {
  missing: Empty;
  add: { theme: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/theme-missing',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Nobody learns to talk with clients',
      why: 'Skills for talking with clients grow over years; a plan that leaves them out lets them wither.',
      off: 'Switch it off if such training is planned in another system.',
      missing:
        'No activity trains how to talk with clients. Plan one on communication, on conflict or on difficult clients.',
      add: ({ theme }) => `Add an activity on the theme ${theme}`,
    },
    cs: {
      title: 'Nikdo se neučí jednat s klienty',
      why: 'Umění jednat s klienty roste roky; když ho plán vynechá, lidé ho ztrácejí.',
      off: 'Vypněte, pokud taková školení plánujete v jiném systému.',
      missing:
        'Žádná aktivita neučí jednat s klienty. Naplánujte aspoň jednu o komunikaci, o konfliktech nebo o náročných klientech.',
      add: ({ theme }) => `Přidat aktivitu na téma ${theme}`,
    },
    pl: {
      title: 'Nikt nie uczy się rozmowy z klientem',
      why: 'Umiejętność rozmowy z klientem rośnie latami; plan, który ją pomija, pozwala jej zaniknąć.',
      off: 'Wyłącz, jeśli takie szkolenia planuje się w innym systemie.',
      missing:
        'Żadne działanie nie uczy rozmowy z klientem. Zaplanuj choć jedno: o komunikacji, o konfliktach albo o trudnych klientach.',
      add: ({ theme }) => `Dodaj działanie na temat ${theme}`,
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    const list = plan?.activities;
    if (
      !plan ||
      !list ||
      hasUnclearTheme(plan) ||
      plan.live.some(({ theme }) => THEMES.some((one) => one === theme?.value))
    )
      return;
    if (THEMES.some((theme) => isElsewhere(theme, plan, context))) return;
    const clerks = rolesAt(plan, ['frontline'], context).map(({ facts }) => facts.id);
    context.report({
      at: keyOf(list.entry),
      message: 'missing',
      fixes: THEMES.map((theme) => ({
        safety: 'unsafe',
        title: 'add',
        args: { theme },
        edits: [addActivity(theme, clerks, plan, list, context)],
      })),
    });
  },
});
