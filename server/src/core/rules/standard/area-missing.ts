import { defineRule, keyOf } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { meaningBehind } from '../common/field-words.ts';
import { coveredAreas } from './areas.ts';
import { type ExampleArea, examplePromise } from './examples.ts';

interface Messages {
  missing: Record<never, never>;
  add: { area: string };
}

/** With written and electronic contact counting as one. */
const USUAL = ['telephone', 'personal-contact', 'written', 'electronic', 'difficult-situations'];

const OFFERED: readonly ExampleArea[] = ['telephone', 'personal-contact', 'electronic', 'difficult-situations'];

export const rule = defineRule<Messages>()({
  id: 'standard/area-missing',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'info',
  texts: {
    en: {
      title: 'Nothing about meeting clients',
      why: 'Clients meet the office on the phone, at the counter and in letters, sometimes when they are upset; that is where they need to know what to expect.',
      off: 'Switch it off if the promises about meeting clients are kept outside these documents.',
      missing:
        'No standard of the office promises anything on the phone, in person, in writing or in difficult situations. Add at least one of these areas.',
      add: ({ area }) => `Add a promise in the area ${area}${meaningBehind('en', 'standardItem', 'area', area)}`,
    },
    cs: {
      title: 'Nic o setkání s klienty',
      why: 'Klienti potkávají úřad u telefonu, u přepážky a v dopisech, někdy i rozčilení; právě tam potřebují vědět, co čekat.',
      off: 'Vypněte, pokud sliby o setkání s klienty vedete mimo tyto dokumenty.',
      missing:
        'Žádný standard úřadu neslibuje nic pro telefon, osobní jednání, písemný styk ani náročné situace. Doplňte aspoň jednu z těchto oblastí.',
      add: ({ area }) => `Přidat slib v oblasti ${area}${meaningBehind('cs', 'standardItem', 'area', area)}`,
    },
    pl: {
      title: 'Nic o spotkaniu z klientem',
      why: 'Klienci spotykają urząd przez telefon, przy okienku i w pismach, czasem zdenerwowani; właśnie tam muszą wiedzieć, czego oczekiwać.',
      off: 'Wyłącz, jeśli obietnice o kontakcie z klientami są poza tymi dokumentami.',
      missing:
        'Żaden standard urzędu nie obiecuje nic w rozmowie telefonicznej, w kontakcie osobistym, na piśmie ani w trudnych sytuacjach. Dodaj przynajmniej jeden z tych obszarów.',
      add: ({ area }) => `Dodaj obietnicę w obszarze ${area}${meaningBehind('pl', 'standardItem', 'area', area)}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    const { document, workspace, report } = context;
    const view = document.as('standard');
    const entry = view && fieldEntry(view, 'items');
    const items = itemsOf(view?.items);
    const list = view?.items;
    // An empty list has a rule of its own.
    if (!entry || list?.is !== 'list' || items.length === 0) return;
    if (items.some(({ area }) => USUAL.includes(area?.value ?? ''))) return;
    if (USUAL.some((area) => workspace.contains(coveredAreas, area))) return;
    report({
      at: keyOf(entry),
      message: 'missing',
      fixes: OFFERED.map((area) => ({
        safety: 'unsafe',
        title: 'add',
        args: { area },
        edits: [{ op: 'addItem', sequence: list.node, value: examplePromise(area, context) }],
      })),
    });
  },
});
