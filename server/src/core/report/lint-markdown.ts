import type { Severity } from '../analysis/index.ts';
import { type Locale, type MessageArgs, render } from '../l10n/index.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeComment, withoutMentions } from './escape-markdown.ts';
import { excerptOf, linesOf } from './excerpt.ts';
import type { FormatContext, LintFormat } from './lint-format.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import { countSeverities, type DocumentReport, type LintReport } from './lint-report.ts';
import { repairOf } from './lint-rows.ts';
import { severitiesOf, summaryOf } from './lint-summary.ts';
import type { RenderedFinding } from './rendered.ts';
import { reportTexts } from './report-texts.ts';

/** Markdown for a comment on a change or the summary of a job; never longer than a comment may be. */
export const lintMarkdown: LintFormat = {
  help: {
    en: 'Markdown for a comment on a change or the summary of a job',
    cs: 'Markdown do komentáře ke změně nebo do souhrnu úlohy',
    pl: 'Markdown do komentarza przy zmianie lub podsumowania zadania',
  },
  namesFromRoot: true,
  readsTexts: true,
  print: (report, context) => `${fitted(report, context).join('\n\n')}\n`,
};

/** A comment on GitHub has at most 65,536 characters; a script that posts it may want to add a mark of its own. */
const LIMIT = 65_000;

/** More than the lines say that close it. */
const CLOSING = 500;

function fitted(report: LintReport, { troubles }: FormatContext): readonly string[] {
  const { locale, version } = report;
  const blocks = [`## ${word(locale, 'title')}`, `**${escapeComment(summaryOf(report))}**`];
  let room = LIMIT - CLOSING - lengthOf(blocks);
  let rest = 0;
  const cut = new Set<string>();
  const add = (block: string): boolean => {
    const fits = block.length + 2 <= room;
    if (fits) blocks.push(block);
    if (fits) room -= block.length + 2;
    return fits;
  };
  if (troubles.length > 0) {
    const list = troubles.map(({ message }) => `- ${escapeComment(message)}`).join('\n');
    add(`### ${word(locale, 'unchecked')}\n\n${list.slice(0, LIMIT / 4)}`);
  }
  for (const document of gravestFirst(report)) {
    const items = itemsOf(document, locale);
    const shown = fitting(items, room - CLOSING - document.file.length);
    if (shown > 0) add(documentBlock(document, items.slice(0, shown), report));
    rest += items.length - shown;
    if (shown < items.length) cut.add(document.file);
    // What comes after is less grave: better to leave it out than to fill the gaps with it.
    if (shown < items.length) room = 0;
  }
  if (rest > 0) {
    const notHere = word(locale, 'notHere', { findings: rest, documents: cut.size });
    blocks.push(`${escapeComment(notHere)} ${word(locale, 'howToSeeAll')}`);
  }
  return [...blocks, `<sub>${escapeHtml(word(locale, 'made', { version }))}</sub>`];
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, { length }) => sum + length + 2, 0);
}

/** How many of the items, from the first, fit into a number of characters. */
function fitting(items: readonly string[], room: number): number {
  let length = 0;
  const tooMany = items.findIndex((item) => {
    length += item.length + 1;
    return length > room;
  });
  return tooMany < 0 ? items.length : tooMany;
}

function gravestFirst({ documents }: LintReport): readonly DocumentReport[] {
  const found = documents.filter(({ findings }) => findings.length > 0);
  const counted = found.map((document) => ({ document, counts: countSeverities(document.findings) }));
  return counted
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
    .map(({ document }) => document);
}

/** Open when there is an error in it. */
function documentBlock({ file, findings }: DocumentReport, items: readonly string[], report: LintReport): string {
  const isGrave = findings.some(({ severity }) => severity === 'error');
  const counts = escapeHtml(severitiesOf(findings, report));
  return [
    `<details${isGrave ? ' open' : ''}>`,
    `<summary><b>${withoutMentions(escapeHtml(file))}</b>: ${counts}</summary>`,
    '',
    items.join('\n'),
    '',
    '</details>',
  ].join('\n');
}

const SIGNS: { readonly [S in Severity]: string } = { error: '🔴', warning: '🟡', info: '🔵', hint: '⚪' };

function itemsOf({ findings, text }: DocumentReport, locale: Locale): readonly string[] {
  const lines = linesOf(text);
  const said = new Set<string>();
  return findings.map((finding) => {
    const isNew = !said.has(finding.why);
    said.add(finding.why);
    return itemOf(finding, isNew, lines, locale);
  });
}

/** Why it matters is said where a document first gives reason to; fifty times it would hide the rest. */
function itemOf(finding: RenderedFinding, saysWhy: boolean, lines: readonly string[], locale: Locale): string {
  const { severity, message, why, start } = finding;
  const excerpt = excerptOf(finding, lines);
  const source = excerpt && codeSpan(`${excerpt.before}${excerpt.marked}${excerpt.after}`.trim());
  const repair = repairOf(finding, locale);
  const level = `**${render(reportTexts, locale, severity)}**`;
  return [
    `- ${SIGNS[severity]} ${level}, ${word(locale, 'line', { line: start.line + 1 })}: ${escapeComment(message)}`,
    ...(source ? [source] : []),
    ...(saysWhy ? [escapeComment(`${word(locale, 'why')} ${why}`)] : []),
    ...(repair === undefined ? [] : [`💡 ${escapeComment(repair)}`]),
  ].join('<br>\n  ');
}

/** Code in a line of Markdown, whatever backticks are in it. */
function codeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return /^`|`$/.test(code) ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}

function word(locale: Locale, id: keyof (typeof lintFormatTexts)['en'], args: MessageArgs = {}): string {
  return render(lintFormatTexts, locale, id, args);
}
