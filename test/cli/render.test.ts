import { createHash } from 'node:crypto';
import { existsSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PHONE, TOWN } from '../support/office-folder.ts';
import { Folder } from '../support/run-cli.ts';

const OFFICE = {
  'office.yaml': TOWN,
  'standards/phone.standard.yaml': PHONE.replace('language: en', 'language: [en, cs]').replace(
    'title: How we answer the phone',
    'title: {en: How we answer the phone, cs: Jak bereme telefon}',
  ),
};

test('prints one document as a page, in the language asked for', () => {
  using folder = new Folder().write(OFFICE);
  const html = folder.okenko(['render', 'standards/phone.standard.yaml', '--language', 'cs']);
  expect(html).toMatchObject({ code: 0, stderr: '' });
  expect(html.stdout).toMatch(/^<!DOCTYPE html>\n<html lang="cs">/);
  expect(html.stdout).toContain('<h1>Jak bereme telefon</h1>');
  const markdown = folder.okenko(['render', 'standards/phone.standard.yaml', '--format', 'markdown']);
  expect(markdown.stdout).toMatch(/^# How we answer the phone\n/);
});

test('makes a folder of pages of an office, and makes it again', () => {
  using folder = new Folder().write(OFFICE);
  const first = folder.okenko(['render', '.', '--output', 'pages']);
  expect(first).toMatchObject({ code: 0, stdout: '', stderr: 'Wrote 7 pages. Begin with pages/index.html.\n' });
  expect(folder.files().filter((file) => file.startsWith('pages/'))).toEqual([
    'pages/.okenko-pages.json',
    'pages/cs/index.html',
    'pages/cs/office.html',
    'pages/cs/standards/phone.html',
    'pages/en/index.html',
    'pages/en/office.html',
    'pages/en/standards/phone.html',
    'pages/index.html',
  ]);
  expect(folder.okenko(['render', '.', '--output', 'pages']).code).toBe(0);
});

test('leaves out what is for colleagues when it is made for clients, and languages nobody asked for', () => {
  using folder = new Folder().write(OFFICE);
  const words = ['render', '.', '--output', 'web', '--for', 'clients', '--language', 'cs', '--format', 'markdown'];
  expect(folder.okenko(words).code).toBe(0);
  expect(folder.files().filter((file) => file.startsWith('web/'))).toEqual([
    'web/.okenko-pages.json',
    'web/index.md',
    'web/standards/phone.md',
  ]);
});

test('replaces nothing it did not write, and then writes nothing at all', () => {
  using folder = new Folder().write({ ...OFFICE, 'pages/en/standards/phone.html': '<p>ours</p>', 'mine.html': 'mine' });
  const all = folder.okenko(['render', '.', '--output', 'pages']);
  expect(all.code).toBe(2);
  expect(all.stderr).toContain('"pages/en/standards/phone.html" was not written by okenko render');
  expect(folder.files().filter((file) => file.startsWith('pages/'))).toEqual(['pages/en/standards/phone.html']);
  expect(folder.okenko(['render', 'office.yaml', '--output', 'mine.html']).code).toBe(2);
  expect(folder.read('mine.html')).toBe('mine');
});

describe('made again', () => {
  const pagesIn = (folder: Folder) => folder.files().filter((file) => /^pages\/(?!\.okenko)/.test(file));
  const made = (folder: Folder, ...words: readonly string[]) =>
    folder.okenko(['render', '.', '--output', 'pages', '--language', 'en', ...words]);
  const ALL = ['pages/index.html', 'pages/office.html', 'pages/standards/phone.html'];

  test('has no pages any more of documents that are gone, nor folders without pages', () => {
    using folder = new Folder().write(OFFICE);
    made(folder);
    expect(pagesIn(folder)).toEqual(ALL);
    folder.remove('standards/phone.standard.yaml');
    expect(made(folder)).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'Removed 1 page of an earlier run, for which there is nothing to show now.\nWrote 2 pages. Begin with pages/index.html.\n',
    });
    expect(pagesIn(folder)).toEqual(['pages/index.html', 'pages/office.html']);
    expect(existsSync(path.join(folder.path, 'pages/standards'))).toBe(false);
    expect(made(folder).stderr).toBe('Wrote 2 pages. Begin with pages/index.html.\n');
  });

  test('for clients, has none of the pages for colleagues', () => {
    using folder = new Folder().write(OFFICE);
    made(folder);
    expect(made(folder, '--for', 'clients').stderr).toContain('Removed 1 page of an earlier run');
    expect(pagesIn(folder)).toEqual(['pages/index.html', 'pages/standards/phone.html']);
  });

  test('in another format, leaves the pages of the first', () => {
    using folder = new Folder().write(OFFICE);
    made(folder);
    made(folder, '--format', 'markdown');
    folder.remove('standards/phone.standard.yaml');
    made(folder);
    expect(pagesIn(folder)).toEqual([
      'pages/index.html',
      'pages/index.md',
      'pages/office.html',
      'pages/office.md',
      'pages/standards/phone.md',
    ]);
  });

  test('leaves what somebody changed or put there, and says so', () => {
    using folder = new Folder().write({ ...OFFICE, 'pages/standards/note.html': 'mine' });
    made(folder);
    const changed = folder.read('pages/standards/phone.html').replace('</main>', '<p>More</p></main>');
    folder.write({ 'pages/standards/phone.html': changed });
    folder.remove('standards/phone.standard.yaml');
    expect(made(folder)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('"pages/standards/phone.html" no longer belongs to the pages.'),
    });
    expect(folder.read('pages/standards/phone.html')).toBe(changed);
    expect(folder.read('pages/standards/note.html')).toBe('mine');
  });

  test('removes nothing because a list says so: nothing outside, nothing by a link, nothing of others', () => {
    using folder = new Folder().write({
      ...OFFICE,
      'mine.txt': 'mine',
      'pages/own.html': 'mine',
      'else/a.html': 'mine',
    });
    const digest = createHash('sha256').update('mine').digest('base64url');
    symlinkSync('../else', path.join(folder.path, 'pages/link'));
    symlinkSync('../mine.txt', path.join(folder.path, 'pages/mine.html'));
    const names = ['../mine.txt', 'own.html', 'link/a.html', 'mine.html', path.join(folder.path, 'mine.txt'), '', '.'];
    const html = Object.fromEntries(names.map((name) => [name, digest]));
    folder.write({ 'pages/.okenko-pages.json': JSON.stringify({ okenko: 'render', version: 1, html, markdown: {} }) });
    const before = ['mine.txt', 'pages/own.html', 'else/a.html'].map((name) => folder.read(name));
    expect(made(folder).code).toBe(0);
    expect(['mine.txt', 'pages/own.html', 'else/a.html'].map((name) => folder.read(name))).toEqual(before);
    expect(readlinkSync(path.join(folder.path, 'pages/mine.html'))).toBe('../mine.txt');
  });

  test.each(['{"mine": 1}', '{', '[]', '{"okenko": "render", "version": 1, "html": {"a": 1}, "markdown": {}}'])(
    'writes nothing where a list of that name is not ours: %s',
    (text) => {
      using folder = new Folder().write({ ...OFFICE, 'pages/.okenko-pages.json': text });
      const { code, stderr } = made(folder);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('"pages/.okenko-pages.json" was not written by okenko render'),
      ]);
      expect(pagesIn(folder)).toEqual([]);
    },
  );
});

test.each([
  [['render'], 'What should be shown?'],
  [['render', '.'], 'Add --output FOLDER.'],
  [['render', 'nowhere'], 'There is no file or folder "nowhere".'],
  [['render', 'office.yaml', '--language', '<b>'], '--language needs a code'],
  [['render', 'office.yaml', '--format', 'pdf'], '--format takes one of: html, markdown.'],
])('says what is wrong with okenko %s', (words, message) => {
  using folder = new Folder().write(OFFICE);
  const { code, stdout, stderr } = folder.okenko(words);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});
