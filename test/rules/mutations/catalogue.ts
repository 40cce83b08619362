import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const CATALOGUE: readonly Mutation[] = [
  ...inFile('catalogue.yaml', [
    ['catalogue/entry-without-card', '  - service: dog-fee', '  - service: ⟦dog-fees⟧'],
    ['schema/missing-required', '  - service: dog-fee\n    theme', '  - theme', '  - ⟦theme⟧: animals'],
    [
      'catalogue/card-not-listed',
      '  - service: it-helpdesk\n    theme: for-colleagues\n    public: false\n    order: 6\n',
      '',
      '⟦entries⟧:',
    ],
    [
      'catalogue/duplicate-entry',
      '  - service: dog-fee\n',
      '  - service: id-card\n    theme: documents\n    events: [turning-15]\n    public: true\n  - service: dog-fee\n',
      '  - service: ⟦id-card⟧\n    theme: documents\n    events: [turning-15]\n    public: true\n  - service: dog-fee',
    ],
    ['catalogue/theme-missing', '    theme: animals\n', '', '  - ⟦service⟧: dog-fee'],
    ['catalogue/theme-is-unit', 'cs: Doklady', 'cs: ⟦Odbor⟧ dokladů'],
    ['catalogue/no-life-event', '    events: [getting-a-dog]\n', '', '  - ⟦service⟧: dog-fee'],
    [
      'catalogue/not-published-everywhere',
      '  - place: branch\n    ref: culture-house\n    on: 2025-02-07\n',
      '',
      '⟦publishedAt⟧:',
    ],
    ['catalogue/publisher-missing', 'publisher: secretary\n', '', '⟦kind⟧: service-catalogue'],
  ]),
  ...inFile('services/dog-fee.service.yaml', [
    [
      'catalogue/status-mismatch',
      'status: published',
      'status: in-review',
      { file: 'catalogue.yaml', text: 'theme: animals\n    events: [getting-a-dog]\n    public: ⟦true⟧' },
    ],
  ]),
];
