import { defineRule, keyOf, type Surroundings } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { isWhole } from '../common/absence.ts';
import { namedAll } from '../common/naming.ts';
import { entriesIn, isInternal } from './entries.ts';

export const rule = defineRule<{ none: { units: readonly string[] } }>()({
  id: 'catalogue/internal-services-missing',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'info',
  texts: {
    en: {
      title: 'No services for colleagues',
      why: 'Colleagues are clients too; whoever is served well inside serves better outside.',
      off: 'Switch it off if services for colleagues are kept in another system.',
      none: ({ units }) =>
        `${units.length === 1 ? 'A unit serves' : 'Units serve'} other units (${namedAll('en', units)}), but the catalogue lists nothing for colleagues. Add such a service, with “public: false”.`,
    },
    cs: {
      title: 'Chybějí služby pro kolegy',
      why: 'I kolegové jsou klienti; komu se uvnitř dobře slouží, ten lépe slouží navenek.',
      off: 'Vypněte, pokud služby pro kolegy vedete v jiném systému.',
      none: ({ units }) =>
        `${units.length === 1 ? 'Některý útvar slouží' : 'Některé útvary slouží'} ostatním (${namedAll('cs', units)}), ale v katalogu pro kolegy nic není. Doplňte takovou službu s „public: false“.`,
    },
    pl: {
      title: 'Brak usług dla pracowników',
      why: 'Pracownicy też są klientami; kto jest dobrze obsługiwany w środku, lepiej obsługuje na zewnątrz.',
      off: 'Wyłącz, jeśli usługi dla pracowników prowadzi się w innym systemie.',
      none: ({ units }) =>
        `${units.length === 1 ? 'Jedna komórka obsługuje' : 'Niektóre komórki obsługują'} inne (${namedAll('pl', units)}), ale w katalogu nie ma nic dla pracowników. Dodaj taką usługę z „public: false”.`,
    },
  },
  concerns: ({ kind }) => kind === 'service-catalogue',
  check(context) {
    const catalogue = context.document.as('service-catalogue');
    const list = catalogue?.entries && fieldEntry(catalogue, 'entries');
    const entries = entriesIn(context.document);
    if (
      !list ||
      entries.length === 0 ||
      !isWhole(context.document) ||
      entries.some(({ entry }) => isInternal(entry, context))
    )
      return;
    const units = servingUnits(context);
    if (units.length > 0) context.report({ at: keyOf(list), message: 'none', args: { units } });
  },
});

/** Names of the units that say they serve others and that have not been closed. */
function servingUnits({ workspace, today }: Surroundings): readonly string[] {
  return workspace.derived(internalUnits).flatMap((id) => {
    const unit = workspace.unit(id);
    return unit && (unit.validTo === undefined || unit.validTo >= today) ? [unit.names[0] ?? id] : [];
  });
}

function internalUnits({ officeDocument }: Workspace): readonly string[] {
  return officeDocument?.content.office?.internalUnits ?? [];
}
