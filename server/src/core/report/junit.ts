import { SEVERITIES, type Severity } from '../analysis/index.ts';
import { type Locale, type MessageArgs, render } from '../l10n/index.ts';
import { element, escapeXml, XML_HEAD } from './escape-xml.ts';
import type { LintFormat, Trouble } from './lint-format.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import type { DocumentReport } from './lint-report.ts';
import type { RenderedFinding, RenderedSuppression } from './rendered.ts';

/** JUnit's XML, for every server that shows tests: a document is a suite, a finding a test that failed. */
export const junit: LintFormat = {
  help: {
    en: 'XML of JUnit, for servers that show tests',
    cs: 'XML podle JUnit pro servery, které ukazují testy',
    pl: 'XML zgodny z JUnit dla serwerów pokazujących testy',
  },
  namesFromRoot: true,
  print({ documents, locale }, { failOn, troubles }) {
    const suites = documents.map((document) => suiteOf(document, failOn, locale));
    if (troubles.length > 0) suites.push(troubleSuite(troubles, locale));
    const counts = suites.map(({ tests }) => countsOf(tests));
    const sum = (name: keyof Counts) => counts.reduce((total, one) => total + one[name], 0);
    const all = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
    const written = suites.map(({ name, tests }) =>
      element(
        'testsuite',
        { name, ...countsOf(tests) },
        tests.map(({ name: test, content }) => element('testcase', { name: test, classname: name }, content)),
      ),
    );
    return `${XML_HEAD}${element('testsuites', { name: 'Okenko', ...all }, written)}\n`;
  },
};

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

interface Test {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'broken' | 'skipped';
  /** XML. */
  readonly content: readonly string[];
}

type Counts = ReturnType<typeof countsOf>;

function countsOf(tests: readonly Test[]) {
  const of = (outcome: Test['outcome']) => tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: of('failed'), errors: of('broken'), skipped: of('skipped') };
}

function suiteOf({ file, findings, suppressed }: DocumentReport, failOn: Severity | undefined, locale: Locale): Suite {
  const tests = [
    ...findings.map((finding) => testOf(finding, failOn, locale)),
    ...suppressed.map((one) => skipped(one, locale)),
  ];
  if (tests.length > 0) return { name: file, tests: distinct(tests) };
  return { name: file, tests: [{ name: word(locale, 'fine'), outcome: 'passed', content: [] }] };
}

/** A finding below the fail level has passed, but is told. */
function testOf(finding: RenderedFinding, failOn: Severity | undefined, locale: Locale): Test {
  const { rule, severity, message, why, start } = finding;
  const told = [`${word(locale, 'line', { line: start.line + 1 })}: ${message}`, why].join('\n');
  const fails = failOn !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  return {
    name: nameOf(finding),
    outcome: fails ? 'failed' : 'passed',
    content: [
      fails ? element('failure', { message, type: rule }, escapeXml(told)) : element('system-out', {}, escapeXml(told)),
    ],
  };
}

function skipped({ finding, reason, until = '' }: RenderedSuppression, locale: Locale): Test {
  const message =
    reason === '' ? word(locale, 'excusedWithoutReason', { until }) : word(locale, 'excused', { reason, until });
  return { name: nameOf(finding), outcome: 'skipped', content: [element('skipped', { message })] };
}

/** Without its line: servers know a test again by its name. */
function nameOf({ rule, message }: RenderedFinding): string {
  return `${rule}: ${message}`;
}

function troubleSuite(troubles: readonly Trouble[], locale: Locale): Suite {
  const tests = troubles.map(({ file, rule, message }): Test => {
    const content = [element('error', { message, type: rule ?? 'unreadable' })];
    return { name: file, outcome: 'broken', content };
  });
  return { name: word(locale, 'unchecked'), tests: distinct(tests) };
}

/** The second of two tests of one name is called `… (2)`. */
function distinct(tests: readonly Test[]): readonly Test[] {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const number = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, number);
    return number === 1 ? test : { ...test, name: `${test.name} (${number})` };
  });
}

function word(locale: Locale, id: keyof (typeof lintFormatTexts)['en'], args: MessageArgs = {}): string {
  return render(lintFormatTexts, locale, id, args);
}
