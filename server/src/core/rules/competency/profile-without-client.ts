import { absentIn, defineRule, type FixOffer } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { isForClients, levelsIn, middleOf, nameOf } from './model.ts';

interface Messages {
  forgotten: { role: string };
  require: { competency: string; name: string; level: number };
}

export const rule = defineRule<Messages>()({
  id: 'competency/profile-without-client',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Profile that forgets clients',
      why: 'Whoever meets clients every day is chosen and appraised by how they deal with them, not only by the law they know.',
      off: 'Switch it off if all posts share one common profile for work with clients.',
      forgotten: ({ role }) =>
        `“${role}” meets clients every day, but the profile asks for no competency of the group client-relations. Add one.`,
      require: ({ competency, name, level }) => `Require ${competency}${name && ` (${name})`} at level ${level}`,
    },
    cs: {
      title: 'Profil, který zapomíná na klienty',
      why: 'Kdo denně jedná s klienty, toho vybíráte a hodnotíte i podle toho, jak s nimi jedná, nejen podle znalosti zákona.',
      off: 'Vypněte, pokud mají všechny funkce jeden společný profil pro práci s klienty.',
      forgotten: ({ role }) =>
        `Funkce „${role}“ denně jedná s klienty, ale profil nežádá žádnou kompetenci ze skupiny client-relations. Doplňte ji.`,
      require: ({ competency, name, level }) => `Požadovat ${competency}${name && ` (${name})`} na úrovni ${level}`,
    },
    pl: {
      title: 'Profil, który zapomina o klientach',
      why: 'Kto codziennie spotyka klientów, jest wybierany i oceniany także po tym, jak z nimi rozmawia, a nie tylko po znajomości przepisów.',
      off: 'Wyłącz, jeśli wszystkie stanowiska mają jeden wspólny profil pracy z klientem.',
      forgotten: ({ role }) =>
        `Stanowisko „${role}” codziennie spotyka klientów, ale profil nie wymaga żadnej kompetencji z grupy client-relations. Dodaj ją.`,
      require: ({ competency, name, level }) => `Wymagaj ${competency}${name && ` (${name})`} na poziomie ${level}`,
    },
  },
  concerns: ({ kind }) => kind === 'competency-model',
  check(context) {
    const { document, workspace, report } = context;
    const model = document.as('competency-model');
    const competencies = itemsOf(model?.competencies);
    const own = new Set(competencies.flatMap(({ id }) => id?.value ?? []));
    const forClients = competencies.filter((one) => isForClients(one) && one.id);
    // A model without any has a rule of its own.
    if (forClients.length === 0) return;
    const ids = new Set(forClients.flatMap(({ id }) => id?.value ?? []));
    for (const { role, required } of itemsOf(model?.profiles)) {
      const facts = role && workspace.role(role.value);
      if (facts?.level !== 'frontline' || !required || required.node.entries.length === 0) continue;
      const asked = required.node.entries.map(({ key }) => key.text.slice(key.text.indexOf('#') + 1));
      // Of competencies in other models the group is not known.
      if (asked.some((id) => ids.has(id) || (!own.has(id) && workspace.contains(competencyIds, id)))) continue;
      const level = middleOf(context.once(levelsIn));
      report({
        at: absentIn(required.node),
        message: 'forgotten',
        args: { role: facts.names[0] ?? facts.id },
        fixes: forClients.slice(0, 5).flatMap((one): readonly FixOffer<Messages>[] => {
          const key = one.id?.value;
          if (key === undefined) return [];
          const args = { competency: key, name: nameOf(one), level };
          const edits = [{ op: 'addEntry' as const, mapping: required.node, key, value: level, after: 'last' }];
          return [{ safety: 'unsafe', title: 'require', args, edits }];
        }),
      });
    }
  },
});

function competencyIds(workspace: Workspace): ReadonlySet<string> {
  return new Set(workspace.items('competency').map(({ item }) => item.id));
}
