import { defineRule, type FixOffer, keyOf, valueOf } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { hasUnknown, idsOf, isClientSkill, isLive, nameOf, type Plan, planIn, reaches, rolesAt } from './plan.ts';

interface Messages {
  untrained: { role: string };
  inNoPlan: { role: string };
  include: { role: string; activity: string };
  cover: { role: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/frontline-uncovered',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'A post at the counter without training',
      why: 'Clients judge the whole office by the one person they meet, so everyone who meets them is trained.',
      off: 'Switch it off if such training is kept in another system.',
      untrained: ({ role }) =>
        `“${role}” meets clients, but no activity here trains talking with them. Add the post to “targetRoles” of one.`,
      inNoPlan: ({ role }) =>
        `“${role}” meets clients, but no development plan of the office is for this post. Add it.`,
      include: ({ role, activity }) => `Let ${role} take part in “${activity}”`,
      cover: ({ role }) => `Add ${role} to the plan`,
    },
    cs: {
      title: 'Funkce u přepážky bez školení',
      why: 'Klient soudí celý úřad podle člověka, se kterým mluvil; školí se proto každý, kdo se s klienty setkává.',
      off: 'Vypněte, pokud taková školení evidujete jinde.',
      untrained: ({ role }) =>
        `„${role}“ jedná s klienty, ale žádná aktivita ji na to nepřipravuje. Přidejte ji do „targetRoles“ některé z nich.`,
      inNoPlan: ({ role }) =>
        `„${role}“ jedná s klienty, ale žádný plán rozvoje úřadu pro tuto funkci není. Doplňte ji.`,
      include: ({ role, activity }) => `Přizvat ${role} na „${activity}“`,
      cover: ({ role }) => `Doplnit ${role} do plánu`,
    },
    pl: {
      title: 'Stanowisko przy okienku bez szkolenia',
      why: 'Klient ocenia cały urząd po osobie, z którą rozmawiał, dlatego szkoli się każdy, kto spotyka klientów.',
      off: 'Wyłącz, jeśli takie szkolenia prowadzi się w innym systemie.',
      untrained: ({ role }) =>
        `„${role}” obsługuje klientów, ale żadne działanie nie uczy rozmowy z nimi. Dopisz to stanowisko w „targetRoles” jednego z nich.`,
      inNoPlan: ({ role }) =>
        `„${role}” obsługuje klientów, ale żaden plan rozwoju w urzędzie nie obejmuje tego stanowiska. Dopisz je.`,
      include: ({ role, activity }) => `Dopisz ${role} do „${activity}”`,
      cover: ({ role }) => `Dopisz ${role} do planu`,
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    if (!plan) return;
    const named = plan.live.filter(isClientSkill).flatMap(({ targetRoles }) => idsOf(targetRoles));
    if (plan.activities && !hasUnknown(named, context)) {
      for (const { facts, node } of rolesAt(plan, ['frontline'], context)) {
        const role = facts.id;
        if (plan.live.some((activity) => isClientSkill(activity) && reaches(activity, role))) continue;
        context.report({ at: valueOf(node), message: 'untrained', args: { role }, fixes: inclusions(plan, role) });
      }
    }
    const entry = fieldEntry(plan.view, 'roles');
    if (!entry || plan.roles.length === 0 || hasUnknown(idsOf(plan.view.roles), context)) return;
    const { document, workspace, today } = context;
    const { first, roles } = workspace.derived(postsInNoPlan);
    if (first !== document.uri) return;
    for (const role of roles) {
      const facts = workspace.role(role);
      if (!facts || !isLive(facts, today)) continue;
      context.report({
        at: keyOf(entry),
        message: 'inNoPlan',
        args: { role },
        fixes: plan.view.roles
          ? [
              {
                safety: 'unsafe',
                title: 'cover',
                args: { role },
                edits: [{ op: 'addItem', sequence: plan.view.roles.node, value: role }],
              },
            ]
          : [],
      });
    }
  },
});

/** Activities the post could join: what is still to come first; at most three. */
function inclusions({ live }: Plan, role: string): readonly FixOffer<Messages>[] {
  const skills = live.filter(isClientSkill);
  const open = skills.filter(({ status }) => status?.value !== 'done');
  return [...new Set([...open, ...skills])].slice(0, 3).flatMap((activity): readonly FixOffer<Messages>[] => {
    const { targetRoles } = activity;
    if (!targetRoles) return [];
    const edits = [{ op: 'addItem', sequence: targetRoles.node, value: role } as const];
    return [{ safety: 'unsafe', title: 'include', args: { role, activity: nameOf(activity) }, edits }];
  });
}

/**
 * Posts that meet clients and stand under `roles` of no development plan in use. They are shown once, in the first such
 * plan: every plan would do, and nobody wants to read it in each.
 */
function postsInNoPlan(workspace: Workspace): {
  readonly first: string | undefined;
  readonly roles: readonly string[];
} {
  const plans = workspace
    .documents('development-plan')
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn');
  const covered = new Set(
    plans.flatMap(({ references }) =>
      references.flatMap(({ key, holder, text }) => (holder === 'development-plan' && key === 'roles' ? [text] : [])),
    ),
  );
  const roles = (workspace.office?.roles ?? []).filter(({ id, level }) => level === 'frontline' && !covered.has(id));
  return { first: plans[0]?.uri, roles: roles.map(({ id }) => id) };
}
