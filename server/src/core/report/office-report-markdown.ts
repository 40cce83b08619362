import { amountWords } from '../l10n/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { OfficeReport, StepReport } from './office-report.ts';
import { chart } from './office-report-chart.ts';
import { claim, remarkOn, scoreWords, thingsOf } from './office-report-rows.ts';
import { type Say, sayIn } from './office-report-texts.ts';
import { ABSENT, lastOf, marginOf, startOf, stateWord, targetOf, trendWord } from './office-report-values.ts';

/** The report as Markdown, with the charts as inline SVG. */
export function officeReportMarkdown(report: OfficeReport): string {
  const say = sayIn(report.locale);
  const blocks = [
    `# ${escapeMarkdown(say('title', { office: report.office }))}`,
    escapeMarkdown(say('about', { today: report.today, ...report.counts })),
    `## ${say('next')}`,
    ...nextBlocks(report, say),
    `## ${say('maturity')}`,
    escapeMarkdown(say('officeLevel', { level: report.level })),
    say('levelsMean'),
    ...report.steps.flatMap((step) => stepBlocks(step, say)),
    `## ${say('ownership')}`,
    ...ownershipBlocks(report, say),
    `## ${say('indicators')}`,
    ...indicatorBlocks(report, say),
    `## ${say('language')}`,
    ...languageBlocks(report, say),
    '---',
    escapeMarkdown(say('made', { version: report.version })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function nextBlocks({ next }: OfficeReport, say: Say): readonly string[] {
  if (next.length === 0) return [say('nothingNext')];
  return [next.map(({ text }, index) => `${index + 1}. ${escapeMarkdown(text)}`).join('\n')];
}

function stepBlocks(step: StepReport, say: Say): readonly string[] {
  const { level, leadName, reasons } = step;
  const lead = leadName ? say('lead', { post: leadName }) : say('noLead');
  const list = (isMet: boolean) => reasons.filter((reason) => reason.isMet === isMet);
  const bullets = (isMet: boolean) =>
    list(isMet)
      .map(({ text }) => `- ${escapeMarkdown(text)}`)
      .join('\n');
  return [
    `### ${escapeMarkdown(say('step', { step: step.step, label: step.label }))}`,
    `**${say('levelOf', { level })}, ${step.levelName}.** ${escapeMarkdown([lead, claim(step, say)].join(' ').trim())}`,
    ...(list(true).length > 0 ? [`${say('done')}:`, bullets(true)] : []),
    ...(list(false).length > 0 ? [`${say('toDo')}:`, bullets(false)] : []),
  ];
}

function ownershipBlocks({ ownership }: OfficeReport, say: Say): readonly string[] {
  const rows = ownership.posts.map((post) => [
    escapeMarkdown(post.title),
    escapeMarkdown(post.unit ?? ABSENT),
    thingsOf(post)
      .map(({ sort, names }) => escapeMarkdown(`${sort}: ${names.join('; ')}`))
      .join('<br>') || say('ownsNothing'),
    escapeMarkdown(post.deputy ?? say('none')),
    escapeMarkdown(remarkOn(post, ownership.limit, say) || ABSENT),
  ]);
  const head = [say('post'), say('unit'), say('owns'), say('deputy'), say('remark')];
  if (ownership.unclear.length === 0) return [table(head, rows), say('allClear')];
  const unclear = ownership.unclear.map(
    ({ file, line, message }) => `- ${escapeMarkdown(`${file}, ${say('line', { line })}: ${message}`)}`,
  );
  return [table(head, rows), `### ${say('unclear')}`, unclear.join('\n')];
}

function indicatorBlocks({ indicators, locale }: OfficeReport, say: Say): readonly string[] {
  if (indicators.length === 0) return [say('noIndicators')];
  const rows = indicators.map((indicator, index) => [
    escapeMarkdown(indicator.name),
    `${SIGNS[indicator.state]} ${escapeMarkdown(stateWord(indicator, say))}`,
    escapeMarkdown(startOf(indicator, locale, say)),
    escapeMarkdown(targetOf(indicator, locale, say)),
    escapeMarkdown(lastOf(indicator, locale, say)),
    escapeMarkdown(marginOf(indicator, locale)),
    escapeMarkdown(trendWord(indicator, say)),
    plainInside(chart(indicator, `chart-${index + 1}`, locale, say)) || ABSENT,
  ]);
  const head = ['indicator', 'state', 'start', 'target', 'last', 'margin', 'trend', 'chart'] as const;
  return [
    table(
      head.map((id) => say(id)),
      rows,
    ),
    say('howStates'),
  ];
}

const SIGNS = { green: '🟢', amber: '🟡', red: '🔴', unknown: '⚪' } as const;

function languageBlocks({ language, locale }: OfficeReport, say: Say): readonly string[] {
  if (language.groups.length === 0) return [say('noTexts')];
  const rows = language.groups.map(({ readers, language: code, counts, longShare, score }) => [
    say(readers),
    say(code),
    `${counts.words}`,
    `${counts.sentences}`,
    say('wordCount', { n: counts.longest }),
    amountWords(locale, longShare, 'percent'),
    escapeMarkdown(scoreWords(score, language.enough, say)),
  ]);
  const head = ['readers', 'textLanguage', 'words', 'sentences', 'longest', 'longShare', 'score'] as const;
  const longest = language.groups
    .filter(({ longest: { text } }) => text !== '')
    .map(({ readers, language: code, longest: { text, file } }) => {
      const about = say('longestSentence', { readers: say(readers), language: say(code), file });
      return `- ${escapeMarkdown(`${about}: ${text}`)}`;
    });
  const hardest = language.hardest.map(
    ({ file, score }) => `- ${escapeMarkdown(`${file}: ${scoreWords(score, language.enough, say)}`)}`,
  );
  return [
    table(
      head.map((id) => say(id)),
      rows,
    ),
    longest.join('\n'),
    ...(hardest.length > 0 ? [`### ${say('hardest')}`, hardest.join('\n')] : []),
    say('howScores'),
  ];
}

/** Between tags Markdown reads on: its signs in the words of a drawing are written as numbers, which mean nothing to it. */
function plainInside(svg: string): string {
  return svg.replace(/>[^<]*</g, (words) =>
    words.replace(/[\\`*_[\]~|]|:(?=\/\/)/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}
