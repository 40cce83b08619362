import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type KindViews } from '../../model/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { itemNamed } from './indicators.ts';
import { hasProcesses, idsUnder, internalServices, inUse, servicesInProcesses } from './linked.ts';

interface Messages {
  missing: Empty;
  useProcess: { id: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/service-without-process',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  texts: {
    en: {
      title: 'Service without a process',
      why: 'What happens behind the counter decides how long the client waits; without a process nobody can shorten it.',
      off: 'Switch it off while you describe only a few processes.',
      missing:
        'It does not say how the office does this behind the counter. Add “process:” with the id of the process, or name the card there under “services”.',
      useProcess: ({ id, name }) => `Use the process ${id}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Služba bez procesu',
      why: 'Jak dlouho klient čeká, se rozhoduje za přepážkou; bez procesu to nikdo nezkrátí.',
      off: 'Vypněte, dokud popisujete jen několik procesů.',
      missing:
        'Není uvedeno, jak úřad službu za přepážkou zajišťuje. Doplňte „process:“ s id procesu, nebo kartu uveďte v procesu pod „services“.',
      useProcess: ({ id, name }) => `Použít proces ${id}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Usługa bez procesu',
      why: 'O tym, jak długo czeka klient, decyduje to, co dzieje się za okienkiem; bez procesu nikt tego nie skróci.',
      off: 'Wyłącz, dopóki opisano tylko kilka procesów.',
      missing:
        'Nie podano, jak urząd wykonuje tę usługę za okienkiem. Dopisz „process:” z id procesu albo wymień kartę w procesie w „services”.',
      useProcess: ({ id, name }) => `Użyj procesu ${id}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind, references }) =>
    kind === 'service-card' &&
    !references.some(({ key, holder, text }) => key === 'process' && holder === 'service-card' && text.trim() !== ''),
  check({ document, workspace, report }) {
    const card = document.as('service-card');
    const lack = card && lackOf(card, 'process');
    if (!lack || !card.id) return;
    const id = card.id.value;
    // Where no process is described at all, the eight steps say so.
    if (!workspace.derived(hasProcesses)) return;
    if (workspace.keyed(servicesInProcesses, id) || workspace.keyed(internalServices, id)) return;
    report({
      at: lack.at,
      message: 'missing',
      fixes: likelyProcesses(card, workspace).map(
        (process): FixOffer<Messages> => ({
          safety: 'unsafe',
          title: 'useProcess',
          args: { id: process.id ?? '', name: process.title ?? '' },
          edits: [lack.fill(process.id ?? '')],
        }),
      ),
    });
  },
});

/** Processes for the same groups of clients first; three at most. */
function likelyProcesses({ audience }: KindViews['service-card'], workspace: Workspace): readonly DocumentFacts[] {
  const groups = new Set(itemsOf(audience).map(({ value }) => itemNamed(value)));
  const processes = inUse(workspace.documents('process')).filter(({ id }) => id !== undefined);
  const serves = (process: DocumentFacts): boolean =>
    idsUnder(process, 'clients', 'process').some((id) => groups.has(id));
  return [...processes.filter(serves), ...processes.filter((process) => !serves(process))].slice(0, 3);
}
