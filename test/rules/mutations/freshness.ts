import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const FRESHNESS: readonly Mutation[] = [
  ...inFile('services/id-card.service.yaml', [
    ['freshness/never-reviewed', 'reviewedOn: 2025-06-02\n', '', '⟦kind⟧: service-card'],
    ['freshness/review-overdue', 'reviewedOn: 2025-06-02', 'reviewedOn: ⟦2024-12-20⟧'],
    ['freshness/expired', 'validFrom: 2025-02-05\n', 'validFrom: 2025-02-05\nvalidTo: ⟦2025-05-31⟧\n'],
    ['freshness/approval-missing', 'approvedOn: 2025-02-03\n', '', '⟦kind⟧: service-card'],
    ['freshness/approval-missing', 'approvedBy: secretary\n', '', '⟦kind⟧: service-card'],
    ['freshness/date-order', 'createdOn: 2024-12-09', 'createdOn: 2025-02-04', 'approvedOn: ⟦2025-02-03⟧'],
    ['freshness/future-dated', 'reviewedOn: 2025-06-02', 'reviewedOn: ⟦2026-06-02⟧'],
    ['freshness/law-unchecked', '    checkedOn: 2025-06-02\n', '', '  - ⟦citation⟧: zákon č. 269/2021 Sb.'],
    ['freshness/law-unchecked', 'checkedOn: 2025-06-02', 'checkedOn: ⟦2024-10-02⟧'],
  ]),
  ...inFile('processes/settle-request.process.yaml', [
    ['freshness/actual-overdue', 'date: 2025-03-31', 'date: ⟦2025-01-31⟧'],
    ['freshness/deadline-passed', 'deadline: 2026-12-31', 'deadline: ⟦2025-05-31⟧'],
    ['freshness/future-dated', 'date: 2025-03-31', 'date: ⟦2025-07-31⟧'],
  ]),
  ...inFile('office.yaml', [
    [
      'freshness/special-hours-past',
      'from: 2025-12-23\n        to: 2026-01-02',
      'from: 2024-12-23\n        to: ⟦2025-01-02⟧',
    ],
  ]),
  ...inFile('measures/plan-2025.plan.yaml', [
    ['freshness/review-overdue', 'reviewedOn: 2025-06-16', 'reviewedOn: ⟦2025-01-16⟧'],
  ]),
  ...inFile('competencies/core.competency.yaml', [
    ['freshness/date-order', 'validFrom: 2025-01-15', 'validFrom: ⟦2024-12-15⟧'],
  ]),
];
