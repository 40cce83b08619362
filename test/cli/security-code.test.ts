import { chmodSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { git, pullRequest, townRepository } from '../support/pull-request.ts';
import { Folder } from '../support/run-cli.ts';
import { read } from '../support/sources.ts';

const LIMIT = { timeout: 120_000 };

let town: Folder;
let traces: Folder;
beforeEach(() => {
  town = new Folder();
  traces = new Folder();
});
afterEach(() => {
  town[Symbol.dispose]();
  traces[Symbol.dispose]();
});

/** A command for a shell that leaves a trace of having run, and then fails. */
function trap(name: string): string {
  return `touch '${path.join(traces.path, name)}'; false`;
}

function addProgram(name: string, text: string): void {
  town.write({ [name]: text });
  chmodSync(path.join(town.path, name), 0o755);
}

/** Everything a repository can say to git to have a program run, and programs that are called as git is. */
function setTraps(): void {
  const settings = {
    'core.fsmonitor': trap('fsmonitor'),
    'core.pager': trap('pager'),
    'core.editor': trap('editor'),
    'core.sshCommand': trap('sshCommand'),
    'core.gitProxy': trap('gitProxy'),
    'core.askPass': trap('askPass'),
    'diff.external': trap('diff-external'),
    'diff.evil.textconv': trap('textconv'),
    'diff.evil.command': trap('diff-command'),
    'filter.evil.clean': trap('filter-clean'),
    'filter.evil.smudge': trap('filter-smudge'),
    'filter.evil.process': trap('filter-process'),
    'merge.evil.driver': trap('merge-driver'),
    'credential.helper': `!${trap('credential')}`,
    'gpg.program': trap('gpg'),
    'uploadpack.packObjectsHook': trap('pack-objects'),
    'alias.rev-parse': `!${trap('alias-rev-parse')}`,
    'alias.ls-tree': `!${trap('alias-ls-tree')}`,
    'alias.cat-file': `!${trap('alias-cat-file')}`,
    'alias.merge-base': `!${trap('alias-merge-base')}`,
    'remote.origin.url': `ext::sh -c ${trap('remote').replaceAll(' ', '% ')}`,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'protocol.ext.allow': 'always',
    'log.showSignature': 'true',
  };
  for (const [name, value] of Object.entries(settings)) git(town.path, 'config', name, value);
  town.write({ '.git/info/attributes': '* diff=evil filter=evil merge=evil\n' });
  const hooks = ['post-checkout', 'pre-commit', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman'];
  for (const hook of hooks) addProgram(`.git/hooks/${hook}`, `#!/bin/sh\n${trap(`hook-${hook}`)}\n`);
  for (const name of ['git', 'git.cmd', 'node', 'node_modules/.bin/git']) {
    addProgram(name, `#!/bin/sh\n${trap(`program-${path.basename(name)}`)}\n`);
  }
}

describe('a repository that would like to run programs', () => {
  test('runs none when git is asked', LIMIT, () => {
    townRepository(town.path);
    pullRequest(town.path);
    setTraps();
    // The traps are set well: whoever asks git without precautions falls into some, here where a file is to be compared anew.
    town.write({ 'office.yaml': town.read('office.yaml') });
    expect(() => git(town.path, 'status')).toThrow();
    expect(traces.files().length).toBeGreaterThan(0);
    for (const name of traces.files()) traces.remove(name);

    const diff = town.okenko(['diff', 'main', 'HEAD']);
    expect([diff.code, diff.stderr]).toEqual([0, '']);
    expect(diff.stdout).toContain('75');
    expect(town.okenko(['lint', '--changed-since', 'main', '--fail-on', 'never']).code).toBe(0);
    expect(traces.files()).toEqual([]);

    // A partial clone, which git would like to complete from the other end.
    const object = git(town.path, 'rev-parse', 'main:office.yaml').trim();
    town.remove(`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`);
    const incomplete = town.okenko(['diff', 'main', 'HEAD']);
    expect(incomplete.code).toBe(2);
    expect(traces.files()).toEqual([]);
  });
});

test('nothing runs while the package is installed, and it brings no other packages', () => {
  const { scripts, dependencies, optionalDependencies, peerDependencies } = JSON.parse(read('package.json'));
  expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|uninstall)$/.test(name))).toEqual([]);
});

describe('a folder that would like to run programs', () => {
  const code = () => `require('node:fs').writeFileSync(${JSON.stringify(path.join(traces.path, 'ran'))}, '');`;

  beforeEach(() => {
    const rule = `${code()}\nmodule.exports = () => ({});\n`;
    town.write({
      'evil.cjs': rule,
      'node_modules/textlint-rule-evil/package.json': '{ "name": "textlint-rule-evil", "main": "index.js" }',
      'node_modules/textlint-rule-evil/index.js': rule,
      'card.service.yaml': 'kind: service-card\nid: card\ntitle: !!js/function "function () {}"\nsummary: "text"\n',
      'okenko.config.js': code(),
      '.okenko.js': code(),
      '.okenko.yaml.js': code(),
      '.textlintrc.js': code(),
      'index.js': code(),
      'package.json': '{ "main": "index.js", "okenko": "./index.js", "textlint": { "rules": { "evil": true } } }',
    });
  });

  test('has its rule packages run only when that is asked for', LIMIT, () => {
    town.write({ '.okenko.yaml': 'textlint:\n  rules: { evil: true, ./evil.cjs: true }\n' });
    const run = town.okenko(['lint', '--fail-on', 'never', '--jobs', '1']);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      ['evil" did not run', './evil.cjs" did not run']
        .map(
          (name, index) =>
            `.okenko.yaml:2:${index === 0 ? 12 : 24} The rules of "${name}. They are programs that came with this folder; add --trust-packages to run them if you trust whoever wrote it.\n`,
        )
        .join(''),
    );
    for (const words of [['report'], ['render', 'card.service.yaml']]) town.okenko(words);
    expect(readdirSync(traces.path)).toEqual([]);
    expect(town.okenko(['lint', '--fail-on', 'never', '--trust-packages'])).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(traces.path)).toEqual(['ran']);
  });

  test('cannot pass a program off as a configuration', LIMIT, () => {
    town.write({ '.okenko.yaml': 'extends: [./evil.cjs, ./okenko.config.js]\n' });
    const run = town.okenko(['lint']);
    expect(run.code).toBe(2);
    expect(run.stderr.match(/is not a configuration of Okenko/g)).toHaveLength(2);
    expect(readdirSync(traces.path)).toEqual([]);
  });
});
