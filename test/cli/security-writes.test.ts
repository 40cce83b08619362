import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewDocumentResult } from '../../server/src/lsp/custom-messages.ts';
import { cliHere } from '../support/cli-here.ts';
import { MODERN, startClient } from '../support/language-client.ts';
import { PHONE, TOWN } from '../support/office-folder.ts';
import { Folder } from '../support/run-cli.ts';

const LIMIT = { timeout: 120_000 };

/** A card with a day that `--fix` writes as days are written. */
const CARD = 'kind: service-card\nid: card\nlanguage: en\ntitle: Card\nreviewedOn: 1. 6. 2025\n';

let folder: Folder;
/** The folder that was given; beside it lies what is nobody's business. */
let office: string;
let outside: ReadonlyMap<string, string>;
beforeEach(() => {
  folder = new Folder().write({
    'office/office.yaml': TOWN,
    'office/standards/phone.standard.yaml': PHONE,
    'outside/card.service.yaml': CARD,
    'outside/folder/card.service.yaml': CARD.replace('id: card', 'id: other'),
    'outside/secret.txt': 'secret\n',
  });
  office = path.join(folder.path, 'office');
  outside = elsewhere();
});
afterEach(() => folder[Symbol.dispose]());

/** Everything that does not lie in the office, links included. */
function elsewhere(): ReadonlyMap<string, string> {
  const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => file !== office && !file.startsWith(office + path.sep))
      .map((file) => [file, lstatSync(file).isFile() ? readFileSync(file, 'utf8') : ''] as const)
      .sort(),
  );
}

const isLink = (name: string) => lstatSync(path.join(office, name)).isSymbolicLink();

describe('lint --fix', () => {
  beforeEach(() => {
    folder.write({ 'office/own.service.yaml': CARD.replace('id: card', 'id: own') });
    folder.link('../outside/card.service.yaml', 'office/linked.service.yaml');
    folder.link('../outside/folder', 'office/linked');
    folder.link('own.service.yaml', 'office/zz.service.yaml');
  });

  test.each([
    [
      'en',
      'cannot be written (a link leads from there out of the folder, where nothing is changed, EOUTSIDE); it is as it was.',
    ],
    ['cs', 'odkaz odtud vede ven ze složky a tam se nic nemění, EOUTSIDE'],
    ['pl', 'dowiązanie prowadzi stąd poza folder, a tam niczego się nie zmienia, EOUTSIDE'],
  ])('repairs what lies in the folder, not what links lead to, and says so (%s)', LIMIT, async (locale, words) => {
    const { code, err } = await cliHere(office, ['lint', '--fix', '--fail-on', 'never', '--quiet', '--locale', locale]);
    expect(code).toBe(2);
    const lines = err.split('\n').filter((line) => line.includes('EOUTSIDE'));
    expect(lines.map((line) => [/linked[./]/.test(line), line.includes(words)])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(folder.read('office/own.service.yaml')).toContain('reviewedOn: 2025-06-01');
    expect(elsewhere()).toEqual(outside);
    expect([isLink('linked.service.yaml'), isLink('linked'), isLink('zz.service.yaml')]).toEqual([true, true, true]);
  });

  test('does not follow a link that is named either; a file named from anywhere is repaired', LIMIT, async () => {
    const linked = await cliHere(office, ['lint', '--fix', '--fail-on', 'never', 'linked.service.yaml']);
    expect([linked.code, linked.err.includes('EOUTSIDE')]).toEqual([2, true]);
    expect(elsewhere()).toEqual(outside);
    const own = await cliHere(path.join(folder.path, 'outside'), [
      'lint',
      '--fix',
      '--fail-on',
      'never',
      '../office/own.service.yaml',
    ]);
    expect(own.code).toBe(0);
    expect(folder.read('office/own.service.yaml')).toContain('reviewedOn: 2025-06-01');
  });
});

describe('render', () => {
  test('names pages after kinds where ids and languages are none', LIMIT, async () => {
    const hostile = (id: string) =>
      `kind: service-card\nid: ${JSON.stringify(id)}\nlanguage: [en, "../../x", "/etc"]\ntitle: {en: A, "../../x": B}\n`;
    folder.write({ 'office/a.service.yaml': hostile('../../x'), 'office/b.service.yaml': hostile('/etc/x\u0000') });
    const run = await cliHere(office, ['render', '.', '--output', 'pages']);
    expect(run.code).toBe(0);
    expect(elsewhere()).toEqual(outside);
    expect(folder.files().filter((file) => file.startsWith('office/pages/services/'))).toEqual([
      'office/pages/services/service-2.html',
      'office/pages/services/service.html',
    ]);
  });

  test.each([
    ['a folder', '../../outside', 'office/pages/standards'],
    ['a page', '../../outside/page.html', 'office/pages/office.html'],
  ])('writes nothing at all where %s is a link out of the folder of pages', LIMIT, async (_, target, name) => {
    mkdirSync(path.join(office, 'pages'));
    folder.link(target, name);
    const { code, err } = await cliHere(office, ['render', '.', '--output', 'pages']);
    expect([code, err.includes('EOUTSIDE')]).toEqual([2, true]);
    expect(readdirSync(path.join(office, 'pages'))).toHaveLength(1);
    expect(elsewhere()).toEqual(outside);
  });
});

describe('new and init', () => {
  test.each(['../../x', '/etc/x', 'a/b', 'a\\b', '..', 'x\u0000', 'c:x', '.git', 'A', ''])(
    'the id %j is none',
    async (id) => {
      const { code, err } = await cliHere(office, ['new', 'service-card', id]);
      expect([code, err.includes('cannot be an id')]).toEqual([2, true]);
      expect(elsewhere()).toEqual(outside);
    },
  );

  test('write nothing through links', LIMIT, async () => {
    folder.link('../outside', 'office/services');
    folder.link('../outside/new.yaml', 'office/.okenko.yaml');
    folder.link('../outside', 'office/.github');
    const card = await cliHere(office, ['new', 'service-card', 'fresh']);
    expect([card.code, card.err]).toEqual([
      2,
      '"services/fresh.service.yaml" cannot be written (a link leads from there out of the folder, where nothing is changed, EOUTSIDE); it is as it was.\n',
    ]);
    const init = await cliHere(office, ['init', '--ci', 'github']);
    expect([init.code, init.err.match(/EOUTSIDE/g)?.length]).toEqual([2, 2]);
    expect(elsewhere()).toEqual(outside);
  });
});

test('what nobody named is not written through a link: the baseline and the cache', LIMIT, async () => {
  folder.link('../outside/secret.txt', 'office/.okenko-baseline.json');
  const baseline = await cliHere(office, ['lint', '--write-baseline', '--fail-on', 'never']);
  expect([baseline.code, baseline.err.includes('EOUTSIDE')]).toEqual([2, true]);
  using other = new Folder().write({ 'office.yaml': TOWN });
  other.link(path.join(folder.path, 'outside'), '.okenko-cache');
  const cached = other.okenko(['lint', '--cache', '--fail-on', 'never']);
  expect([cached.code, cached.stderr.includes('EOUTSIDE')]).toEqual([0, true]);
  expect(elsewhere()).toEqual(outside);
});

test('the language server proposes no file outside the office', LIMIT, async () => {
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [pathToFileURL(office).href] });
  const file = path.join(office, 'standards/phone.standard.yaml');
  const uri = pathToFileURL(file).href;
  await client.open(uri, PHONE);
  await client.request('okenko/maturity', { uri });
  for (const place of ['../x.yaml', '/etc/x.yaml', 'a/../../x.yaml', 'c:/x.yaml', 'a\\..\\..\\x.yaml', '']) {
    await expect(client.request('okenko/newDocument', { uri, kind: 'standard', path: place })).rejects.toThrow(
      'does not lie in the folder of the office',
    );
  }
  for (const title of ['../../x', '/etc/passwd', '..', 'C:\\x', '\u0000', '%2e%2e%2fx']) {
    const made = await client.request<NewDocumentResult>('okenko/newDocument', { uri, kind: 'standard', title });
    expect(made.path).toMatch(/^standards\/[a-z0-9-]+\.standard\.yaml$/);
    expect(made.uri.startsWith(`${pathToFileURL(office).href.replace(/\/$/, '')}/standards/`)).toBe(true);
  }
  const line = PHONE.split('\n').findIndex((text) => text.startsWith('id: '));
  for (const newName of ['../../x', '/etc/x', 'a/b', '..', 'a\\b']) {
    const at = { textDocument: { uri }, position: { line, character: 5 } };
    await expect(client.request('textDocument/rename', { ...at, newName })).rejects.toThrow();
  }
  expect(await client.stop()).toBe(0);
  expect(elsewhere()).toEqual(outside);
  expect(existsSync(path.join(folder.path, 'x.yaml'))).toBe(false);
});

test('a file that is no configuration is told nothing of', LIMIT, async () => {
  folder.write({
    'outside/secrets.yaml': 'token: "s3cr3t-value"\ns3cr3t-key: [s3cr3t-item]\n',
    'outside/secrets.json': '{ "auths": { "s3cr3t-host": "s3cr3t" } }',
    'outside/passwd': 's3cr3t:x:0:0:root:/root:/bin/sh\n',
    'outside/broken': '{{ s3cr3t: [\n',
    'office/.okenko.yaml':
      'extends: [../outside/secrets.yaml, ../outside/secrets.json, ../outside/passwd, ../outside/broken, ../outside, ../outside/none]\n',
  });
  for (const locale of ['en', 'cs', 'pl']) {
    const { code, out, err } = await cliHere(office, ['lint', '--locale', locale]);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/s3cr3t|token|auths/);
    expect(err.trimEnd().split('\n')).toHaveLength(7);
  }
});
