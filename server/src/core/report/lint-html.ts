import { type Locale, type MessageArgs, render } from '../l10n/index.ts';
import { escapeHtml } from './escape-html.ts';
import { excerptOf, linesOf } from './excerpt.ts';
import { htmlPage } from './html-page.ts';
import type { FormatContext, LintFormat } from './lint-format.ts';
import { lintFormatTexts } from './lint-format-texts.ts';
import type { DocumentReport, LintReport } from './lint-report.ts';
import { repairOf, SIGNS } from './lint-rows.ts';
import { severitiesOf, summaryOf } from './lint-summary.ts';
import { officeReportStyle } from './office-report-style.ts';
import type { RenderedFinding } from './rendered.ts';
import { reportTexts } from './report-texts.ts';

/** One page in one file, to be sent around or kept with a build. */
export const lintHtml: LintFormat = {
  help: {
    en: 'one page that can be opened, printed and sent',
    cs: 'jedna stránka k otevření, vytištění a poslání',
    pl: 'jedna strona do otwarcia, wydrukowania i wysłania',
  },
  readsTexts: true,
  print(report, { troubles }) {
    const { locale, version, documents } = report;
    const found = documents.filter(({ findings }) => findings.length > 0);
    return htmlPage({
      locale,
      title: word(locale, 'title'),
      style: `${officeReportStyle()}\n${STYLE}`,
      header: [`<p>${text(summaryOf(report))}</p>`, ...contents(found, report)],
      main: [...troubleSection(troubles, locale), ...found.map((document, index) => section(document, index, report))],
      footer: word(locale, 'made', { version }),
    });
  },
};

const text = escapeHtml;

/** What the report of an office has no use for. */
const STYLE = `.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.findings > li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; break-inside: avoid; }
.error { color: var(--red); } .warning { color: var(--amber); } .info, .hint { color: var(--link); }
nav ul { display: block; columns: 26rem; }
h2, code { overflow-wrap: anywhere; }
pre { overflow-x: auto; margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .25rem; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline wavy; text-underline-offset: .2em; }`;

function contents(documents: readonly DocumentReport[], report: LintReport): readonly string[] {
  if (documents.length < 2) return [];
  const links = documents.map(({ file, findings }, index) => {
    const counts = text(severitiesOf(findings, report));
    return `<li><a href="#document-${index + 1}">${text(file)}</a> <span class="quiet">${counts}</span></li>`;
  });
  return [`<nav aria-label="${text(word(report.locale, 'documents'))}"><ul>${links.join('')}</ul></nav>`];
}

function troubleSection(troubles: FormatContext['troubles'], locale: Locale): readonly string[] {
  if (troubles.length === 0) return [];
  const items = troubles.map(({ message }) => `<li>${text(message)}</li>`);
  return [`<section><h2>${text(word(locale, 'unchecked'))}</h2>\n<ul>${items.join('')}</ul></section>`];
}

function section({ file, text: source, findings }: DocumentReport, index: number, report: LintReport): string {
  const id = `document-${index + 1}`;
  const lines = linesOf(source);
  return `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${text(file)}</h2>
<p class="quiet">${text(severitiesOf(findings, report))}</p>
<ol class="findings">
${findings.map((finding) => item(finding, lines, report.locale)).join('\n')}
</ol>
</section>`;
}

function item(finding: RenderedFinding, lines: readonly string[], locale: Locale): string {
  const { severity, rule, message, why, start } = finding;
  const sign = `<span aria-hidden="true">${SIGNS[severity]}</span>`;
  const repair = repairOf(finding, locale);
  return `<li>
<p><span class="state ${severity}">${sign} ${text(render(reportTexts, locale, severity))}</span>, ${text(word(locale, 'line', { line: start.line + 1 }))} <code class="quiet">${text(rule)}</code></p>
${frame(finding, lines)}<p>${text(message)}</p>
<p class="quiet">${text(`${word(locale, 'why')} ${why}`)}</p>${repair === undefined ? '' : `\n<p>${text(repair)}</p>`}
</li>`;
}

function frame(finding: RenderedFinding, lines: readonly string[]): string {
  const excerpt = excerptOf(finding, lines);
  if (!excerpt) return '';
  const { before, marked, after } = excerpt;
  const inside = marked === '' ? '' : `<mark>${text(marked)}</mark>`;
  return `<pre tabindex="0"><code>${text(before)}${inside}${text(after)}</code></pre>\n`;
}

function word(locale: Locale, id: keyof (typeof lintFormatTexts)['en'], args: MessageArgs = {}): string {
  return render(lintFormatTexts, locale, id, args);
}
