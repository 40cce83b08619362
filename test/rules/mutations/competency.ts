import { inFile, type Mutation } from '../../support/mutate-office.ts';

export const COMPETENCY: readonly Mutation[] = [
  ...inFile('competencies/core.competency.yaml', [
    [
      'competency/level-without-behaviour',
      '      "3":\n        - Draws a picture or a list when the client looks lost.\n',
      '',
      '      ⟦"1"⟧:\n        - Hands over the service card',
    ],
    ['competency/behaviour-adjective', '- Lets the client finish the sentence.', '- Is ⟦reliable⟧.'],
    [
      'competency/same-behaviour',
      '- Moves the talk to a quiet room and writes the agreement down with the client.',
      '- ⟦Names the trouble, says sorry for the wait and offers one next step.⟧',
    ],
    ['competency/level-out-of-scale', '      listening: 4\n', '      listening: ⟦6⟧\n'],
    ['competency/unknown-in-profile', '      listening: 4\n', '      ⟦listning⟧: 4\n'],
    [
      'competency/role-without-profile',
      '  - role: culture-head\n    required:\n      listening: 3\n      teamwork: 3\n      leading: 3\n    key: [leading]\n',
      '',
      '⟦profiles⟧:',
    ],
    ['competency/use-missing', '  selfAssessment: true\n', '', '  ⟦appraisal⟧:'],
    ['competency/appraisal-too-rare', 'frequency: ANNUAL', 'frequency: ⟦TRIENNIAL⟧'],
    ['competency/scale-gap', '  - level: 4\n', '  - level: ⟦5⟧\n'],
  ]),
  // One slip, of which much else could seem to follow.
  ...inFile('competencies/core.competency.yaml', [
    ['schema/wrong-type', '      listening: 4\n', '      listening: ⟦-4⟧\n'],
    ['schema/missing-required', '  - level: 4\n    label', '  - label', '  - ⟦label⟧: leads'],
    ['reference/unresolved', '  - role: it-head\n', '  - role: ⟦it-heads⟧\n'],
  ]),
];
