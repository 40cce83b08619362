import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, TOWN } from '../support/office-folder.ts';

const CARD = `kind: service-card
language: en
title: Dog tag
summary: A tag for your dog.
`;

/** Writes beside itself that it ran. */
const RULE = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('ran', import.meta.url), '');
export default (context) => ({
  Str: (node) => context.report(node, new context.RuleError('Says ' + context.getSource(node))),
});
`;

const FILES = {
  'office.yaml': TOWN,
  '.okenko.yaml': 'textlint:\n  rules: { ./ours.mjs: true, no-such: true }\n',
  'ours.mjs': RULE,
};

test('rule packages of the office run in a trusted folder; one that is missing is told in the configuration', async () => {
  using office = officeFolder(FILES);
  const client = await startClient({
    capabilities: MODERN,
    folders: [office.uri],
    initializationOptions: { trusted: true },
  });
  const uri = office.uriOf('card.yaml');
  await client.open(uri, CARD);
  const found = (await client.pull(uri)).filter(({ code }) => code === 'textlint');
  expect(found.map(({ message, range, severity }) => [message, range.start.line, severity])).toEqual([
    [expect.stringContaining('Says Dog tag (ours)'), 2, 2],
    [expect.stringContaining('Says A tag for your dog. (ours)'), 3, 2],
  ]);
  const config = office.uriOf('.okenko.yaml');
  await client.open(config, FILES['.okenko.yaml']);
  expect((await client.pull(config)).map(({ message }) => message)).toEqual([
    expect.stringContaining('The package "no-such" is not installed in '),
  ]);
  expect(await client.stop()).toBe(0);
});

test('nothing of the office runs in a folder nobody trusts, and that is said once', async () => {
  using office = officeFolder(FILES);
  const client = await startClient({ capabilities: MODERN, folders: [office.uri] });
  for (const name of ['one.yaml', 'two.yaml']) {
    await client.open(office.uriOf(name), CARD);
    expect((await client.pull(office.uriOf(name))).filter(({ code }) => code === 'textlint')).toEqual([]);
  }
  expect(await client.next('window/showMessage')).toMatchObject({
    type: 2,
    message:
      'The rules of "./ours.mjs" do not run, because this folder is not trusted. They are programs; trust the folder in the editor to let them run.',
  });
  expect(existsSync(path.join(office.path, 'ran'))).toBe(false);
  expect(await client.stop()).toBe(0);
});
