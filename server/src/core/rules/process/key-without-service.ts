import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { itemNamed } from './indicators.ts';
import { idsUnder, internalServices, inUse, processesOfCards, servicesInProcesses } from './linked.ts';
import type { Process } from './people.ts';

interface Messages {
  missing: Empty;
  useService: { id: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/key-without-service',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Key process without a service',
      why: 'A key process is one that gives clients something; without a service nobody sees what.',
      off: 'Switch it off while the service cards are still being written.',
      missing:
        'This is a key process, but it does not say which service clients get through it. Add “services:” with the ids of the cards, or change “category”.',
      useService: ({ id, name }) => `Add the service ${id}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Klíčový proces bez služby',
      why: 'Klíčový proces dává něco klientům; bez služby nikdo nevidí co.',
      off: 'Vypněte, dokud karty služeb teprve píšete.',
      missing:
        'Jde o klíčový proces, ale není uvedeno, jakou službu díky němu klienti dostanou. Doplňte „services:“ s id karet, nebo změňte „category“.',
      useService: ({ id, name }) => `Přidat službu ${id}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Proces kluczowy bez usługi',
      why: 'Proces kluczowy daje coś klientom; bez usługi nikt nie widzi co.',
      off: 'Wyłącz na czas pisania kart usług.',
      missing:
        'To proces kluczowy, ale nie podano, jaką usługę dostają dzięki niemu klienci. Dopisz „services:” z id kart albo zmień „category”.',
      useService: ({ id, name }) => `Dodaj usługę ${id}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'process',
  check({ document, workspace, report }) {
    const process = document.as('process');
    const lack = process && lackOf(process, 'services');
    if (!lack || process.category?.value !== 'key') return;
    // A card that names this process is the same link, written at its other end.
    if (process.id && workspace.keyed(processesOfCards, process.id.value)) return;
    report({
      at: lack.at,
      message: 'missing',
      fixes: likelyServices(process, workspace).map(
        ({ id, title }): FixOffer<Messages> => ({
          safety: 'unsafe',
          title: 'useService',
          args: { id: id ?? '', name: title ?? '' },
          edits: [lack.fill([id ?? ''])],
        }),
      ),
    });
  },
});

/** Public services that stand in no process yet, those for the groups of this one first; three at most. */
function likelyServices({ clients }: Process, workspace: Workspace): readonly DocumentFacts[] {
  const groups = new Set(itemsOf(clients).map(({ value }) => itemNamed(value)));
  const free = inUse(workspace.documents('service-card')).filter(
    (card) =>
      card.id !== undefined &&
      idsUnder(card, 'process', 'service-card').length === 0 &&
      !workspace.keyed(servicesInProcesses, card.id) &&
      !workspace.keyed(internalServices, card.id),
  );
  const serves = (card: DocumentFacts): boolean =>
    idsUnder(card, 'audience', 'service-card').some((id) => groups.has(id));
  return [...free.filter(serves), ...free.filter((card) => !serves(card))].slice(0, 3);
}
