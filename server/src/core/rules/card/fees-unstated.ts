import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { missingField } from '../common/absence.ts';
import { isForColleagues } from './clients.ts';
import { holdsMoreThan } from './holds-more-than.ts';

export const rule = defineRule<{ missing: Empty; notList: Empty; free: Empty }>()({
  id: 'card/fees-unstated',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No word on what it costs',
      why: 'People must know the price before they come; that a service is free has to be said, too.',
      off: 'Switch it off if your prices stand in one public list and not on the cards.',
      missing:
        'The card does not say what the service costs. List the prices under “fees”, or write “free: true” there.',
      notList: 'The prices under “fees” are a list. Put a dash before each price.',
      free: 'Say that it is free',
    },
    cs: {
      title: 'Není uvedeno, kolik to stojí',
      why: 'Cenu musí lidé znát dřív, než přijdou; i to, že je služba zdarma, se musí říct.',
      off: 'Vypněte, pokud máte ceny v jednom veřejném ceníku a ne na kartách.',
      missing: 'Karta neříká, kolik služba stojí. Vypište ceny v poli „fees“, nebo tam napište „free: true“.',
      notList: 'Ceny v poli „fees“ jsou seznam. Před každou cenu napište pomlčku.',
      free: 'Uvést, že je zdarma',
    },
    pl: {
      title: 'Nie wiadomo, ile to kosztuje',
      why: 'Cenę trzeba znać przed przyjściem; także to, że usługa jest bezpłatna, trzeba powiedzieć.',
      off: 'Wyłącz, jeśli ceny są w jednym publicznym cenniku, a nie na kartach.',
      missing: 'Karta nie mówi, ile kosztuje usługa. Wymień kwoty w polu „fees” albo wpisz tam „free: true”.',
      notList: 'Ceny w polu „fees” to lista. Przed każdą ceną postaw myślnik.',
      free: 'Wpisz, że jest bezpłatna',
    },
  },
  concerns: ({ content }) => content['service-card']?.unstated.includes('fees') === true,
  check(context) {
    const card = context.document.as('service-card');
    if (!card) return;
    const field = missingField(card, 'fees');
    const inner = card.fees?.is === 'shape' ? missingField(card.fees, 'free') : undefined;
    const absence = field ?? inner;
    if (!absence || context.once(isForColleagues)) return;
    if (!field && holdsMoreThan('free', card.fees)) {
      context.report({ at: absence.at, message: 'notList' });
      return;
    }
    const edit = absence.fill(field ? { free: true } : true);
    context.report({ at: absence.at, message: 'missing', fixes: [{ safety: 'unsafe', title: 'free', edits: [edit] }] });
  },
});
