import { absentIn, defineRule, keyOf, spanAt } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { ANY, coveredAreas, likelyHome } from './areas.ts';

export const rule = defineRule<{ missing: Empty; here: { title: string } }>()({
  id: 'standard/internal-missing',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No promise among colleagues',
      why: 'Whoever waits two weeks for help from a colleague cannot serve clients in two days; the yardstick must be the same inside.',
      off: 'Switch it off in an office so small that everybody does everything.',
      missing:
        'Your standards promise nothing to colleagues. Add a promise with “area: internal-client” to one of them, for example an answer in 2 working days.',
      here: ({ title }) => `It would fit into the standard “${title}”.`,
    },
    cs: {
      title: 'Mezi kolegy žádný slib',
      why: 'Kdo čeká čtrnáct dní na pomoc kolegy, neobslouží klienta za dva dny; uvnitř úřadu musí platit stejné měřítko.',
      off: 'Vypněte v tak malém úřadu, kde všichni dělají všechno.',
      missing:
        'Vaše standardy neslibují nic kolegům. Doplňte do některého slib s „area: internal-client“, třeba odpověď do 2 pracovních dnů.',
      here: ({ title }) => `Hodil by se do standardu „${title}“.`,
    },
    pl: {
      title: 'Brak obietnicy wobec współpracowników',
      why: 'Kto dwa tygodnie czeka na pomoc kolegi, nie załatwi sprawy klienta w dwa dni; wewnątrz urzędu musi obowiązywać ta sama miara.',
      off: 'Wyłącz w urzędzie tak małym, że wszyscy robią wszystko.',
      missing:
        'Standardy urzędu nie obiecują nic współpracownikom. Dodaj w jednym z nich obietnicę z „area: internal-client”, na przykład odpowiedź w 2 dni robocze.',
      here: ({ title }) => `Pasuje do standardu „${title}”.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document: { root }, workspace, report }) {
    if (!root || !workspace.contains(coveredAreas, ANY) || workspace.contains(coveredAreas, 'internal-client')) return;
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
