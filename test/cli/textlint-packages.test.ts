import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/run-cli.ts';

/** What the rule looks for; in one piece it would be a note to ourselves. */
const NOTE = ['TO', 'DO'].join('');

const CARD = `kind: service-card
language: en
title: Dog tag
summary: "${NOTE}: say what it costs."
steps:
  - id: one
    text: |
      Open the web-page.
      We use javascript for it.
`;

/** Only what packages of others find; the list itself is the office's. */
const CONFIG = (rules: string) => `overrides:
  - files: ["**"]
    rules: {}
textlint:
  rules: ${rules}
`;

let folder: Folder;
beforeEach(() => {
  folder = new Folder().write({ 'card.service.yaml': CARD });
});
afterEach(() => folder[Symbol.dispose]());

/** Makes a package of the repository's own node_modules available beside the documents. */
function install(name: string): void {
  folder.write({ 'node_modules/.keep': '' });
  folder.link(path.resolve('node_modules', name), `node_modules/${name}`);
}

function found(rules: string, more: readonly string[] = []) {
  folder.write({ '.okenko.yaml': CONFIG(rules) });
  const { stdout, stderr, code } = folder.okenko([
    'lint',
    '--trust-packages',
    '--format',
    'json',
    '--fail-on',
    'never',
    '.',
    ...more,
  ]);
  const findings: { rule: string; severity: string; message: string; line: number; column: number }[] =
    stdout === '' ? [] : JSON.parse(stdout).findings;
  const own = findings.filter(({ rule }) => rule === 'textlint');
  return {
    code,
    stderr,
    lines: own.map(({ severity, message, line, column }) => `${line}:${column} ${severity}: ${message}`),
  };
}

describe('rule packages of textlint beside the documents', () => {
  test('of the registry, for require', () => {
    install('textlint-rule-no-todo');
    const expected = [`4:11 warning: Found ${NOTE}: '${NOTE}: say what it costs.' (no-todo)`];
    expect(found('{ no-todo: true }')).toEqual({ code: 0, stderr: '', lines: expected });
    expect(found('{ textlint-rule-no-todo: { severity: error } }').lines).toEqual([
      `4:11 error: Found ${NOTE}: '${NOTE}: say what it costs.' (no-todo)`,
    ]);
    expect(found('{ no-todo: false }').lines).toEqual([]);
  });

  test('of the registry, for import, with settings and a change that is safe in YAML', () => {
    install('textlint-rule-terminology');
    const { lines, code } = found('{ terminology: { defaultTerms: false, terms: [JavaScript, [web-page, webpage]] } }');
    expect(code).toBe(0);
    expect(lines).toEqual([
      '8:16 warning: Incorrect term: “web-page”, use “webpage” instead (terminology)',
      '9:14 warning: Incorrect term: “javascript”, use “JavaScript” instead (terminology)',
    ]);
  });

  test('written by the office itself, and a preset with settings of its rules', () => {
    folder.write({
      'rules/we.mjs': `export default (context, { word = 'we' } = {}) => ({
  [context.Syntax.Str](node) {
    const at = context.getSource(node).toLowerCase().indexOf(word);
    if (at >= 0) context.report(node, new context.RuleError('Says ' + word, { index: at }));
  },
});
`,
      'node_modules/textlint-rule-preset-town/package.json': '{ "name": "textlint-rule-preset-town", "main": "x.js" }',
      'node_modules/textlint-rule-preset-town/x.js': `const say = (what) => (context) => ({
  Document: (node) => context.report(node, new context.RuleError(what)),
});
module.exports = { rules: { one: say('one'), two: say('two'), three: say('three') }, rulesConfig: { two: false } };
`,
    });
    expect(found('{ ./rules/we.mjs: { word: costs }, preset-town: { three: false } }').lines).toEqual([
      '1:1 warning: one (preset-town/one)',
      '4:29 warning: Says costs (we)',
    ]);
  });

  test('may be excused with a reason like any rule', () => {
    install('textlint-rule-no-todo');
    folder.write({
      'card.service.yaml': CARD.replace('summary:', '# okenko-ignore textlint -- we wait for the council\nsummary:'),
    });
    expect(found('{ no-todo: true }').lines).toEqual([]);
  });

  test('are found from several threads, and from the folder of an extended configuration', () => {
    install('textlint-rule-no-todo');
    folder.write({
      'common.yaml': 'textlint:\n  rules: { no-todo: true }\n',
      'a/.okenko.yaml': 'extends: ../common.yaml\n',
      'a/card.service.yaml': CARD,
    });
    const { lines } = found('{}', ['--jobs', '2']);
    expect(lines).toEqual([`4:11 warning: Found ${NOTE}: '${NOTE}: say what it costs.' (no-todo)`]);
  });
});

describe('a package that cannot do its work', () => {
  test('is told in the configuration when it is not installed', () => {
    const { code, stderr } = found('{ no-such: true }');
    expect(code).toBe(2);
    expect(stderr).toContain('.okenko.yaml:5:12 The package "no-such" is not installed in ');
    expect(stderr).toContain('Install it there, for example with `npm install no-such`, or remove this line.');
  });

  test('is a finding on each document when it breaks down, and the others run', () => {
    folder.write({
      'bad.cjs': 'module.exports = () => ({ Str() { throw new Error("out of ink\\nat line 1"); } });\n',
      'worse.mjs': 'export default nothing;\n',
      'none.cjs': 'module.exports = { anything: 1 };\n',
      'good.cjs':
        "module.exports = (context) => ({ Document: (node) => context.report(node, new context.RuleError('here')) });\n",
    });
    const broke = (rule: string, reason: string) =>
      `1:1 error: The textlint rule ${rule} broke down on this document, so it was not checked for that. It said: ${reason}`;
    expect(
      [...found('{ ./bad.cjs: true, ./worse.mjs: true, ./none.cjs: true, ./good.cjs: true }').lines].sort(),
    ).toEqual([
      broke('bad', 'out of ink'),
      broke('none', './none.cjs holds neither a rule nor a preset'),
      broke('worse', 'nothing is not defined'),
      '1:1 warning: here (good)',
    ]);
  });

  test.each([
    ['[no-todo]', 'Write the packages below `rules`'],
    ['{ no-todo: 5 }', 'For no-todo write true, false, or a map of the settings of the package.'],
  ])('%s is a mistake in the configuration', (rules, words) => {
    const { code, stderr } = found(rules);
    expect([code, stderr.includes(words)]).toEqual([2, true]);
  });
});
