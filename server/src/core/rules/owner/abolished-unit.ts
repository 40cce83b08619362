import { defineRule, valueOf } from '../../analysis/index.ts';
import type { UnitFacts, Workspace } from '../../workspace/index.ts';
import { offerUnits, setUnit, type UseUnit, useUnitTexts } from './offers.ts';
import { firstUses } from './post-uses.ts';
import { hasEnded, unitOf } from './resolution.ts';
import { statedUnits } from './stated-units.ts';

interface Messages extends UseUnit {
  abolished: { unit: string; date: string };
  ofPost: { role: string; unit: string; date: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/abolished-unit',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useUnitTexts.en,
      title: 'The unit no longer exists',
      why: 'After a reorganisation the matter was left with nobody.',
      off: 'Switch it off for an archive of old documents.',
      abolished: ({ unit, date }) => `The unit “${unit}” ended on ${date}. Write the unit that has taken over.`,
      ofPost: ({ role, unit, date }) =>
        `The post “${role}” belongs to the unit “${unit}”, which ended on ${date}. Give the post its new unit in office.yaml.`,
    },
    cs: {
      ...useUnitTexts.cs,
      title: 'Útvar už neexistuje',
      why: 'Po reorganizaci tu věc zůstala bez útvaru, který by se o ni staral.',
      off: 'Vypněte pro archiv starých dokumentů.',
      abolished: ({ unit, date }) => `Útvar „${unit}“ skončil ${date}. Napište útvar, který věc převzal.`,
      ofPost: ({ role, unit, date }) =>
        `Funkce „${role}“ patří do útvaru „${unit}“, který skončil ${date}. Přiřaďte jí v office.yaml nový útvar.`,
    },
    pl: {
      ...useUnitTexts.pl,
      title: 'Komórka już nie istnieje',
      why: 'Po reorganizacji sprawa została bez komórki, która by się nią zajmowała.',
      off: 'Wyłącz dla archiwum starych dokumentów.',
      abolished: ({ unit, date }) => `Komórka „${unit}” istniała do ${date}. Wpisz komórkę, która przejęła sprawę.`,
      ofPost: ({ role, unit, date }) =>
        `Stanowisko „${role}” należy do komórki „${unit}”, która istniała do ${date}. Wskaż w office.yaml nową komórkę.`,
    },
  },
  check(context) {
    const { workspace, today } = context;
    for (const { id, entry, node } of statedUnits(context)) {
      const unit = workspace.unit(id);
      if (!unit || !hasEnded(unit, today)) continue;
      const heir = heirOf(unit, workspace, today);
      context.report({
        at: valueOf(node),
        message: 'abolished',
        args: { unit: id, date: unit.validTo },
        fixes: heir ? [setUnit(entry, heir)] : [],
      });
    }
    for (const { place, role, node } of firstUses(context, { register: 'shown' })) {
      const named = unitOf(place, role, workspace);
      if (!named?.unit || named.stated || !hasEnded(named.unit, today)) continue;
      const heir = heirOf(named.unit, workspace, today);
      context.report({
        at: valueOf(node),
        message: 'ofPost',
        args: { role: role.id, unit: named.id, date: named.unit.validTo },
        fixes: heir && place.duty === 'owner' ? offerUnits(place, role.id, [heir]) : [],
      });
    }
  },
});

/** The unit that took over, also over several reorganisations; undefined when the register does not lead to a living one. */
function heirOf(unit: UnitFacts, workspace: Workspace, today: string): UnitFacts | undefined {
  const seen = new Set<UnitFacts>();
  let heir: UnitFacts | undefined = unit;
  while (heir && hasEnded(heir, today) && !seen.has(heir)) {
    seen.add(heir);
    heir = heir.successor === undefined ? undefined : workspace.unit(heir.successor);
  }
  return heir && !hasEnded(heir, today) ? heir : undefined;
}
