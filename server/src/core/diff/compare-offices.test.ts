import { describe, expect, test } from 'vitest';
import { diffOf, type OfficeTexts } from '../../../../test/support/office-diff.ts';
import { rowOf } from '../report/diff-rows.ts';
import { sayDiff } from '../report/diff-texts.ts';

const OFFICE = `kind: office
id: brookside
title: Brookside
language: en
status: draft
owner: secretary
roles:
  - { id: secretary, title: Secretary, deputy: clerk }
  - { id: clerk, title: Clerk }
locations:
  - id: hall
    name: Town hall
    openingHours:
      - { days: [Mo, We], opens: "08:00", closes: "17:00" }
`;

const CARD = `kind: service-card
id: dog
title: Dog licence
language: en
status: draft
owner: clerk
steps:
  - { id: come, performer: client, text: Come to us. }
  - { id: note, performer: office, text: We note the dog. }
channels:
  - { id: counter, type: counter, location: hall }
  - { id: online, type: online, url: "https://brookside.example/dog" }
requiredDocuments:
  - { id: passport, name: Passport of the dog, format: copy }
fees:
  - { id: yearly, amount: 500, currency: CZK, what: A year }
processingTime: { maximum: P10D, dayType: working }
appeal: { possible: true, within: P15D }
languages: [en, cs]
`;

const STANDARD = `kind: standard
id: phone
title: Calls
language: en
status: draft
owner: { role: clerk, deputy: secretary }
items:
  - id: rings
    statement: We answer within 3 rings.
    commitment: { operator: at-most, value: 3, unit: rings }
    indicator: answered
indicators:
  - id: answered
    name: Calls answered
    unit: percent
    direction: increase
    owner: clerk
    target: { value: 90, deadline: 2026-12-31 }
  - id: waiting
    name: Minutes in the queue
    unit: minutes
    direction: decrease
    owner: clerk
    target: { value: 5, deadline: 2026-12-31 }
  - id: complaints
    name: Number of complaints
    unit: count
    direction: decrease
    owner: clerk
    target: { value: 20, deadline: 2026-12-31 }
`;

const TOWN: OfficeTexts = { 'office.yaml': OFFICE, 'dog.service.yaml': CARD, 'phone.standard.yaml': STANDARD };

/** What is told of an edit, each change as `group effect: label: from → to (how)`. */
function told(
  ...edits: readonly (readonly [file: keyof typeof TOWN, before: string, after: string])[]
): readonly string[] {
  const after: { [file: string]: string } = { ...TOWN };
  for (const [file, old, now] of edits) {
    const text = after[file] ?? '';
    if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
    after[file] = text.replace(old, () => now);
  }
  return diffOf(TOWN, after).changes.map((change) => {
    const { label, from, to, how } = rowOf(change, 'en', sayDiff('en'));
    const values = [from, to].map((value) => value ?? '–').join(' → ');
    const told = `${change.group} ${change.effect}: ${label}: ${values}${how === undefined ? '' : ` (${how})`}`;
    return told.replaceAll('\u00a0', ' ');
  });
}

describe('what a change means to clients', () => {
  test.each([
    // A target is read in the direction of its indicator.
    [
      'phone.standard.yaml',
      'value: 90',
      'value: 80',
      'promises worse: Indicator “Calls answered” – Target: 90% → 80% (lowered)',
    ],
    [
      'phone.standard.yaml',
      'value: 5,',
      'value: 3,',
      'promises better: Indicator “Minutes in the queue” – Target: 5 minutes → 3 minutes (lowered)',
    ],
    [
      'phone.standard.yaml',
      'value: 20,',
      'value: 10,',
      'promises check: Indicator “Number of complaints” – Target: 20 → 10 (lowered)',
    ],
    [
      'phone.standard.yaml',
      '{ value: 90, deadline: 2026-12-31 }',
      '{ value: 90, deadline: 2027-12-31 }',
      'promises worse: Indicator “Calls answered” – Target – Deadline: 2026-12-31 → 2027-12-31 (later)',
    ],
    [
      'phone.standard.yaml',
      '{ value: 90, deadline',
      '{ min: 85, max: 95, deadline',
      'promises check: Indicator “Calls answered” – Target: 90% → 85–95%',
    ],
    [
      'phone.standard.yaml',
      'at-most, value: 3',
      'at-most, value: 5',
      'promises worse: Promise “We answer within 3 rings” – Commitment: at most 3 rings → at most 5 rings (raised)',
    ],
    [
      'phone.standard.yaml',
      'at-most, value: 3',
      'at-least, value: 3',
      'promises check: Promise “We answer within 3 rings” – Commitment: at most 3 rings → at least 3 rings',
    ],
    [
      'dog.service.yaml',
      'maximum: P10D, dayType: working',
      'maximum: P30D',
      'promises worse: Waiting time – At most: 10 working days → 30 days (longer)',
    ],
    [
      'dog.service.yaml',
      'maximum: P10D, dayType: working',
      'maximum: P14D',
      'promises check: Waiting time – At most: 10 working days → 14 days',
    ],
    ['dog.service.yaml', 'within: P15D', 'within: P8D', 'promises worse: Appeal – Within: 15 days → 8 days (shorter)'],
    [
      'dog.service.yaml',
      'amount: 500',
      'amount: 600',
      'costs worse: Fee “A year” – Amount: CZK 500 → CZK 600 (raised)',
    ],
    ['dog.service.yaml', 'currency: CZK', 'currency: EUR', 'costs check: Fee “A year” – Amount: CZK 500 → €500'],
    [
      'dog.service.yaml',
      '\n  - { id: yearly, amount: 500, currency: CZK, what: A year }',
      ' { free: true }',
      'costs better: Fee “A year”: CZK 500 → – (dropped)',
    ],
    [
      'dog.service.yaml',
      'steps:\n',
      'steps:\n  - { id: pay, performer: client, text: Pay. }\n',
      'duties worse: Step “Pay”: – → – (new)',
    ],
    [
      'dog.service.yaml',
      'steps:\n',
      'steps:\n  - { id: file, performer: office, text: We file it. }\n',
      'duties neutral: Step “We file it”: – → – (new)',
    ],
    [
      'dog.service.yaml',
      'requiredDocuments:\n  - { id: passport, name: Passport of the dog, format: copy }',
      'requiredDocuments: { none: true }',
      'duties better: Document to bring “Passport of the dog”: – → – (dropped)',
    ],
    [
      'dog.service.yaml',
      'format: copy',
      'format: certified',
      'duties worse: Document to bring “Passport of the dog” – Form: a plain copy is enough → a certified copy',
    ],
    [
      'dog.service.yaml',
      '  - { id: online, type: online, url: "https://brookside.example/dog" }\n',
      '',
      'contacts worse: Channel “On a website or portal”: – → – (dropped)',
    ],
    [
      'dog.service.yaml',
      'languages: [en, cs]',
      'languages: [cs]',
      'contacts worse: Languages served: en → – (dropped)',
    ],
    ['dog.service.yaml', 'owner: clerk', 'owner: secretary', 'owners check: Who answers for it: Clerk → Secretary'],
    ['dog.service.yaml', 'owner: clerk\n', '', 'owners worse: Who answers for it: Clerk → – (dropped)'],
    [
      'phone.standard.yaml',
      'owner: { role: clerk, deputy: secretary }',
      'owner: clerk',
      'owners worse: Who answers for it – Deputy: Secretary → – (dropped)',
    ],
    ['office.yaml', ', deputy: clerk', '', 'owners worse: Post “Secretary” – Deputy: Clerk → – (dropped)'],
    [
      'office.yaml',
      '[Mo, We], opens: "08:00"',
      '[Mo], opens: "08:00"',
      'contacts worse: Place “Town hall” – Opening hours: 18 h a week (Mon 8:00–17:00, Wed 8:00–17:00) → 9 h a week (Mon 8:00–17:00) (shorter)',
    ],
    [
      'office.yaml',
      '[Mo, We], opens: "08:00"',
      '[Mo, Tu], opens: "08:00"',
      'contacts check: Place “Town hall” – Opening hours: 18 h a week (Mon 8:00–17:00, Wed 8:00–17:00) → 18 h a week (Mon 8:00–17:00, Tue 8:00–17:00)',
    ],
    [
      'dog.service.yaml',
      'status: draft',
      'status: withdrawn',
      'approval check: Status: being written → no longer valid',
    ],
    [
      'dog.service.yaml',
      'text: Come to us.',
      'text: Please come to us.',
      'language neutral: Step “Come to us” – What to do: “Come to us.” → “Please come to us.”',
    ],
  ] as const)('%s: %j becomes %j', (file, before, after, expected) => {
    expect(told([file, before, after])).toEqual([expected]);
  });

  test('a short and a long form of an owner are the same owner', () => {
    expect(told(['dog.service.yaml', 'owner: clerk', 'owner: { role: clerk }'])).toEqual([]);
  });

  test('what matters to clients comes first', () => {
    const changes = told(
      ['phone.standard.yaml', 'value: 90', 'value: 80'],
      ['dog.service.yaml', 'amount: 500', 'amount: 400'],
      ['dog.service.yaml', 'owner: clerk', 'owner: secretary'],
      ['office.yaml', ', deputy: clerk', ''],
    );
    expect(changes.map((change) => change.split(':')[0])).toEqual([
      'promises worse',
      'costs better',
      'owners worse',
      'owners check',
    ]);
  });
});

describe('documents and things that were renamed', () => {
  test('a document in another file is one change, and so is one with another id', () => {
    const { 'dog.service.yaml': card = '', ...others } = TOWN;
    const diff = diffOf(TOWN, { ...others, 'animals/dogs.service.yaml': card });
    expect(diff.changes).toMatchObject([
      {
        what: 'changed',
        topic: 'place',
        from: { text: 'dog.service.yaml' },
        to: { text: 'animals/dogs.service.yaml' },
      },
    ]);
    const renamed = diffOf(TOWN, { ...TOWN, 'dog.service.yaml': card.replace('id: dog\n', 'id: dogs\n') });
    expect(renamed.changes).toMatchObject([{ topic: 'id', from: { text: 'dog' }, to: { text: 'dogs' } }]);
  });

  test('a document with another id in another file is known by what it says', () => {
    const { 'dog.service.yaml': card = '', ...others } = TOWN;
    const diff = diffOf(TOWN, { ...others, 'dogs.service.yaml': card.replace('id: dog\n', 'id: dogs\n') });
    expect(diff.changes.map(({ topic }) => topic)).toEqual(['place', 'id']);
    expect(diff.documents).toHaveLength(1);
  });

  test('a thing with another id is known by what it says, and who named it should know', () => {
    const standard = (STANDARD ?? '').replace('- id: answered', '- id: picked-up');
    const diff = diffOf(TOWN, { ...TOWN, 'phone.standard.yaml': standard, 'plan.plan.yaml': PLAN });
    expect(diff.changes.filter(({ topic }) => topic === 'id')).toMatchObject([
      { thing: { name: 'Calls answered' }, from: { text: 'answered' }, to: { text: 'picked-up' } },
    ]);
    expect(diff.affected).toMatchObject([
      { thing: 'Calls answered', isBroken: true, by: [{ title: 'Plan', file: 'plan.plan.yaml' }] },
    ]);
  });

  test('a document that came or went is one change', () => {
    const { 'dog.service.yaml': _, ...others } = TOWN;
    expect(diffOf(TOWN, others).changes).toMatchObject([
      { what: 'removed', effect: 'worse', group: 'promises', document: { title: 'Dog licence', after: undefined } },
    ]);
    expect(diffOf(others, TOWN).changes).toMatchObject([{ what: 'added', effect: 'better', group: 'promises' }]);
  });
});

const PLAN = `kind: improvement-plan
id: plan
title: Plan
language: en
status: draft
owner: clerk
measures:
  - { id: second-line, title: Second line, owner: clerk, due: 2026-01-31, effect: { indicator: answered, expected: 95 } }
`;

describe('approval', () => {
  const approved = STANDARD.replace('status: draft', 'status: approved\napprovedOn: 2025-01-15\napprovedBy: secretary');

  test('is missed when a document comes into force without it', () => {
    const after = { ...TOWN, 'phone.standard.yaml': STANDARD.replace('status: draft', 'status: approved') };
    expect(diffOf(TOWN, after).approvals).toMatchObject([
      { is: 'missing', status: 'approved', document: { id: 'phone' } },
    ]);
  });

  test('is stale when the substance changed after it, and fresh with a new day', () => {
    const before = { ...TOWN, 'phone.standard.yaml': approved };
    const lower = approved.replace('value: 90', 'value: 80');
    expect(diffOf(before, { ...TOWN, 'phone.standard.yaml': lower }).approvals).toMatchObject([
      { is: 'stale', approvedOn: '2025-01-15' },
    ]);
    const renewed = lower.replace('2025-01-15', '2026-01-15');
    expect(diffOf(before, { ...TOWN, 'phone.standard.yaml': renewed }).approvals).toEqual([]);
  });
});

test('a document that cannot be read as a map, or changed its kind, is compared as far as it can be', () => {
  expect(
    diffOf(TOWN, { ...TOWN, 'dog.service.yaml': 'kind: service-card\nid: dog\nfees: [' }).changes.length,
  ).toBeGreaterThan(0);
  const gone = diffOf(TOWN, { ...TOWN, 'dog.service.yaml': '- nothing' });
  expect(gone.changes.map(({ what, document }) => [what, document.title])).toEqual([
    ['removed', 'Dog licence'],
    ['added', 'dog.service.yaml'],
  ]);
});
