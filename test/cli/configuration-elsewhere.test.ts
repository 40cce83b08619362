import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';
import { okenkoIn } from '../support/run-in-process.ts';

const VAGUE = 'extends: recommended\nrules: { owner/vague: warning }\n';
const OLD = PHONE.replace('id: phone', 'id: old-phone').replace('title: How', 'title: Before, how');

/** A card that refers to another document. */
const CALL = `kind: service-card
schemaVersion: "1.0"
id: call
title: Call us
language: en
status: draft
owner: clerk
standards: [phone]
`;

/** A town, a folder beside it to stand in, and configurations that lie in neither. */
function country() {
  return officeFolder({
    'town/office.yaml': TOWN,
    'town/standards/phone.standard.yaml': PHONE,
    'town/archive/old-phone.standard.yaml': OLD,
    'beside/notes.txt': '',
    'settings/all.yaml': VAGUE,
    'settings/no-archive.yaml': `${VAGUE}exclude: ["archive/**"]\n`,
    'settings/nothing.yaml': `${VAGUE}include: ["elsewhere/**"]\n`,
  });
}

/** What a run checked: files, and the owners nobody can be found behind. */
async function checked(folder: string, ...words: readonly string[]) {
  const { stdout, stderr } = await okenkoIn(folder, 'lint', ...words, '--format=json');
  expect(stderr).toBe('');
  const { documents, findings } = JSON.parse(stdout);
  const rules: readonly string[] = findings.map(({ rule }: { readonly rule: string }) => rule);
  return {
    files: documents.map(({ file }: { readonly file: string }) => file),
    vague: rules.filter((rule) => rule === 'owner/vague').length,
    isBroken: rules.includes('reference/unresolved'),
  };
}

describe('a configuration named with --config', () => {
  test.each([
    ['beside the office', 'beside', '../town', '../settings/no-archive.yaml'],
    ['in the office', 'town', '.', '../settings/no-archive.yaml'],
    ['in the folder of the configuration', 'settings', '../town', 'no-archive.yaml'],
  ])('leaves out a folder of the office, run from %s', async (_, at, start, config) => {
    using folder = country();
    const { files, vague } = await checked(path.join(folder.path, at), start, '--config', config);
    expect(files.map((file: string) => path.basename(file))).toEqual(['office.yaml', 'phone.standard.yaml']);
    expect(vague).toBe(1);
  });

  test('takes a document named outright, wherever it lies', async () => {
    using folder = country();
    const beside = path.join(folder.path, 'beside');
    const old = '../town/archive/old-phone.standard.yaml';
    expect(await checked(beside, old, '--config', '../settings/no-archive.yaml')).toMatchObject({ files: [old] });
  });

  test('counts its patterns from the folder of the command where the documents lie below', async () => {
    using folder = country();
    folder.write('settings/ours.yaml', `${VAGUE}exclude: ["town/archive/**"]\n`);
    expect((await checked(folder.path, 'town', '--config', 'settings/ours.yaml')).files).toEqual([
      'town/office.yaml',
      'town/standards/phone.standard.yaml',
    ]);
  });

  test('counts them from its own folder where it lies above documents that are elsewhere', async () => {
    using folder = country();
    folder.write('okenko-ci.yaml', `${VAGUE}exclude: ["town/archive/**"]\n`);
    const { files } = await checked(path.join(folder.path, 'beside'), '../town', '--config', '../okenko-ci.yaml');
    expect(files).toEqual(['../town/office.yaml', '../town/standards/phone.standard.yaml']);
  });

  test('leaves the office whole for documents that refer to it, run from a folder of it', async () => {
    using folder = country();
    folder.write('town/services/call.service.yaml', CALL);
    const config = ['--config', '../../settings/all.yaml'];
    expect(await checked(path.join(folder.path, 'town/services'), ...config)).toEqual({
      files: ['call.service.yaml'],
      vague: 0,
      isBroken: false,
    });
    folder.remove('town/standards');
    expect(await checked(path.join(folder.path, 'town/services'), ...config)).toMatchObject({ isBroken: true });
  });

  test('says in which language to speak', async () => {
    using folder = country();
    folder.write('settings/czech.yaml', `${VAGUE}locale: cs\n`);
    const { stdout } = await okenkoIn(folder.path, 'lint', 'town', '--config', 'settings/czech.yaml');
    expect(stdout).toMatch(/3 dokumenty/);
  });

  test('is found by report and render as well', async () => {
    using folder = country();
    const beside = path.join(folder.path, 'beside');
    const config = ['../town', '--config', '../settings/all.yaml'];
    expect(await okenkoIn(beside, 'report', ...config)).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await okenkoIn(beside, 'render', ...config, '--output', '../site');
    expect([code, stderr]).toEqual([0, expect.stringContaining('../site/index.html')]);
  });
});

describe('a check of nothing never looks like one without problems', () => {
  test.each([
    [['town', '--config', 'settings/nothing.yaml'], 'town', 'settings/nothing.yaml', 3],
    [['town/archive', '--config', 'settings/no-archive.yaml'], 'town/archive', 'settings/no-archive.yaml', 1],
    [['town', '--config', 'settings/nothing.yaml', '--format=sarif'], 'town', 'settings/nothing.yaml', 3],
  ])('okenko lint %j: the configuration leaves out everything', async (words, start, config, files) => {
    using folder = country();
    folder.write('settings/no-archive.yaml', `${VAGUE}exclude: ["town/archive/**"]\n`);
    const { stdout, stderr, code } = await okenkoIn(folder.path, 'lint', ...words);
    expect([stdout, code]).toEqual(['', 2]);
    const all = files === 1 ? 'the only YAML file' : `all ${files} YAML files`;
    expect(stderr).toBe(
      `The configuration ${config} leaves out ${all} in "${start}", so nothing there was checked. Change its include or exclude, or name a document outright.\n`,
    );
  });

  test('in the words of the nearest configuration too', async () => {
    using folder = country();
    folder.write('town/.okenko.yaml', 'locale: cs\nexclude: ["archive/**"]\n');
    const town = path.join(folder.path, 'town');
    expect(await okenkoIn(town, 'lint', 'archive')).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('Nastavení .okenko.yaml vynechává jediný soubor YAML ve složce „archive“'),
      code: 2,
    });
  });

  test('one folder of several is told of, and the others are checked', async () => {
    using folder = country();
    folder.write('town/.okenko.yaml', 'exclude: ["archive/**"]\n');
    const { stdout, stderr, code } = await okenkoIn(folder.path, 'lint', 'town/standards', 'town/archive');
    expect(stderr).toContain('The configuration town/.okenko.yaml leaves out the only YAML file in "town/archive"');
    expect(stdout).toContain('town/standards/phone.standard.yaml');
    expect(code).toBe(1);
  });

  test.each(['json', 'sarif', 'junit', 'checkstyle', 'gitlab', 'github', 'markdown', 'html'])(
    'a folder without documents, as %s',
    async (format) => {
      using folder = country();
      const { stderr, code } = await okenkoIn(folder.path, 'lint', 'beside', `--format=${format}`);
      expect([stderr, code]).toEqual([expect.stringContaining('No document of ours was found here.'), 0]);
    },
  );
});
