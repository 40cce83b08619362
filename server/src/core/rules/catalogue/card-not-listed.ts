import { distance } from 'fastest-levenshtein';
import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { fieldEntry, itemsOf, type Views } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { isWhole, missingField } from '../common/absence.ts';
import { titleOf } from '../common/naming.ts';
import { cardsInForce, type ListedCard } from './entries.ts';

interface Messages {
  notListed: { service: string; title: string };
  list: { service: string };
  listUnder: { service: string; theme: string };
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/card-not-listed',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  texts: {
    en: {
      title: 'An approved card nobody finds',
      why: 'People look for services in the catalogue; a card that is not listed there was written for nothing.',
      off: 'Switch it off if you publish some services on purpose outside the catalogue.',
      notListed: ({ service, title }) =>
        `The card “${service}”${title && ` (${title})`} is approved, but the catalogue does not list it. Add it under “entries”.`,
      list: ({ service }) => `List ${service}`,
      listUnder: ({ service, theme }) => `List ${service} under “${theme}”`,
    },
    cs: {
      title: 'Schválená karta, kterou nikdo nenajde',
      why: 'Lidé hledají služby v katalogu; karta, která v něm není, byla napsána zbytečně.',
      off: 'Vypněte, pokud některé služby zveřejňujete mimo katalog záměrně.',
      notListed: ({ service, title }) =>
        `Karta „${service}“${title && ` (${title})`} je schválená, ale v katalogu není. Doplňte ji do pole „entries“.`,
      list: ({ service }) => `Zařadit ${service}`,
      listUnder: ({ service, theme }) => `Zařadit ${service} pod „${theme}“`,
    },
    pl: {
      title: 'Zatwierdzona karta, której nikt nie znajdzie',
      why: 'Ludzie szukają usług w katalogu; karta, której w nim nie ma, powstała na próżno.',
      off: 'Wyłącz, jeśli część usług celowo publikuje się poza katalogiem.',
      notListed: ({ service, title }) =>
        `Karta „${service}”${title && ` (${title})`} jest zatwierdzona, ale nie ma jej w katalogu. Dopisz ją w polu „entries”.`,
      list: ({ service }) => `Dodaj ${service}`,
      listUnder: ({ service, theme }) => `Dodaj ${service} w temacie „${theme}”`,
    },
  },
  concerns: ({ kind }) => kind === 'service-catalogue',
  check({ document, workspace, covered, report }) {
    const catalogue = document.as('service-catalogue');
    const entry = catalogue && fieldEntry(catalogue, 'entries');
    const absence = catalogue && missingField(catalogue, 'entries');
    const at = absence?.at ?? (entry && catalogue.entries ? keyOf(entry) : undefined);
    if (!catalogue || !at || !isWhole(document)) return;
    // An entry that names no card is most likely meant for one whose id is much the same.
    const lost = itemsOf(catalogue.entries)
      .map(({ service }) => service?.value)
      .filter((service) => service === undefined || workspace.document('service-card', service) === undefined);
    const isMeant = (id: string): boolean =>
      covered('catalogue/entry-without-card') &&
      lost.some((service) => service === undefined || distance(service, id) <= SLIP);
    for (const card of workspace.derived(cardsInForce)) {
      if (workspace.keyed(listedServices, card.id) || !belongsIn(card, catalogue) || isMeant(card.id)) continue;
      const add = (value: YamlValue): YamlEdit | undefined =>
        absence?.fill([value]) ??
        (catalogue.entries && { op: 'addItem', sequence: catalogue.entries.node, value, at: 'last' });
      const args = { service: card.id, title: card.title };
      report({ at, message: 'notListed', args, fixes: offersFor(card, catalogue, add) });
    }
  },
});

/** So many letters a misspelt word differs by. */
const SLIP = 2;

/** Services any catalogue of the office lists. */
function listedServices(workspace: Workspace): ReadonlyMap<string, true> {
  const entries = workspace
    .documents('service-catalogue')
    .flatMap(({ content }) => content['service-catalogue']?.entries ?? []);
  return new Map(entries.flatMap(({ service }) => (service === undefined ? [] : [[service, true] as const])));
}

function belongsIn({ isForColleagues }: ListedCard, { scope }: Views['service-catalogue']): boolean {
  return scope?.value !== (isForColleagues ? 'external' : 'internal');
}

/** One offer for each of the first themes; without themes, the bare entry. */
function offersFor(
  { id, isForColleagues }: ListedCard,
  { themes }: Views['service-catalogue'],
  add: (value: YamlValue) => YamlEdit | undefined,
): readonly FixOffer<Messages>[] {
  const named = itemsOf(themes).flatMap((theme) =>
    theme.id ? [{ id: theme.id.value, name: titleOf(theme.name) }] : [],
  );
  const offer = (title: 'list' | 'listUnder', theme: string, value: YamlValue): readonly FixOffer<Messages>[] => {
    const edit = add(value);
    return edit ? [{ safety: 'unsafe', title, args: { service: id, theme }, edits: [edit] }] : [];
  };
  const shown = { public: !isForColleagues };
  if (named.length === 0) return offer('list', '', { service: id, ...shown });
  return named
    .slice(0, 5)
    .flatMap((theme) => offer('listUnder', theme.name || theme.id, { service: id, theme: theme.id, ...shown }));
}
