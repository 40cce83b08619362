import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const LANGUAGE: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    ['language/missing-language', 'language: [en, cs, pl]\n', '', '⟦kind⟧: service-card'],
    ['language/missing-translation', '  pl: Nowy dowód osobisty\nsummary', 'summary', '  ⟦en⟧: Get an identity card'],
    ['language/missing-translation', '      pl: 10 lat\n', '      pl: ""\n', '      ⟦pl⟧: ""'],
    [
      'language/undeclared-language',
      'language: [en, cs, pl]',
      'language: [en, cs]',
      '  ⟦pl⟧: Nowy dowód osobisty\nsummary',
    ],
    [
      'language/copied-translation',
      'pl: Napisz do nas, z czym się nie zgadzasz. Przekażemy twój list dalej.',
      'pl: ⟦Napište nám, s čím nesouhlasíte. Váš dopis předáme dál.⟧',
    ],
    [
      'language/sentence-too-long',
      'en: From the age of 15 you need the card. We take your photo here and you fill in no form.',
      'en: ⟦From the age of 15 you need the card, for which we take your photo here at the counter, so that you fill in no form and bring no picture with you.⟧',
    ],
    ['language/officialese', 'en: We order your card from', 'en: We ⟦commence⟧ your card at'],
    [
      'language/vague-time',
      'cs: Průkaz objednáme ve státní tiskárně.',
      'cs: Průkaz objednáme ⟦neprodleně⟧ ve státní tiskárně.',
    ],
    ['language/capitals', 'en: Come for your new card and leave', 'en: ⟦COME FOR YOUR NEW CARD⟧ and leave'],
    [
      'language/click-here',
      'en: Come at least 30 days before your old card ends.',
      'en: Come at least 30 days before your old card ends, details [⟦here⟧](https://rivermeet.example/id).',
    ],
    [
      'language/title-too-long',
      'en: Get an identity card',
      'en: ⟦Municipal identification documentation, replacement, renewal, confirmation⟧',
    ],
  ]),
  ...inFile('development/people-2025.development.yaml', [
    [
      'language/demeaning-name',
      'text: A calm voice on the phone when the line is long.',
      'text: A calm voice for each ⟦petitioner⟧ when the line is long.',
    ],
    ['language/missing-language', 'language: en\n', '', '⟦kind⟧: development-plan'],
  ]),
  ...inFile('catalogue.yaml', [
    ['language/missing-translation', '      pl: Biorę ślub\n', '', '      ⟦en⟧: Getting married'],
    ['language/wrong-language', 'cs: Mám nového psa', 'cs: ⟦Złóż wniosek o psa⟧'],
  ]),
];
