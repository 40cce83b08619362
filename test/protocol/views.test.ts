import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Indicators, Maturity, OfficesResult, Owners, Place } from '../../server/src/lsp/custom-messages.ts';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder } from '../support/office-folder.ts';

const EXAMPLE = path.resolve('examples/first-draft');
const uri = pathToFileURL(EXAMPLE).href;

/** The line a place leads to. */
function lineAt({ uri, range }: Place): string {
  return readFileSync(new URL(uri), 'utf8').split('\n')[range.start.line] ?? '';
}

test('owners and indicators are those of the report, without any open document, and lead to their places', async () => {
  const args = ['dist/cli/okenko.cjs', 'report', EXAMPLE, '--format', 'json', '--locale', 'cs'];
  const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const client = await startClient({ capabilities: MODERN, locale: 'cs', folders: [uri] });
  const { offices } = await client.request<OfficesResult>('okenko/offices', {});
  expect(offices).toEqual([{ uri, name: expect.stringMatching(/\S/) }]);

  const { owners } = await client.request<Owners>('okenko/owners', { uri });
  const posts = owners.filter(({ is }) => is !== 'unknown');
  expect(posts.map(({ id, title, owns }) => [id, title, owns.map(({ name, sort }) => [sort, name])])).toEqual(
    report.ownership.posts.map((post: { id: string; title: string; owns: { sort: string; name: string }[] }) => [
      post.id,
      post.title,
      post.owns.map(({ sort, name }) => [sort, name]),
    ]),
  );
  for (const { id, is, place, owns } of owners) {
    expect(place === null).toBe(is === 'unknown');
    if (place) expect(lineAt(place)).toContain(id);
    for (const thing of owns) expect(thing.place && lineAt(thing.place)).toContain(id);
  }
  expect(owners.map(({ is }) => is)).toContain('unknown');

  const { groups } = await client.request<Indicators>('okenko/indicators', { uri });
  const shown = groups.flatMap(({ indicators }) => indicators);
  expect(shown.map(({ name, state }) => `${state} ${name}`).sort()).toEqual(
    report.indicators.map(({ name, state }: { name: string; state: string }) => `${state} ${name}`).sort(),
  );
  for (const { reference, place } of shown) {
    expect(place && lineAt(place)).toMatch(/\bid\b/);
    if (reference) expect(place && lineAt(place)).toContain(reference.split('#')[1]);
  }
  expect(await client.stop()).toBe(0);
});

test('the eight steps lead to their evidence without any open document', async () => {
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [uri] });
  const { steps } = await client.request<Maturity>('okenko/maturity', { uri });
  const lines = steps.flatMap(({ evidence }) => evidence.flatMap(({ place }) => (place ? [lineAt(place)] : [])));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.trim() === '')).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('an office deeper in the workspace is there when the client knows of it, and others are not', async () => {
  const folder = pathToFileURL(path.resolve('examples')).href;
  const client = await startClient({ capabilities: MODERN, folders: [folder] });
  expect(await client.request('okenko/offices', {})).toEqual({ offices: [] });
  const registers = ['rivermeet', 'first-draft'].map((name) => `${folder}/${name}/office.yaml`);
  const { offices } = await client.request<OfficesResult>('okenko/offices', { registers });
  expect(offices.map((office) => office.uri)).toEqual([`${folder}/first-draft`, `${folder}/rivermeet`]);
  for (const method of ['okenko/maturity', 'okenko/owners', 'okenko/indicators']) {
    expect(await client.request(method, { uri: folder })).toBeNull();
    expect(await client.request(method, { uri: 'file:///nowhere/at-all' })).toBeNull();
    expect(await client.request(method, { uri: `${folder}/rivermeet` })).not.toBeNull();
  }
  expect(await client.stop()).toBe(0);
});

test('who has asked is told of changes, and sees them before they are saved', async () => {
  using office = officeFolder({ 'office.yaml': OFFICE, 'phone.standard.yaml': STANDARD });
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  await client.request('okenko/offices', {});
  const document = office.uriOf('phone.standard.yaml');
  await client.open(document, STANDARD);
  await client.next('okenko/officesChanged');
  await client.change(document, 2, `# Moved.\n${STANDARD.replace('owner: clerk', 'owner: head')}`);
  await client.next('okenko/officesChanged');
  const { owners } = await client.request<Owners>('okenko/owners', { uri: office.uri });
  expect(owners.map(({ id, owns }) => [id, owns.map(({ place }) => place?.range.start.line)])).toEqual([
    ['head', [5]],
    ['clerk', []],
  ]);
  expect(await client.stop()).toBe(0);
});

const OFFICE = `kind: office
id: town
roles: [{ id: head, title: Head }, { id: clerk, title: Clerk }]
`;

const STANDARD = `kind: standard
id: phone
title: When you call us
status: approved
owner: clerk
`;
