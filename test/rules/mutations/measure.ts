import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const MEASURE: readonly Mutation[] = [
  ...inFile('measures/plan-2025.plan.yaml', [
    [
      'measure/no-discussion',
      'discussions:\n  - id: d1\n    date: 2024-11-20\n    forum: open meeting of all units\n    participants: [secretary, quality-manager, registry-head, registry-clerk, fee-clerk, hall-keeper, hr-head, it-head]\n    conclusions: A second phone line on Mondays, new signs, glass screens, a list of requests for the computer unit.\n    minutesUrl: https://rivermeet.example/minutes/2024-11-20.pdf\n',
      '',
      '⟦kind⟧: improvement-plan',
    ],
    ['measure/no-due', '    due: 2025-03-14\n', '', '  - ⟦id⟧: glass-screens'],
    ['measure/due-order', 'start: 2025-03-03\n    due: 2025-09-30', 'start: 2025-10-03\n    due: ⟦2025-09-30⟧'],
    ['measure/overdue', 'due: 2025-12-19', 'due: ⟦2025-05-19⟧'],
    ['measure/addresses-nothing', '    addresses: ["survey:building-2024#b2"]\n', '', '  - ⟦id⟧: glass-screens'],
    [
      'measure/no-effect-check',
      '    effect:\n      indicator: letter-clear\n      expected: 75\n      verifyBy: 2026-06-30\n',
      '',
      '  - ⟦id⟧: new-letters',
    ],
    [
      'measure/done-without-evidence',
      '    evidence:\n      - photographs of the hall, 28 February 2025\n',
      '',
      '  - ⟦id⟧: glass-screens',
    ],
    [
      'measure/effect-unverified',
      '      verifiedOn: 2025-05-14\n      outcome: achieved\n',
      '',
      '      verifyBy: ⟦2025-05-31⟧',
    ],
    ['measure/no-resources', '    resources:\n      hours: 60\n', '', '  - ⟦id⟧: new-letters'],
    [
      'measure/cancelled-without-reason',
      '      hours: 60\n    status: running',
      '      hours: 60\n    status: cancelled',
      '  - ⟦id⟧: new-letters',
    ],
    [
      'measure/discussion-management-only',
      'participants: [secretary, quality-manager, registry-head, registry-clerk, fee-clerk, hall-keeper, hr-head, it-head]',
      'participants: ⟦[secretary, quality-manager]⟧',
    ],
  ]),
];
