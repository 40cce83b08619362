import type { Effect } from '../diff/index.ts';
import { diffHead } from './diff-head.ts';
import { affectedSentence, approvalTasks, languageLines } from './diff-notes.ts';
import type { DiffReport } from './diff-report.ts';
import { type DiffRow, type DiffSection, diffSections } from './diff-rows.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { officeReportStyle } from './office-report-style.ts';

/** A comparison as one page to open, print and send. */
export function diffHtml(report: DiffReport): string {
  const say = sayDiff(report.locale);
  const { title, compared, summary } = diffHead(report);
  const { affected } = report.diff;
  const look = signed('check', say);
  const sections: readonly Section[] = [
    ...diffSections(report).map((section) => ({
      id: section.group,
      heading: section.heading,
      content: section.documents.map((document) => documentBlock(document, section, report, say)),
    })),
    ...notes(
      'approvals',
      approvalTasks(report).map(
        ({ sentence, documents }) =>
          `<p>${text(sentence)}</p>${list(documents.map((document) => `${look} · ${text(document)}`))}`,
      ),
      say,
    ),
    ...notes(
      'affected',
      affected.length === 0
        ? []
        : [list(affected.map((one) => `${one.isBroken ? `${look} · ` : ''}${text(affectedSentence(one, report))}`))],
      say,
    ),
  ];
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}">${text(heading)}</a></li>`);
  return htmlPage({
    locale: report.locale,
    title,
    style: `${officeReportStyle()}\n${STYLE}`,
    header: [
      `<p class="quiet">${text(compared)}</p>`,
      ...summary.map((line, index) => `<p${index > 0 ? ' class="sum"' : ''}>${text(line)}</p>`),
      ...(links.length > 1 ? [`<nav aria-label="${text(say('contents'))}"><ul>${links.join('')}</ul></nav>`] : []),
    ],
    main: sections.map(sectionHtml),
    footer: say('made', { version: report.version }),
  });
}

const text = escapeHtml;

/** What the report of an office has no use for. */
const STYLE = `.changes { list-style: none; margin: .5rem 0 1rem; padding: 0; display: grid; gap: .75rem; }
.changes > li { background: var(--card); border: 1px solid var(--line); border-left-width: .4rem; border-radius: .5rem; padding: .6rem 1rem; break-inside: avoid; }
.changes > .worse { border-left-color: var(--red); } .changes > .better { border-left-color: var(--green); } .changes > .check { border-left-color: var(--amber); }
.changes p { margin: .15rem 0; }
.changes .worse-word { color: var(--red); } .better-word { color: var(--green); } .check-word { color: var(--amber); } .neutral-word { color: var(--quiet); }
.values { font-size: 1.1rem; } .values b { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .25rem 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
h3 .quiet { font-weight: 400; font-size: .85rem; overflow-wrap: anywhere; }
.sum { font-weight: 600; }`;

interface Section {
  readonly id: string;
  readonly heading: string;
  /** HTML. */
  readonly content: readonly string[];
}

function notes(id: 'approvals' | 'affected', content: readonly string[], say: SayDiff): readonly Section[] {
  return content.length === 0 ? [] : [{ id, heading: say(id), content }];
}

/** `items` are HTML. */
function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function sectionHtml({ id, heading, content }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${text(heading)}</h2>
${content.join('\n')}
</section>`;
}

function documentBlock(
  { document, rows, more }: DiffSection['documents'][number],
  { group }: DiffSection,
  report: DiffReport,
  say: SayDiff,
): string {
  const lines = [
    ...(more > 0 ? [say('moreTexts', { n: more })] : []),
    ...(group === 'language' ? languageLines(document, report) : []),
  ];
  const file = document.after ?? document.before ?? '';
  return `<h3>${text(document.title)} <span class="quiet">${text(file)}</span></h3>
<ul class="changes">
${rows.map((row) => rowHtml(row, say)).join('\n')}
</ul>${lines.length === 0 ? '' : `\n${list(lines.map(text))}`}`;
}

/** A shape for each effect, so that nobody needs to tell colours apart. */
const SIGNS: { readonly [E in Effect]: string } = { worse: '▼', better: '▲', check: '?', neutral: '●' };

function signed(effect: Effect, say: SayDiff): string {
  return `<strong class="${effect}-word"><span aria-hidden="true">${SIGNS[effect]}</span> ${text(say(effect))}</strong>`;
}

function rowHtml(row: DiffRow, say: SayDiff): string {
  const { effect, label, how, reading } = row;
  const tail = how === undefined ? '' : ` <span class="quiet">(${text(how)})</span>`;
  return `<li class="${effect}"><p>${signed(effect, say)}${label === '' ? '' : ` · ${text(label)}`}${tail}</p>${values(row, say)}${
    reading === undefined ? '' : `<p>${text(reading)}</p>`
  }</li>`;
}

function values({ from, to, isLong }: DiffRow, say: SayDiff): string {
  if (from === undefined && to === undefined) return '';
  if (!isLong && from !== undefined && to !== undefined) {
    return `<p class="values">${text(from)} <span aria-hidden="true">→</span> <b>${text(to)}</b></p>`;
  }
  const term = (id: 'before' | 'now', value: string | undefined) =>
    value === undefined ? '' : `<dt>${text(say(id))}</dt><dd>${text(value)}</dd>`;
  return `<dl>${term('before', from)}${term('now', to)}</dl>`;
}
