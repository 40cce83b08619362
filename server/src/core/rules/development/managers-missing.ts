import { defineRule, keyOf } from '../../analysis/index.ts';
import { isElsewhere } from './other-plans.ts';
import { hasUnclearTheme, planIn, reaches, rolesAt } from './plan.ts';
import { addActivity } from './proposals.ts';

export const rule = defineRule<{ missing: { role: string }; add: { role: string } }>()({
  id: 'development/managers-missing',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Heads do not learn to lead',
      why: 'Heads carry the change: if they do not learn, their people go back to old habits.',
      off: 'Switch it off if heads learn in a programme kept elsewhere.',
      missing: ({ role }) =>
        `The plan is also for heads (${role}), but no activity on the theme managerial is for them. Plan one.`,
      add: ({ role }) => `Add an activity on leading people for ${role}`,
    },
    cs: {
      title: 'Vedoucí se neučí vést',
      why: 'Změnu nesou vedoucí: když se neučí oni, lidé se vrátí ke starým zvykům.',
      off: 'Vypněte, pokud se vedoucí vzdělávají v programu, který evidujete jinde.',
      missing: ({ role }) =>
        `Plán platí i pro vedoucí (${role}), ale žádná aktivita na téma managerial pro ně není. Naplánujte ji.`,
      add: ({ role }) => `Přidat aktivitu o vedení lidí pro ${role}`,
    },
    pl: {
      title: 'Kierownicy nie uczą się kierować',
      why: 'Zmianę niosą kierownicy: jeśli oni się nie uczą, ludzie wracają do dawnych nawyków.',
      off: 'Wyłącz, jeśli kierownicy uczą się w programie prowadzonym gdzie indziej.',
      missing: ({ role }) =>
        `Plan obejmuje też kierowników (${role}), ale żadne działanie na temat managerial nie jest dla nich. Zaplanuj je.`,
      add: ({ role }) => `Dodaj działanie o kierowaniu ludźmi dla ${role}`,
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    const list = plan?.activities;
    if (!plan || !list || hasUnclearTheme(plan)) return;
    const heads = rolesAt(plan, ['executive', 'managerial'], context).map(({ facts }) => facts.id);
    const courses = plan.live.filter(({ theme }) => theme?.value === 'managerial');
    if (heads.length === 0 || heads.some((role) => courses.some((course) => reaches(course, role)))) return;
    if (isElsewhere('managerial', plan, context)) return;
    const role = heads.join(', ');
    context.report({
      at: keyOf(list.entry),
      message: 'missing',
      args: { role },
      fixes: [
        {
          safety: 'unsafe',
          title: 'add',
          args: { role },
          edits: [addActivity('managerial', heads, plan, list, context)],
        },
      ],
    });
  },
});
