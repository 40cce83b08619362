import { NOTICES, type Severity } from '../analysis/index.ts';
import { type Locale, type MessageArgs, render } from '../l10n/index.ts';
import { LineIndex, type LinePosition, type TextEdit } from '../text/index.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { DescribedRule, FormatContext, LintFormat, Trouble } from './lint-format.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import type { DocumentReport, LintReport } from './lint-report.ts';
import type { RenderedFinding, RenderedFix, RenderedSuppression } from './rendered.ts';
import { rulePageMarkdown } from './rule-page-markdown.ts';
import { terminalPage } from './terminal-page.ts';

/** SARIF 2.1.0 (OASIS): for the code scanning of GitHub and Azure, and for viewers in editors. */
export const sarif: LintFormat = {
  help: {
    en: 'SARIF 2.1.0, for code scanning and viewers in editors',
    cs: 'SARIF 2.1.0 pro code scanning a prohlížeče v editorech',
    pl: 'SARIF 2.1.0 dla code scanning i przeglądarek w edytorach',
  },
  namesFromRoot: true,
  readsTexts: true,
  print: (report, context) => `${JSON.stringify(log(report, context), null, 2)}\n`,
};

function log(report: LintReport, context: FormatContext) {
  const { locale, version, documents } = report;
  const fingerprints = fingerprintsOf(report);
  const all = documents.flatMap(({ findings, suppressed }) => [...findings, ...suppressed.map((one) => one.finding)]);
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const indexes = new Map(rules.map((rule, index) => [rule, index]));
  // Where one result tells whether it is suppressed, all must.
  const tellsSuppressions = documents.some(({ suppressed }) => suppressed.length > 0);
  const results = documents.flatMap((document) => {
    const replace = document.text === '' ? undefined : replacer(document);
    // Those in other documents have no edits to show.
    const fixesOf = ({ fixes }: RenderedFinding) => (replace ? fixes.flatMap((fix) => replace(fix)) : []);
    const result = (finding: RenderedFinding, suppressions: readonly object[]) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: plain(finding.message) },
      locations: [location(document.file, finding)],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((place, id) => ({
          id,
          ...location(document.file, place),
          message: { text: plain(place.message) },
        })),
      }),
      // The only name under which GitHub looks for it.
      partialFingerprints: { primaryLocationLineHash: fingerprints.get(finding) },
      ...(tellsSuppressions && { suppressions }),
      ...(fixesOf(finding).length > 0 && { fixes: fixesOf(finding) }),
    });
    return [
      ...document.findings.map((finding) => result(finding, [])),
      ...document.suppressed.map((one) => result(one.finding, [suppression(one, locale)])),
    ];
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Okenko',
            version,
            semanticVersion: version,
            language: locale,
            rules: rules.map((rule) => descriptor(rule, context.describe(rule), locale)),
          },
        },
        invocations: [invocation(context, locale)],
        columnKind: 'utf16CodeUnits',
        ...(report.shard && { properties: { shard: report.shard } }),
        results,
      },
    ],
  };
}

const LEVELS: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function descriptor(id: string, rule: DescribedRule | undefined, locale: Locale) {
  const notice = NOTICES.get(id);
  if (!rule) return { id, ...(notice && { shortDescription: { text: render(notice, locale, 'why') } }) };
  const { severity, why, page } = rule;
  const { facts, sections } = rulePageMarkdown(page);
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: page.title },
    fullDescription: { text: why },
    defaultConfiguration: { level: LEVELS[severity] },
    help: { text: terminalPage(page), markdown: [facts, ...sections].join('\n\n') },
    properties: { tags: [id.replace(/\/.*/, '')] },
  };
}

function invocation({ exitCode, troubles }: FormatContext, locale: Locale) {
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    exitCodeDescription: word(locale, 'ended', { code: exitCode }),
    ...(troubles.length > 0 && { toolExecutionNotifications: troubles.map(notification) }),
  };
}

function notification({ file, rule, message }: Trouble) {
  return {
    level: 'error',
    message: { text: plain(message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
    ...(rule !== undefined && { associatedRule: { id: rule } }),
  };
}

function suppression({ reason, until }: RenderedSuppression, locale: Locale) {
  const justification = reason || word(locale, 'excusedWithoutReason', { until: until ?? '' });
  return { kind: 'inSource', justification, ...(until !== undefined && { properties: { until } }) };
}

function location(file: string, place: { readonly start: LinePosition; readonly end: LinePosition }) {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(place) } };
}

function region({ start, end }: { readonly start: LinePosition; readonly end: LinePosition }) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A reference from the root of the sources, as RFC 3986 writes it. */
function artifact(file: string) {
  const uri = file.replace(LONE_SURROGATE, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

function replacer({ file, text }: DocumentReport): (fix: RenderedFix) => readonly object[] {
  const lines = new LineIndex(text);
  const replacement = ({ span, newText }: TextEdit) => ({
    deletedRegion: region({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) }),
    insertedContent: { text: newText },
  });
  return ({ title, safety, edits }) => {
    if (edits.length === 0) return [];
    const artifactChanges = [{ artifactLocation: artifact(file), replacements: edits.map(replacement) }];
    return [{ description: { text: plain(title) }, artifactChanges, properties: { safety } }];
  };
}

/** What SARIF would read as a placeholder or as a link is meant as it stands. */
function plain(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function word(locale: Locale, id: keyof (typeof lintFormatTexts)['en'], args: MessageArgs = {}): string {
  return render(lintFormatTexts, locale, id, args);
}
