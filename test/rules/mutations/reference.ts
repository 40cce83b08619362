import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const REFERENCE: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    ['reference/unresolved', 'related: [wedding]', 'related: [⟦weding⟧]'],
    ['reference/unresolved', 'process: issue-id-card', 'process: ⟦issue-id-cards⟧'],
    ['reference/unresolved', 'indicators: [id-on-time]', 'indicators: [⟦id-in-time⟧]'],
    ['reference/wrong-kind', 'process: issue-id-card', 'process: ⟦wedding⟧'],
    ['reference/self', 'related: [wedding]', 'related: [⟦id-card⟧]'],
    ['reference/unresolved', 'location: town-hall\n    booking', 'location: ⟦townhall⟧\n    booking'],
    [
      'reference/insecure-or-relative-url',
      'url: https://rivermeet.example/booking',
      'url: ⟦http://rivermeet.example/booking⟧',
    ],
    ['reference/insecure-or-relative-url', 'url: https://rivermeet.example/booking', 'url: ⟦/booking⟧'],
    ['reference/duplicate-id', '  - id: birth-certificate', '  - id: ⟦old-card⟧'],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [
    [
      'reference/item-not-found',
      '  - survey:clients-2024#w1\n  - survey:colleagues',
      '  - ⟦survey:clients-2024#w9⟧\n  - survey:colleagues',
    ],
    ['reference/unresolved', 'parent: understand', 'parent: ⟦understanding⟧'],
    ['reference/duplicate-id', '      - id: letter-concept', '      - id: ⟦rota⟧'],
    ['reference/unresolved', 'values: [respect, keeping-our-word]', 'values: [respect, ⟦keeping-word⟧]'],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['reference/item-not-found', 'addresses: ["survey:building-2024#b2"]', 'addresses: [⟦"survey:building-2024#b9"⟧]'],
    ['reference/unresolved', 'decidedBy: secretary', 'decidedBy: ⟦the-secretary⟧'],
  ]),
  ...inFile('development/people-2025.development.yaml', [
    ['reference/item-not-found', 'ref: survey:colleagues-2024#c3', 'ref: ⟦survey:colleagues-2024#c9⟧'],
    ['reference/unresolved', 'needs: [n4]', 'needs: [⟦n44⟧, n4]'],
    ['reference/unresolved', 'competencies: [knowing-rules]', 'competencies: [⟦knows-rules⟧]'],
  ]),
  ...inFile('standards/phone.standard.yaml', [
    ['reference/wrong-kind', 'complaints: complaint-handling', 'complaints: ⟦dog-fee⟧'],
  ]),
];
