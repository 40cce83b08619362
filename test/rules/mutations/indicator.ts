import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const INDICATOR: readonly Mutation[] = [
  ...inFile('processes/settle-request.process.yaml', [
    ['indicator/missing-unit', '    unit: percent\n', '', '  - ⟦id⟧: settled-in-time'],
    [
      'indicator/missing-baseline',
      '    baseline:\n      value: 87\n      date: 2024-12-31\n      source: e-file, fourth quarter of 2024\n',
      '',
      '  - ⟦id⟧: settled-in-time',
    ],
    ['indicator/missing-baseline', '      value: 87\n', '', '      ⟦date⟧: 2024-12-31\n      source'],
    ['indicator/baseline-undated', '      date: 2024-12-31\n', '', '      ⟦value⟧: 87'],
    [
      'indicator/missing-target',
      '    target:\n      value: 95\n      deadline: 2026-12-31\n',
      '',
      '  - ⟦id⟧: settled-in-time',
    ],
    ['indicator/missing-target', '      value: 95\n', '', '      ⟦deadline⟧: 2026-12-31'],
    [
      'indicator/vague-target',
      '    target:\n      value: 95\n      deadline: 2026-12-31\n',
      '    target: ⟦as soon as possible⟧\n',
    ],
    [
      'indicator/vague-name',
      'name: Requests settled in the time on the card\n    definition: Share of requests closed within the maximum time of their service card.',
      'name: ⟦Good service⟧\n    definition: Friendly and professional service.',
    ],
    [
      'indicator/missing-deadline',
      '      value: 95\n      deadline: 2026-12-31\n',
      '      value: 95\n',
      '      ⟦value⟧: 95',
    ],
    ['indicator/deadline-before-baseline', 'deadline: 2026-12-31', 'deadline: ⟦2024-11-30⟧'],
    ['indicator/missing-direction', '    direction: increase\n', '', '  - ⟦id⟧: settled-in-time'],
    ['indicator/direction-contradiction', 'direction: increase', 'direction: ⟦decrease⟧'],
    ['indicator/no-change', 'value: 95', 'value: ⟦87⟧'],
    [
      'indicator/missing-method',
      '    formula: requests closed within the maximum / all requests closed * 100\n',
      '',
      '  - ⟦id⟧: settled-in-time',
    ],
    [
      'indicator/missing-data-source',
      '    dataSource:\n      type: records-system\n      name: e-file\n',
      '',
      '  - ⟦id⟧: settled-in-time',
    ],
    [
      'indicator/missing-frequency',
      '    frequency: QUARTERLY\n    dataSource',
      '    dataSource',
      '  - ⟦id⟧: settled-in-time',
    ],
    [
      'indicator/frequency-exceeds-horizon',
      'frequency: QUARTERLY\n    dataSource',
      'frequency: ⟦TRIENNIAL⟧\n    dataSource',
    ],
    ['indicator/percent-out-of-range', 'value: 95', 'value: ⟦195⟧'],
    [
      'indicator/denominator-missing',
      '    denominator: all requests closed in the quarter\n',
      '',
      '  - ⟦id⟧: settled-in-time',
    ],
    ['indicator/thresholds-disordered', 'amber: 85', 'amber: ⟦95⟧'],
    ['indicator/two-in-one', 'name: Requests settled in the time on the card', 'name: Speed ⟦and⟧ courtesy of answers'],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [
    ['indicator/unit-scale-missing', '    scale:\n      min: 1\n      max: 5\n', '', '  - ⟦id⟧: visit-mark'],
    ['indicator/score-out-of-scale', 'value: 4.6', 'value: ⟦5.6⟧'],
    ['indicator/mixed-measures', 'value: 4.6', 'value: ⟦86⟧'],
    ['indicator/range-invalid', 'min: 1\n      max: 5', 'min: ⟦5⟧\n      max: 1'],
    [
      'indicator/population-missing',
      '    population:\n      description: people who visited the office in the year\n      size: 12400\n    sample:\n      n: 400\n      confidence: 95\n    owner: quality-manager\n    reportedIn: [council-half-year]\n    actuals',
      '    sample:\n      n: 400\n      confidence: 95\n    owner: quality-manager\n    reportedIn: [council-half-year]\n    actuals',
      '  - ⟦id⟧: nps\n',
    ],
    ['indicator/nps-arithmetic', 'value: 41\n        n: 144', 'value: ⟦44⟧\n        n: 144'],
    ['indicator/nps-shares', 'detractors: 12', 'detractors: ⟦14⟧'],
    ['indicator/nps-out-of-range', 'unit: nps', 'unit: ⟦percent⟧'],
    ['indicator/milestones-disordered', 'date: 2025-11-28', 'date: ⟦2027-11-28⟧'],
    ['indicator/missing-baseline', '      by: 2025-12-31\n', '', '      ⟦status⟧: to-be-measured'],
  ]),
  ...inFile('standards/phone.standard.yaml', [
    [
      'indicator/change-within-noise',
      '      value: 80\n      deadline: 2026-12-31',
      '      value: ⟦60⟧\n      deadline: 2026-12-31',
    ],
    ['indicator/milestones-disordered', 'date: 2026-04-30', 'date: ⟦2025-04-30⟧'],
  ]),
  ...inFile('feedback/clients-2024.survey.yaml', [
    ['indicator/nps-shares', 'passives: 35', 'passives: 45', 'detractors: ⟦12⟧'],
    ['indicator/nps-arithmetic', 'value: 41', 'value: ⟦44⟧'],
    ['indicator/margin-mismatch', 'margin: 11.3', 'margin: ⟦13.3⟧'],
    ['indicator/sample-too-small', 'margin: 11.3', 'margin: ⟦5⟧'],
  ]),
  ...inFile('standards/letters-and-colleagues.standard.yaml', [
    [
      'indicator/source-unsupported',
      'name: People who knew from our letter what to do',
      'name: People whose letter came on time',
      '      type: ⟦survey⟧\n      ref: survey:clients-2024',
    ],
    [
      'indicator/vague-target',
      '      value: 92\n      deadline: 2026-12-31',
      '      value: ⟦co nejvíce⟧\n      deadline: 2026-12-31',
    ],
    [
      'indicator/population-missing',
      '      description: people who visited the office in the year\n      size: 12400\n    sample',
      '      size: 12400\n    sample',
      '      ⟦size⟧: 12400',
    ],
    [
      'indicator/frequency-exceeds-horizon',
      'frequency: ANNUAL\n    dataSource',
      'frequency: ⟦TRIENNIAL⟧\n    dataSource',
    ],
  ]),
  // One number that cannot be, of which much else could seem to follow.
  ...inFile('standards/phone.standard.yaml', [
    ['indicator/percent-out-of-range', '      - value: 86\n', '      - value: ⟦860⟧\n'],
  ]),
  ...inFile('processes/settle-request.process.yaml', [
    ['indicator/percent-out-of-range', 'amber: 85', 'amber: ⟦850⟧'],
    ['schema/invalid-date', 'date: 2025-03-31', 'date: ⟦31. 3. 2025⟧'],
  ]),
  ...inFile('strategy/close-to-people.strategy.yaml', [
    ['indicator/nps-out-of-range', 'value: 41\n        n: 144', 'value: ⟦410⟧\n        n: 144'],
    ['indicator/range-invalid', 'max: 5', 'max: -5', 'min: ⟦1⟧'],
  ]),
];
