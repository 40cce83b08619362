import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const OFFICE: readonly Mutation[] = [
  ...inFile('office.yaml', [
    ['office/identifier-missing', '  ico: "00123455"\n', '', '  ⟦dataBox⟧: abc2def\nspatial'],
    ['office/spatial-missing', 'spatial: CZ020\n', '', '⟦kind⟧: office'],
    ['office/unit-without-head', '    head: culture-head\n', '', '  - ⟦id⟧: culture\n    name'],
    [
      'office/unit-tree-broken',
      '    head: culture-head\n    parent: management',
      '    head: culture-head\n    parent: ⟦managment⟧',
    ],
    [
      'office/unit-tree-broken',
      '    head: culture-head\n    parent: management',
      '    head: culture-head\n    parent: ⟦culture⟧',
    ],
    [
      'office/opening-hours-missing',
      '    openingHours:\n      - days: [Tu, Th]\n        opens: "10:00"\n        closes: "18:00"\n',
      '',
      '  - ⟦id⟧: culture-house',
    ],
    [
      'office/opening-hours-invalid',
      'opens: "10:00"\n        closes: "18:00"',
      'opens: "10:00"\n        closes: ⟦"08:00"⟧',
    ],
    [
      'office/accessibility-missing',
      '    accessibility:\n      features: [step-free, accessible-toilet, accessible-parking]\n      text:\n        en: Two parking places by the side door are for people with a disability.\n        cs: Dvě místa u bočních dveří patří lidem s postižením.\n        pl: Dwa miejsca przy bocznych drzwiach są dla osób z niepełnosprawnością.\n      url: https://rivermeet.example/culture-house\n',
      '',
      '  - ⟦id⟧: culture-house',
    ],
    [
      'office/glossary-circular',
      'en: a rule that the town council made for our town',
      'en: ⟦OZV⟧ that the town council made for our town',
    ],
    [
      'office/duplicate-role-title',
      'en: Quality manager',
      'en: Communication officer',
      'en: ⟦Communication officer⟧\n      cs: Referentka',
    ],
    ['office/head-outside-unit', '    head: it-head\n', '    head: ⟦finance-head⟧\n'],
  ]),
];
