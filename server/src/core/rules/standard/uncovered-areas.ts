import { absentIn, defineRule, keyOf, type Rule, type RuleTexts, type Severity, spanAt } from '../../analysis/index.ts';
import type { Empty, Texts } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { addTo } from '../common/fill.ts';
import { ANY, coveredAreas, likelyHomes } from './areas.ts';
import { type ExampleArea, examplePromise } from './examples.ts';

/** Rules about areas in which no standard of an office promises anything. */
export const rules: readonly Rule[] = [
  uncoveredArea({
    id: 'standard/environment-missing',
    severity: 'info',
    area: 'environment',
    texts: {
      en: {
        title: 'No promise about the building',
        why: 'Half of a visit is finding the door, the counter and a chair; clients feel at once whether the building was made for them.',
        off: 'Switch it off if the building is not yours and you cannot change anything in it.',
        missing:
          'Your standards say nothing about the building. Add a promise with “area: environment” to one of them, for example that clients find the right counter without asking.',
        here: ({ title }) => `It would fit into the standard “${title}”.`,
        add: ({ title }) => `Add a promise about the building to the standard “${title}”`,
      },
      cs: {
        title: 'Žádný slib o budově',
        why: 'Polovina návštěvy je najít dveře, přepážku a židli; klienti hned poznají, jestli je budova pro ně.',
        off: 'Vypněte, pokud budova není vaše a nemůžete v ní nic změnit.',
        missing:
          'Vaše standardy neříkají nic o budově. Doplňte do některého slib s „area: environment“, třeba že klienti najdou správnou přepážku bez ptaní.',
        here: ({ title }) => `Hodil by se do standardu „${title}“.`,
        add: ({ title }) => `Přidat slib o budově do standardu „${title}“`,
      },
      pl: {
        title: 'Brak obietnicy o budynku',
        why: 'Połowa wizyty to znalezienie drzwi, okienka i krzesła; klienci od razu czują, czy budynek jest dla nich.',
        off: 'Wyłącz, jeśli budynek nie należy do urzędu i nie można w nim niczego zmienić.',
        missing:
          'Standardy urzędu nie mówią nic o budynku. Dodaj w jednym z nich obietnicę z „area: environment”, na przykład że klienci trafią do właściwego okienka bez pytania.',
        here: ({ title }) => `Pasuje do standardu „${title}”.`,
        add: ({ title }) => `Dodaj obietnicę o budynku do standardu „${title}”`,
      },
    },
  }),
  uncoveredArea({
    id: 'standard/internal-missing',
    severity: 'warning',
    area: 'internal-client',
    texts: {
      en: {
        title: 'No promise among colleagues',
        why: 'Whoever waits two weeks for help from a colleague cannot serve clients in two days; the yardstick must be the same inside.',
        off: 'Switch it off in an office so small that everybody does everything.',
        missing:
          'Your standards promise nothing to colleagues. Add a promise with “area: internal-client” to one of them, for example an answer in 2 working days.',
        here: ({ title }) => `It would fit into the standard “${title}”.`,
        add: ({ title }) => `Add a promise to colleagues to the standard “${title}”`,
      },
      cs: {
        title: 'Mezi kolegy žádný slib',
        why: 'Kdo čeká čtrnáct dní na pomoc kolegy, neobslouží klienta za dva dny; uvnitř úřadu musí platit stejné měřítko.',
        off: 'Vypněte v tak malém úřadu, kde všichni dělají všechno.',
        missing:
          'Vaše standardy neslibují nic kolegům. Doplňte do některého slib s „area: internal-client“, třeba odpověď do 2 pracovních dnů.',
        here: ({ title }) => `Hodil by se do standardu „${title}“.`,
        add: ({ title }) => `Přidat slib kolegům do standardu „${title}“`,
      },
      pl: {
        title: 'Brak obietnicy wobec współpracowników',
        why: 'Kto dwa tygodnie czeka na pomoc kolegi, nie załatwi sprawy klienta w dwa dni; wewnątrz urzędu musi obowiązywać ta sama miara.',
        off: 'Wyłącz w urzędzie tak małym, że wszyscy robią wszystko.',
        missing:
          'Standardy urzędu nie obiecują nic współpracownikom. Dodaj w jednym z nich obietnicę z „area: internal-client”, na przykład odpowiedź w 2 dni robocze.',
        here: ({ title }) => `Pasuje do standardu „${title}”.`,
        add: ({ title }) => `Dodaj obietnicę wobec współpracowników do standardu „${title}”`,
      },
    },
  }),
];

interface Messages {
  missing: Empty;
  here: { title: string };
  add: { title: string };
}

interface UncoveredArea {
  readonly id: string;
  readonly severity: Severity;
  /** As `area` of a promise has it. */
  readonly area: ExampleArea;
  readonly texts: Texts<Messages & RuleTexts>;
}

/** Speaks once the office promises something elsewhere. */
function uncoveredArea({ id, severity, area, texts }: UncoveredArea): Rule {
  return defineRule<Messages>()({
    id,
    since: '0.1.0',
    kinds: ['office'],
    severity,
    texts,
    concerns: ({ kind }) => kind === 'office',
    check({ document: { root }, workspace, report }) {
      if (!root || !workspace.contains(coveredAreas, ANY) || workspace.contains(coveredAreas, area)) return;
      const kind = entryOf(root, 'kind');
      const homes = workspace.keyed(likelyHomes, ANY) ?? [];
      report({
        at: kind ? keyOf(kind) : absentIn(root),
        message: 'missing',
        elsewhere: homes.map(({ uri, title }) => ({ title: 'add', args: { title }, where: { is: 'kept', uri } })),
        related: homes.slice(0, 1).map(({ uri, title }) => ({
          uri,
          at: spanAt({ start: 0, end: 0 }),
          message: 'here',
          args: { title },
        })),
      });
    },
    writeElsewhere(_, target) {
      const standard = target.document.as('standard');
      if (!standard || itemsOf(standard.items).some((item) => item.area?.value === area)) return [];
      return addTo(standard, 'items', [examplePromise(area, target)]);
    },
  });
}
