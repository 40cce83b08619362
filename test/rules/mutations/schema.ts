import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const SCHEMA: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    ['schema/unknown-kind', 'kind: service-card', 'kind: ⟦service-crad⟧'],
    ['schema/unsupported-version', 'schemaVersion: "1.0"', 'schemaVersion: ⟦"1.1"⟧'],
    ['schema/wrong-type', 'schemaVersion: "1.0"', 'schemaVersion: ⟦1.0⟧'],
    ['schema/missing-required', 'initiation: client\n', '', '⟦kind⟧: service-card'],
    ['schema/missing-required', 'status: published\n', '', '⟦kind⟧: service-card'],
    ['schema/unknown-key', 'whenToAct:', '⟦whenToCome⟧:'],
    ['schema/wrong-type', 'audience: [residents]', 'audience: ⟦residents⟧'],
    ['schema/invalid-enum', 'initiation: client', 'initiation: ⟦citizen⟧'],
    ['schema/invalid-enum', 'format: original\n    requirement: citizen', 'format: ⟦paper⟧\n    requirement: citizen'],
    ['schema/duplicate-key', 'readers: client\n', 'readers: client\nversion: "1.2"\n', '⟦version⟧: "1.3"'],
    ['schema/invalid-date', 'validFrom: 2025-02-05', 'validFrom: ⟦5. 2. 2025⟧'],
    ['schema/invalid-date', 'reviewedOn: 2025-06-02', 'reviewedOn: ⟦2025-02-30⟧'],
    ['schema/invalid-duration', 'typical: P20D', 'typical: ⟦20 days⟧'],
    ['schema/invalid-duration', 'within: P15D', 'within: ⟦15 dnů⟧'],
    ['schema/invalid-contact', 'phone: "+420000000120"', 'phone: ⟦000 000 120⟧'],
    ['schema/invalid-contact', 'email: civil@rivermeet.example', 'email: ⟦civil at rivermeet.example⟧'],
    ['schema/unquoted-identifier', 'phone: "+420000000120"', 'phone: ⟦+420000000120⟧'],
    ['schema/not-yaml', 'within: P15D', '⟦within P15D⟧'],
  ]),
  ...inFile('office.yaml', [
    ['schema/unquoted-time', 'opens: "10:00"', 'opens: ⟦10:00⟧'],
    ['schema/unquoted-identifier', 'ico: "00123455"', 'ico: ⟦00123455⟧'],
    ['schema/invalid-organisation-id', 'ico: "00123455"', 'ico: ⟦"00123456"⟧'],
    ['schema/missing-required', 'officeType: municipal\n', '', '⟦kind⟧: office'],
    [
      'schema/unknown-key',
      'servesInternally: true\n    contact:\n      email: it@',
      '⟦serveInternally⟧: true\n    contact:\n      email: it@',
    ],
  ]),
  ...inFile('feedback/clients-2024.survey.yaml', [
    ['schema/decimal-comma', 'value: 4.34', 'value: ⟦4,34⟧'],
    ['schema/number-with-unit', 'invited: 400', 'invited: ⟦400 people⟧'],
    ['schema/invalid-enum', 'mode: self-completed', 'mode: ⟦paper⟧'],
  ]),
  ...inFile('processes/issue-id-card.process.yaml', [
    ['schema/number-with-unit', 'value: 98', 'value: ⟦98 %⟧'],
    ['schema/wrong-type', 'clients: [residents]', 'clients: ⟦residents⟧'],
    ['schema/missing-required', 'category: key\n', '', '⟦kind⟧: process'],
    ['schema/invalid-date', 'mappedOn: 2024-11-25', 'mappedOn: ⟦25.11.2024⟧'],
  ]),
  ...inFile('development/people-2025.development.yaml', [
    ['schema/missing-required', '    source: mystery\n', '', '  - ⟦id⟧: n6'],
    ['schema/number-with-unit', 'hours: 24', 'hours: ⟦24 h⟧'],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['schema/invalid-date', 'doneOn: 2025-02-28', 'doneOn: ⟦2025-02-29⟧'],
    ['schema/unknown-key', 'communicatedTo: [residents, employees]', '⟦comunicatedTo⟧: [residents, employees]'],
  ]),
];
