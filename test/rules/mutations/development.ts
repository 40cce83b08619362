import { inFile, type Mutation } from '../../support/mutate-office.ts';

const RISK = 'riskRoles: [registry-clerk, fee-clerk, hall-keeper]';

export const DEVELOPMENT: readonly Mutation[] = [
  ...inFile('development/people-2025.development.yaml', [
    ['development/managers-missing', 'theme: managerial', 'theme: legal', '⟦activities⟧:'],
    ['development/no-onboarding', 'theme: onboarding', 'theme: legal', '⟦activities⟧:'],
    ['development/frontline-uncovered', '  - hall-keeper\n', '', '⟦roles⟧:'],
    ['development/burnout-risk-roles-missing', RISK, '⟦riskRoles⟧: [registry-clerk, fee-clerk]'],
    ['development/burnout-risk-roles-missing', `  ${RISK}\n`, '', '  ⟦measures⟧:\n    - id: team-supervision'],
    ['development/burnout-personal-data', 'anonymous: true', 'anonymous: ⟦false⟧'],
    ['development/burnout-personal-data', 'minGroup: 8', 'minGroup: ⟦3⟧'],
    ['development/no-need', '    competencies: [teamwork]\n    needs: [n2]\n', '', '  - ⟦id⟧: data-days'],
    ['development/need-unanswered', '    needs: [n4]\n', '', '  - id: ⟦n4⟧'],
    [
      'development/evaluation-level',
      '      levels: [1, 2, 3]\n      method: test calls three months after the workshop',
      '      levels: ⟦[1]⟧\n      method: test calls three months after the workshop',
    ],
    [
      'development/evaluation-level',
      '    evaluation:\n      levels: [1, 2, 3]\n      method: one quarterly report made without help\n',
      '',
      '  - ⟦id⟧: data-days',
    ],
    ['development/past-not-closed', 'owner: it-head\n    status: done', 'owner: it-head\n    status: ⟦planned⟧'],
    ['development/quota-unmet', 'days: 6', 'days: ⟦7⟧'],
  ]),
  // One slip, of which much else could seem to follow.
  ...inFile('development/people-2025.development.yaml', [
    ['reference/unresolved', 'needs: [n4]', 'needs: [⟦n44⟧]'],
    ['reference/unresolved', RISK, 'riskRoles: [⟦registry-clark⟧, fee-clerk, hall-keeper]'],
  ]),
];
