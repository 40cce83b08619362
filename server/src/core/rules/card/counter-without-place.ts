import { defineRule, type FixOffer, type Related, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { NamedFacts, Workspace } from '../../workspace/index.ts';
import { missingField } from '../shared/absence.ts';
import { hasHours, locationsWithHours } from './locations.ts';

interface Messages {
  noPlace: Empty;
  noHours: { location: string };
  useLocation: { location: string; name: string };
  here: { location: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/counter-without-place',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardChannel',
  severity: 'error',
  texts: {
    en: {
      title: 'A counter without a place or hours',
      why: 'Whoever does not know where the counter is and when it is open stands before a closed door.',
      off: 'There is hardly a reason to: people come to a counter, so they must know where and when.',
      noPlace:
        'This card sends people to a counter but does not say where. Add “location” with a place from office.yaml.',
      noHours: ({ location }) =>
        `Nobody knows when the counter at “${location}” is open. Add “openingHours” to this place in office.yaml, or to this counter here.`,
      useLocation: ({ location, name }) => `Send people to ${location}${name && ` (${name})`}`,
      here: ({ location }) => `This is the place “${location}”.`,
    },
    cs: {
      title: 'Přepážka bez místa nebo hodin',
      why: 'Kdo neví, kde přepážka je a kdy má otevřeno, stojí před zavřenými dveřmi.',
      off: 'Sotva k tomu najdete důvod: kdo má přijít k přepážce, musí vědět kam a kdy.',
      noPlace: 'Karta posílá lidi k přepážce, ale neříká, kde je. Doplňte pole „location“ s místem z office.yaml.',
      noHours: ({ location }) =>
        `Není známo, kdy má přepážka v místě „${location}“ otevřeno. Doplňte „openingHours“ u místa v office.yaml, nebo zde u přepážky.`,
      useLocation: ({ location, name }) => `Poslat lidi do místa ${location}${name && ` (${name})`}`,
      here: ({ location }) => `Toto je místo „${location}“.`,
    },
    pl: {
      title: 'Okienko bez miejsca lub godzin',
      why: 'Kto nie wie, gdzie jest okienko i kiedy jest czynne, stanie przed zamkniętymi drzwiami.',
      off: 'Trudno o powód: kto ma przyjść do okienka, musi wiedzieć gdzie i kiedy.',
      noPlace: 'Karta kieruje do okienka, ale nie mówi gdzie. Dopisz pole „location” z miejscem z office.yaml.',
      noHours: ({ location }) =>
        `Nie wiadomo, kiedy czynne jest okienko w miejscu „${location}”. Dopisz „openingHours” przy tym miejscu w office.yaml albo tu, przy okienku.`,
      useLocation: ({ location, name }) => `Skieruj do miejsca ${location}${name && ` (${name})`}`,
      here: ({ location }) => `To jest miejsce „${location}”.`,
    },
  },
  check({ document, workspace, report }) {
    for (const channel of document.all('cardChannel')) {
      if (channel.type?.value !== 'counter') continue;
      const { location } = channel;
      const absence = missingField(channel, 'location');
      const offer = (fill: (value: YamlValue) => FixOffer<Messages>['edits'][number]) =>
        offerPlaces(workspace, location?.value, fill);
      if (absence) report({ at: absence.at, message: 'noPlace', fixes: offer(absence.fill) });
      // What a place of an unknown id lacks, nobody can say; the rules about references point at it.
      const place = location && workspace.location(location.value);
      if (!place || hasHours(workspace, place.id) || !missingField(channel, 'openingHours')) continue;
      report({
        at: valueOf(location.node),
        message: 'noHours',
        args: { location: place.id },
        fixes: offer((value) => ({ op: 'set', node: location.node, value })),
        related: placeIn(place, workspace),
      });
    }
  },
});

function offerPlaces(
  workspace: Workspace,
  instead: string | undefined,
  fill: (value: YamlValue) => FixOffer<Messages>['edits'][number],
): readonly FixOffer<Messages>[] {
  const places = locationsWithHours(workspace).filter(({ id }) => id !== instead);
  return places.slice(0, 5).map(({ id, names }) => ({
    safety: 'unsafe',
    title: 'useLocation',
    args: { location: id, name: names[0] ?? '' },
    edits: [fill(id)],
  }));
}

function placeIn({ id, span }: NamedFacts, { officeDocument }: Workspace): readonly Related<Messages>[] {
  return officeDocument ? [{ uri: officeDocument.uri, at: spanAt(span), message: 'here', args: { location: id } }] : [];
}
