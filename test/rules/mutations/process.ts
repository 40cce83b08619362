import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const PROCESS: readonly Mutation[] = [
  ...inFile('processes/issue-id-card.process.yaml', [
    [
      'process/no-trigger-or-result',
      'trigger: A client at the counter with a request for a card.\n',
      '',
      '⟦kind⟧: process',
    ],
    [
      'process/no-resources',
      'resources:\n  fte: 1.5\n  systems: [e-file, register of residents, photo booth]\n',
      '',
      '⟦kind⟧: process',
    ],
    [
      'process/step-without-performer',
      '    name: Hand over the card\n    performer: registry-clerk\n',
      '    name: Hand over the card\n',
      '  - ⟦id⟧: hand-over',
    ],
    ['process/unreachable-step', '    next: [tell]', '    next: [hand-over]', '  - id: ⟦tell⟧'],
    ['process/duration-sum', 'duration: P20D', 'duration: P40D', 'duration: ⟦P30D⟧'],
    [
      'process/report-without-recipient',
      '    recipients: [registry-clerk, registry-head]\n',
      '',
      '  - ⟦id⟧: team-month',
    ],
  ]),
  ...inFile('processes/settle-request.process.yaml', [
    ['process/unreachable-step', 'next: [ask-back, settle]', 'next: [settle]', '  - id: ⟦ask-back⟧'],
  ]),
  ...inFile('processes/issue-id-card.process.yaml', [
    [
      'process/report-slower-than-data',
      'detail: item\n    frequency: MONTHLY',
      'detail: item\n    frequency: ANNUAL',
      'detail: aggregate\n    frequency: ⟦QUARTERLY⟧',
    ],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [['process/report-detail', 'detail: summary', 'detail: ⟦item⟧']]),
  // One slip, of which much else could seem to follow.
  ...inFile('processes/issue-id-card.process.yaml', [
    ['reference/unresolved', 'next: [tell]', 'next: [⟦tel⟧]'],
    [
      'process/unreachable-step',
      '    record: order number\n    next: [tell]\n',
      '    record: order number\n',
      '  - ⟦id⟧: order\n',
    ],
    ['schema/invalid-enum', 'detail: item\n    frequency: MONTHLY', 'detail: item\n    frequency: ⟦MONTLY⟧'],
  ]),
];
