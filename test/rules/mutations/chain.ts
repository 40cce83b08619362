import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const CHAIN: readonly Mutation[] = [
  ...inFile('office.yaml', [
    [
      'chain/step-without-evidence',
      '      evidence:\n        - development-plan:people-2025\n',
      '',
      '    ⟦"6"⟧:\n      label',
    ],
    ['chain/wrong-evidence-kind', '        - competency-model:core', '        - ⟦survey:clients-2024⟧'],
    [
      'chain/claim-above-evidence',
      '        - competency-model:core\n      claimedLevel: 2',
      '        - competency-model:core\n      claimedLevel: ⟦4⟧',
    ],
    ['chain/no-external-feedback', '        - survey:clients-2024\n', '', '    ⟦"1"⟧:\n      label'],
    [
      'chain/no-publicity',
      '  publicity:\n    - what: Counters open on Mondays and Wednesdays until 18:00\n      where: town newsletter\n      publishedOn: 2025-04-01\n    - what: What you told us in the survey and what we changed\n      where: town website\n      url: https://rivermeet.example/what-we-changed\n      publishedOn: 2025-05-05\n',
      '',
      '  ⟦steps⟧:',
    ],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['chain/measures-before-feedback', '    date: 2024-11-20\n', '    date: ⟦2024-10-01⟧\n'],
    [
      'chain/measures-without-feedback',
      'basedOn:\n  - survey:clients-2024#w1\n  - survey:colleagues-2024#w1\n  - survey:building-2024#w1\n',
      'basedOn: []\n',
      '⟦basedOn⟧: []',
    ],
  ]),
  ...inFile('feedback/clients-2024.survey.yaml', [
    [
      'chain/finding-unanswered',
      'text: People praise how the clerks explain things at the counter.\n        kind: strength\n        severity: medium',
      'text: People wait for an hour.\n        kind: weakness\n        severity: high',
      '      - id: ⟦f3⟧',
    ],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [
    [
      'chain/vision-before-feedback',
      'createdOn: 2024-12-12\napprovedOn: 2025-02-20',
      'createdOn: 2024-08-12\napprovedOn: ⟦2024-09-20⟧',
    ],
  ]),
  // One slip, of which much else could seem to follow.
  ...inFile('office.yaml', [
    [
      'schema/invalid-enum',
      '        - competency-model:core\n      claimedLevel: 2',
      '        - competency-model:core\n      claimedLevel: ⟦20⟧',
    ],
  ]),
  ...inFile('feedback/colleagues-2024.survey.yaml', [
    ['schema/invalid-enum', 'type: internal-client-survey', 'type: ⟦internal-clients⟧'],
    ['schema/missing-required', 'type: internal-client-survey\n', '', '⟦kind⟧: survey'],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['schema/invalid-date', '    date: 2024-11-20\n', '    date: ⟦20. 11. 2024⟧\n'],
  ]),
  ...inFile('standards/counter-and-building.standard.yaml', [
    ['schema/missing-required', 'status: published\n', '', '⟦kind⟧: standard'],
  ]),
];
