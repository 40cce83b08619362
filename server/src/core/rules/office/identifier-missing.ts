import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { numbersLacking, type PrepareField, prepareTexts } from './identifiers.ts';

export const rule = defineRule<PrepareField & { cz: Empty; pl: Empty }>()({
  id: 'office/identifier-missing',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'error',
  texts: {
    en: {
      ...prepareTexts.en,
      title: 'Office without its official number',
      why: 'Names of offices repeat and change; only the number from the register says without doubt which office this is.',
      off: 'Switch it off if your office is in no register of organisations.',
      cz: 'The identification number of the office (IČO) is missing. Write it under “identifiers” as “ico:”, eight digits in quotation marks.',
      pl: 'The register number of the office is missing. Write “regon:” or “nip:” under “identifiers”, the digits in quotation marks.',
    },
    cs: {
      ...prepareTexts.cs,
      title: 'Úřad bez úředního čísla',
      why: 'Názvy úřadů se opakují a mění; jen číslo z registru nepochybně říká, o který úřad jde.',
      off: 'Vypněte, pokud váš úřad v žádném registru organizací není.',
      cz: 'Chybí identifikační číslo úřadu (IČO). Napište ho pod „identifiers“ jako „ico:“, osm číslic v uvozovkách.',
      pl: 'Chybí registrační číslo úřadu. Pod „identifiers“ napište „regon:“ nebo „nip:“, číslice v uvozovkách.',
    },
    pl: {
      ...prepareTexts.pl,
      title: 'Urząd bez numeru urzędowego',
      why: 'Nazwy urzędów się powtarzają i zmieniają; tylko numer z rejestru mówi na pewno, o który urząd chodzi.',
      off: 'Wyłącz, jeśli urzędu nie ma w żadnym rejestrze podmiotów.',
      cz: 'Brakuje czeskiego numeru identyfikacyjnego urzędu (IČO). Wpisz go w „identifiers” jako „ico:”, osiem cyfr w cudzysłowie.',
      pl: 'Brakuje numeru urzędu z rejestru. W „identifiers” wpisz „regon:” albo „nip:”, cyfry w cudzysłowie.',
    },
  },
  check({ document, report }) {
    const office = document.as('office');
    const country = office?.jurisdiction?.value;
    if (!office || (country !== 'CZ' && country !== 'PL')) return;
    const lack = numbersLacking(office, country === 'CZ' ? ['ico'] : ['regon', 'nip']);
    if (lack) report({ at: lack.at, message: country === 'CZ' ? 'cz' : 'pl', fixes: lack.fixes });
  },
});
