import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, ListItem, Words } from '../block.ts';
import { callout, definition, definitions, joined, list, section } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { url } from '../parts/contact.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Catalogue = Views['service-catalogue'];
type Entry = Views['catalogueEntry'];

/** All services: by what they are about, and by what happened in somebody's life. */
export const serviceCataloguePage: KindPage<'service-catalogue'> = {
  isForClients: true,
  blocks: (catalogue, writer) => [
    ...section({ level: 2, title: writer.say('byTheme'), anchor: 'themes' }, byTheme(catalogue, writer)),
    ...section(
      { level: 2, title: writer.field('service-catalogue', 'lifeEvents'), anchor: 'life-events' },
      byEvent(catalogue, catalogue.lifeEvents, writer),
    ),
    ...section(
      { level: 2, title: writer.field('service-catalogue', 'businessEvents'), anchor: 'business-events' },
      byEvent(catalogue, catalogue.businessEvents, writer),
    ),
    ...forColleagues(catalogue, writer),
  ],
};

/** Themes with their services, in the order the catalogue gives them; services of no theme come last. */
export function byTheme(catalogue: Catalogue, writer: Writer): readonly Block[] {
  const themes = [...itemsOf(catalogue.themes)].sort(byOrder);
  const named = new Set(themes.map(({ id }) => id?.value));
  const rest = shown(catalogue, writer).filter(({ theme }) => !named.has(theme?.value));
  return [
    ...themes.flatMap((theme) => {
      const mine = shown(catalogue, writer).filter(
        (entry) => entry.theme !== undefined && entry.theme.value === theme.id?.value,
      );
      return group(theme, mine, writer);
    }),
    ...services(rest, writer),
  ];
}

/** Events with the services that belong to them. */
export function byEvent(catalogue: Catalogue, events: Catalogue['lifeEvents'], writer: Writer): readonly Block[] {
  return itemsOf(events).flatMap((event) => {
    const mine = shown(catalogue, writer).filter((entry) =>
      itemsOf(entry.events).some(({ value }) => value === event.id?.value),
    );
    return group(event, mine, writer);
  });
}

function group(
  view: Views['catalogueTheme'] | Views['catalogueEvent'],
  entries: readonly Entry[],
  writer: Writer,
): readonly Block[] {
  const name = writer.words(view.name);
  const title: Words = name.length > 0 ? name : writer.asWritten(view.id);
  return section(
    { level: 3, title, anchor: anchorOf(view.id?.value), span: writer.placed(view) },
    services(entries, writer),
  );
}

function services(entries: readonly Entry[], writer: Writer): readonly Block[] {
  return list(
    [...entries].sort(byOrder).map((entry): ListItem => {
      const thing = writer.found(entry.service);
      const home = writer.home(thing);
      const summary = home ? writer.of(home).words(home.as('service-card')?.summary) : [];
      return { words: joined([writer.thing(entry.service), summary], ' – '), span: writer.placed(entry) };
    }),
  );
}

/** What is not public is for colleagues. */
function shown({ entries }: Catalogue, { forColleagues: all }: Writer): readonly Entry[] {
  return itemsOf(entries).filter((entry) => all || entry.public?.value !== false);
}

function byOrder(one: { readonly order?: Entry['order'] }, other: { readonly order?: Entry['order'] }): number {
  return (one.order?.value ?? Number.MAX_SAFE_INTEGER) - (other.order?.value ?? Number.MAX_SAFE_INTEGER);
}

function forColleagues(catalogue: Catalogue, writer: Writer): readonly Block[] {
  if (!writer.forColleagues) return [];
  const title = (key: string) => writer.field('service-catalogue', key);
  return callout(
    'colleagues',
    writer.say('forColleagues'),
    definitions(
      definition(title('publisher'), writer.thing(catalogue.publisher)),
      definition(title('landingPage'), url(writer, catalogue.landingPage)),
      definition(title('scope'), writer.value('service-catalogue', 'scope', catalogue.scope)),
      definition(
        title('publishedAt'),
        list(
          itemsOf(catalogue.publishedAt).map(({ place, ref, on }) => ({
            words: joined([
              writer.value('cataloguePublication', 'place', place),
              writer.found(ref) ? writer.thing(ref) : url(writer, ref),
              writer.date(on),
            ]),
          })),
        ),
      ),
      definition(title('identifiedFrom'), writer.bullets(catalogue.identifiedFrom)),
    ),
  );
}
