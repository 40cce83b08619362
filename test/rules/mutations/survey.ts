import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const SURVEY: readonly Mutation[] = [
  ...inFile('feedback/clients-2024.survey.yaml', [
    [
      'survey/no-population',
      'population:\n  description: people who visited the town hall in 2024\n  size: 12400\n  source: queue system\n  asOf: 2024-12-31\n',
      '',
      '⟦kind⟧: survey',
    ],
    ['survey/sampling-missing', '  targetN: 144\n', '', '  ⟦method⟧: time-window'],
    ['survey/nps-scale', '      min: 0\n      max: 10', '      min: ⟦1⟧\n      max: 10'],
    [
      'survey/nps-public-wording',
      'en: If you could choose the office, how likely is it that you would recommend us to friends?',
      'en: ⟦How likely is it that you would recommend us to friends?⟧',
    ],
    ['survey/leading-question', "en: How do you rate today's visit?", "en: ⟦How much did you enjoy⟧ today's visit?"],
    [
      'survey/double-question',
      'en: How do you rate our building?',
      'en: How do you rate our building ⟦and⟧ our website?',
    ],
    ['survey/no-overall-question', 'dimension: overall', 'dimension: information', '⟦questions⟧:'],
    ['survey/dimension-gap', 'dimension: handling', 'dimension: information', '⟦questions⟧:'],
    [
      'survey/no-answer-option',
      '      min: 0\n      max: 10\n      noAnswer: true\n',
      '      min: 0\n      max: 10\n',
      '      ⟦min⟧: 0\n      max: 10',
    ],
    ['survey/response-invalid', 'invited: 400', 'invited: 140', '    n: ⟦144⟧\n    owner'],
    ['survey/response-invalid', 'value: 3.6\n        n: 139', 'value: 3.6\n        n: ⟦159⟧'],
    ['survey/small-group-shown', 'value: 3.6\n        n: 139', 'value: 3.6\n        n: ⟦4⟧'],
    [
      'survey/anonymity-contradiction',
      'en: What should we change first?',
      'en: What is your name and e-mail?',
      'anonymity: ⟦anonymous⟧',
    ],
    ['survey/not-published', '    publishedOn: 2024-12-02\n', '', '  - ⟦id⟧: w1\n'],
  ]),
  ...inFile('feedback/calls-2025.survey.yaml', [
    ['survey/margin-for-convenience', 'method: random', 'method: convenience', 'margin: ⟦12.7⟧'],
    ['survey/mystery-conduct', 'staffInformed: true', 'staffInformed: ⟦false⟧'],
    ['survey/mystery-conduct', 'individualSanctions: false', 'individualSanctions: ⟦true⟧'],
    ['survey/mystery-unobservable', 'text: A person picks up within 3 rings.', 'text: The clerk is ⟦nice⟧.'],
    ['survey/mystery-areas', 'type: yes-no\n    area: behaviour', 'type: yes-no\n    area: service', '⟦criteria⟧:'],
  ]),
];
