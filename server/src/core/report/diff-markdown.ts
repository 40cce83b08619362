import type { Effect } from '../diff/index.ts';
import { diffHead } from './diff-head.ts';
import { affectedSentence, approvalTasks, languageLines } from './diff-notes.ts';
import type { DiffReport } from './diff-report.ts';
import { type DiffRow, type DiffSection, diffSections } from './diff-rows.ts';
import { valuesOf } from './diff-text.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';
import { escapeComment } from './escape-markdown.ts';

/** A comparison for a comment on the change or the summary of a pipeline. Nobody called `@name` in a document is notified. */
export function diffMarkdown(report: DiffReport): string {
  const say = sayDiff(report.locale);
  const { title, compared, summary } = diffHead(report);
  const approvals = approvalTasks(report);
  const { affected } = report.diff;
  const [first = '', ...more] = summary;
  const look = signed('check', say);
  const blocks = [
    `# ${text(title)}`,
    text(compared),
    [text(first), ...more.map((line) => `**${text(line)}**`)].join(' '),
    ...diffSections(report).flatMap((section) => sectionBlocks(section, report, say)),
    ...(approvals.length === 0
      ? []
      : [
          `## ${say('approvals')}`,
          ...approvals.flatMap(({ sentence, documents }) => [
            text(sentence),
            bullets(documents.map((document) => `${look} ${text(document)}`)),
          ]),
        ]),
    ...(affected.length === 0
      ? []
      : [
          `## ${say('affected')}`,
          bullets(affected.map((one) => `${one.isBroken ? `${look} ` : ''}${text(affectedSentence(one, report))}`)),
        ]),
    '---',
    text(say('made', { version: report.version })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const SIGNS: { readonly [E in Effect]: string } = { worse: '🔴', better: '🟢', check: '🟡', neutral: '⚪' };

const text = escapeComment;

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function sectionBlocks(section: DiffSection, report: DiffReport, say: SayDiff): readonly string[] {
  return [
    `## ${text(section.heading)}`,
    ...section.documents.flatMap(({ document, rows, more }) => [
      `### ${text(document.title)}`,
      bullets([
        ...rows.map((row) => rowItem(row, say)),
        ...(more > 0 ? [text(say('moreTexts', { n: more }))] : []),
        ...(section.group === 'language' ? languageLines(document, report).map(text) : []),
      ]),
    ]),
  ];
}

function signed(effect: Effect, say: SayDiff): string {
  return `${SIGNS[effect]} **${text(say(effect))}:**`;
}

function rowItem(row: DiffRow, say: SayDiff): string {
  const { effect, label, from, to, how, reading, isLong } = row;
  const head = `${signed(effect, say)} ${text(label)}`.trim();
  const tail = how === undefined ? '' : ` (${text(how)})`;
  const said = reading === undefined ? '' : ` *${text(reading)}*`;
  if (isLong) {
    const lines = [
      ...(from === undefined ? [] : [`  - ${text(say('before'))}: ${text(from)}`]),
      ...(to === undefined ? [] : [`  - ${text(say('now'))}: ${text(to)}`]),
    ];
    return [`${head}${tail}.${said}`, ...lines].join('\n');
  }
  const values = valuesOf(row);
  const change = values === '' ? '' : `${label === '' ? ' ' : ': '}**${text(values)}**`;
  return `${head}${change}${tail}.${said}`;
}
