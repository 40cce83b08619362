import { defineRule, type Related, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { nameIn } from '../common/naming.ts';
import { hasEnded, isLive, type Unit } from './units.ts';

interface Messages {
  outside: { unit: string; role: string; home: string };
  register: { role: string };
}

export const rule = defineRule<Messages>()({
  id: 'office/head-outside-unit',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeUnit',
  severity: 'warning',
  texts: {
    en: {
      title: 'Head from another unit',
      why: 'When the chart and the list of posts disagree, people turn to the wrong door.',
      off: 'Switch it off if heads in your office often lead units they do not belong to.',
      outside: ({ unit, role, home }) =>
        `The unit “${unit}” is led by “${role}”, a post of the unit “${home}”, which is not above it. Change the head, or the unit of the post.`,
      register: ({ role }) => `Here it says where “${role}” belongs.`,
    },
    cs: {
      title: 'Vedoucí z jiného útvaru',
      why: 'Když si schéma úřadu a seznam funkcí odporují, lidé klepou na špatné dveře.',
      off: 'Vypněte, pokud u vás vedoucí běžně vedou útvary, do kterých nepatří.',
      outside: ({ unit, role, home }) =>
        `Útvar „${unit}“ vede „${role}“, funkce z útvaru „${home}“, který nad ním není. Změňte vedoucího, nebo útvar u funkce.`,
      register: ({ role }) => `Tady je napsáno, kam funkce „${role}“ patří.`,
    },
    pl: {
      title: 'Kierownik z innej komórki',
      why: 'Gdy schemat urzędu i wykaz stanowisk są sprzeczne, ludzie pukają do niewłaściwych drzwi.',
      off: 'Wyłącz, jeśli kierownicy często prowadzą komórki, do których nie należą.',
      outside: ({ unit, role, home }) =>
        `Komórką „${unit}” kieruje „${role}”, stanowisko z komórki „${home}”, która nie jest nad nią. Zmień kierownika albo komórkę przy stanowisku.`,
      register: ({ role }) => `Tu zapisano, dokąd należy stanowisko „${role}”.`,
    },
  },
  check({ document, today, report }) {
    const office = document.as('office');
    const units = new Map(itemsOf(office?.units).flatMap((unit) => (unit.id ? [[unit.id.value, unit] as const] : [])));
    const roles = new Map(itemsOf(office?.roles).flatMap((role) => (role.id ? [[role.id.value, role] as const] : [])));
    for (const unit of units.values()) {
      const role = roles.get(unit.head?.value ?? '');
      const home = units.get(role?.unit?.value ?? '');
      // Who leads the whole office stands above every unit.
      if (!unit.head || !role?.unit || !home || role.level?.value === 'executive') continue;
      if (!isLive(unit, today) || hasEnded(home, today)) continue;
      const chain = chainOf(unit, units);
      if (!chain || chain.has(home)) continue;
      const name = nameIn(role.title, role.id);
      const where: Related<Messages> = { at: valueOf(role.unit.node), message: 'register', args: { role: name } };
      report({
        at: valueOf(unit.head.node),
        message: 'outside',
        args: { unit: nameIn(unit.name, unit.id), role: name, home: nameIn(home.name, home.id) },
        related: [where],
      });
    }
  },
});

/** A unit and all above it; undefined where the line upwards breaks, which another rule reports. */
function chainOf(unit: Unit, units: ReadonlyMap<string, Unit>): ReadonlySet<Unit> | undefined {
  const chain = new Set<Unit>([unit]);
  for (let at = unit; at.parent; ) {
    const above = units.get(at.parent.value);
    if (!above || chain.has(above)) return undefined;
    chain.add(above);
    at = above;
  }
  return chain;
}
