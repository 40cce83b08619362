import { inFile, type Mutation } from '../../support/mutate-office.ts';

const REGISTER = 'office.yaml';

export const OWNER: readonly Mutation[] = [
  ...inFile('services/hall-hire.service.yaml', [
    ['owner/missing', 'owner: culture-head\n', '', '⟦kind⟧: service-card'],
    ['owner/placeholder', 'owner: culture-head', 'owner: ⟦TBD⟧'],
    ['owner/vague', 'owner: culture-head', 'owner: ⟦příslušný odbor⟧'],
    ['owner/collective', 'owner: culture-head', 'owner: ⟦[culture-head, hall-keeper]⟧'],
    ['owner/collective', 'owner: culture-head', 'owner: ⟦culture-head and hall-keeper⟧'],
    ['owner/free-text', 'owner: culture-head', 'owner: ⟦Head of culture⟧'],
    ['owner/person-only', 'owner: culture-head', 'owner: ⟦Ing. Jana Malá⟧'],
    ['owner/role-missing', 'owner: culture-head', 'owner: { ⟦unit⟧: culture }'],
    ['owner/unknown-role', 'owner: culture-head', 'owner: ⟦culture-boss⟧'],
    ['owner/unknown-unit', 'owner: culture-head', 'owner: { role: culture-head, unit: ⟦cultur⟧ }'],
    ['owner/role-unit-mismatch', 'owner: culture-head', 'owner: { role: culture-head, unit: ⟦finance⟧ }'],
    ['owner/deputy-is-owner', 'owner: culture-head', 'owner: { role: culture-head, deputy: ⟦culture-head⟧ }'],
    ['owner/collegial-body', 'owner: culture-head', 'owner: ⟦town-council⟧'],
    ['owner/external', 'owner: culture-head', 'owner: ⟦quiet-steps⟧'],
    [
      'owner/holder-personal-data',
      'owner: culture-head',
      'owner: { role: culture-head, contact: { email: ⟦jana@gmail.com⟧ } }',
    ],
  ]),
  ...inFile('processes/issue-id-card.process.yaml', [
    [
      'owner/multiple-accountable',
      'A: registry-head\n      R: [registry-clerk]\n    duration: P5D',
      'A: ⟦[registry-head, secretary]⟧\n      R: [registry-clerk]\n    duration: P5D',
    ],
    [
      'owner/no-accountable',
      'A: registry-head\n      R: [registry-clerk]\n    duration: P5D',
      '⟦R⟧: [registry-clerk]\n    duration: P5D',
    ],
    [
      'owner/missing',
      'dueAfter: P10D\n    forum: meeting of heads\n    owner: quality-manager',
      'dueAfter: P10D\n    forum: meeting of heads',
      '  - ⟦id⟧: heads-quarter',
    ],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [
    [
      'owner/missing',
      '        owner: registry-clerk\n        due: 2025-12-31\n        status: running\n      - id: phone-rules',
      '        due: 2025-12-31\n        status: running\n      - id: phone-rules',
      '      - ⟦id⟧: rota',
    ],
    [
      'owner/missing',
      '    owner: it-head\n    reportedIn: [heads-quarter]',
      '    reportedIn: [heads-quarter]',
      '  - ⟦id⟧: first-visit',
    ],
    ['owner/vague', 'owner: fee-clerk', 'owner: ⟦all staff⟧'],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['owner/missing', '    owner: hr-head\n', '', '  - ⟦id⟧: first-week'],
    ['owner/placeholder', 'owner: press-officer', 'owner: ⟦bude určeno⟧'],
  ]),
  ...inFile('development/people-2025.development.yaml', [
    ['owner/missing', '    owner: press-officer\n', '', '  - ⟦id⟧: clear-writing'],
    [
      'owner/missing',
      '      frequency: MONTHLY\n      owner: hr-head\n',
      '      frequency: MONTHLY\n',
      '    - ⟦id⟧: team-supervision',
    ],
  ]),
  ...inFile('standards/phone.standard.yaml', [
    [
      'owner/missing',
      '    area: difficult-situations\n    owner: registry-head\n',
      '    area: difficult-situations\n',
      '  - ⟦id⟧: angry-caller',
    ],
  ]),
  ...inFile('feedback/calls-2025.survey.yaml', [
    [
      'owner/missing',
      '    owner: quality-manager\n    responsible',
      '    responsible',
      '  - ⟦id⟧: w1\n    from: 2025-03-31',
    ],
  ]),
  ...inFile(REGISTER, [
    ['owner/unknown-role', 'deputy: hall-keeper', 'deputy: ⟦hall-kepper⟧'],
    ['owner/unknown-unit', 'unit: culture\n    deputy: culture-head', 'unit: ⟦kultura⟧\n    deputy: culture-head'],
    ['owner/unknown-role', '      lead: house-manager', '      lead: ⟦houses-manager⟧'],
    ['owner/deputy-is-owner', 'deputy: it-technician', 'deputy: ⟦it-head⟧'],
    ['owner/missing', '      lead: house-manager\n', '', '      ⟦label⟧: Friendly buildings and environment'],
    ['owner/holder-personal-data', 'email: quality@rivermeet.example', 'email: ⟦quality.rivermeet@gmail.com⟧'],
  ]),
];
