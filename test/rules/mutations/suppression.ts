import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const SUPPRESSION: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    [
      'suppression/unknown-rule',
      'owner: registry-head\n',
      'owner: registry-head # okenko-ignore ⟦owner/vauge⟧ -- as agreed with the secretary\n',
    ],
    [
      'suppression/without-reason',
      'process: issue-id-card\n',
      'process: issue-id-kard ⟦# okenko-ignore reference/unresolved⟧\n',
    ],
    ['suppression/unused', 'fees:\n', 'fees: ⟦# okenko-ignore card/fees-unstated -- the council decides in May⟧\n'],
  ]),
];
