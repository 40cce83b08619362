import { absentIn, defineRule, keyOf, spanAt } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { ANY, coveredAreas, likelyHome } from './areas.ts';

export const rule = defineRule<{ missing: Empty; here: { title: string } }>()({
  id: 'standard/environment-missing',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'info',
  texts: {
    en: {
      title: 'No promise about the building',
      why: 'Half of a visit is finding the door, the counter and a chair; clients feel at once whether the building was made for them.',
      off: 'Switch it off if the building is not yours and you cannot change anything in it.',
      missing:
        'Your standards say nothing about the building. Add a promise with “area: environment” to one of them, for example that clients find the right counter without asking.',
      here: ({ title }) => `It would fit into the standard “${title}”.`,
    },
    cs: {
      title: 'Žádný slib o budově',
      why: 'Polovina návštěvy je najít dveře, přepážku a židli; klienti hned poznají, jestli je budova pro ně.',
      off: 'Vypněte, pokud budova není vaše a nemůžete v ní nic změnit.',
      missing:
        'Vaše standardy neříkají nic o budově. Doplňte do některého slib s „area: environment“, třeba že klienti najdou správnou přepážku bez ptaní.',
      here: ({ title }) => `Hodil by se do standardu „${title}“.`,
    },
    pl: {
      title: 'Brak obietnicy o budynku',
      why: 'Połowa wizyty to znalezienie drzwi, okienka i krzesła; klienci od razu czują, czy budynek jest dla nich.',
      off: 'Wyłącz, jeśli budynek nie należy do urzędu i nie można w nim niczego zmienić.',
      missing:
        'Standardy urzędu nie mówią nic o budynku. Dodaj w jednym z nich obietnicę z „area: environment”, na przykład że klienci trafią do właściwego okienka bez pytania.',
      here: ({ title }) => `Pasuje do standardu „${title}”.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document: { root }, workspace, report }) {
    if (!root || !workspace.contains(coveredAreas, ANY) || workspace.contains(coveredAreas, 'environment')) return;
    const kind = entryOf(root, 'kind');
    const home = workspace.keyed(likelyHome, ANY);
    report({
      at: kind ? keyOf(kind) : absentIn(root),
      message: 'missing',
      related: home
        ? [{ uri: home.uri, at: spanAt({ start: 0, end: 0 }), message: 'here', args: { title: home.title } }]
        : [],
    });
  },
});
