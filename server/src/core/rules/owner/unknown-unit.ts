import { defineRule, valueOf } from '../../analysis/index.ts';
import { setUnit, type UseUnit, useUnitTexts } from './offers.ts';
import { statedUnits } from './stated-units.ts';
import { likelyUnits } from './suggestions.ts';

export const rule = defineRule<UseUnit & { unknown: { text: string } }>()({
  id: 'owner/unknown-unit',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useUnitTexts.en,
      title: 'The register has no such unit',
      why: 'People who are sent to this unit will not find it.',
      off: 'Switch it off while office.yaml does not list all units yet.',
      unknown: ({ text }) => `office.yaml has no unit “${text}”. Check the spelling, or add the unit there.`,
    },
    cs: {
      ...useUnitTexts.cs,
      title: 'Takový útvar v seznamu není',
      why: 'Koho sem pošlete, ten takový útvar nenajde.',
      off: 'Vypněte, dokud v office.yaml nejsou všechny útvary.',
      unknown: ({ text }) =>
        `V office.yaml není útvar „${text}“. Zkontrolujte, zda je napsaný správně, nebo ho tam doplňte.`,
    },
    pl: {
      ...useUnitTexts.pl,
      title: 'W wykazie nie ma takiej komórki',
      why: 'Kto zostanie tu skierowany, nie znajdzie takiej komórki.',
      off: 'Wyłącz, dopóki w office.yaml nie ma wszystkich komórek.',
      unknown: ({ text }) => `W office.yaml nie ma komórki „${text}”. Sprawdź pisownię albo dopisz tam tę komórkę.`,
    },
  },
  check(context) {
    const { workspace } = context;
    if (workspace.registerUri === undefined) return;
    for (const { id, entry, node } of statedUnits(context)) {
      if (workspace.unit(id)) continue;
      context.report({
        at: valueOf(node),
        message: 'unknown',
        args: { text: id },
        fixes: likelyUnits(id, context).map((unit) => setUnit(entry, unit)),
      });
    }
  },
});
