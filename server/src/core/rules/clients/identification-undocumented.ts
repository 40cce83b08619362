import { defineRule } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { isDay } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { languageOf } from '../common/writing.ts';
import { type ClientGroups, groupsIn } from './groups.ts';

interface Messages {
  missing: Empty;
  workshop: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'clients/identification-undocumented',
  since: '0.1.0',
  kinds: ['client-groups'],
  severity: 'info',
  texts: {
    en: {
      title: 'Origin of the list not stated',
      why: 'Who knows the way the groups were found can repeat it after an election or a reorganisation.',
      off: 'Switch it off if the way is described in another document.',
      missing:
        'It does not say how you found your groups. Add “identifiedBy:” with the method, the day and who took part.',
      workshop: 'Write a workshop of those who care for the groups',
    },
    cs: {
      title: 'Není uvedeno, jak seznam vznikl',
      why: 'Kdo ví, jak se skupiny hledaly, může to po volbách nebo po změně úřadu zopakovat.',
      off: 'Vypněte, pokud je postup popsaný v jiném dokumentu.',
      missing: 'Není uvedeno, jak jste ke skupinám došli. Doplňte „identifiedBy:“ s postupem, datem a účastníky.',
      workshop: 'Zapsat společné setkání těch, kdo se o skupiny starají',
    },
    pl: {
      title: 'Nie podano, jak powstała lista',
      why: 'Kto wie, jak wyznaczono grupy, może to powtórzyć po wyborach albo po reorganizacji.',
      off: 'Wyłącz, jeśli sposób opisano w innym dokumencie.',
      missing: 'Nie podano, jak wyznaczono grupy. Dopisz „identifiedBy:” ze sposobem, datą i uczestnikami.',
      workshop: 'Wpisz warsztaty z opiekunami grup',
    },
  },
  check({ document, workspace, today, report }) {
    const view = document.as('client-groups');
    const lack = view && lackOf(view, 'identifiedBy');
    if (!lack || groupsIn(document).length === 0) return;
    const created = view.createdOn?.value ?? '';
    const participants = carers(view, workspace);
    const value = {
      method: WORKSHOP[languageOf(document)],
      date: isDay(created) && created <= today ? created : today,
      ...(participants.length > 0 && { participants }),
    };
    report({
      at: lack.at,
      message: 'missing',
      fixes: [{ safety: 'unsafe', title: 'workshop', edits: [lack.fill(value)] }],
    });
  },
});

const WORKSHOP: { readonly [L in Locale]: string } = {
  en: 'workshop with the units',
  cs: 'společné setkání s útvary',
  pl: 'warsztaty z wydziałami',
};

/** The posts that own the groups, as far as the office knows them. */
function carers(view: ClientGroups, workspace: Workspace): readonly string[] {
  const owners = [view, ...(view.groups?.items ?? [])].flatMap(({ owner }) =>
    owner?.is === 'shape' ? (owner.role?.value ?? []) : (owner?.value ?? []),
  );
  return [...new Set(owners)].filter((role) => workspace.role(role));
}
