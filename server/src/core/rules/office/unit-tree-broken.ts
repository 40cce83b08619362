import { defineRule, type Related, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { circlesIn, wayBetween } from '../../workspace/index.ts';
import { nameIn } from '../common/naming.ts';
import { hasEnded, type Unit } from './units.ts';

interface Messages {
  unknown: { unit: string; parent: string };
  self: { unit: string };
  circle: { way: readonly string[] };
  abolished: { unit: string; parent: string; day: string };
  ended: { unit: string };
}

export const rule = defineRule<Messages>()({
  id: 'office/unit-tree-broken',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeUnit',
  severity: 'error',
  texts: {
    en: {
      title: 'Unit that hangs in the air',
      why: 'Contacts and responsibility pass from a unit to the one above it; where the line breaks, nobody answers.',
      off: 'Switch it off while a reorganisation is still being written down.',
      unknown: ({ unit, parent }) =>
        `The unit “${unit}” belongs to “${parent}”, which is not among the units. Write the id of the unit above it, or take “parent” away.`,
      self: ({ unit }) =>
        `The unit “${unit}” belongs to itself. Write the unit above it, or take “parent” away if it is the highest.`,
      circle: ({ way }) =>
        `These units belong to one another in a circle: ${way.join(' → ')}. One of them must be the highest; take its “parent” away.`,
      abolished: ({ unit, parent, day }) =>
        `The unit “${unit}” belongs to “${parent}”, which ended on ${day}. Write the unit it belongs to now.`,
      ended: ({ unit }) => `Here it says when “${unit}” ended.`,
    },
    cs: {
      title: 'Útvar, který visí ve vzduchu',
      why: 'Kontakty i odpovědnost přecházejí z útvaru na nadřízený útvar; kde se řada přetrhne, neodpovídá nikdo.',
      off: 'Vypněte, dokud změnu organizace teprve zapisujete.',
      unknown: ({ unit, parent }) =>
        `Útvar „${unit}“ patří pod „${parent}“, který mezi útvary není. Napište id nadřízeného útvaru, nebo „parent“ smažte.`,
      self: ({ unit }) =>
        `Útvar „${unit}“ patří sám pod sebe. Napište nadřízený útvar, nebo „parent“ smažte, pokud je nejvyšší.`,
      circle: ({ way }) =>
        `Tyto útvary si jsou nadřízené v kruhu: ${way.join(' → ')}. Jeden z nich musí být nejvyšší; jeho „parent“ smažte.`,
      abolished: ({ unit, parent, day }) =>
        `Útvar „${unit}“ patří pod „${parent}“, který skončil ${day}. Napište útvar, pod který patří teď.`,
      ended: ({ unit }) => `Tady je napsáno, kdy útvar „${unit}“ skončil.`,
    },
    pl: {
      title: 'Komórka zawieszona w próżni',
      why: 'Kontakt i odpowiedzialność przechodzą z komórki na komórkę nadrzędną; gdzie łańcuch się rwie, nie odpowiada nikt.',
      off: 'Wyłącz na czas wpisywania zmian w strukturze urzędu.',
      unknown: ({ unit, parent }) =>
        `Komórka „${unit}” podlega „${parent}”, a takiej komórki nie ma w wykazie. Wpisz id komórki nadrzędnej albo usuń „parent”.`,
      self: ({ unit }) =>
        `Komórka „${unit}” podlega samej sobie. Wpisz komórkę nadrzędną albo usuń „parent”, jeśli jest najwyższa.`,
      circle: ({ way }) =>
        `Te komórki podlegają sobie w kółko: ${way.join(' → ')}. Jedna z nich musi być najwyższa; usuń jej „parent”.`,
      abolished: ({ unit, parent, day }) =>
        `Komórka „${unit}” podlega „${parent}”, zlikwidowanej ${day}. Wpisz komórkę, której podlega teraz.`,
      ended: ({ unit }) => `Tu zapisano, kiedy zlikwidowano komórkę „${unit}”.`,
    },
  },
  check({ document, today, report }) {
    const units = itemsOf(document.as('office')?.units);
    const byId = new Map(units.flatMap((unit) => (unit.id ? [[unit.id.value, unit] as const] : [])));
    const circles = circlesOf(units);
    for (const unit of units) {
      const { parent } = unit;
      if (!parent || parent.value.trim() === '') continue;
      const name = nameIn(unit.name, unit.id);
      const above = byId.get(parent.value);
      const circle = circles.get(unit);
      if (!above) {
        report({ at: valueOf(parent.node), message: 'unknown', args: { unit: name, parent: parent.value } });
      } else if (above === unit) {
        report({ at: valueOf(parent.node), message: 'self', args: { unit: name } });
      } else if (circle) {
        report({ at: valueOf(parent.node), message: 'circle', args: { way: circle } });
      } else if (above.validTo && hasEnded(above, today) && !hasEnded(unit, today)) {
        const args = { unit: name, parent: nameIn(above.name, above.id), day: above.validTo.value };
        const where: Related<Messages> = {
          at: valueOf(above.validTo.node),
          message: 'ended',
          args: { unit: args.parent },
        };
        report({ at: valueOf(parent.node), message: 'abolished', args, related: [where] });
      }
    }
  },
});

/** For the last unit of each circle the names once round, from it and back: one circle is one mistake. */
function circlesOf(units: readonly Unit[]): ReadonlyMap<Unit, readonly string[]> {
  const ways = new Map(
    units.flatMap(({ id, parent }) => (id ? [[id.value, parent ? [parent.value] : []] as const] : [])),
  );
  return new Map(
    circlesIn(ways).flatMap((circle) => {
      const last = units.filter(({ id }) => id && circle.includes(id.value)).at(-1);
      const parent = last?.parent?.value;
      if (!last?.id || parent === undefined || parent === last.id.value) return [];
      return [[last, [last.id.value, ...wayBetween(parent, last.id.value, ways)]] as const];
    }),
  );
}
