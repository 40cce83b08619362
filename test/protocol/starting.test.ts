import { expect, test } from 'vitest';
import type { NewDocumentChoices, NewDocumentResult, NewOfficeResult } from '../../server/src/lsp/custom-messages.ts';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

const CARD = `kind: service-card
id: dog
title: Poplatek za psa
`;

test('a document is begun where the office keeps such documents, with what is known of it', async () => {
  using office = officeFolder({
    'office.yaml': TOWN.replace('language: en', 'language: [cs, en]'),
    'karty/dog.yaml': CARD,
    'client-groups.yaml': 'kind: client-groups\nid: groups\n',
  });
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [office.uri] });
  const choices = await client.request<NewDocumentChoices>('okenko/newDocumentChoices', { uri: office.uri });
  expect(choices).toMatchObject({
    uri: office.uri,
    hasRegister: true,
    owners: [
      { id: 'secretary', title: 'Secretary', unit: 'Management', isVacant: false },
      { id: 'clerk', title: 'Clerk', unit: 'Management', isVacant: false },
    ],
    languages: ['en', 'cs'],
  });
  expect(
    choices.kinds.map(({ kind, existing }) => [kind, existing]).filter(([, existing]) => existing !== null),
  ).toEqual([['client-groups', office.uriOf('client-groups.yaml')]]);
  for (const { title, description } of choices.kinds) expect(description, title).toMatch(/^\S.*\.$/);

  const title = 'Vydání občanského průkazu';
  const first = { uri: office.uri, kind: 'service-card', title };
  expect(await client.request('okenko/newDocument', first)).toMatchObject({
    path: 'karty/vydani-obcanskeho-prukazu.yaml',
    uri: office.uriOf('karty/vydani-obcanskeho-prukazu.yaml'),
    id: 'vydani-obcanskeho-prukazu',
    isFree: true,
  });
  expect(await client.request('okenko/newDocument', { ...first, title: 'Dog' })).toMatchObject({ id: 'dog-2' });
  const all = { ...first, path: 'new/dog.yaml', owner: 'clerk', languages: ['cs', 'en'] };
  const { text, snippet, ...rest } = await client.request<NewDocumentResult>('okenko/newDocument', all);
  expect(rest).toEqual({
    uri: office.uriOf('new/dog.yaml'),
    path: 'new/dog.yaml',
    id: 'dog',
    isFree: false,
    leftOut: [],
  });
  expect(text).toMatch(/^kind: service-card\n[\s\S]*\nlanguage: \[cs, en\]\n[\s\S]*\nowner: clerk\n/);
  expect(text).toContain(`  cs: ${title}\n`);
  expect(snippet).toMatch(/\$\{1:/);
  expect(await client.stop()).toBe(0);
});

test('a document that has no title yet is called after its kind, and what nobody knows is refused', async () => {
  using office = officeFolder({ 'phone.standard.yaml': PHONE });
  const client = await startClient({ capabilities: MODERN, locale: 'pl', folders: [office.uri] });
  const choices = await client.request<NewDocumentChoices>('okenko/newDocumentChoices', { uri: office.uri });
  expect(choices).toMatchObject({ hasRegister: false, owners: [], languages: ['pl'] });
  const asked = { uri: office.uriOf('phone.standard.yaml'), kind: 'survey' };
  expect(await client.request('okenko/newDocument', asked)).toMatchObject({ path: 'feedback/survey.survey.yaml' });
  await expect(client.request('okenko/newDocument', { ...asked, kind: 'letter' })).rejects.toThrow('letter');
  expect(await client.stop()).toBe(0);
});

test('an office is begun from five answers', async () => {
  using folder = officeFolder({});
  const client = await startClient({ capabilities: MODERN, locale: 'cs', folders: [folder.uri] });
  const answers = {
    uri: folder.uri,
    name: 'Městský úřad Soutokov',
    jurisdiction: 'CZ',
    officeType: 'municipal',
    languages: ['cs'],
    unit: 'Matrika',
    email: 'matrika@soutokov.example',
  };
  const { files } = await client.request<NewOfficeResult>('okenko/newOffice', answers);
  expect(files.map(({ uri }) => uri)).toEqual([folder.uriOf('office.yaml'), folder.uriOf('.okenko.yaml')]);
  const [register, config] = files;
  expect(register?.snippet).toMatch(/title: \$\{\d+:Vedoucí – Matrika\}/);
  expect(register?.snippet).toMatch(/\$\{1:/);
  expect(config?.text).toMatch(/^extends: recommended .*\nlocale: cs /);
  await expect(client.request('okenko/newOffice', { ...answers, officeType: 'castle' })).rejects.toThrow('castle');
  expect(await client.stop()).toBe(0);
});
