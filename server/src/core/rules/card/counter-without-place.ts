import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { missingField } from '../common/absence.ts';
import { locationsWithHours } from './locations.ts';

interface Messages {
  noPlace: Empty;
  useLocation: { location: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/counter-without-place',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardChannel',
  severity: 'error',
  texts: {
    en: {
      title: 'A counter without a place',
      why: 'Whoever does not know where the counter is does not find the door, nor the hours that hang on it.',
      off: 'There is hardly a reason to: people come to a counter, so they must know where.',
      noPlace:
        'This card sends people to a counter but does not say where. Add “location” with a place from office.yaml.',
      useLocation: ({ location, name }) => `Send people to ${location}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Přepážka bez místa',
      why: 'Kdo neví, kde přepážka je, nenajde ani dveře, ani úřední hodiny na nich.',
      off: 'Sotva k tomu najdete důvod: kdo má přijít k přepážce, musí vědět kam.',
      noPlace: 'Karta posílá lidi k přepážce, ale neříká, kde je. Doplňte pole „location“ s místem z office.yaml.',
      useLocation: ({ location, name }) => `Poslat lidi do místa ${location}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Okienko bez miejsca',
      why: 'Kto nie wie, gdzie jest okienko, nie znajdzie ani drzwi, ani godzin, które na nich wiszą.',
      off: 'Trudno o powód: kto ma przyjść do okienka, musi wiedzieć gdzie.',
      noPlace: 'Karta kieruje do okienka, ale nie mówi gdzie. Dopisz pole „location” z miejscem z office.yaml.',
      useLocation: ({ location, name }) => `Skieruj do miejsca ${location}${name && ` (${name})`}`,
    },
  },
  check({ document, workspace, report }) {
    for (const channel of document.all('cardChannel')) {
      if (channel.type?.value !== 'counter') continue;
      // A place without hours is one mistake in the register, however many cards lead there: `office/opening-hours-missing`.
      const absence = missingField(channel, 'location');
      if (absence) report({ at: absence.at, message: 'noPlace', fixes: offerPlaces(workspace, absence.fill) });
    }
  },
});

function offerPlaces(
  workspace: Workspace,
  fill: (value: YamlValue) => FixOffer<Messages>['edits'][number],
): readonly FixOffer<Messages>[] {
  return locationsWithHours(workspace)
    .slice(0, 5)
    .map(({ id, names }) => ({
      safety: 'unsafe',
      title: 'useLocation',
      args: { location: id, name: names[0] ?? '' },
      edits: [fill(id)],
    }));
}
