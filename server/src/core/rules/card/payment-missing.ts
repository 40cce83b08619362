import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { type Absence, missingField } from '../common/absence.ts';

interface Messages {
  missing: Empty;
  card: Empty;
  transfer: Empty;
  cash: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/payment-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardFee',
  severity: 'warning',
  texts: {
    en: {
      title: 'No word on how to pay',
      why: 'Whoever comes with a bank card to a counter that takes only cash has to come again.',
      off: 'Switch it off if all your counters take every way of paying.',
      missing:
        'The service costs money, but the card does not say how to pay. Add “payment”, for example “method: card”.',
      card: 'Add payment by bank card',
      transfer: 'Add payment by bank transfer',
      cash: 'Add payment in cash',
    },
    cs: {
      title: 'Není uvedeno, jak zaplatit',
      why: 'Kdo přijde s kartou k přepážce, kde se platí jen hotově, musí přijít znovu.',
      off: 'Vypněte, pokud se na všech vašich přepážkách dá platit jakkoli.',
      missing:
        'Služba něco stojí, ale karta neříká, jak zaplatit. Doplňte pole „payment“, například „method: card“ (platební karta).',
      card: 'Doplnit platbu kartou',
      transfer: 'Doplnit platbu převodem',
      cash: 'Doplnit platbu v hotovosti',
    },
    pl: {
      title: 'Nie wiadomo, jak zapłacić',
      why: 'Kto przyjdzie z kartą do okienka, które przyjmuje tylko gotówkę, musi przyjść drugi raz.',
      off: 'Wyłącz, jeśli we wszystkich okienkach można płacić w każdy sposób.',
      missing:
        'Usługa kosztuje, ale karta nie mówi, jak zapłacić. Dopisz pole „payment”, na przykład „method: card” (karta płatnicza).',
      card: 'Dodaj płatność kartą',
      transfer: 'Dodaj płatność przelewem',
      cash: 'Dodaj płatność gotówką',
    },
  },
  check({ document, report }) {
    const card = document.as('service-card');
    const costs = itemsOf(card?.fees).some(({ amount }) => amount !== undefined && amount.value > 0);
    const absence = card && costs ? missingField(card, 'payment') : undefined;
    if (absence) report({ at: absence.at, message: 'missing', fixes: offerMethods(card, absence) });
  },
});

/** Where nobody comes to a counter, the money goes to an account. */
function offerMethods(card: Views['service-card'] | undefined, absence: Absence): readonly FixOffer<Messages>[] {
  const hasCounter = itemsOf(card?.channels).some(({ type }) => type?.value === 'counter');
  const methods = hasCounter ? (['card', 'cash', 'transfer'] as const) : (['transfer', 'card'] as const);
  return methods.map((method) => ({ safety: 'unsafe', title: method, edits: [absence.fill([{ method }])] }));
}
