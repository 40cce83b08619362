import { amountWords } from '../l10n/index.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import type { IndicatorReport, OfficeReport, StepReport } from './office-report.ts';
import { chart } from './office-report-chart.ts';
import type { PostReport } from './office-report-ownership.ts';
import { claim, remarkOn, scoreWords, thingsOf } from './office-report-rows.ts';
import { officeReportStyle } from './office-report-style.ts';
import { type Say, sayIn } from './office-report-texts.ts';
import { ABSENT, lastOf, marginOf, startOf, stateWord, targetOf, trendWord } from './office-report-values.ts';

/** The report as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export function officeReportHtml(report: OfficeReport): string {
  const say = sayIn(report.locale);
  const sections = [
    section('next', say, nextSection(report, say)),
    section('maturity', say, maturitySection(report, say)),
    section('ownership', say, ownershipSection(report, say)),
    section('indicators', say, indicatorSection(report, say)),
    section('language', say, languageSection(report, say)),
  ];
  return htmlPage({
    locale: report.locale,
    title: say('title', { office: report.office }),
    style: officeReportStyle(),
    header: [
      `<p>${text(say('about', { today: report.today, ...report.counts }))}</p>`,
      `<nav aria-label="${text(say('contents'))}"><ul>${PARTS.map((id) => `<li><a href="#${id}">${text(say(id))}</a></li>`).join('')}</ul></nav>`,
    ],
    main: sections,
    footer: say('made', { version: report.version }),
  });
}

const PARTS = ['next', 'maturity', 'ownership', 'indicators', 'language'] as const;

const text = escapeHtml;

function section(id: (typeof PARTS)[number], say: Say, content: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${text(say(id))}</h2>
${content.join('\n')}
</section>`;
}

function paragraph(words: string): string {
  return `<p>${text(words)}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
}

/** A table with a caption; the first cell of each row is its heading. Cells are HTML. It scrolls by itself, also by keyboard. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${text(caption)}"><table>
<caption>${text(caption)}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

function nextSection({ next }: OfficeReport, say: Say): readonly string[] {
  if (next.length === 0) return [paragraph(say('nothingNext'))];
  return [`<ol class="next">${next.map((one) => `<li>${text(one.text)}</li>`).join('')}</ol>`];
}

function maturitySection({ level, steps }: OfficeReport, say: Say): readonly string[] {
  return [
    paragraph(say('officeLevel', { level })),
    `<p class="quiet">${text(say('levelsMean'))}</p>`,
    `<div class="steps">${steps.map((step) => stepCard(step, say)).join('\n')}</div>`,
  ];
}

function stepCard(step: StepReport, say: Say): string {
  const { level, leadName, reasons } = step;
  const bar = [1, 2, 3, 4].map((n) => `<i${n <= level ? ' class="on"' : ''}></i>`).join('');
  const lead = leadName ? say('lead', { post: leadName }) : say('noLead');
  const part = (isMet: boolean, heading: 'done' | 'toDo') => {
    const mine = reasons.filter((reason) => reason.isMet === isMet).map((reason) => reason.text);
    return mine.length === 0 ? '' : `<p class="quiet">${text(say(heading))}</p>${list(mine)}`;
  };
  return `<article class="step">
<h3>${text(say('step', { step: step.step, label: step.label }))}</h3>
<p class="level"><span class="bar" aria-hidden="true">${bar}</span> ${text(`${say('levelOf', { level })}, ${step.levelName}`)}</p>
<p>${text(lead)} ${text(claim(step, say))}</p>
${part(true, 'done')}${part(false, 'toDo')}
</article>`;
}

function ownershipSection({ ownership }: OfficeReport, say: Say): readonly string[] {
  const head = [say('post'), say('unit'), say('owns'), say('deputy'), say('remark')];
  const rows = ownership.posts.map((post) => [
    text(post.title),
    text(post.unit ?? ABSENT),
    ownsCell(post, say),
    post.deputy === undefined ? `<span class="warn">${text(say('none'))}</span>` : text(post.deputy),
    remarkCell(post, ownership.limit, say),
  ]);
  const posts = table(say('ownership'), head, rows);
  if (ownership.unclear.length === 0) return [posts, paragraph(say('allClear'))];
  const unclear = ownership.unclear.map(({ file, line, message }) => `${file}, ${say('line', { line })}: ${message}`);
  return [posts, `<h3>${text(say('unclear'))}</h3>`, list(unclear)];
}

function ownsCell(post: PostReport, say: Say): string {
  const groups = thingsOf(post).map(({ sort, names }) => `${sort}: ${names.join('; ')}`);
  return groups.length === 0 ? text(say('ownsNothing')) : list(groups);
}

function remarkCell(post: PostReport, limit: number, say: Say): string {
  const remark = remarkOn(post, limit, say);
  return remark === '' ? ABSENT : `<span class="warn">${text(remark)}</span>`;
}

/** A shape for each state, so that nobody needs to tell colours apart. */
const SIGNS = { green: '●', amber: '▲', red: '■', unknown: '○' } as const;

function indicatorSection({ indicators, locale }: OfficeReport, say: Say): readonly string[] {
  if (indicators.length === 0) return [paragraph(say('noIndicators'))];
  const head = ['indicator', 'state', 'start', 'target', 'last', 'margin', 'trend', 'chart'] as const;
  const row = (indicator: IndicatorReport, index: number) => [
    `${text(indicator.name)}<br><span class="quiet">${text(indicator.document)}</span>`,
    `<span class="state ${indicator.state}"><span aria-hidden="true">${SIGNS[indicator.state]}</span> ${text(stateWord(indicator, say))}</span>`,
    dated(startOf(indicator, locale, say)),
    dated(targetOf(indicator, locale, say)),
    dated(lastOf(indicator, locale, say)),
    text(marginOf(indicator, locale)),
    text(trendWord(indicator, say)),
    chart(indicator, `chart-${index + 1}`, locale, say) || ABSENT,
  ];
  return [
    table(
      say('indicators'),
      head.map((id) => say(id)),
      indicators.map(row),
    ),
    `<p class="quiet">${text(say('howStates'))}</p>`,
  ];
}

/** Days stay on one line. */
function dated(words: string): string {
  return text(words).replace(/\d{4}-\d{2}-\d{2}/g, '<span class="day">$&</span>');
}

function languageSection({ language, locale }: OfficeReport, say: Say): readonly string[] {
  if (language.groups.length === 0) return [paragraph(say('noTexts'))];
  const head = ['readers', 'textLanguage', 'words', 'sentences', 'longest', 'longShare', 'score'] as const;
  const rows = language.groups.map(({ readers, language: code, counts, longShare, score }) => [
    text(say(readers)),
    text(say(code)),
    `${counts.words}`,
    `${counts.sentences}`,
    text(say('wordCount', { n: counts.longest })),
    amountWords(locale, longShare, 'percent'),
    text(scoreWords(score, language.enough, say)),
  ]);
  const longest = language.groups
    .filter(({ longest: { text: words } }) => words !== '')
    .map(({ readers, language: code, longest: { text: words, file } }) => {
      const about = say('longestSentence', { readers: say(readers), language: say(code), file });
      return `<p class="quiet">${text(about)}</p><blockquote lang="${code}">${text(words)}</blockquote>`;
    });
  const hardest = language.hardest.map(({ file, score }) => `${file}: ${scoreWords(score, language.enough, say)}`);
  return [
    table(
      say('language'),
      head.map((id) => say(id)),
      rows,
    ),
    ...longest,
    ...(hardest.length > 0 ? [`<h3>${text(say('hardest'))}</h3>`, list(hardest)] : []),
    `<p class="quiet">${text(say('howScores'))}</p>`,
  ];
}
