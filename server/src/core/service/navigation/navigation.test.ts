import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { definition } from './definition.ts';
import { documentHighlights, references } from './references.ts';
import type { OfficePlace } from './target.ts';

const FILES = {
  'office.yaml': `kind: office
id: town
owner: clerk
units: [{ id: civil, name: Civil, head: "clerk" }]
roles:
  - id: clerk
    title: Clerk
    unit: 'civil'
locations: [{ id: hall, name: Hall }]
`,
  'standards/phone.standard.yaml': `kind: standard
id: phone
owner: { role: clerk }
items:
  - id: "answer"
    statement: We answer
    indicator: answered
indicators: [{ id: answered, name: Answered }]
`,
  'feedback/calls.survey.yaml': `kind: survey
id: calls
owner: "cl\\u0065rk"
waves: [{ id: w1, findings: [{ id: rude, text: Rude }] }]
standards: [phone, "phone#answer"]
`,
  'feedback/older.survey.yaml': 'kind: survey\nid: older\nwaves: [{ id: w1 }]\n',
};

/** Every place in the files below `file:///office/`, with the whole line it stands on. */
function drawn(places: readonly OfficePlace[], files: { readonly [name: string]: string }): readonly string[] {
  return places.map(({ uri, span }) => {
    const name = uri.slice('file:///office/'.length);
    const line = writeMarks(files[name] ?? '', [span])
      .split('\n')
      .find((one) => one.includes('⟦'));
    return `${name}: ${line?.trim()}`;
  });
}

/** Asks in one of the office's files, or in a new card, at the cursor. */
function at(marked: string, name = 'services/card.service.yaml') {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const files = { ...FILES, [name]: text };
  return { document: documentOf(text, name), workspace: officeOf(files), offset: cursor, text, files };
}

function definitionAt(marked: string, name?: string): readonly string[] {
  const { document, workspace, offset, text, files } = at(marked, name);
  const found = definition(document, workspace, offset);
  return found ? [text.slice(found.from.start, found.from.end), ...drawn(found.places, files)] : ['nothing'];
}

function referencesAt(marked: string, name?: string, withDeclaration = true): readonly string[] {
  const { document, workspace, offset, files } = at(marked, name);
  return drawn(references(document, workspace, offset, { withDeclaration }), files);
}

/** Declarations as `⟦id⟧!`. */
function highlightsAt(marked: string, name?: string): string {
  const { document, workspace, offset, text } = at(marked, name);
  const found = documentHighlights(document, workspace, offset);
  const drawnText = writeMarks(
    text,
    found.map(({ span }) => span),
  );
  return `${found.filter(({ isDeclaration }) => isDeclaration).length} of ${found.length}\n${drawnText}`;
}

describe('definition', () => {
  test('leads from a reference to the id of what it names', () => {
    expect(definitionAt('kind: service-card\nowner: cl‸erk\n')).toEqual(['clerk', 'office.yaml: - id: ⟦clerk⟧']);
    expect(definitionAt('kind: service-card\nowner: { role: a, unit: "civil‸" }\n')).toEqual([
      'civil',
      'office.yaml: units: [{ id: ⟦civil⟧, name: Civil, head: "clerk" }]',
    ]);
    expect(definitionAt('kind: service-card\nindicators: [answ‸ered]\n')).toEqual([
      'answered',
      'standards/phone.standard.yaml: indicators: [{ id: ⟦answered⟧, name: Answered }]',
    ]);
  });

  test('tells the document from the item in it', () => {
    expect(definitionAt('kind: service-card\nstandards:\n  - ‸phone#answer\n')).toEqual([
      'phone',
      'standards/phone.standard.yaml: id: ⟦phone⟧',
    ]);
    expect(definitionAt('kind: service-card\nstandards:\n  - phone#answ‸er\n')).toEqual([
      'answer',
      'standards/phone.standard.yaml: - id: ⟦"answer"⟧',
    ]);
    const plan = (text: string) => `kind: improvement-plan\nbasedOn: ["${text}"]\n`;
    expect(definitionAt(plan('sur‸vey:calls#w1'), 'measures/a.plan.yaml')).toEqual([
      'calls',
      'feedback/calls.survey.yaml: id: ⟦calls⟧',
    ]);
  });

  test('leads to steps and channels of the same document', () => {
    const card =
      'kind: service-card\nchannels: [{ id: desk }]\nsteps: [{ id: a, channel: de‸sk, next: [b] }, { id: b }]\n';
    expect(definitionAt(card)).toEqual(['desk', 'services/card.service.yaml: channels: [{ id: ⟦desk⟧ }]']);
  });

  test('shows all that may be meant', () => {
    expect(definitionAt('kind: improvement-plan\nbasedOn: [‸w1]\n', 'measures/a.plan.yaml')).toEqual([
      'w1',
      'feedback/calls.survey.yaml: waves: [{ id: ⟦w1⟧, findings: [{ id: rude, text: Rude }] }]',
      'feedback/older.survey.yaml: waves: [{ id: ⟦w1⟧ }]',
    ]);
  });

  test('leads to a document although the item in it is missing', () => {
    expect(definitionAt('kind: service-card\nstandards: [pho‸ne#gone]\n')).toEqual([
      'phone',
      'standards/phone.standard.yaml: id: ⟦phone⟧',
    ]);
    expect(definitionAt('kind: service-card\nstandards: [phone#go‸ne]\n')).toEqual(['nothing']);
  });

  test('follows an alias to what it stands for', () => {
    expect(definitionAt('kind: service-card\nowner: { role: &boss clerk, deputy: *bo‸ss }\n')).toEqual([
      'clerk',
      'office.yaml: - id: ⟦clerk⟧',
    ]);
  });

  test('is nothing in texts, for unknown ids and outside of everything', () => {
    expect(definitionAt('kind: service-card\ntitle: cl‸erk\n')).toEqual(['nothing']);
    expect(definitionAt('kind: service-card\nowner: no‸body\n')).toEqual(['nothing']);
    expect(definitionAt('kind: service-card\nowner: all st‸aff\n')).toEqual(['nothing']);
    expect(definitionAt('kind: service-card\n‸')).toEqual(['nothing']);
    expect(definitionAt('id: a‸\n', 'any.yaml')).toEqual(['nothing']);
  });
});

describe('references', () => {
  test('finds all of the office, however they are written', () => {
    expect(referencesAt('kind: service-card\nowner: cl‸erk\n')).toEqual([
      'feedback/calls.survey.yaml: owner: ⟦"cl\\u0065rk"⟧',
      'office.yaml: owner: ⟦clerk⟧',
      'office.yaml: units: [{ id: civil, name: Civil, head: "⟦clerk⟧" }]',
      'office.yaml: - id: ⟦clerk⟧',
      'services/card.service.yaml: owner: ⟦clerk⟧',
      'standards/phone.standard.yaml: owner: { role: ⟦clerk⟧ }',
    ]);
  });

  test('leaves the definition out when nobody asks for it', () => {
    expect(referencesAt(FILES['office.yaml'].replace('id: hall', 'id: ha‸ll'), 'office.yaml', false)).toEqual([]);
    expect(referencesAt(FILES['office.yaml'].replace('id: civil', 'id: civ‸il'), 'office.yaml', false)).toEqual([
      "office.yaml: unit: '⟦civil⟧'",
    ]);
  });

  test('of a document are those to its items, too', () => {
    expect(
      referencesAt(FILES['standards/phone.standard.yaml'].replace('phone', 'pho‸ne'), 'standards/phone.standard.yaml'),
    ).toEqual([
      'feedback/calls.survey.yaml: standards: [⟦phone⟧, "phone#answer"]',
      'feedback/calls.survey.yaml: standards: [phone, "⟦phone⟧#answer"]',
      'standards/phone.standard.yaml: id: ⟦phone⟧',
    ]);
  });

  test('are none where it is not clear what is meant', () => {
    expect(referencesAt('kind: improvement-plan\nbasedOn: [‸w1]\n', 'measures/a.plan.yaml')).toEqual([]);
    expect(referencesAt('kind: service-card\ntitle: a ‸b\n')).toEqual([]);
  });
});

describe('highlights', () => {
  test('show an id where it is given and where it is used', () => {
    expect(
      highlightsAt('kind: service-card\nsteps:\n  - id: ask\n    next: pay\n  - id: ‸pay\n    next: [ask, "pay"]\n'),
    ).toBe(
      '1 of 3\nkind: service-card\nsteps:\n  - id: ask\n    next: ⟦pay⟧\n  - id: ⟦pay⟧\n    next: [ask, "⟦pay⟧"]\n',
    );
  });

  test('show uses of something that stands elsewhere', () => {
    expect(highlightsAt('kind: service-card\nowner: ‸clerk\nresponsible: [hall, clerk]\n')).toBe(
      '0 of 2\nkind: service-card\nowner: ⟦clerk⟧\nresponsible: [hall, ⟦clerk⟧]\n',
    );
  });

  test('show keys that are ids', () => {
    const model =
      'kind: competency-model\nid: core\ncompetencies: [{ id: listen }]\nprofiles: [{ role: clerk, required: { lis‸ten: 2 } }]\n';
    expect(highlightsAt(model, 'competencies/core.competency.yaml')).toBe(
      '1 of 2\nkind: competency-model\nid: core\ncompetencies: [{ id: ⟦listen⟧ }]\nprofiles: [{ role: clerk, required: { ⟦listen⟧: 2 } }]\n',
    );
  });
});
