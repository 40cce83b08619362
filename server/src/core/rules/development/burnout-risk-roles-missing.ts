import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { fillField } from '../common/fill.ts';
import { hasUnknown, idsOf, missingAt, planIn, rolesAt } from './plan.ts';

interface Messages {
  missing: { role: string };
  add: { role: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/burnout-risk-roles-missing',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'A post at risk of burnout is left out',
      why: 'Whoever talks with people all day, every day, is most at risk; who is not on the list is not looked after.',
      off: 'Switch it off if the office cares for all posts alike.',
      missing: ({ role }) => `Burnout prevention leaves out posts that meet clients: ${role}. Add them to “riskRoles”.`,
      add: ({ role }) => `Add ${role}`,
    },
    cs: {
      title: 'Funkce ohrožená vyhořením chybí',
      why: 'Kdo mluví s lidmi celý den a každý den, je ohrožen nejvíc; o koho seznam neví, o toho se nikdo nestará.',
      off: 'Vypněte, pokud úřad pečuje o všechny funkce stejně.',
      missing: ({ role }) =>
        `V prevenci vyhoření chybí funkce, které jednají s klienty: ${role}. Doplňte je do „riskRoles“.`,
      add: ({ role }) => `Doplnit ${role}`,
    },
    pl: {
      title: 'Brakuje stanowiska zagrożonego wypaleniem',
      why: 'Kto rozmawia z ludźmi cały dzień i codziennie, jest zagrożony najbardziej; o kogo nie ma na liście, o tego nikt nie dba.',
      off: 'Wyłącz, jeśli urząd dba o wszystkie stanowiska jednakowo.',
      missing: ({ role }) =>
        `W zapobieganiu wypaleniu brakuje stanowisk, które obsługują klientów: ${role}. Dopisz je w „riskRoles”.`,
      add: ({ role }) => `Dopisz ${role}`,
    },
  },
  check(context) {
    const plan = context.once(planIn);
    const burnout = plan?.view.burnout;
    // A plan without measures lacks more than this list; `development/no-burnout` says so.
    if (!plan || !burnout || itemsOf(burnout.measures).length === 0) return;
    const listed = idsOf(burnout.riskRoles);
    // A post nobody knows is most likely one of those that seem missing.
    if (hasUnknown(listed, context)) return;
    const missing = rolesAt(plan, ['frontline'], context).flatMap(({ facts: { id } }) =>
      listed.includes(id) ? [] : [id],
    );
    if (missing.length === 0) return;
    const role = missing.join(', ');
    const list = burnout.riskRoles;
    const edits = list
      ? missing.map((value) => ({ op: 'addItem', sequence: list.node, value }) as const)
      : [fillField({ shape: burnout.self.shape, node: burnout.self.node }, 'riskRoles', missing)];
    const offer: FixOffer<Messages> = { safety: 'unsafe', title: 'add', args: { role }, edits };
    context.report({ at: missingAt(burnout, 'riskRoles'), message: 'missing', args: { role }, fixes: [offer] });
  },
});
