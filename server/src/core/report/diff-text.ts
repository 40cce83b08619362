import type { Effect } from '../diff/index.ts';
import { diffHead } from './diff-head.ts';
import { affectedSentence, approvalTasks, languageLines } from './diff-notes.ts';
import type { DiffReport } from './diff-report.ts';
import { type DiffRow, type DiffSection, diffSections } from './diff-rows.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';
import type { Paint } from './pretty.ts';

/** A comparison for a terminal. */
export function diffText(report: DiffReport, paint: Paint): string {
  const say = sayDiff(report.locale);
  const { title, compared, summary } = diffHead(report);
  const approvals = approvalTasks(report);
  const { affected } = report.diff;
  const look = signed('check', say, paint);
  const sections = [
    [paint.bold(title), paint.dim(compared), ...summary],
    ...diffSections(report).map((section) => sectionLines(section, report, say, paint)),
    approvals.length === 0
      ? []
      : [
          paint.bold(say('approvals').toUpperCase()),
          ...approvals.flatMap(({ sentence, documents }) => [
            `  ${sentence}`,
            ...documents.map((document) => `    ${look}: ${document}`),
          ]),
        ],
    affected.length === 0
      ? []
      : [
          paint.bold(say('affected').toUpperCase()),
          ...affected.map((one) => `  ${one.isBroken ? `${look}:` : '-'} ${affectedSentence(one, report)}`),
        ],
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const SIGNS: { readonly [E in Effect]: string } = { worse: '▼', better: '▲', check: '?', neutral: '·' };

function sectionLines(section: DiffSection, report: DiffReport, say: SayDiff, paint: Paint): readonly string[] {
  return [
    paint.bold(section.heading.toUpperCase()),
    ...section.documents.flatMap(({ document, rows, more }) => [
      `  ${paint.bold(document.title)} ${paint.dim(document.after ?? document.before ?? '')}`,
      ...rows.flatMap((row) => rowLines(row, say, paint)),
      ...(more > 0 ? [`    ${say('moreTexts', { n: more })}`] : []),
      ...(section.group === 'language' ? languageLines(document, report).map((line) => `    ${line}`) : []),
    ]),
  ];
}

function rowLines(row: DiffRow, say: SayDiff, paint: Paint): readonly string[] {
  const { effect, label, from, to, how, reading, isLong } = row;
  const [head, values] = [`    ${signed(effect, say, paint)}: ${label}`, valuesOf(row)];
  const tail = how === undefined ? '' : ` (${how})`;
  const lines = isLong
    ? [
        `${head}${tail}`,
        ...(from === undefined ? [] : [`        ${paint.dim(`${say('before')}:`)} ${from}`]),
        ...(to === undefined ? [] : [`        ${paint.dim(`${say('now')}:`)} ${to}`]),
      ]
    : [`${head}${values === '' ? '' : `${label === '' ? '' : ': '}${values}`}${tail}`];
  return reading === undefined ? lines : [...lines, paint.dim(`        ${reading}`)];
}

function signed(effect: Effect, say: SayDiff, paint: Paint): string {
  const colour = { worse: paint.error, better: paint.info, check: paint.warning, neutral: paint.dim }[effect];
  return colour(`${SIGNS[effect]} ${say(effect)}`);
}

/** `90% → 80%`, or the one value there is. */
export function valuesOf({ from, to }: Pick<DiffRow, 'from' | 'to'>): string {
  return from !== undefined && to !== undefined ? `${from} → ${to}` : (from ?? to ?? '');
}
