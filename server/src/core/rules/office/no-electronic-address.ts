import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { numbersLacking, type PrepareField, prepareTexts } from './identifiers.ts';

export const rule = defineRule<PrepareField & { cz: Empty; pl: Empty }>()({
  id: 'office/no-electronic-address',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      ...prepareTexts.en,
      title: 'No address for electronic filing',
      why: 'Whoever files electronically needs an address that the office is bound to read.',
      off: 'Switch it off if the law does not give your office such an address.',
      cz: 'The data box of the office is not stated. Write it under “identifiers” as “dataBox:”, seven characters.',
      pl: 'The e-delivery address of the office is not stated. Write it under “identifiers” as “eDelivery:”; it begins with AE:PL.',
    },
    cs: {
      ...prepareTexts.cs,
      title: 'Chybí adresa pro elektronické podání',
      why: 'Kdo podává elektronicky, potřebuje adresu, kterou úřad musí číst.',
      off: 'Vypněte, pokud vašemu úřadu zákon takovou adresu nedává.',
      cz: 'Není uvedena datová schránka úřadu. Napište ji pod „identifiers“ jako „dataBox:“, sedm znaků.',
      pl: 'Není uvedena polská adresa pro elektronické doručování. Napište ji pod „identifiers“ jako „eDelivery:“; začíná AE:PL.',
    },
    pl: {
      ...prepareTexts.pl,
      title: 'Brak adresu do e-doręczeń',
      why: 'Kto składa pismo elektronicznie, potrzebuje adresu, który urząd ma obowiązek odczytywać.',
      off: 'Wyłącz, jeśli przepisy nie nadają urzędowi takiego adresu.',
      cz: 'Nie podano czeskiej skrzynki danych urzędu. Wpisz ją w „identifiers” jako „dataBox:”, siedem znaków.',
      pl: 'Nie podano adresu do doręczeń elektronicznych. Wpisz go w „identifiers” jako „eDelivery:”; zaczyna się od AE:PL.',
    },
  },
  check({ document, covered, report }) {
    const office = document.as('office');
    const country = office?.jurisdiction?.value;
    if (!office || (country !== 'CZ' && country !== 'PL')) return;
    const key = country === 'CZ' ? 'dataBox' : 'eDelivery';
    const lack = numbersLacking(office, [key]);
    // An office without any number at all is told of the most important one first.
    if (!lack || (lack.whole && covered('office/identifier-missing'))) return;
    const told = office.contact && fieldEntry(office.contact, key);
    if (told && !isEmpty(told.value)) return;
    report({ at: lack.at, message: country === 'CZ' ? 'cz' : 'pl', fixes: lack.fixes });
  },
});
