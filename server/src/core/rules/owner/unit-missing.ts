import { defineRule, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { offerUnits, type UseUnit, useUnitTexts } from './offers.ts';
import { placesIn } from './places.ts';
import { firstUses } from './post-uses.ts';
import { hasEnded, textOf, unitOf } from './resolution.ts';

interface Messages extends UseUnit {
  noUnit: { role: string };
  register: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/unit-missing',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useUnitTexts.en,
      title: 'The post belongs to no unit',
      why: 'People must be told which unit of the office deals with their matter.',
      off: 'Switch it off in a small office that has no units.',
      noUnit: ({ role }) => `The post “${role}” belongs to no unit. Add its “unit:” in office.yaml, or here.`,
      register: 'The post is kept here.',
    },
    cs: {
      ...useUnitTexts.cs,
      title: 'Funkce nepatří do žádného útvaru',
      why: 'Lidé se musí dozvědět, který útvar úřadu jejich věc vyřizuje.',
      off: 'Vypněte v malém úřadu, který se na útvary nedělí.',
      noUnit: ({ role }) => `Funkce „${role}“ nepatří do žádného útvaru. Doplňte „unit:“ v office.yaml, nebo tady.`,
      register: 'Tady je funkce zapsána.',
    },
    pl: {
      ...useUnitTexts.pl,
      title: 'Stanowisko nie należy do żadnej komórki',
      why: 'Ludzie muszą wiedzieć, która komórka urzędu zajmuje się ich sprawą.',
      off: 'Wyłącz w małym urzędzie, który nie dzieli się na komórki.',
      noUnit: ({ role }) =>
        `Stanowisko „${role}” nie należy do żadnej komórki. Dopisz „unit:” w office.yaml albo tutaj.`,
      register: 'Tu zapisano to stanowisko.',
    },
  },
  check(context) {
    const { workspace, today } = context;
    const register = workspace.registerUri;
    for (const { place, role, node } of firstUses(context, { register: 'silent' })) {
      if (place.duty !== 'owner' || unitOf(place, role, workspace)) continue;
      const neighbours = [role.deputy, ...context.once(placesIn).map(({ named }) => textOf(named))];
      const near = neighbours.flatMap((id) => workspace.unit(workspace.role(id ?? '')?.unit ?? '') ?? []);
      const units = [...new Set([...near, ...(workspace.office?.units ?? [])])].filter(
        (unit) => !hasEnded(unit, today),
      );
      context.report({
        at: valueOf(node),
        message: 'noUnit',
        args: { role: role.id },
        related: register ? [{ uri: register, at: spanAt(role.span), message: 'register' }] : [],
        fixes: offerUnits(place, role.id, units.slice(0, 5)),
      });
    }
  },
});
