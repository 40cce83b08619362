import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import { isWhole, missingField } from '../common/absence.ts';
import { titleOf } from '../common/naming.ts';
import { entriesIn, isShown, type PlacedEntry } from './entries.ts';

interface Messages {
  unused: { event: string };
  use: { service: string };
  remove: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/orphan-event',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'info',
  texts: {
    en: {
      title: 'An event that leads nowhere',
      why: 'Whoever chooses an event and finds no service under it looks in vain.',
      off: 'Switch it off if you took over a whole list of events on purpose.',
      unused: ({ event }) =>
        `No service belongs to “${event}”. Name the event at a service under “events”, or take it out.`,
      use: ({ service }) => `Name it at ${service}`,
      remove: 'Take the event out',
    },
    cs: {
      title: 'Událost, která nikam nevede',
      why: 'Kdo si vybere událost a nenajde pod ní žádnou službu, hledá marně.',
      off: 'Vypněte, pokud jste celý seznam událostí převzali záměrně.',
      unused: ({ event }) =>
        `K události „${event}“ nepatří žádná služba. Uveďte ji u některé služby v poli „events“, nebo ji zrušte.`,
      use: ({ service }) => `Uvést ji u ${service}`,
      remove: 'Událost zrušit',
    },
    pl: {
      title: 'Zdarzenie, które prowadzi donikąd',
      why: 'Kto wybierze zdarzenie i nie znajdzie pod nim żadnej usługi, szuka na próżno.',
      off: 'Wyłącz, jeśli całą listę zdarzeń przejęto celowo.',
      unused: ({ event }) =>
        `Do zdarzenia „${event}” nie należy żadna usługa. Wpisz je przy usłudze w polu „events” albo usuń.`,
      use: ({ service }) => `Wpisz je przy ${service}`,
      remove: 'Usuń zdarzenie',
    },
  },
  check({ document, report }) {
    const catalogue = document.as('service-catalogue');
    const entries = entriesIn(document);
    if (!catalogue || entries.length === 0 || !isWhole(document)) return;
    const used = new Set(entries.flatMap(({ entry }) => itemsOf(entry.events).map(({ value }) => value)));
    for (const events of [catalogue.lifeEvents, catalogue.businessEvents]) {
      for (const { id, name, self } of itemsOf(events)) {
        const { step } = self.place;
        if (!id || used.has(id.value) || !events || typeof step !== 'number') continue;
        const removal = { op: 'removeItem', sequence: events.node, index: step } as const;
        report({
          at: valueOf(id.node),
          message: 'unused',
          args: { event: titleOf(name) || id.value },
          fixes: [...usesFor(id.value, entries, document), { safety: 'unsafe', title: 'remove', edits: [removal] }],
        });
      }
    }
  },
});

/** The first entries for clients that belong to no event so far. */
function usesFor(
  event: string,
  entries: readonly PlacedEntry[],
  document: OfficeDocument,
): readonly FixOffer<Messages>[] {
  const free = entries.flatMap(({ entry }) => {
    const absence = isShown(entry, document) ? missingField(entry, 'events') : undefined;
    return absence && entry.service ? [{ absence, service: entry.service.value }] : [];
  });
  return free.slice(0, 3).map(({ absence, service }) => ({
    safety: 'unsafe',
    title: 'use',
    args: { service },
    edits: [absence.fill([event])],
  }));
}
