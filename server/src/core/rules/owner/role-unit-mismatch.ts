import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { nameRole, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { hasEnded, unitOf } from './resolution.ts';

interface Messages extends UseRole {
  mismatch: { role: string; unit: string; own: string };
  dropUnit: { unit: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/role-unit-mismatch',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The post belongs to another unit',
      why: 'A person who reads this cannot tell which of the two units to turn to.',
      off: 'Switch it off if posts of your office work for several units at once.',
      mismatch: ({ role, unit, own }) =>
        `The post “${role}” belongs to the unit “${own}”, not to “${unit}”. Leave the unit out, or name a post of “${unit}”.`,
      dropUnit: ({ unit }) => `Leave the unit ${unit} out`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Funkce patří do jiného útvaru',
      why: 'Kdo to čte, nepozná, na který z obou útvarů se má obrátit.',
      off: 'Vypněte, pokud u vás jedna funkce pracuje pro více útvarů.',
      mismatch: ({ role, unit, own }) =>
        `Funkce „${role}“ patří do útvaru „${own}“, ne do „${unit}“. Útvar vynechte, nebo uveďte funkci z útvaru „${unit}“.`,
      dropUnit: ({ unit }) => `Vynechat útvar ${unit}`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Stanowisko należy do innej komórki',
      why: 'Kto to czyta, nie wie, do której z dwóch komórek się zwrócić.',
      off: 'Wyłącz, jeśli w urzędzie jedno stanowisko pracuje dla kilku komórek.',
      mismatch: ({ role, unit, own }) =>
        `Stanowisko „${role}” należy do komórki „${own}”, a nie do „${unit}”. Pomiń komórkę albo wpisz stanowisko z komórki „${unit}”.`,
      dropUnit: ({ unit }) => `Pomiń komórkę ${unit}`,
    },
  },
  check(context) {
    const { workspace, today } = context;
    for (const { place, value } of valuesThatAre('role', context)) {
      const { role } = value;
      const named = unitOf(place, role, workspace);
      const node = named?.stated?.value;
      // An unknown or abolished unit has rules of its own.
      if (!named?.unit || !named.stated || !node || !place.long || hasEnded(named.unit, today)) continue;
      if (role.unit === undefined || role.unit === named.id) continue;
      const drop: FixOffer<Messages> = {
        safety: 'unsafe',
        title: 'dropUnit',
        args: { unit: named.id },
        edits: [{ op: 'removeEntry', mapping: place.long, entry: named.stated }],
      };
      const head = named.unit.head === undefined ? undefined : workspace.role(named.unit.head);
      const useHead: FixOffer<Messages>[] =
        head?.unit === named.id
          ? [
              {
                safety: 'unsafe',
                title: 'useRole',
                args: { role: head.id, name: head.names[0] ?? '' },
                edits: nameRole(place, head.id),
              },
            ]
          : [];
      context.report({
        at: valueOf(node),
        message: 'mismatch',
        args: { role: role.id, unit: named.id, own: role.unit },
        fixes: [drop, ...useHead],
      });
    }
  },
});
