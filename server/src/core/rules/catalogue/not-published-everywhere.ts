import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type Views } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { NamedFacts, Workspace } from '../../workspace/index.ts';
import { isWhole } from '../common/absence.ts';
import { isAllowed } from '../common/allowed.ts';
import { namedAll } from '../common/naming.ts';

interface Messages {
  missing: { website: boolean; places: readonly string[] };
  add: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/not-published-everywhere',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  texts: {
    en: {
      title: 'The list is not everywhere people come',
      why: 'Some people look on the website, others at the seat or in a branch; all should find the same list.',
      off: 'Switch it off if some of your places receive no clients.',
      missing: ({ website, places }) =>
        `The catalogue is published, but not ${wheres([website && 'on the website', places.length > 0 && `at ${namedAll('en', places)}`], ' and not ')}. Put it there, and add that under “publishedAt”.`,
      add: 'Add what is missing',
    },
    cs: {
      title: 'Seznam není všude, kam lidé přijdou',
      why: 'Někdo hledá na webu, jiný v sídle úřadu nebo na pobočce; všichni mají najít stejný seznam.',
      off: 'Vypněte, pokud na některá vaše místa klienti nechodí.',
      missing: ({ website, places }) =>
        `Katalog je zveřejněný, ale chybí ${wheres([website && 'na webu', places.length > 0 && `v místě ${namedAll('cs', places)}`], ' a ')}. Dejte ho tam a doplňte to do pole „publishedAt“.`,
      add: 'Doplnit, co chybí',
    },
    pl: {
      title: 'Lista nie jest wszędzie, gdzie przychodzą ludzie',
      why: 'Jedni szukają na stronie, inni w siedzibie lub filii; wszyscy powinni znaleźć tę samą listę.',
      off: 'Wyłącz, jeśli do niektórych miejsc klienci nie przychodzą.',
      missing: ({ website, places }) =>
        `Katalog jest opublikowany, ale brakuje go ${wheres([website && 'na stronie internetowej', places.length > 0 && `w miejscu ${namedAll('pl', places)}`], ' i ')}. Umieść go tam i dopisz to w polu „publishedAt”.`,
      add: 'Dopisz to, czego brakuje',
    },
  },
  check({ document, workspace, report }) {
    const catalogue = document.as('service-catalogue');
    const { publishedAt } = catalogue ?? {};
    const entry = catalogue && fieldEntry(catalogue, 'publishedAt');
    if (!entry || !publishedAt || catalogue.status?.value !== 'published') return;
    if (itemsOf(publishedAt).length === 0 || catalogue.scope?.value === 'internal') return;
    if (!isWhole(document)) return;
    // A place there is not may have been meant as one that seems to lack.
    if (publishedAt.items.some(({ place }) => !isAllowed('cataloguePublication', 'place', place?.value))) return;
    const website = !publishedAt.items.some(({ place }) => place?.value === 'website');
    const places = placesWithout(publishedAt.items, workspace);
    if (!website && places.length === 0) return;
    const edits = additions(catalogue, website, places).map(
      (value) => ({ op: 'addItem', sequence: publishedAt.node, value, at: 'last' }) as const,
    );
    const fixes: readonly FixOffer<Messages>[] = [{ safety: 'unsafe', title: 'add', edits }];
    const args = { website, places: places.map(({ id, names }) => names[0] ?? id) };
    report({ at: keyOf(entry), message: 'missing', args, fixes });
  },
});

type Publication = Views['cataloguePublication'];

/** Places of the register where the list does not hang; one that is not named, or misspelt, may be any of them. */
function placesWithout(publications: readonly Publication[], { office }: Workspace): readonly NamedFacts[] {
  const inHouses = publications.filter(({ place }) => place?.value === 'headquarters' || place?.value === 'branch');
  const named = new Set(publications.flatMap(({ ref }) => ref?.value ?? []));
  const known = new Set((office?.locations ?? []).map(({ id }) => id));
  const unnamed = inHouses.filter(({ ref }) => ref === undefined || !known.has(ref.value)).length;
  return (office?.locations ?? []).filter(({ id }) => !named.has(id)).slice(unnamed);
}

function additions(
  { landingPage, publishedAt }: Views['service-catalogue'],
  website: boolean,
  places: readonly NamedFacts[],
): readonly YamlValue[] {
  const hasSeat = itemsOf(publishedAt).some(({ place }) => place?.value === 'headquarters');
  const page = landingPage ? { place: 'website', ref: landingPage.value } : { place: 'website' };
  return [
    ...(website ? [page] : []),
    ...places.map(({ id }, index) => ({ place: hasSeat || index > 0 ? 'branch' : 'headquarters', ref: id })),
  ];
}

function wheres(parts: readonly (string | false)[], and: string): string {
  return parts.filter((part) => part !== false).join(and);
}
