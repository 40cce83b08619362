import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { LOCALES } from '../../l10n/index.ts';
import { applyEdits } from '../../text/index.ts';
import { type DocumentFacts, factsOf, type Workspace, workspaceOf } from '../../workspace/index.ts';
import { mentionsIn } from './mentions.ts';
import { prepareRename, rename } from './rename.ts';
import { refusalText } from './rename-refusal.ts';

type Files = { readonly [name: string]: string };

const FOLDER = 'file:///office/';
const OFFICE = `kind: office
id: town
owner: clerk
units: [{ id: civil, name: Civil, head: "clerk" }]
roles:
  - { id: clerk, title: Clerk, unit: 'civil' }
  - { id: mayor, title: Mayor }
bodies: [{ id: council, name: Council }]
`;
const STANDARD = `kind: standard
id: phone
owner: { role: clerk }
items:
  - { id: answer, statement: We answer, indicator: answered }
  - { id: wait }
indicators: [{ id: answered, name: Answered }]
`;

/** Renames at the cursor, which stands in one of the files; the files after it, or the reason why not. */
function renamed(marked: Files, newId: string, unreadable?: string): Files | string {
  const read = Object.entries(marked).map(([name, one]) => [name, readMarks(one)] as const);
  const files = Object.fromEntries(read.map(([name, { text }]) => [name, text]));
  const [name, at] = read.find(([, { cursor }]) => cursor !== undefined) ?? [];
  if (name === undefined || at?.cursor === undefined) throw new Error('no cursor');
  const textOf = (uri: string) => (uri === FOLDER + unreadable ? undefined : files[uri.slice(FOLDER.length)]);
  const found = rename(documentOf(at.text, name), officeOf(files), at.cursor, { newId, textOf });
  if (found.is === 'refused') return refusalText(found, 'en');
  return changed(files, found);
}

/** Files after a renaming, those that stay the same left out. */
function changed(files: Files, { edits, renameFile }: Extract<ReturnType<typeof rename>, { is: 'renamed' }>): Files {
  return Object.fromEntries(
    edits.map(({ uri, edits }) => {
      const name = uri.slice(FOLDER.length);
      const now = uri === renameFile?.from ? renameFile.to.slice(FOLDER.length) : name;
      return [now, applyEdits(files[name] ?? '', edits)];
    }),
  );
}

describe('rename', () => {
  test('changes a post in all documents and leaves quotes and neighbours alone', () => {
    const files = {
      'office.yaml': OFFICE,
      'standards/phone.standard.yaml': STANDARD,
      'services/a.service.yaml': 'kind: service-card\nowner: cl‸erk # the clerk\nresponsible: [mayor, "cl\\u0065rk"]\n',
      'services/b.service.yaml': 'kind: service-card\nowner: mayor\ntitle: clerk\n',
    };
    expect(renamed(files, 'registrar')).toEqual({
      'office.yaml': OFFICE.replaceAll(/\bclerk\b/g, 'registrar'),
      'standards/phone.standard.yaml': STANDARD.replace('clerk', 'registrar'),
      'services/a.service.yaml':
        'kind: service-card\nowner: registrar # the clerk\nresponsible: [mayor, "registrar"]\n',
    });
  });

  test('changes only the part of a reference that names the document, and its file', () => {
    const files = {
      'office.yaml': OFFICE,
      'standards/phone.standard.yaml': STANDARD.replace('id: phone', "id: 'pho‸ne'"),
      'services/a.service.yaml': 'kind: service-card\nstandards: [phone, \'phone#answer\', "phone#gone"]\n',
      'measures/p.plan.yaml': 'kind: improvement-plan\nmeasures:\n  - { id: m, evidence: ["standard:phone#wait"] }\n',
    };
    expect(renamed(files, 'calls')).toEqual({
      'standards/calls.standard.yaml': STANDARD.replace('id: phone', "id: 'calls'"),
      'services/a.service.yaml': 'kind: service-card\nstandards: [calls, \'calls#answer\', "calls#gone"]\n',
      'measures/p.plan.yaml': 'kind: improvement-plan\nmeasures:\n  - { id: m, evidence: ["standard:calls#wait"] }\n',
    });
  });

  test('leaves a file its name when it is not named after the id', () => {
    const files = { 'office.yaml': OFFICE, 'standards/telephone.standard.yaml': STANDARD.replace('phone', 'pho‸ne') };
    expect(renamed(files, 'calls')).toEqual({
      'standards/telephone.standard.yaml': STANDARD.replace('id: phone', 'id: calls'),
    });
  });

  test('changes an item from a reference in another document', () => {
    const files = {
      'office.yaml': OFFICE,
      'standards/phone.standard.yaml': STANDARD,
      'services/a.service.yaml': 'kind: service-card\nstandards: [phone#answ‸er]\nindicators: [answered]\n',
    };
    expect(renamed(files, 'reply')).toEqual({
      'standards/phone.standard.yaml': STANDARD.replace('id: answer,', 'id: reply,'),
      'services/a.service.yaml': 'kind: service-card\nstandards: [phone#reply]\nindicators: [answered]\n',
    });
  });

  test('changes steps with what leads to them, keys that are ids, and ids nobody refers to', () => {
    const card = (id: string) =>
      `kind: service-card\nsteps:\n  - { id: ask, next: ["${id}"] }\n  - id: ${id}\nfees: [{ id: fee }]\n`;
    const name = 'services/a.service.yaml';
    expect(renamed({ [name]: card('pay').replace('id: pay', 'id: pay‸') }, 'send')).toEqual({ [name]: card('send') });
    expect(renamed({ [name]: card('pay').replace('id: fee', 'id: ‸fee') }, 'stamp')).toEqual({
      [name]: card('pay').replace('id: fee', 'id: stamp'),
    });
    const model = (id: string) =>
      `kind: competency-model\nid: core\ncompetencies: [{ id: ${id} }]\nprofiles: [{ role: a, required: { ${id}: 2 } }]\n`;
    expect(renamed({ 'a.yaml': model('listen').replace('{ listen', '{ lis‸ten') }, 'hear')).toEqual({
      'a.yaml': model('hear'),
    });
  });

  test('changes an id behind an anchor once', () => {
    const files = {
      'office.yaml': OFFICE,
      'services/a.service.yaml': 'kind: service-card\nowner: { role: &who clerk‸, deputy: *who }\n',
    };
    expect(renamed(files, 'registrar')).toEqual({
      'office.yaml': OFFICE.replaceAll(/\bclerk\b/g, 'registrar'),
      'services/a.service.yaml': 'kind: service-card\nowner: { role: &who registrar, deputy: *who }\n',
    });
  });

  test('does nothing for the same id', () => {
    expect(renamed({ 'office.yaml': OFFICE.replace('owner: clerk', 'owner: cl‸erk') }, 'clerk')).toEqual({});
  });

  test('reads a file that is no longer what the office knows', () => {
    const name = 'services/a.service.yaml';
    const known = officeOf({ 'office.yaml': OFFICE, [name]: 'kind: service-card\nowner: clerk\n' });
    const now = '# new\nkind: service-card\nowner: mayor\nresponsible: [clerk]\n';
    const found = rename(documentOf(OFFICE, 'office.yaml'), known, OFFICE.indexOf('clerk'), {
      newId: 'registrar',
      textOf: (uri) => (uri === FOLDER + name ? now : undefined),
    });
    if (found.is === 'refused') throw new Error(refusalText(found, 'en'));
    expect(changed({ 'office.yaml': OFFICE, [name]: now }, found)[name]).toBe(
      '# new\nkind: service-card\nowner: mayor\nresponsible: [registrar]\n',
    );
  });
});

describe('says why not', () => {
  const card = 'services/a.service.yaml';

  test('where no id stands', () => {
    const reason = 'Only ids can be renamed. Put the cursor on one, for example behind “id:” or “owner:”.';
    expect(renamed({ [card]: 'kind: service-card\ntitle: cl‸erk\n' }, 'a')).toBe(reason);
    expect(renamed({ [card]: 'kind: service-card\n‸\n' }, 'a')).toBe(reason);
    expect(renamed({ [card]: 'kind: service-card\now‸ner: clerk\n' }, 'a')).toBe(reason);
    expect(renamed({ [card]: 'kind: service-card\nowner: all st‸aff\n' }, 'a')).toBe(reason);
  });

  test('for ids nothing has, and for those that may mean several things', () => {
    expect(renamed({ 'office.yaml': OFFICE, [card]: 'kind: service-card\nowner: no‸body\n' }, 'a')).toBe(
      'Nothing in this office has the id “nobody”, so there is nothing to rename. Correct it here, or write what it should lead to first.',
    );
    const files = {
      'a.yaml': 'kind: process\nid: a\nindicators: [{ id: time }]\n',
      'b.yaml': 'kind: process\nid: b\nindicators: [{ id: time }]\n',
      [card]: 'kind: service-card\nindicators: [ti‸me]\n',
    };
    expect(renamed(files, 'speed')).toMatch(/^It is not clear what “time” means here/);
  });

  test('for texts that cannot be ids', () => {
    const files = { 'office.yaml': OFFICE.replace('id: mayor', 'id: may‸or') };
    for (const bad of ['Mayor', 'the mayor', 'hlavní', '', '2nd', 'a--b', 'survey:a', 'a#b', 'a'.repeat(65)]) {
      expect(renamed(files, bad)).toMatch(/cannot be an id\. Use small letters/);
    }
    for (const bad of ['yes', 'no', 'null', 'true', 'on']) {
      expect(renamed(files, bad)).toMatch(/means something else to programs/);
    }
  });

  test('when the id is taken by something it could be mistaken for', () => {
    const role = { 'office.yaml': OFFICE.replace('id: mayor', 'id: may‸or') };
    expect(renamed(role, 'clerk')).toMatch(/^“clerk” already stands for something else/);
    expect(renamed(role, 'council')).toMatch(/^“council” already stands for something else/);
    expect(renamed(role, 'civil')).toEqual({ 'office.yaml': OFFICE.replace('id: mayor', 'id: civil') });
    const standard = { 'a.standard.yaml': STANDARD.replace('id: answered', 'id: an‸swered') };
    expect(renamed(standard, 'wait')).toMatch(/^“wait” already stands/);
    const documents = { 'a.standard.yaml': STANDARD, 'b.yaml': 'kind: standard\nid: b‸\n' };
    expect(renamed(documents, 'phone')).toMatch(/^“phone” already stands/);
    const steps = { [card]: 'kind: service-card\nsteps: [{ id: ‸a }, { id: b }]\n' };
    expect(renamed(steps, 'b')).toMatch(/^“b” already stands/);
  });

  test('when another reference would lead elsewhere', () => {
    const files = {
      'a.yaml': 'kind: process\nid: a\nindicators: [{ id: time }]\n',
      'b.yaml': 'kind: process\nid: b\nindicators: [{ id: ot‸her }]\n',
      [card]: 'kind: service-card\nindicators: [time]\n',
    };
    expect(renamed(files, 'time')).toBe(
      'With the id “time”, what is written in a.service.yaml would lead to something else than now. Choose another id.',
    );
  });

  test('when a file of that name is there', () => {
    const files = {
      'standards/phone.standard.yaml': STANDARD.replace('phone', 'pho‸ne'),
      'standards/calls.standard.yaml': 'kind: standard\nid: something\n',
    };
    expect(renamed(files, 'calls')).toMatch(/^The document would get the file name calls\.standard\.yaml/);
  });

  test('for aliases and merge keys', () => {
    const reason = /^“[a-z]+” is written once and used in several places/;
    const cards = [
      'kind: service-card\nowner: { role: &who clerk, deputy: *w‸ho }\n',
      'kind: service-card\nowner: { role: &who cl‸erk, unit: *who }\n',
      'kind: service-card\nx: &base { role: clerk }\nowner: { <<: *base, deputy: cl‸erk }\n',
    ];
    for (const text of cards) {
      const units = OFFICE.replace('units: [', 'units: [{ id: clerk, name: C }, ');
      expect(renamed({ 'office.yaml': text.includes('unit') ? units : OFFICE, [card]: text }, 'a')).toMatch(reason);
    }
  });

  test('where the text cannot be read', () => {
    const files = { 'office.yaml': OFFICE, [card]: 'kind: service-card\nowner: clerk\nresponsible: [cle‸rk\n' };
    expect(renamed(files, 'a')).toBe(
      'Line 3 of a.service.yaml cannot be read as it is written, so it cannot be changed safely. Repair it first.',
    );
  });

  test('when a document nobody can read would have to be changed', () => {
    const files = {
      'office.yaml': OFFICE.replace('id: mayor', 'id: may‸or'),
      [card]: 'kind: service-card\nowner: mayor\n',
    };
    expect(renamed(files, 'a', card)).toMatch(/^a\.service\.yaml has to be changed too/);
  });

  test('in every language', () => {
    const document = documentOf('kind: standard\ntitle: a\n');
    const found = prepareRename(document, officeOf({}), 22);
    if (found.is !== 'refused') throw new Error('not refused');
    expect(new Set(LOCALES.map((locale) => refusalText(found, locale))).size).toBe(3);
  });
});

describe('prepare', () => {
  test('offers the id alone', () => {
    const { text, cursor = 0 } = readMarks('kind: service-card\nstandards: ["standard:ph‸one#answer"]\n');
    const found = prepareRename(documentOf(text), officeOf({ 'a.yaml': STANDARD, 'example.yaml': text }), cursor);
    if (found.is === 'refused') throw new Error(refusalText(found, 'en'));
    expect(found.id).toBe('phone');
    expect(writeMarks(text, [found.span])).toBe('kind: service-card\nstandards: ["standard:⟦phone⟧#answer"]\n');
  });
});

test('every id of an office renamed there and back gives the same bytes', () => {
  const folder = 'examples/rivermeet/';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /[a-z-]\.yaml$/.test(name) && !name.startsWith('.'),
  );
  const original = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
  const documents = new Map(names.map((name) => [name, documentOf(original[name] ?? '', name)]));
  const documentIn = (files: Files, name: string) =>
    (files[name] === original[name] ? documents.get(name) : undefined) ?? documentOf(files[name] ?? '', name);
  const facts = new Map<string, DocumentFacts | undefined>();
  const offices = new WeakMap<Files, Workspace>();
  const factsIn = (name: string, text: string) => {
    const known = `${name} ${text}`;
    if (!facts.has(known)) facts.set(known, factsOf(documentOf(text, name)));
    return facts.get(known) ?? [];
  };
  const officeWith = (files: Files) => {
    const office = offices.get(files) ?? workspaceOf(Object.entries(files).flatMap((file) => factsIn(...file)));
    offices.set(files, office);
    return office;
  };
  const renamedIn = (files: Files, name: string, offset: number, newId: string): [Files, string] => {
    const document = documentIn(files, name);
    const textOf = (uri: string) => files[uri.slice(FOLDER.length)];
    const found = rename(document, officeWith(files), offset, { newId, textOf });
    if (found.is === 'refused') throw new Error(`${name} ${newId}: ${refusalText(found, 'en')}`);
    const { renameFile } = found;
    const moved = renameFile?.to.slice(FOLDER.length) ?? name;
    const kept = Object.entries(files).filter(([one]) => one !== (renameFile ? name : undefined));
    return [{ ...Object.fromEntries(kept), ...changed(files, found) }, moved];
  };
  const whole = officeWith(original);
  let count = 0;
  let movedFiles = 0;
  for (const name of names) {
    const document = documentIn(original, name);
    for (const mention of mentionsIn(document, whole).filter(({ isDeclaration }) => isDeclaration)) {
      const { start } = mention.span;
      const [there, moved] = renamedIn(original, name, start, 'quite-another-2');
      expect(there).not.toEqual(original);
      const now = mentionsIn(documentOf(there[moved] ?? '', moved), officeWith(there));
      const again = now.find(({ node, isDeclaration }) => isDeclaration && node.text === 'quite-another-2');
      const [back, home] = renamedIn(there, moved, again?.span.start ?? 0, mention.node.text);
      expect(home).toBe(name);
      expect(back).toEqual(original);
      count++;
      if (moved !== name) movedFiles++;
    }
  }
  expect(count).toBeGreaterThan(290);
  expect(movedFiles).toBe(names.filter((name) => name.includes('/')).length);
});
