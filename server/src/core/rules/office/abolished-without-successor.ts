import { defineRule, type Related, spanAt } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { type UseUnit, useUnitTexts } from '../owner/offers.ts';
import { unitUses } from './unit-uses.ts';
import { hasEnded, isLive, type Unit } from './units.ts';

interface Messages extends UseUnit {
  orphan: { unit: string; day: string };
  usedHere: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'office/abolished-without-successor',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeUnit',
  severity: 'warning',
  texts: {
    en: {
      ...useUnitTexts.en,
      title: 'Abolished unit without an heir',
      why: 'Duties of a unit that is gone stay with nobody until it is written who took them over.',
      off: 'Switch it off if you keep reorganisations in another register.',
      orphan: ({ unit, day }) =>
        `The unit “${unit}” ended on ${day}, but something still points to it. Add “successor:” with the unit that took over its work.`,
      usedHere: 'The unit is still named here.',
    },
    cs: {
      ...useUnitTexts.cs,
      title: 'Zrušený útvar bez nástupce',
      why: 'Povinnosti útvaru, který už není, nemá nikdo, dokud není napsáno, kdo je převzal.',
      off: 'Vypněte, pokud změny organizace vedete jinde.',
      orphan: ({ unit, day }) =>
        `Útvar „${unit}“ skončil ${day}, ale něco na něj pořád odkazuje. Doplňte „successor:“ s útvarem, který převzal jeho práci.`,
      usedHere: 'Tady je útvar stále uveden.',
    },
    pl: {
      ...useUnitTexts.pl,
      title: 'Zlikwidowana komórka bez następcy',
      why: 'Zadań komórki, której już nie ma, nie prowadzi nikt, dopóki nie jest zapisane, kto je przejął.',
      off: 'Wyłącz, jeśli zmiany organizacyjne są prowadzone w innym rejestrze.',
      orphan: ({ unit, day }) =>
        `Komórkę „${unit}” zlikwidowano ${day}, ale coś nadal na nią wskazuje. Dopisz „successor:” z komórką, która przejęła jej zadania.`,
      usedHere: 'Tu komórka jest nadal wymieniona.',
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, today, report }) {
    const units = itemsOf(document.as('office')?.units);
    for (const unit of units) {
      const lack = lackOf(unit, 'successor');
      if (!lack || !unit.id || !unit.validTo || !hasEnded(unit, today)) continue;
      const uses = (workspace.keyed(unitUses, unit.id.value) ?? []).filter(
        ({ until }) => until === undefined || until >= today,
      );
      if (uses.length === 0) continue;
      report({
        at: lack.at,
        message: 'orphan',
        args: { unit: nameIn(unit.name, unit.id), day: unit.validTo.value },
        fixes: likelyHeirs(unit, units, today).map((heir) => ({
          safety: 'unsafe',
          title: 'useUnit',
          args: { unit: heir.id?.value ?? '', name: nameIn(heir.name) },
          edits: [lack.fill(heir.id?.value ?? '')],
        })),
        related: uses.slice(0, 3).map(
          ({ uri, span }): Related<Messages> => ({
            uri,
            at: spanAt(span),
            message: 'usedHere',
          }),
        ),
      });
    }
  },
});

/** The unit its head leads now, the unit above it, units beside it; three at most. */
function likelyHeirs(unit: Unit, units: readonly Unit[], today: string): readonly Unit[] {
  const live = units.filter((one) => one.id && isLive(one, today));
  const near = [
    live.find(({ head }) => head && head.value === unit.head?.value),
    live.find(({ id }) => id?.value === unit.parent?.value),
    ...live.filter(({ parent }) => parent && parent.value === unit.parent?.value),
    ...live,
  ];
  return [...new Set(near.flatMap((one) => one ?? []))].slice(0, 3);
}
