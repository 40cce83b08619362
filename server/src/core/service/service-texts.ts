import { defineTexts, type Empty } from '../l10n/index.ts';

interface ServiceMessages {
  required: Empty;
  must: Empty;
  values: Empty;
  example: Empty;
  source: Empty;
  /** Where nobody from outside asks for a field. */
  ownModel: Empty;
  unit: Empty;
  deputy: Empty;
  head: Empty;
  contact: Empty;
  contactOfUnit: { unit: string };
  noDeputy: Empty;
  noContact: Empty;
  vacant: { since: string };
  ended: { on: string };
  partOf: { title: string };
  today: Empty;
  newItem: { title: string };
  fixAllOfRule: { title: string };
  fixAllSafe: Empty;
  ignore: { title: string };
  reason: Empty;
  openPage: { title: string };
  reading: Empty;
  default: Empty;
  severity: Empty;
  onlyStrict: Empty;
}

/** Words of hovers, suggestions and quick fixes. */
export const serviceTexts = defineTexts<ServiceMessages>({
  en: {
    required: 'Required.',
    must: 'required',
    values: 'You can write:',
    example: 'Example:',
    source: 'Source:',
    ownModel: 'Okenko’s own model of documents',
    unit: 'Unit:',
    deputy: 'Deputy:',
    head: 'Head:',
    contact: 'Contact:',
    contactOfUnit: ({ unit }) => `(of the unit ${unit})`,
    noDeputy: 'nobody',
    noContact: 'no e-mail or phone',
    vacant: ({ since }) => `Vacant since ${since}.`,
    ended: ({ on }) => `Ended on ${on}.`,
    partOf: ({ title }) => `In: ${title}`,
    today: 'today',
    newItem: ({ title }) => `New item: ${title}`,
    fixAllOfRule: ({ title }) => `Repair all of these in this document: ${title}`,
    fixAllSafe: 'Repair everything that is safe in this document',
    ignore: ({ title }) => `Ignore here and say why: ${title}`,
    reason: 'reason',
    openPage: ({ title }) => `Read more: ${title}`,
    reading: 'Okenko is reading the documents of the office',
    default: 'When left out:',
    severity: 'Severity unless you set another:',
    onlyStrict: 'Runs only with the preset strict, or when it stands here.',
  },
  cs: {
    required: 'Povinný údaj.',
    must: 'povinné',
    values: 'Můžete napsat:',
    example: 'Příklad:',
    source: 'Zdroj:',
    ownModel: 'vlastní model dokumentů Okenka',
    unit: 'Útvar:',
    deputy: 'Zástupce:',
    head: 'Vedoucí:',
    contact: 'Kontakt:',
    contactOfUnit: ({ unit }) => `(na útvar ${unit})`,
    noDeputy: 'nikdo',
    noContact: 'bez e-mailu i telefonu',
    vacant: ({ since }) => `Neobsazeno od ${since}.`,
    ended: ({ on }) => `Zaniklo ${on}.`,
    partOf: ({ title }) => `Je v dokumentu: ${title}`,
    today: 'dnes',
    newItem: ({ title }) => `Nová položka: ${title}`,
    fixAllOfRule: ({ title }) => `Opravit v dokumentu všechny takové: ${title}`,
    fixAllSafe: 'Opravit v tomto dokumentu vše, co je bezpečné',
    ignore: ({ title }) => `Udělat tu výjimku a napsat důvod: ${title}`,
    reason: 'důvod',
    openPage: ({ title }) => `Přečíst si víc: ${title}`,
    reading: 'Okenko čte dokumenty úřadu',
    default: 'Když ji neuvedete:',
    severity: 'Závažnost, pokud nenastavíte jinou:',
    onlyStrict: 'Běží jen v sadě strict, nebo když je uvedeno zde.',
  },
  pl: {
    required: 'Dane obowiązkowe.',
    must: 'obowiązkowe',
    values: 'Można wpisać:',
    example: 'Przykład:',
    source: 'Źródło:',
    ownModel: 'własny model dokumentów Okenka',
    unit: 'Komórka:',
    deputy: 'Zastępstwo:',
    head: 'Kieruje:',
    contact: 'Kontakt:',
    contactOfUnit: ({ unit }) => `(do komórki ${unit})`,
    noDeputy: 'brak',
    noContact: 'brak e-maila i telefonu',
    vacant: ({ since }) => `Nieobsadzone od ${since}.`,
    ended: ({ on }) => `Zlikwidowane ${on}.`,
    partOf: ({ title }) => `W dokumencie: ${title}`,
    today: 'dzisiaj',
    newItem: ({ title }) => `Nowa pozycja: ${title}`,
    fixAllOfRule: ({ title }) => `Popraw w dokumencie wszystkie takie: ${title}`,
    fixAllSafe: 'Popraw w tym dokumencie wszystko, co bezpieczne',
    ignore: ({ title }) => `Zrób tu wyjątek i podaj powód: ${title}`,
    reason: 'powód',
    openPage: ({ title }) => `Przeczytaj więcej: ${title}`,
    reading: 'Okenko czyta dokumenty urzędu',
    default: 'Jeśli jej nie podano:',
    severity: 'Waga, jeśli nie ustawiono innej:',
    onlyStrict: 'Działa tylko w zestawie strict albo gdy jest wpisana tutaj.',
  },
});
