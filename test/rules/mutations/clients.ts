import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const CLIENTS: readonly Mutation[] = [
  ...inFile('client-groups.yaml', [
    [
      'clients/reference-group-unaddressed',
      '  - code: 7\n    reason: Members of parliament write to us about twice a year; the secretary answers each letter herself.\n',
      '',
      '⟦kind⟧: client-groups',
    ],
    [
      'clients/exclusion-without-reason',
      '    reason: No international organisation asked us for anything in the last five years.\n',
      '',
      '  - ⟦code⟧: 14',
    ],
    ['clients/no-internal-group', 'scope: internal', 'scope: external', '⟦kind⟧: client-groups'],
    ['clients/councillors-missing', '    code: 2\n', '', '⟦kind⟧: client-groups'],
    ['clients/no-needs', '    needs:\n      - an answer on the same day\n', '', '  - ⟦id⟧: media'],
    [
      'clients/need-without-source',
      '        source: survey:clients-2024#w1\n        priority: should\n    channels: [online, phone]',
      '        priority: should\n    channels: [online, phone]',
      '      - ⟦text⟧: The answer about the hall comes within three working days.',
    ],
    [
      'clients/size-undated',
      '      n: 180\n      source: book of contracts\n      asOf: 2024-12-31\n',
      '      n: 180\n      source: book of contracts\n',
      '      ⟦n⟧: 180',
    ],
    [
      'clients/identification-undocumented',
      'identifiedBy:\n  method: workshop with every unit, then a look at one year of letters and calls\n  date: 2024-09-12\n  participants: [quality-manager, registry-head, registry-clerk, finance-head, culture-head, hall-keeper, hr-head, it-head]\n',
      '',
      '⟦kind⟧: client-groups',
    ],
  ]),
  ...inFile('feedback/colleagues-2024.survey.yaml', [
    [
      'clients/not-surveyed',
      'groups: [employees, councillors]',
      'groups: [employees]',
      { file: 'client-groups.yaml', text: '  - id: ⟦councillors⟧' },
    ],
  ]),
  // One slip, of which much else could seem to follow.
  ...inFile('client-groups.yaml', [
    ['schema/invalid-enum', '  - code: 14\n', '  - code: ⟦140⟧\n'],
    ['schema/invalid-enum', 'scope: internal', 'scope: ⟦intern⟧'],
  ]),
  ...inFile('feedback/colleagues-2024.survey.yaml', [
    ['reference/unresolved', 'groups: [employees, councillors]', 'groups: [⟦employes⟧, councillors]'],
  ]),
];
