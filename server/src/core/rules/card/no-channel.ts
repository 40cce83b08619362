import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { locationsWithHours } from './locations.ts';

interface Messages {
  missing: Empty;
  counter: { location: string; name: string };
  phone: Empty;
  email: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/no-channel',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'The card does not say where to go',
      why: 'A recipe is no use when the reader does not know where to come, call or write.',
      off: 'There is hardly a reason to: a service nobody can reach is no service.',
      missing:
        'This card does not say where the matter is settled. Add “channels” with at least one way: a counter, online, phone, e-mail or post.',
      counter: ({ location, name }) => `Add a counter at ${location}${name && ` (${name})`}`,
      phone: 'Add the phone from the contact',
      email: 'Add the e-mail from the contact',
    },
    cs: {
      title: 'Karta neříká, kam jít',
      why: 'Návod nepomůže, když čtenář neví, kam přijít, zavolat nebo napsat.',
      off: 'Sotva k tomu najdete důvod: služba, ke které se nikdo nedostane, není služba.',
      missing:
        'Karta neříká, kde se věc vyřizuje. Doplňte pole „channels“ aspoň s jednou možností: přepážka, internet, telefon, e-mail nebo pošta.',
      counter: ({ location, name }) => `Doplnit přepážku v místě ${location}${name && ` (${name})`}`,
      phone: 'Doplnit telefon z kontaktu',
      email: 'Doplnit e-mail z kontaktu',
    },
    pl: {
      title: 'Karta nie mówi, dokąd iść',
      why: 'Instrukcja nie pomoże, gdy czytelnik nie wie, gdzie przyjść, zadzwonić lub napisać.',
      off: 'Trudno o powód: usługa, do której nie można dotrzeć, nie jest usługą.',
      missing:
        'Karta nie mówi, gdzie załatwia się sprawę. Dopisz pole „channels” z co najmniej jednym sposobem: okienko, internet, telefon, e-mail lub poczta.',
      counter: ({ location, name }) => `Dodaj okienko w miejscu ${location}${name && ` (${name})`}`,
      phone: 'Dodaj telefon z kontaktu',
      email: 'Dodaj e-mail z kontaktu',
    },
  },
  check({ document, workspace, report }) {
    const card = document.as('service-card');
    const absence = card && missingField(card, 'channels');
    if (!absence) return;
    report({ at: absence.at, message: 'missing', fixes: likelyChannels(card, absence, workspace) });
  },
});

function likelyChannels(
  { contact }: Views['service-card'],
  absence: Absence,
  workspace: Workspace,
): readonly FixOffer<Messages>[] {
  const counters = locationsWithHours(workspace).slice(0, 3);
  return [
    ...counters.map(
      ({ id, names }): FixOffer<Messages> => ({
        safety: 'unsafe',
        title: 'counter',
        args: { location: id, name: names[0] ?? '' },
        edits: [absence.fill([{ id: 'counter', type: 'counter', location: id }])],
      }),
    ),
    ...(['phone', 'email'] as const)
      .filter((type) => contact?.[type])
      .map(
        (type): FixOffer<Messages> => ({ safety: 'unsafe', title: type, edits: [absence.fill([{ id: type, type }])] }),
      ),
  ];
}
