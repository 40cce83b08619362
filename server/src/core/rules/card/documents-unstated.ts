import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { holdsMoreThan } from './holds-more-than.ts';
import { textFor } from './wordings.ts';

interface Messages {
  missing: Empty;
  notList: Empty;
  none: Empty;
  identityCard: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/documents-unstated',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No word on what to bring',
      why: 'Whoever does not know what to bring comes twice; “nothing” has to be said, too.',
      off: 'Switch it off while you are only collecting the services and will describe them later.',
      missing:
        'The card does not say which documents people need. List them under “requiredDocuments”, or write “none: true” there if they need nothing.',
      notList: 'The documents under “requiredDocuments” are a list. Put a dash before each document.',
      none: 'Say that people need no documents',
      identityCard: 'List the identity card',
    },
    cs: {
      title: 'Není uvedeno, co přinést',
      why: 'Kdo neví, co přinést, přijde dvakrát; i to, že netřeba nic, se musí říct.',
      off: 'Vypněte, dokud služby teprve sbíráte a popíšete je později.',
      missing:
        'Karta neříká, jaké doklady lidé potřebují. Vypište je v poli „requiredDocuments“, nebo tam napište „none: true“, pokud netřeba nic.',
      notList: 'Doklady v poli „requiredDocuments“ jsou seznam. Před každý doklad napište pomlčku.',
      none: 'Uvést, že žádné doklady netřeba',
      identityCard: 'Uvést průkaz totožnosti',
    },
    pl: {
      title: 'Nie wiadomo, co przynieść',
      why: 'Kto nie wie, co przynieść, przyjdzie dwa razy; także to, że nie trzeba niczego, trzeba powiedzieć.',
      off: 'Wyłącz na czas zbierania usług, jeśli ich opis powstanie później.',
      missing:
        'Karta nie mówi, jakie dokumenty są potrzebne. Wymień je w polu „requiredDocuments” albo wpisz tam „none: true”, gdy nie trzeba nic.',
      notList: 'Dokumenty w polu „requiredDocuments” to lista. Przed każdym dokumentem postaw myślnik.',
      none: 'Wpisz, że dokumenty nie są potrzebne',
      identityCard: 'Wpisz dokument tożsamości',
    },
  },
  check(context) {
    const card = context.document.as('service-card');
    if (!card) return;
    const field = missingField(card, 'requiredDocuments');
    if (field) context.report({ at: field.at, message: 'missing', fixes: offersFor(field, context) });
    const { requiredDocuments } = card;
    const inner = requiredDocuments?.is === 'shape' ? missingField(requiredDocuments, 'none') : undefined;
    if (field || !inner) return;
    const fixes: FixOffer<Messages>[] = [{ safety: 'unsafe', title: 'none', edits: [inner.fill(true)] }];
    const isList = holdsMoreThan('none', requiredDocuments);
    context.report({ at: inner.at, message: isList ? 'notList' : 'missing', fixes: isList ? [] : fixes });
  },
});

function offersFor(field: Absence, context: Surroundings): readonly FixOffer<Messages>[] {
  const name = textFor(context, {
    en: 'Identity card or passport',
    cs: 'Občanský průkaz nebo pas',
    pl: 'Dowód osobisty lub paszport',
  });
  const identityCard = [{ id: 'identity-card', name, format: 'original' }];
  return [
    { safety: 'unsafe', title: 'none', edits: [field.fill({ none: true })] },
    { safety: 'unsafe', title: 'identityCard', edits: [field.fill(identityCard)] },
  ];
}
