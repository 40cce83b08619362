import { defineRule, type Surroundings } from '../../analysis/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from '../owner/offers.ts';
import { isEmpty, type OwnerPlace, placesIn } from '../owner/places.ts';
import { likelyRoles } from '../owner/suggestions.ts';
import { isLive, type Unit } from './units.ts';

interface Messages extends UseRole {
  missing: { unit: string };
}

export const rule = defineRule<Messages>()({
  id: 'office/unit-without-head',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeUnit',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Unit that nobody leads',
      why: 'Work that has no other owner falls to the head of its unit; without one it falls to nobody.',
      off: 'Switch it off while a reorganisation is still being discussed.',
      missing: ({ unit }) => `It does not say who leads the unit “${unit}”. Add “head:” with the post of its head.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Útvar, který nikdo nevede',
      why: 'Práce, kterou nemá nikdo jiný, připadne vedoucímu útvaru; bez něj nepřipadne nikomu.',
      off: 'Vypněte, dokud se o změně organizace teprve jedná.',
      missing: ({ unit }) => `Není uvedeno, kdo vede útvar „${unit}“. Doplňte „head:“ s funkcí vedoucího.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Komórka, którą nikt nie kieruje',
      why: 'Praca, która nie ma innego opiekuna, przypada kierownikowi komórki; bez niego nie przypada nikomu.',
      off: 'Wyłącz na czas uzgadniania zmian w strukturze urzędu.',
      missing: ({ unit }) =>
        `Nie podano, kto kieruje komórką „${unit}”. Dopisz „head:” ze stanowiskiem jej kierownika.`,
    },
  },
  check(context) {
    for (const place of context.once(placesIn)) {
      if (place.duty !== 'head' || !isEmpty(place.entry)) continue;
      const unit = context.document.all('officeUnit').find(({ self }) => self.node === place.holder.self.node);
      const lack = unit && lackOf(unit, 'head');
      if (!lack || !isLive(unit, context.today)) continue;
      context.report({
        at: lack.at,
        message: 'missing',
        args: { unit: nameIn(unit.name, unit.id) },
        fixes: offerRoles(likelyHeads(unit, place, context), ({ id }) => nameRole(place, id)),
      });
    }
  },
});

/** Posts of the unit and of the units above it; where there are none, who leads the whole office. */
function likelyHeads(unit: Unit, place: OwnerPlace, context: Surroundings): readonly RoleFacts[] {
  const { workspace } = context;
  const above = new Set<string>();
  for (let id = unit.id?.value; id !== undefined && !above.has(id); id = workspace.unit(id)?.parent) above.add(id);
  const roles = likelyRoles(context, place, {});
  const inside = roles.filter((role) => above.has(role.unit ?? ''));
  return inside.length > 0 ? inside : roles.filter(({ level }) => level === 'executive');
}
