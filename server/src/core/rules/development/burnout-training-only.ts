import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { planIn } from './plan.ts';
import { burnoutMeasure, RHYTHM } from './proposals.ts';

interface Messages {
  trainingOnly: Empty;
  add: { type: string; frequency: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/burnout-training-only',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Only training against burnout',
      why: 'Burnout comes from stress at work that never lets up; a course alone takes none of it away.',
      off: 'Switch it off if workload and breaks are dealt with in another document.',
      trainingOnly:
        'All measures against burnout are training. Add one that changes the work itself: turns at the counter, breaks, fewer cases.',
      add: ({ type, frequency }) => `Add the measure ${type}, ${frequency}`,
    },
    cs: {
      title: 'Proti vyhoření jen školení',
      why: 'Vyhoření plyne ze stresu, který v práci nepřestává; kurz sám z něj nic neubere.',
      off: 'Vypněte, pokud zátěž a přestávky řeší jiný dokument.',
      trainingOnly:
        'Všechna opatření proti vyhoření jsou školení. Přidejte takové, které změní práci samu: střídání u přepážky, přestávky, méně případů.',
      add: ({ type, frequency }) => `Přidat opatření ${type}, ${frequency}`,
    },
    pl: {
      title: 'Przeciw wypaleniu tylko szkolenia',
      why: 'Wypalenie bierze się ze stresu w pracy, który nie ustaje; sam kurs niczego z niego nie zabiera.',
      off: 'Wyłącz, jeśli obciążeniem i przerwami zajmuje się inny dokument.',
      trainingOnly:
        'Wszystkie działania przeciw wypaleniu to szkolenia. Dodaj takie, które zmieni samą pracę: zmiany przy okienku, przerwy, mniej spraw.',
      add: ({ type, frequency }) => `Dodaj działanie ${type}, ${frequency}`,
    },
  },
  check(context) {
    const burnout = context.once(planIn)?.view.burnout;
    const entry = burnout && fieldEntry(burnout, 'measures');
    const list = burnout?.measures;
    const measures = itemsOf(list);
    if (!entry || !list || measures.length === 0) return;
    if (measures.some(({ type }) => type?.value !== 'training')) return;
    context.report({
      at: keyOf(entry),
      message: 'trainingOnly',
      fixes: ['rotation', 'breaks', 'workload', 'supervision'].map(
        (type): FixOffer<Messages> => ({
          safety: 'unsafe',
          title: 'add',
          args: { type, frequency: RHYTHM[type] ?? '' },
          edits: [{ op: 'addItem', sequence: list.node, value: burnoutMeasure(type, context.document) }],
        }),
      ),
    });
  },
});
