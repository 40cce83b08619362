import fc from 'fast-check';
import { parse as parseJunit } from 'junit2json';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { LINT_FORMATS, type LintReport, type RenderedFinding } from '../../server/src/core/report/index.ts';
import { commandsIn } from '../support/workflow-commands.ts';

/** Pieces that mean something to some format, between letters of every sort. */
const PIECES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=y>',
  "' onload='x",
  '-->',
  ']]>',
  '&amp;',
  '&#0;',
  '::error::x',
  '\n::set-output name=a::b',
  '##[error]x',
  '::stop-commands::x',
  '%0A::warning::x',
  '\r\n',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\ufffe',
  '`',
  '```',
  '</details>',
  '[x](javascript:alert(1))',
  '{0}',
  '@somebody',
  '#1',
  'příliš žluťoučký',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((all) => all.join(''));
const position = fc.record({ line: fc.nat(3), character: fc.nat(30) });

const finding: fc.Arbitrary<RenderedFinding> = fc.record({
  rule: fc.constant('owner/vague'),
  severity: fc.constantFrom('error', 'warning', 'info', 'hint'),
  message: words,
  why: words,
  start: position,
  end: position,
  path: fc.constant(undefined),
  fixes: fc.array(fc.record({ title: words, safety: fc.constantFrom('safe', 'unsafe'), edits: fc.constant([]) }), {
    maxLength: 1,
  }),
  related: fc.constant([]),
  help: fc.constant(undefined),
  steady: fc.record({ path: words, words, names: words }),
});

const report: fc.Arbitrary<LintReport> = fc
  .array(fc.record({ file: words, text: words, findings: fc.array(finding, { maxLength: 3 }), reason: words }), {
    maxLength: 3,
  })
  .map((documents) => ({
    version: '1.2.3',
    locale: 'cs',
    documents: documents.map(({ reason, ...document }) => ({
      ...document,
      kind: undefined,
      id: undefined,
      office: undefined,
      suppressed: document.findings.slice(0, 1).map((one) => ({ finding: one, reason, until: undefined })),
    })),
    counts: { error: 1, warning: 0, info: 0, hint: 0 },
  }));

const plain = (text: string) => text;
const paint = { error: plain, warning: plain, info: plain, dim: plain, bold: plain };

function printed(format: string, what: LintReport): string {
  const context = { paint, exitCode: 1, failOn: 'error', troubles: [], describe: () => undefined } as const;
  return LINT_FORMATS.get(format)?.print(what, context) ?? '';
}

const RUNS = { numRuns: 200 };

describe('whatever stands in a document', () => {
  test('runners find the commands that were meant, with the words that were meant, and no other', () => {
    fc.assert(
      fc.property(report, (what) => {
        const commands = commandsIn(printed('github', what));
        const all = what.documents.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one })));
        expect(commands).toHaveLength(all.length);
        const sort = (texts: readonly (string | undefined)[]) => [...texts].map(String).sort();
        expect(sort(commands.map(({ data }) => data))).toEqual(
          sort(all.map(({ message, why }) => `${message}\n${why}`)),
        );
        expect(sort(commands.map(({ properties }) => properties.file))).toEqual(sort(all.map(({ file }) => file)));
      }),
      RUNS,
    );
  });

  test('junit and checkstyle are XML that says the same words', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (what) => {
        const suites = await parseJunit(printed('junit', what));
        const failures = what.documents.flatMap(({ findings }) =>
          findings.filter(({ severity }) => severity === 'error'),
        );
        expect(suites && 'failures' in suites ? suites.failures : 0).toBe(failures.length);
        const errors = [...printed('checkstyle', what).matchAll(/ message="([^"<]*)" source="okenko.owner.vague"\/>/g)];
        const all = what.documents.flatMap(({ findings }) => findings);
        expect(errors.map(([, message = '']) => read(message))).toEqual(all.map(({ message }) => inXml(message)));
      }),
      RUNS,
    );
  });

  test('html has no element and no attribute that is not ours', () => {
    fc.assert(
      fc.property(report, (what) => {
        const html = printed('html', what);
        const body = html.slice(html.indexOf('<body>'));
        const tags = [...body.matchAll(/<(\/?[a-z0-9]*)([^>]*)>/gi)];
        for (const [, name = '', rest = ''] of tags) {
          expect(OURS).toContain(name.replace('/', ''));
          expect(rest).toMatch(/^(?: (?:class|id|href|aria-[a-z]+|tabindex)="[^"]*")*$/);
        }
      }),
      RUNS,
    );
  });

  test('markdown has no element that is not ours, and ends what it begins', () => {
    fc.assert(
      fc.property(report, (what) => {
        const html = marked.parse(printed('markdown', what), { async: false });
        const tags = [...html.matchAll(/<(\/?[a-z0-9]+)([^>]*)>/gi)];
        for (const [, name = '', rest = ''] of tags) {
          expect(IN_COMMENTS).toContain(name.replace('/', ''));
          expect(rest.trim()).toMatch(/^(?:open)?$/);
        }
        const count = (wanted: string) => tags.filter(([, name]) => name === wanted).length;
        expect(count('details')).toBe(what.documents.filter(({ findings }) => findings.length > 0).length);
        expect(count('/details')).toBe(count('details'));
      }),
      RUNS,
    );
  });

  test('json, sarif and gitlab are JSON with the words as they are', () => {
    fc.assert(
      fc.property(report, (what) => {
        const all = what.documents.flatMap(({ findings }) => findings.map(({ message }) => message));
        const gitlab: readonly { description: string; fingerprint: string }[] = JSON.parse(printed('gitlab', what));
        expect(gitlab.map(({ description }) => description)).toEqual(all);
        expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
        const { findings } = JSON.parse(printed('json', what));
        expect(findings.map(({ message }: { message: string }) => message)).toEqual(all);
        const [run] = JSON.parse(printed('sarif', what)).runs;
        expect(run.results).toHaveLength(
          all.length + what.documents.filter(({ findings: own }) => own.length > 0).length,
        );
      }),
      RUNS,
    );
  });
});

const OURS = [
  'body',
  'header',
  'main',
  'footer',
  'nav',
  'section',
  'h1',
  'h2',
  'p',
  'ul',
  'ol',
  'li',
  'a',
  'span',
  'code',
  'pre',
  'mark',
  'html',
];

const IN_COMMENTS = ['h2', 'p', 'strong', 'details', 'summary', 'b', 'ul', 'li', 'br', 'code', 'sub'];

/** A text as far as XML can say it. */
function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function read(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
