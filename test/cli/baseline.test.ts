import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { okenkoHere, REVIEWED } from '../support/reviewed-office.ts';
import { Folder } from '../support/run-cli.ts';

const CARD = 'služby/výdej průkazu.service.yaml';
const BASELINE = '.okenko-baseline.json';

let folder: Folder;
beforeEach(() => {
  folder = new Folder().write(REVIEWED);
});
afterEach(() => folder[Symbol.dispose]());

const lint = (...words: readonly string[]) => okenkoHere(folder.path, ['lint', ...words]);

function change(file: string, from: string, to: string): void {
  folder.write({ [file]: folder.read(file).replace(from, to) });
}

describe('--write-baseline', () => {
  test('keeps what is found in a file that people can read, and then there is nothing to report', async () => {
    expect(await lint('--write-baseline')).toEqual({
      out: '4 documents: nothing to mend.\n',
      err: '.okenko-baseline.json holds 4 findings now: 4 new, 0 gone.\n',
      code: 0,
    });
    expect(folder.read(BASELINE)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "documents": {
          "example/process/issue-card": {
            "file": "processes/issue-card.process.yaml",
            "findings": {
              "11b012dcba23c6a4": "schema/unknown-key · a: us </script> & \\"all\\" %0A ]]> [x](1) \`b\` @mayor #12 ::error::x ##[error]y · \\"a: us </script> & \\\\\\"all\\\\\\" %0A ]]> [x](1) \`b\` @mayor #12 ::e…"
            }
          },
          "example/service-card/id-card": {
            "file": "služby/výdej průkazu.service.yaml",
            "findings": {
              "beeb28dfc33920b0": "card/only-one-channel · channels",
              "206eac1eae50d978": "owner/vague · owner · everybody",
              "8a8074c9b80c675a": "schema/invalid-date · reviewedOn · 1. 6. 2025"
            }
          }
        }
      }
      "
    `);
  });

  test('writes the same file every time, in every language and on any day', async () => {
    await lint('--write-baseline');
    const first = folder.read(BASELINE);
    expect((await lint('--write-baseline', '--locale', 'cs', '--today', '2025-09-01')).err).toBe(
      'Počet nálezů v .okenko-baseline.json: 4 (přibylo 0, ubylo 0).\n',
    );
    expect(folder.read(BASELINE)).toBe(first);
  });

  test('takes out what is mended, and keeps what this run did not look at', async () => {
    await lint('--write-baseline');
    const all = folder.read(BASELINE).split('\n');
    change(CARD, 'owner: everybody', 'owner: registry-head');
    expect((await lint('služby', '--write-baseline')).err).toBe(
      '.okenko-baseline.json holds 3 findings now: 0 new, 1 gone.\n',
    );
    const left = folder.read(BASELINE).split('\n');
    expect(all.filter((line) => !left.includes(line))).toEqual([
      expect.stringContaining('owner/vague · owner · everybody'),
    ]);
    expect(left.filter((line) => !all.includes(line))).toEqual([]);
  });

  test('forgets documents that are gone', async () => {
    await lint('--write-baseline');
    folder.write({ 'processes/issue-card.process.yaml': 'nothing: of ours\n' });
    await lint('--write-baseline', 'služby');
    expect(folder.read(BASELINE)).toContain('process/issue-card');
    folder.remove('processes/issue-card.process.yaml');
    await lint('--write-baseline', 'služby');
    expect(folder.read(BASELINE)).not.toContain('process/issue-card');
  });

  test('is not done when something could not be checked', async () => {
    await lint('--write-baseline');
    const before = folder.read(BASELINE);
    folder.link('nowhere', 'gone.yaml');
    change(CARD, 'owner: everybody', 'owner: registry-head');
    const run = await lint('--write-baseline');
    expect(run.err).toContain('.okenko-baseline.json was left as it is, because not everything could be checked.\n');
    expect(run.code).toBe(2);
    expect(folder.read(BASELINE)).toBe(before);
  });
});

describe('--baseline', () => {
  beforeEach(async () => {
    await lint('--write-baseline');
  });

  test('lets only what is new count', async () => {
    change(CARD, 'channels:', 'foo: 1\nchannels:');
    const run = await lint('--baseline', BASELINE, '--format', 'json', '--fail-on', 'warning');
    const { findings, summary } = JSON.parse(run.out);
    expect(findings.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['schema/unknown-key', 9],
    ]);
    expect(summary).toEqual({ documents: 4, errors: 0, warnings: 1, infos: 0, hints: 0 });
    expect([run.err, run.code]).toEqual(['', 1]);
  });

  test('knows findings again in a document that has moved in every way', async () => {
    const text = folder.read(CARD);
    folder.remove(CARD);
    folder.write({ 'moved.yaml': `# moved\n\n${text.replaceAll('\n', '\r\n')}` });
    expect(await lint('--baseline', BASELINE)).toEqual({ out: '4 documents: nothing to mend.\n', err: '', code: 0 });
  });

  test('says how much of it is mended', async () => {
    change(CARD, 'owner: everybody', 'owner: registry-head');
    expect(await lint('--baseline', BASELINE)).toEqual({
      out: '4 documents: nothing to mend.\n',
      err: 'Well done: 1 finding of .okenko-baseline.json is gone. --write-baseline takes it out of there.\n',
      code: 0,
    });
  });

  test('works from any folder, also for documents that do not say what they are', async () => {
    folder.write({ 'processes/nameless.process.yaml': 'kind: process\nfoo: 1\n' });
    await lint('--write-baseline');
    const below = await okenkoHere(`${folder.path}/processes`, ['lint', '--baseline', `../${BASELINE}`]);
    expect(below).toEqual({ out: '3 documents: nothing to mend.\n', err: '', code: 0 });
  });

  test.each([
    ['{ "version": 1', 'it is no sound JSON, perhaps after a merge of two versions'],
    ['[]', 'it does not hold what a baseline holds'],
    ['{ "version": 1, "documents": { "a": 1 } }', 'it does not hold what a baseline holds'],
    ['{ "version": 2, "documents": {} }', 'it was written by a later version of Okenko'],
  ])('a broken file (%s) ends with 2 and a line', async (text, fault) => {
    folder.write({ [BASELINE]: text });
    expect(await lint('--baseline', BASELINE)).toEqual({
      out: '',
      err: `The baseline ".okenko-baseline.json" cannot be used: ${fault}. Take its last sound version back, or write it anew with --write-baseline.\n`,
      code: 2,
    });
  });

  test('a file that is not there, or is a folder, ends with 2 and a line', async () => {
    expect(await lint('--baseline', 'none.json')).toEqual({
      out: '',
      err: 'There is no baseline "none.json". --write-baseline writes a first one.\n',
      code: 2,
    });
    expect((await lint('--baseline', 'processes')).err).toContain('cannot be used: it is a folder, EISDIR.');
  });
});
