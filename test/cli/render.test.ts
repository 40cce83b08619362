import { expect, test } from 'vitest';
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
  expect(folder.files().filter((file) => file.startsWith('web/'))).toEqual(['web/index.md', 'web/standards/phone.md']);
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
