import { SEVERITIES } from '../analysis/index.ts';
import { render } from '../l10n/index.ts';
import type { FormatContext, LintFormat } from './lint-format.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import type { LintReport } from './lint-report.ts';
import { summaryOf } from './lint-summary.ts';
import type { RenderedFinding } from './rendered.ts';
import { reportTexts } from './report-texts.ts';

/** Workflow commands, which GitHub Actions shows beside the lines of a change. */
export const github: LintFormat = {
  help: {
    en: 'notes beside the lines of a change, in GitHub Actions',
    cs: 'poznámky u řádků změny v GitHub Actions',
    pl: 'adnotacje przy wierszach zmiany w GitHub Actions',
  },
  namesFromRoot: true,
  print: (report, context) => `${lines(report, context).join('\n')}\n`,
};

type Level = 'error' | 'warning' | 'notice';

/** GitHub takes this many of each level from a step and drops the rest without a word. */
const MOST = 10;

interface Told {
  readonly file: string;
  readonly finding: RenderedFinding;
  /** How many of its level stand before it in its document. */
  readonly turn: number;
}

function lines(report: LintReport, { troubles }: FormatContext): readonly string[] {
  const { locale } = report;
  const room = { error: MOST, warning: MOST, notice: MOST };
  const commands = troubles.map(({ file, message }) => {
    room.error--;
    return command('error', { file }, message);
  });
  const all = byImportance(report);
  // The line that says what was left out is a notice itself.
  const fits = LEVELS.every((level) => all.filter(({ finding }) => levelOf(finding) === level).length <= room[level]);
  if (!fits) room.notice--;
  const rest: Told[] = [];
  for (const told of all) {
    const level = levelOf(told.finding);
    if (room[level] > 0) commands.push(annotation(told));
    else rest.push(told);
    room[level]--;
  }
  const summary = summaryOf(report);
  if (rest.length === 0) return [...commands, logged(summary)];
  const notBeside = render(lintFormatTexts, locale, 'notBeside', { findings: rest.length });
  return [
    ...commands,
    command('notice', { title: 'Okenko' }, `${summary} ${notBeside}`),
    `::group::${escapeData(notBeside)}`,
    ...rest.map(({ file, finding: { rule, severity, message, start } }) => {
      const place = `${file}:${start.line + 1}:${start.character + 1}`;
      return logged(`- ${place} ${render(reportTexts, locale, severity)}: ${message} (${rule})`);
    }),
    '::endgroup::',
  ];
}

const LEVELS = ['error', 'warning', 'notice'] as const;

function levelOf({ severity }: RenderedFinding): Level {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

/** The gravest first; of those the first of each document, then the second of each, so that every document gets its share. */
function byImportance({ documents }: LintReport): readonly Told[] {
  const told = documents.flatMap(({ file, findings }) => {
    const turns = { error: 0, warning: 0, notice: 0 };
    return findings.map((finding): Told => ({ file, finding, turn: turns[levelOf(finding)]++ }));
  });
  const rank = ({ finding }: Told) => SEVERITIES.indexOf(finding.severity);
  return told.sort((a, b) => rank(a) - rank(b) || a.turn - b.turn);
}

function annotation({ file, finding }: Told): string {
  const { rule, message, why, start, end } = finding;
  const place = { file, line: start.line + 1, endLine: end.line + 1 };
  // Columns are only taken for a place on one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  return command(levelOf(finding), { ...place, ...columns, title: rule }, `${message}\n${why}`);
}

function command(name: Level, properties: { readonly [name: string]: string | number }, data: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One line of the log, in which the runner finds no command: neither `::name::` at its start nor `##[name]` anywhere. */
function logged(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
}
