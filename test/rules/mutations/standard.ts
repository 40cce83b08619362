import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const STANDARD: readonly Mutation[] = [
  ...inFile('standards/phone.standard.yaml', [
    ['standard/not-measurable', '      value: 3\n', '', '      ⟦operator⟧: at-most'],
    ['standard/no-indicator', '    indicator: name-said\n', '', '  - ⟦id⟧: name-first'],
    [
      'standard/no-monitoring',
      '    monitoring:\n      - method: mystery-client\n        survey: calls-2025\n        frequency: ANNUAL_2\n    indicator: calm-endings',
      '    indicator: calm-endings',
      '  - ⟦id⟧: angry-caller',
    ],
    [
      'standard/method-without-survey',
      '        survey: calls-2025\n        frequency: ANNUAL_2\n    indicator: calm-endings',
      '        frequency: ANNUAL_2\n    indicator: calm-endings',
      '    activities: [calm-calls]\n    monitoring:\n      - ⟦method⟧: mystery-client\n        frequency: ANNUAL_2\n    indicator',
    ],
    [
      'standard/behaviour-unobservable',
      'en: We say our name and our unit first.',
      'en: We are ⟦friendly⟧ and helpful.',
    ],
    ['standard/absolute-promise', 'en: We answer within 3 rings.', 'en: We ⟦always⟧ answer within 3 rings.'],
    [
      'standard/no-redress',
      '    redress:\n      en: You can ask for the name at any time and we give it.\n      cs: Na jméno se můžete kdykoli zeptat a my ho řekneme.\n      pl: Możesz w każdej chwili zapytać o nazwisko, a my je podamy.\n',
      '',
      '  - ⟦id⟧: name-first',
    ],
    [
      'standard/not-trained',
      '    competencies: [listening]\n    activities: [listening-day]\n',
      '',
      '  - ⟦id⟧: name-first',
    ],
    ['standard/no-complaint-route', 'complaints: complaint-handling\n', '', '⟦kind⟧: standard'],
  ]),
  ...inFile('standards/letters-and-colleagues.standard.yaml', [
    [
      'standard/timeliness-without-records',
      '      type: records-system\n      name: help list',
      '      type: ⟦register⟧\n      name: help list',
    ],
  ]),
  // One slip, of which much else could seem to follow.
  ...inFile('standards/letters-and-colleagues.standard.yaml', [
    ['schema/invalid-enum', 'area: internal-client', 'area: ⟦internal⟧'],
    [
      'schema/invalid-enum',
      '      type: records-system\n      name: help list',
      '      type: ⟦records⟧\n      name: help list',
    ],
  ]),
];
