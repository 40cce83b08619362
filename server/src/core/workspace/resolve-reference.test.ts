import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../test/support/analysis.ts';
import type { RefTarget } from '../model/index.ts';
import {
  factsOf,
  homeOf,
  localItemsOf,
  nearestThings,
  type Origin,
  placeOf,
  referenceTo,
  resolveReference,
  sortOf,
  type Thing,
  thingsCalled,
  type Workspace,
  workspaceOf,
} from './index.ts';

const OFFICE = officeOf({
  'feedback/clients-2024.survey.yaml': `kind: survey
id: clients-2024
title: Client survey
waves:
  - { id: w1, findings: [{ id: f1, text: Nobody answers }, { id: f2, text: No chairs }] }
`,
  'feedback/calls.survey.yaml': 'kind: survey\nid: calls\nwaves: [{ id: w1, findings: [{ id: rude }] }]\n',
  'standards/phone.standard.yaml': `kind: standard
id: phone
status: approved
items: [{ id: rings, statement: We answer }, { id: answer }]
indicators: [{ id: answered, name: Answered }, { id: shared }]
`,
  'standards/phone-2019.standard.yaml':
    'kind: standard\nid: phone-2019\nstatus: superseded\nindicators: [{ id: answered }]\n',
  'strategy/close.strategy.yaml': `kind: strategy
id: close
objectives: [{ id: reach }, { id: phone }]
indicators: [{ id: shared }]
`,
  'processes/issue.process.yaml': 'kind: process\nid: issue\nindicators: [{ id: shared, name: Issued in time }]\n',
  'processes/phone.process.yaml': 'kind: process\nid: phone\n',
  'services/id-card.service.yaml': 'kind: service-card\nid: id-card\n',
});

const CARD: Origin = { uri: 'file:///office/services/id-card.service.yaml', kind: 'service-card' };
const STRATEGY: Origin = { uri: 'file:///office/strategy/close.strategy.yaml', kind: 'strategy' };

/** `found standard phone`, `ambiguous indicator phone#shared, indicator close#shared`, `unresolved` … */
function said(
  text: string,
  targets: readonly RefTarget[],
  { from = CARD, workspace = OFFICE }: { from?: Origin; workspace?: Workspace } = {},
): string {
  const resolution = resolveReference(text, targets, workspace, from);
  switch (resolution.is) {
    case 'found':
      return `found ${nameOf(resolution.thing)}`;
    case 'wrong-kind':
    case 'kind-needed':
    case 'ambiguous':
      return `${resolution.is} ${resolution.things.map(nameOf).join(', ')}`;
    case 'item-not-found':
      return `no item ${resolution.item} in ${resolution.document.kind} ${resolution.document.id}`;
    default:
      return resolution.is;
  }
}

function nameOf(thing: Thing): string {
  const id = thing.is === 'item' ? `${thing.document.id}#${thing.facts.id}` : thing.facts.id;
  return `${sortOf(thing)} ${id}`;
}

describe('a bare id', () => {
  test('names the document of the only kind allowed', () => {
    expect(said('phone', ['standard', 'standard-item'])).toBe('found standard phone');
    expect(said('phone', ['process'])).toBe('found process phone');
  });

  test('names posts, units, bodies, suppliers and places of the register', () => {
    expect(said('secretary', ['role'])).toBe('found role secretary');
    expect(said('town-council', ['role', 'body'])).toBe('found body town-council');
    expect(said('helpdesk', ['role', 'body', 'external'])).toBe('found external helpdesk');
    expect(said('civil', ['unit'])).toBe('found unit civil');
    expect(said('town-hall', ['location'])).toBe('found location town-hall');
  });

  test('names an item that is the only one of its id', () => {
    expect(said('f1', ['finding'])).toBe('found finding clients-2024#f1');
    expect(said('f1', ['wave', 'survey', 'finding'])).toBe('found finding clients-2024#f1');
    expect(said('reach', ['objective'])).toBe('found objective close#reach');
  });

  test('means the item of its own document first, then one in a document in force', () => {
    expect(said('shared', ['indicator'], { from: STRATEGY })).toBe('found indicator close#shared');
    expect(said('answered', ['indicator'])).toBe('found indicator phone#answered');
  });

  test('is ambiguous when several documents have such an item', () => {
    expect(said('shared', ['indicator'])).toBe(
      'ambiguous indicator issue#shared, indicator phone#shared, indicator close#shared',
    );
  });

  test('needs a kind where documents of several kinds may be named', () => {
    expect(said('clients-2024', ['survey', 'wave', 'improvement-plan'])).toBe('kind-needed survey clients-2024');
    expect(said('phone', ['any'])).toBe('kind-needed process phone, standard phone, objective close#phone');
    expect(said('f1', ['any'])).toBe('kind-needed finding clients-2024#f1');
  });

  test('of another kind is told from one nobody has', () => {
    expect(said('id-card', ['process'])).toBe('wrong-kind service-card id-card');
    expect(said('civil', ['role'])).toBe('wrong-kind unit civil');
    expect(said('nowhere', ['process'])).toBe('unresolved');
    expect(said('secretary', ['any'])).toBe('wrong-kind role secretary');
  });

  test('of the register is not judged while there is no register', () => {
    const workspace = workspaceOf(OFFICE.documents().filter(({ kind }) => kind !== 'office'));
    expect(said('secretary', ['role', 'body'], { workspace })).toBe('unknown');
    expect(said('phone', ['standard'], { workspace })).toBe('found standard phone');
    expect(said('nowhere', ['standard'], { workspace })).toBe('unresolved');
  });

  test('names a document of the same kind where the field wants that', () => {
    const from: Origin = { uri: 'file:///office/standards/phone.standard.yaml', kind: 'standard' };
    expect(said('phone-2019', ['same-kind'], { from })).toBe('found standard phone-2019');
    expect(said('clients-2024', ['same-kind'], { from })).toBe('wrong-kind survey clients-2024');
  });
});

describe('an id with its kind', () => {
  test('names that document', () => {
    expect(said('survey:clients-2024', ['any'])).toBe('found survey clients-2024');
    expect(said('standard:phone', ['standard'])).toBe('found standard phone');
  });

  test('may name the wrong kind, or a kind there is not', () => {
    expect(said('standard:phone', ['process'])).toBe('wrong-kind standard phone');
    expect(said('standard:clients-2024', ['any'])).toBe('wrong-kind survey clients-2024');
    expect(said('role:secretary', ['role'])).toBe('wrong-kind role secretary');
    expect(said('survey:clients-2042', ['any'])).toBe('unresolved');
  });
});

describe('an item in a document', () => {
  test('is found with and without the kind of its document', () => {
    expect(said('survey:clients-2024#w1', ['wave', 'finding'])).toBe('found wave clients-2024#w1');
    expect(said('phone#answer', ['standard', 'standard-item'])).toBe('found standard-item phone#answer');
    expect(said('phone#answered', ['indicator'])).toBe('found indicator phone#answered');
  });

  test('may be missing from its document', () => {
    expect(said('phone#anwser', ['standard', 'standard-item'])).toBe('no item anwser in standard phone');
    expect(said('process:phone#ring', ['any'])).toBe('no item ring in process phone');
  });

  test('may be of another sort, or in no document at all', () => {
    expect(said('clients-2024#w1', ['finding'])).toBe('wrong-kind wave clients-2024#w1');
    expect(said('survey:phone#rings', ['any'])).toBe('wrong-kind process phone, standard phone, objective close#phone');
    expect(said('fax#answer', ['standard-item'])).toBe('unresolved');
  });
});

test('a text without the form of a reference is told as such', () => {
  for (const text of ['', 'Jana Malá', 'https://x.example', 'a:b:c', 'phone#', '#answer', 'Phone', ' phone']) {
    expect(said(text, ['any'])).toBe('malformed');
  }
});

test('of two documents with one id the first by address answers', () => {
  const workspace = officeOf({
    'b.standard.yaml': 'kind: standard\nid: phone\nitems: [{ id: later }]\n',
    'a.standard.yaml': 'kind: standard\nid: phone\nitems: [{ id: rings }]\n',
  });
  expect(said('phone', ['standard'], { workspace })).toBe('found standard phone');
  expect(said('phone#rings', ['standard-item'], { workspace })).toBe('found standard-item phone#rings');
  expect(said('phone#later', ['standard-item'], { workspace })).toBe('no item later in standard phone');
  const [first] = thingsCalled('phone', workspace);
  expect(first && placeOf(first, workspace)?.uri).toBe('file:///office/a.standard.yaml');
});

test('two items of one id in one document are one thing to refer to', () => {
  const workspace = officeOf({ 'a.survey.yaml': 'kind: survey\nid: a\nwaves: [{ id: w1 }, { id: w1 }]\n' });
  expect(said('w1', ['wave'], { workspace })).toBe('found wave a#w1');
});

test('things of the register stand in office.yaml', () => {
  const [role] = thingsCalled('secretary', OFFICE);
  expect(role && homeOf(role, OFFICE)?.uri).toBe('file:///office/office.yaml');
});

describe('a step, channel or the like', () => {
  const text = 'kind: process\nid: issue\nsteps: [{ id: take, name: Take it, next: [hnd-over] }, { id: hand-over }]\n';
  const document = documentOf(text);
  const from: Origin = { uri: document.uri, kind: 'process', inside: localItemsOf(document) };

  test('is found in the document that brings its own along', () => {
    expect(said('take', ['step'], { from })).toBe('found step take');
    expect(said('take', ['question'], { from })).toBe('unresolved');
    expect(said('nowhere', ['step'], { from })).toBe('unresolved');
    expect(said('take', ['step'])).toBe('unknown');
    expect(said('Take it', ['step'], { from })).toBe('malformed');
  });

  test('may be nearly right', () => {
    const near = (what: string) => nearestThings(what, ['step'], OFFICE, from).map((named) => named.text);
    expect(near('hnd-over')).toEqual(['hand-over']);
    expect(near('take it')).toEqual(['take']);
  });

  test('leaves no trace in the facts but that one is missing', () => {
    expect(factsOf(document)).toMatchObject({ items: [], references: [], isTangled: true });
    expect(factsOf(documentOf(text.replace('hnd', 'hand')))?.isTangled).toBe(undefined);
  });
});

describe('a reference is written', () => {
  const written = (id: string, targets: readonly RefTarget[], from = CARD) =>
    thingsCalled(id, OFFICE).map((thing) => referenceTo(thing, targets, OFFICE, from));

  test('as short as it is clear', () => {
    expect(written('clients-2024', ['survey'])).toEqual(['clients-2024']);
    expect(written('clients-2024', ['any'])).toEqual(['survey:clients-2024']);
    expect(written('f1', ['finding'])).toEqual(['f1']);
    expect(written('f1', ['finding', 'wave', 'survey'])).toEqual(['clients-2024#f1']);
    expect(written('f1', ['finding', 'survey', 'improvement-plan'])).toEqual(['survey:clients-2024#f1']);
    expect(written('rings', ['standard', 'standard-item'])).toEqual(['phone#rings']);
    expect(written('w1', ['wave'])).toEqual(['calls#w1', 'clients-2024#w1']);
    expect(written('shared', ['indicator'])).toEqual([
      'process:issue#shared',
      'standard:phone#shared',
      'strategy:close#shared',
    ]);
  });

  test('not at all where the field may not name the thing', () => {
    expect(written('secretary', ['unit'])).toEqual([undefined]);
  });

  test('so that it means that very thing', () => {
    const targets = fc.uniqueArray(
      fc.constantFrom<RefTarget>(
        'any',
        'survey',
        'standard',
        'standard-item',
        'wave',
        'finding',
        'indicator',
        'role',
        'unit',
        'same-kind',
      ),
      { minLength: 1 },
    );
    const things = OFFICE.documents().flatMap(({ id, items }) =>
      [id ?? '', ...items.map((item) => item.id)].flatMap((one) => thingsCalled(one, OFFICE)),
    );
    fc.assert(
      fc.property(targets, fc.constantFrom(...things), fc.constantFrom(CARD, STRATEGY), (fields, thing, from) => {
        const text = referenceTo(thing, fields, OFFICE, from);
        if (text === undefined) return;
        expect(resolveReference(text, fields, OFFICE, from)).toEqual({ is: 'found', thing });
      }),
    );
  });
});

describe('what was most likely meant', () => {
  const near = (text: string, targets: readonly RefTarget[]) =>
    nearestThings(text, targets, OFFICE, CARD).map((named) => named.text);

  test('has an id that is nearly the same', () => {
    expect(near('client-2024', ['survey'])).toEqual(['clients-2024']);
    expect(near('survey:clients-2042', ['any'])).toEqual(['survey:clients-2024']);
    expect(near('phone#anwser', ['standard', 'standard-item'])).toEqual(['phone#answer']);
    expect(near('secretery', ['role', 'body'])).toEqual(['secretary']);
  });

  test('may be called by its title', () => {
    expect(near('client SURVEY', ['any'])).toEqual(['survey:clients-2024']);
    expect(near('Zastupitelstvo', ['role', 'body'])).toEqual(['town-council']);
  });

  test('is nothing when nothing is like it', () => {
    expect(near('bananas', ['any'])).toEqual([]);
    expect(near('', ['any'])).toEqual([]);
  });
});

test('a document whose kind is misspelt is known by the name of its file', () => {
  const workspace = officeOf({
    'standards/phone.standard.yaml': 'kind: standart\nid: phone\nitems: [{ id: rings }]\n',
  });
  expect(said('phone', ['standard'], { workspace })).toBe('found standard phone');
  expect(said('phone#rings', ['standard-item'], { workspace })).toBe('unknown');
  expect(said('answered', ['indicator'], { workspace })).toBe('unknown');
  expect(said('f1', ['finding'], { workspace })).toBe('unresolved');
});

test('a field for an authority may name the office itself', () => {
  expect(said('example', ['body', 'external', 'office'])).toBe('found office example');
  expect(said('helpdesk', ['body', 'external', 'office'])).toBe('found external helpdesk');
});
