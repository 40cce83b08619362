import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { HtmlValidate } from 'html-validate';
import { parse as parseJunit } from 'junit2json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import { LINT_FORMATS } from '../../server/src/core/report/index.ts';
import { HOSTILE, okenkoHere, REVIEWED } from '../support/reviewed-office.ts';
import { Folder } from '../support/run-cli.ts';
import { applied, type SarifLog, withoutHelp } from '../support/sarif.ts';
import { read } from '../support/sources.ts';
import { commandsIn } from '../support/workflow-commands.ts';

const CARD = 'služby/výdej průkazu.service.yaml';
const PROCESS = 'processes/issue-card.process.yaml';

let folder: Folder;
beforeAll(() => {
  folder = new Folder().write(REVIEWED);
});
afterAll(() => folder[Symbol.dispose]());

async function printed(format: string, words: readonly string[] = [], env = {}): Promise<string> {
  const run = await okenkoHere(folder.path, ['lint', '--format', format, ...words], env);
  expect(run.err).toBe('');
  expect(run.code).toBe(1);
  return run.out;
}

const SUFFIXES: { readonly [format: string]: string } = {
  pretty: 'txt',
  github: 'txt',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  html: 'html',
};

describe.each(LOCALES)('in %s', (locale) => {
  test.each([...LINT_FORMATS.keys()])('%s says what it said before', async (format) => {
    const text = await printed(format, ['--locale', locale]);
    const shown = format === 'sarif' ? withoutHelp(text) : text;
    await expect(shown).toMatchFileSnapshot(`../fixtures/formats/${format}.${locale}.${SUFFIXES[format] ?? 'json'}`);
  });

  test('sarif is what the standard says', async () => {
    const require = createRequire(import.meta.url);
    // The schema is of draft 4, of which it uses nothing that later drafts read in another way, but the name of its id.
    const { id: _, $schema: __, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
    const isValid = ajv.validate(schema, JSON.parse(await printed('sarif', ['--locale', locale])));
    expect(ajv.errors).toBeNull();
    expect(isValid).toBe(true);
  });

  test('html has no fault, for whatever reads it aloud neither', async () => {
    const html = await printed('html', ['--locale', locale]);
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Commands, paths and code in running text may be written as people write them.
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|https?:/);
    expect(html).toContain(`<html lang="${locale}">`);
  });
});

describe('sarif', () => {
  const log = async (words: readonly string[] = []): Promise<SarifLog> => JSON.parse(await printed('sarif', words));

  test('names rules with their pages, places in UTF-16 and files from the root', async () => {
    const [run] = (await log()).runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'card/only-one-channel',
      'owner/vague',
      'schema/invalid-date',
      'schema/unknown-key',
    ]);
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.help?.markdown).toContain('```yaml');
      expect(rule.help?.text).toContain(rule.id);
    }
    const vague = run?.results.find(
      ({ ruleId, suppressions }) => ruleId === 'owner/vague' && suppressions?.length === 0,
    );
    expect(vague?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'slu%C5%BEby/v%C3%BDdej%20pr%C5%AFkazu.service.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 8, endLine: 7, endColumn: 17 },
    });
  });

  test('tells what ignore comments excuse, and why', async () => {
    const [run] = (await log()).runs;
    const excused = run?.results.filter(({ suppressions }) => suppressions?.length !== 0);
    expect(excused?.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        'owner/vague',
        [{ kind: 'inSource', justification: 'the post is advertised', properties: { until: '2025-12-31' } }],
      ],
    ]);
  });

  test('holds repairs that lead to what --fix writes', async () => {
    const [run] = (await log()).runs;
    const safe = run?.results
      .flatMap(({ fixes }) => fixes ?? [])
      .filter(({ properties }) => properties.safety === 'safe');
    expect(safe).toHaveLength(1);
    expect(applied(REVIEWED[CARD] ?? '', safe ?? [])).toBe(REVIEWED[CARD]?.replace('1. 6. 2025', '2025-06-01'));
  });

  test('says what the run came to', async () => {
    const [run] = (await log()).runs;
    expect(run?.invocations).toEqual([
      {
        executionSuccessful: true,
        exitCode: 1,
        exitCodeDescription: 'Findings at or above the fail level.',
      },
    ]);
  });
});

describe('github', () => {
  test('the commands a runner reads say what was found', async () => {
    const commands = commandsIn(await printed('github'));
    expect(commands.map(({ name, properties: { file, line, col, title } }) => [name, file, line, col, title])).toEqual([
      ['error', CARD, '7', '8', 'owner/vague'],
      ['error', CARD, '8', '13', 'schema/invalid-date'],
      ['warning', PROCESS, '8', '1', 'schema/unknown-key'],
      ['notice', CARD, '9', '1', 'card/only-one-channel'],
    ]);
    expect(commands[2]?.data).toContain(HOSTILE);
  });

  test('it is the format in an action, from the root of what was checked out, and not of a file', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.path };
    const below = await okenkoHere(`${folder.path}/processes`, ['lint'], env);
    expect(commandsIn(below.out).map(({ properties }) => properties.file)).toEqual([PROCESS]);
    await okenkoHere(folder.path, ['lint', '--output', 'out.txt'], env);
    expect(folder.read('out.txt')).not.toMatch(/^\s*::/m);
  });

  test('of many findings the gravest are shown, every document has its share, and the rest is in the log', async () => {
    using many = new Folder().write({ ...REVIEWED, ...manyProcesses(12) });
    const { out } = await okenkoHere(many.path, ['lint', '--format', 'github']);
    const commands = commandsIn(out);
    const count = (wanted: string) => commands.filter(({ name }) => name === wanted).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 2]);
    expect(new Set(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.file)).size).toBe(
      10,
    );
    expect(commands.find(({ properties }) => properties.title === 'Okenko')?.data).toBe(
      '16 documents: 14 errors, 13 warnings, 1 piece of advice. GitHub shows only ten of each severity beside the lines. You find the rest only in the log of this step: 7 findings.',
    );
    const group = out.slice(out.indexOf('::group::'), out.indexOf('::endgroup::')).split('\n');
    expect(group.filter((line) => line.startsWith('- '))).toHaveLength(7);
  });
});

describe('gitlab', () => {
  test('is the list GitLab documents', async () => {
    const issues = JSON.parse(await printed('gitlab', [], { CI_PROJECT_DIR: folder.path }));
    const ajv = new Ajv();
    expect(ajv.validate(GITLAB_SCHEMA, issues), ajv.errorsText()).toBe(true);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});

/** https://docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format". */
const GITLAB_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\.?/' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

describe('junit', () => {
  test('a reader of test results finds documents, failures and what is excused', async () => {
    const xml = await printed('junit');
    expect(await faultsOf('junit', xml)).toEqual([]);
    const suites = await parseJunit(xml);
    if (!suites || !('testsuite' in suites)) throw new Error('no test suites');
    expect([suites.tests, suites.failures, suites.errors]).toEqual([7, 2, 0]);
    const outcomes = suites.testsuite?.map(({ name, testcase }) => [
      name,
      testcase?.map((one) => (one.failure ? 'failed' : one.skipped ? 'skipped' : 'passed')),
    ]);
    expect(outcomes).toEqual([
      ['office.yaml', ['passed']],
      ['processes/clean.process.yaml', ['passed']],
      [PROCESS, ['passed', 'skipped']],
      [CARD, ['failed', 'failed', 'passed']],
    ]);
    expect(suites.testsuite?.[2]?.testcase?.[0]?.name).toContain(HOSTILE);
  });

  test('what fails is what lets the run fail', async () => {
    const suites = await parseJunit(await printed('junit', ['--fail-on', 'info']));
    expect(suites && 'failures' in suites && suites.failures).toBe(4);
  });
});

describe('checkstyle', () => {
  test('is sound XML, and says every finding of every file', async () => {
    const xml = await printed('checkstyle');
    expect(await faultsOf('checkstyle', xml)).toEqual([]);
    const places = [...xml.matchAll(/<error line="(\d+)" column="(\d+)" severity="(\w+)" .*source="(.*)"\/>/g)];
    expect(places.map(([, ...place]) => place.join(' '))).toEqual([
      '8 1 warning okenko.schema.unknown-key',
      '7 8 error okenko.owner.vague',
      '8 13 error okenko.schema.invalid-date',
      '9 1 info okenko.card.only-one-channel',
    ]);
  });
});

describe('markdown', () => {
  test('calls nobody and ties no issue', async () => {
    const text = await printed('markdown');
    // What stands in a code span is left alone.
    const prose = text.replace(/(`+)[^`][\s\S]*?\1/g, '');
    expect(prose).not.toMatch(/@\w|#\d|(?<!\\)<\/?script/);
  });

  test('is never longer than a comment may be, and says what it leaves out', async () => {
    using many = new Folder().write({ ...REVIEWED, ...manyProcesses(400) });
    const { out } = await okenkoHere(many.path, ['lint', '--format', 'markdown']);
    expect(out.length).toBeLessThan(65_536);
    expect(out.length).toBeGreaterThan(60_000);
    const shown = out.split('\n- ').length - 1;
    const [, left] = /This does not fit here: ([\d,]+) findings more/.exec(out) ?? [];
    expect(shown + Number(left?.replace(',', ''))).toBe(404 + 400);
    expect(out.match(/<details/g)?.length).toBe(out.match(/<\/details>/g)?.length);
  });
});

describe('what could not be checked', () => {
  let broken: Folder;
  beforeAll(() => {
    broken = new Folder().write(REVIEWED);
    broken.link('nowhere', 'gone.yaml');
  });
  afterAll(() => broken[Symbol.dispose]());

  const MESSAGE = '"gone.yaml" cannot be read (it is not there, ENOENT); it was not checked.';
  const said = async (format: string) => {
    const { out, err, code } = await okenkoHere(broken.path, ['lint', '--format', format]);
    expect([err, code]).toEqual([`${MESSAGE}\n`, 2]);
    return out;
  };

  test('is a notification in sarif, and the run no success', async () => {
    const log: SarifLog = JSON.parse(await said('sarif'));
    expect(log.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        exitCodeDescription: 'Something could not be read, so it was not checked.',
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: MESSAGE },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.yaml', uriBaseId: '%SRCROOT%' } } }],
          },
        ],
      },
    ]);
  });

  test('is an error on github, and the first of all', async () => {
    expect(commandsIn(await said('github'))[0]).toEqual({
      name: 'error',
      properties: { file: 'gone.yaml' },
      data: MESSAGE,
    });
  });

  test('is an error in junit, not a failure', async () => {
    const suites = await parseJunit(await said('junit'));
    expect(suites && 'errors' in suites && [suites.errors, suites.failures]).toEqual([1, 2]);
  });

  test.each(['markdown', 'html'])('has a section of its own in %s', async (format) => {
    const text = await said(format);
    expect(text).toContain('Not everything could be checked');
    expect(text).toContain('it is not there, ENOENT');
  });
});

/** What libxml2 has to say about a text by the schema of its format. */
async function faultsOf(format: string, xml: string): Promise<readonly object[]> {
  const schema = read(`test/fixtures/formats/${format}.xsd`);
  return (await validateXML({ xml: [{ fileName: `${format}.xml`, contents: xml }], schema: [schema] })).errors;
}

/** Processes with one error and one warning each. */
function manyProcesses(count: number): { readonly [name: string]: string } {
  const one = (id: string) =>
    `kind: process\nschemaVersion: "1.0"\nid: ${id}\ntitle: Issue ${id}\nlanguage: en\nstatus: draft\nowner: everyone\nfoo: 1\nreviewedOn: 2025-06-01\n`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`processes/p${index}.process.yaml`, one(`p${index}`)]),
  );
}
