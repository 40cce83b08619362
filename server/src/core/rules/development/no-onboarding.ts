import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isElsewhere } from './other-plans.ts';
import { hasUnclearTheme, planIn, rolesAt } from './plan.ts';
import { addActivity } from './proposals.ts';

export const rule = defineRule<{ missing: Empty; add: Empty }>()({
  id: 'development/no-onboarding',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Nothing for new colleagues',
      why: 'New people meet clients first and know the least; their first weeks shape how they serve later.',
      off: 'Switch it off if the office has its onboarding described elsewhere.',
      missing: 'No activity is for new colleagues. Plan their first weeks, for example with an experienced colleague.',
      add: 'Add an activity for new colleagues',
    },
    cs: {
      title: 'Nic pro nové kolegy',
      why: 'Noví lidé se s klienty setkávají první a vědí nejméně; první týdny rozhodnou, jak budou pracovat dál.',
      off: 'Vypněte, pokud je zaškolení popsané jinde.',
      missing: 'Žádná aktivita není pro nové kolegy. Naplánujte jim první týdny, třeba po boku zkušeného člověka.',
      add: 'Přidat aktivitu pro nové kolegy',
    },
    pl: {
      title: 'Nic dla nowych osób',
      why: 'Nowe osoby pierwsze spotykają klientów, a wiedzą najmniej; pierwsze tygodnie decydują, jak będą pracować.',
      off: 'Wyłącz, jeśli wdrożenie opisano gdzie indziej.',
      missing:
        'Żadne działanie nie jest dla nowych osób. Zaplanuj im pierwsze tygodnie, na przykład u boku kogoś doświadczonego.',
      add: 'Dodaj działanie dla nowych osób',
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    const list = plan?.activities;
    if (!plan || !list || hasUnclearTheme(plan) || plan.live.some(({ theme }) => theme?.value === 'onboarding')) return;
    if (isElsewhere('onboarding', plan, context)) return;
    const clerks = rolesAt(plan, ['frontline'], context).map(({ facts }) => facts.id);
    context.report({
      at: keyOf(list.entry),
      message: 'missing',
      fixes: [{ safety: 'unsafe', title: 'add', edits: [addActivity('onboarding', clerks, plan, list, context)] }],
    });
  },
});
