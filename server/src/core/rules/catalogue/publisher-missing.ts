import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import type { RoleFacts, Workspace } from '../../workspace/index.ts';
import { missingField } from '../common/absence.ts';
import { offerRoles, type UseRole, useRoleTexts } from '../owner/offers.ts';

export const rule = defineRule<UseRole & { missing: Empty }>()({
  id: 'catalogue/publisher-missing',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Nobody publishes the catalogue',
      why: 'A public list needs one post that stands behind it; without it other portals cannot take the list over.',
      off: 'There is hardly a reason to: one post publishes the list in every office.',
      missing: 'The catalogue does not say who publishes it. Add “publisher” with one post of the office.',
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Katalog nikdo nevydává',
      why: 'Za veřejným seznamem musí stát jedna funkce; bez ní ho jiné portály nemohou převzít.',
      off: 'Sotva k tomu najdete důvod: v každém úřadu seznam zveřejňuje některá funkce.',
      missing: 'Katalog neříká, kdo ho vydává. Doplňte „publisher“ s jednou funkcí z úřadu.',
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Nikt nie wydaje katalogu',
      why: 'Za publiczną listą musi stać jedno stanowisko; bez niego inne portale nie mogą jej przejąć.',
      off: 'Trudno o powód: w każdym urzędzie listę publikuje jakieś stanowisko.',
      missing: 'Katalog nie mówi, kto go wydaje. Dopisz „publisher” z jednym stanowiskiem w urzędzie.',
    },
  },
  check({ document, workspace, today, report }) {
    const catalogue = document.as('service-catalogue');
    const absence = catalogue && missingField(catalogue, 'publisher');
    if (!absence) return;
    const roles = likelyPublishers(document, workspace, today);
    report({ at: absence.at, message: 'missing', fixes: offerRoles(roles, ({ id }) => [absence.fill(id)]) });
  },
});

/** The executive, then the post that owns the catalogue; at most three. */
function likelyPublishers(document: OfficeDocument, workspace: Workspace, today: string): readonly RoleFacts[] {
  const owner = document.as('service-catalogue')?.owner;
  const named = workspace.role((owner?.is === 'value' ? owner.value : owner?.role?.value) ?? '');
  const executives = workspace.office?.roles.filter(({ level }) => level === 'executive') ?? [];
  const live = [...executives, ...(named ? [named] : [])].filter(
    ({ validTo }) => validTo === undefined || validTo >= today,
  );
  return [...new Set(live)].slice(0, 3);
}
