import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameIn } from '../common/naming.ts';
import { groupsIn } from './groups.ts';
import { isExternal } from './internal.ts';
import { hasAudiences, isServed } from './services.ts';

export const rule = defineRule<{ unserved: { group: string; id: string } }>()({
  id: 'clients/no-service',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientGroup',
  severity: 'info',
  texts: {
    en: {
      title: 'Group without a service',
      why: 'Either a service is missing from the catalogue, or the group is no client of yours.',
      off: 'Switch it off while the service cards are still being written.',
      unserved: ({ group, id }) =>
        `No service card is meant for “${group}”. Add “${id}” to “audience” of the cards it uses, write the card that is missing, or leave the group out.`,
    },
    cs: {
      title: 'Skupina bez služby',
      why: 'Buď v katalogu chybí služba, nebo skupina vaším klientem není.',
      off: 'Vypněte, dokud karty služeb teprve píšete.',
      unserved: ({ group, id }) =>
        `Skupině „${group}“ není určena žádná karta služby. Přidejte „${id}“ do „audience“ karet, které využívá, napište chybějící kartu, nebo skupinu vynechte.`,
    },
    pl: {
      title: 'Grupa bez usługi',
      why: 'Albo w katalogu brakuje usługi, albo ta grupa nie jest klientem urzędu.',
      off: 'Wyłącz na czas pisania kart usług.',
      unserved: ({ group, id }) =>
        `Żadna karta usługi nie jest przeznaczona dla grupy „${group}”. Dodaj „${id}” do „audience” kart, z których korzysta, napisz brakującą kartę albo pomiń tę grupę.`,
    },
  },
  concerns: ({ kind }) => kind === 'client-groups',
  check({ document, workspace, report }) {
    for (const group of groupsIn(document)) {
      if (!group.id || !isExternal(group)) continue;
      if (workspace.keyed(isServed, group.id.value) || !workspace.derived(hasAudiences)) continue;
      const args = { group: nameIn(group.name, group.id), id: group.id.value };
      report({ at: valueOf(group.id.node), message: 'unserved', args });
    }
  },
});
