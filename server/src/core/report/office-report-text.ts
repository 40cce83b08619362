import { amountWords } from '../l10n/index.ts';
import type { OfficeReport, StepReport } from './office-report.ts';
import { claim, remarkOn, scoreWords, thingsOf } from './office-report-rows.ts';
import { type Say, sayIn } from './office-report-texts.ts';
import { lastOf, marginOf, startOf, stateWord, targetOf, trendWord } from './office-report-values.ts';
import type { Paint } from './pretty.ts';

/** The report for a terminal. */
export function officeReportText(report: OfficeReport, paint: Paint): string {
  const say = sayIn(report.locale);
  const sections = [
    [paint.bold(say('title', { office: report.office })), say('about', { today: report.today, ...report.counts })],
    [heading('next', say, paint), ...nextLines(report, say)],
    [heading('maturity', say, paint), say('officeLevel', { level: report.level }), paint.dim(say('levelsMean'))],
    ...report.steps.map((step) => stepLines(step, say, paint)),
    [heading('ownership', say, paint), ...ownershipLines(report, say, paint)],
    [heading('indicators', say, paint), ...indicatorLines(report, say, paint)],
    [heading('language', say, paint), ...languageLines(report, say, paint)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(id: Parameters<Say>[0], say: Say, paint: Paint): string {
  return paint.bold(say(id).toUpperCase());
}

function nextLines({ next }: OfficeReport, say: Say): readonly string[] {
  if (next.length === 0) return [say('nothingNext')];
  return next.map(({ text }, index) => `${String(index + 1).padStart(3)}. ${text}`);
}

function stepLines(step: StepReport, say: Say, paint: Paint): readonly string[] {
  const { level, leadName, reasons } = step;
  const bar = `${'■'.repeat(level)}${'□'.repeat(4 - level)}`;
  const name = say('step', { step: step.step, label: step.label });
  return [
    `${bar} ${paint.bold(name)} – ${say('levelOf', { level })}, ${step.levelName}`,
    paint.dim(
      `     ${[leadName ? say('lead', { post: leadName }) : say('noLead'), claim(step, say)].join(' ').trim()}`,
    ),
    ...reasons.map(({ isMet, text }) => `   ${isMet ? paint.info('+') : paint.warning('→')} ${text}`),
  ];
}

function ownershipLines({ ownership }: OfficeReport, say: Say, paint: Paint): readonly string[] {
  const posts = ownership.posts.flatMap((post) => {
    const remark = remarkOn(post, ownership.limit, say);
    const deputy = `${say('deputy')}: ${post.deputy ?? say('none')}`;
    return [
      `${paint.bold(post.title)}${post.unit === undefined ? '' : `, ${post.unit}`} – ${deputy}${remark === '' ? '' : paint.warning(` – ${remark}`)}`,
      ...(post.owns.length === 0
        ? [paint.dim(`   ${say('ownsNothing')}`)]
        : thingsOf(post).map(({ sort, names }) => `   ${sort}: ${names.join('; ')}`)),
    ];
  });
  const unclear = ownership.unclear.map(
    ({ file, line, message }) => `   ${paint.error('→')} ${file}:${line} ${message}`,
  );
  return [...posts, ...(unclear.length === 0 ? [say('allClear')] : [paint.bold(say('unclear')), ...unclear])];
}

function indicatorLines({ indicators, locale }: OfficeReport, say: Say, paint: Paint): readonly string[] {
  if (indicators.length === 0) return [say('noIndicators')];
  return indicators.flatMap((indicator) => {
    const color = { green: paint.info, amber: paint.warning, red: paint.error, unknown: paint.dim }[indicator.state];
    return [
      `${color('●')} ${paint.bold(indicator.name)} – ${stateWord(indicator, say)} ${paint.dim(`(${indicator.file})`)}`,
      `   ${say('start')}: ${startOf(indicator, locale, say)}; ${say('target')}: ${targetOf(indicator, locale, say)}; ${say('last')}: ${lastOf(indicator, locale, say)}; ${say('trend')}: ${trendWord(indicator, say)}; ${say('margin')}: ${marginOf(indicator, locale)}`,
    ];
  });
}

function languageLines({ language, locale }: OfficeReport, say: Say, paint: Paint): readonly string[] {
  if (language.groups.length === 0) return [say('noTexts')];
  const groups = language.groups.flatMap((group) => [
    `${paint.bold(`${say(group.readers)}, ${say(group.language)}`)} – ${scoreWords(group.score, language.enough, say)}`,
    `   ${say('words')}: ${group.counts.words}; ${say('sentences')}: ${group.counts.sentences}; ${say('longest')}: ${say('wordCount', { n: group.counts.longest })}; ${say('longShare')}: ${amountWords(locale, group.longShare, 'percent')}`,
  ]);
  const hardest = language.hardest.map(
    ({ file, score }) => `   ${paint.warning('→')} ${file} – ${scoreWords(score, language.enough, say)}`,
  );
  return [
    ...groups,
    ...(hardest.length > 0 ? [paint.bold(say('hardest')), ...hardest] : []),
    paint.dim(say('howScores')),
  ];
}
