import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const STRATEGY: readonly Mutation[] = [
  ...inFile('strategy/close-to-people.strategy.yaml', [
    ['strategy/objective-unmeasurable', '    indicators: [nps, visit-mark]\n', '', '  - ⟦id⟧: choose-us'],
    ['strategy/outside-horizon', 'due: 2027-12-31', 'due: ⟦2029-12-31⟧'],
    ['strategy/outside-horizon', 'deadline: 2027-12-31', 'deadline: ⟦2029-12-31⟧'],
    ['strategy/parent-level', '    parent: understand\n', '', '  - ⟦id⟧: ten-letters'],
    [
      'strategy/value-without-behaviour',
      '    behaviours:\n      - We greet first.\n      - We let people finish.\n',
      '',
      '  - ⟦id⟧: respect',
    ],
    [
      'strategy/councillors-unaddressed',
      '  - group: councillors\n    text:\n      en: You get papers seven days ahead and the figures on two pages.\n      cs: Podklady dostanete sedm dnů předem a čísla na dvou stránkách.\n      pl: Materiały dostaniesz siedem dni wcześniej, a liczby na dwóch stronach.\n',
      '',
      '⟦messages⟧:',
    ],
    [
      'strategy/objective-without-task',
      '    tasks:\n      - id: survey-again\n        title: Client survey every autumn\n        kind: operational\n        owner: press-officer\n        due: 2026-11-30\n        status: planned\n',
      '',
      '  - ⟦id⟧: choose-us',
    ],
    [
      'strategy/slogan-only',
      'en: You settle most matters in one visit, one call or one form.',
      'en: ⟦The best and most modern office.⟧',
    ],
  ]),
];
