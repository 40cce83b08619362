import { defineRule, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type Views } from '../../model/index.ts';
import { isWhole, missingField } from '../common/absence.ts';
import { titleOf } from '../common/naming.ts';
import { isInternal, servicesIn } from './entries.ts';

interface Messages {
  noEvent: { service: string };
  noneAtAll: Empty;
  use: { event: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/no-life-event',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  noisy: {
    en: 'an office that sorts its services by theme alone would hear it about every one of them',
    cs: 'úřad, který třídí služby jen podle témat, by to slyšel u každé z nich',
    pl: 'urząd, który porządkuje usługi tylko według tematów, usłyszałby to o każdej z nich',
  },
  texts: {
    en: {
      title: 'A service without a life event',
      why: 'People come because something happened: a birth, a move, a new firm. Events lead them to all they need at once.',
      off: 'Switch it off if your catalogue is sorted by themes only.',
      noEvent: ({ service }) =>
        `When in life do people need “${service}”? Add “events” with the id of a life or business event.`,
      noneAtAll:
        'This catalogue has no events yet. Add “lifeEvents”, for example “Moving house”, and name them at the services under “events”.',
      use: ({ event, name }) => `Group it under ${event}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Služba bez životní události',
      why: 'Lidé přicházejí, protože se něco stalo: narození, stěhování, nová firma. Událost je dovede ke všemu, co potřebují.',
      off: 'Vypněte, pokud je váš katalog tříděný jen podle témat.',
      noEvent: ({ service }) =>
        `Kdy v životě lidé „${service}“ potřebují? Doplňte „events“ se zkratkou životní nebo podnikatelské události.`,
      noneAtAll:
        'Katalog zatím nemá žádné události. Doplňte „lifeEvents“, například „Stěhuji se“, a u služeb je uveďte v poli „events“.',
      use: ({ event, name }) => `Zařadit k události ${event}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Usługa bez zdarzenia życiowego',
      why: 'Ludzie przychodzą, bo coś się stało: narodziny, przeprowadzka, nowa firma. Zdarzenie prowadzi ich do wszystkiego naraz.',
      off: 'Wyłącz, jeśli katalog jest ułożony tylko według tematów.',
      noEvent: ({ service }) =>
        `Kiedy w życiu potrzebne jest „${service}”? Dopisz „events” ze skrótem zdarzenia z życia lub z firmy.`,
      noneAtAll:
        'Katalog nie ma jeszcze żadnych zdarzeń. Dopisz „lifeEvents”, na przykład „Przeprowadzka”, i wpisuj je przy usługach w polu „events”.',
      use: ({ event, name }) => `Przypisz do zdarzenia ${event}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'service-catalogue',
  check(context) {
    const catalogue = context.document.as('service-catalogue');
    if (!catalogue || catalogue.scope?.value === 'internal') return;
    const lacking = lackingEvents(context);
    const events = eventsOf(catalogue);
    const list = fieldEntry(catalogue, 'entries');
    if (events.length === 0) {
      // One word about all entries, not one about each.
      if (lacking.length > 0 && list && isWhole(context.document))
        context.report({ at: keyOf(list), message: 'noneAtAll' });
      return;
    }
    for (const { absence, service } of lacking) {
      context.report({
        at: absence.at,
        message: 'noEvent',
        args: { service },
        fixes: events.slice(0, 5).map(({ event, name }) => ({
          safety: 'unsafe',
          title: 'use',
          args: { event, name },
          edits: [absence.fill([event])],
        })),
      });
    }
  },
});

/** Entries for clients that belong to no event. */
function lackingEvents(around: Surroundings) {
  return servicesIn(around.document).flatMap(({ entry }) => {
    const absence = missingField(entry, 'events');
    return absence && entry.service && !isInternal(entry, around) ? [{ absence, service: entry.service.value }] : [];
  });
}

function eventsOf({ lifeEvents, businessEvents }: Views['service-catalogue']) {
  return [...itemsOf(lifeEvents), ...itemsOf(businessEvents)].flatMap(({ id, name }) =>
    id ? [{ event: id.value, name: titleOf(name) }] : [],
  );
}
