import type { Affected, ApprovalNote, ChangedDocument, LanguageNote } from '../diff/index.ts';
import type { DiffReport } from './diff-report.ts';
import { languageNames } from './diff-rows.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';

/** Longer lists tell less. */
const MOST = 8;

/** Something somebody has to see to before a change is approved, with the documents it is about. */
export interface ApprovalTask {
  readonly sentence: string;
  readonly documents: readonly string[];
}

export function approvalTasks({ diff, locale }: DiffReport): readonly ApprovalTask[] {
  const say = sayDiff(locale);
  const named = (wanted: ApprovalNote['is']) =>
    diff.approvals
      .filter(({ is }) => is === wanted)
      .map(({ document, approvedOn }) => {
        const name = say('quoted', { text: document.title });
        return approvedOn === undefined ? name : say('approvedOn', { document: name, day: approvedOn });
      });
  return (['missing', 'stale'] as const).flatMap((is) => {
    const documents = named(is);
    return documents.length === 0
      ? []
      : [{ sentence: say(is === 'missing' ? 'approvalMissing' : 'approvalStale'), documents }];
  });
}

/** Who names what changed. */
export function affectedSentence({ document, thing, by, isBroken }: Affected, report: DiffReport): string {
  const say = sayDiff(report.locale);
  const names = by.slice(0, MOST).map(({ title, file }) => `${title} (${file})`);
  const more = by.length > MOST ? [say('andMore', { n: by.length - MOST })] : [];
  const args = { thing: say('quoted', { text: thing ?? document.title }), by: [...names, ...more].join('; ') };
  return say(isBroken ? 'brokenBy' : 'affectedBy', args);
}

/** What makes a document harder to read, in lines; nothing for a document without notes. */
export function languageLines(document: ChangedDocument, { diff, locale, ruleTitles }: DiffReport): readonly string[] {
  const say = sayDiff(locale);
  return diff.language
    .filter((note) => note.document === document)
    .flatMap((note) => linesOf(note, ruleTitles, locale, say));
}

function linesOf(
  { longest, findings }: LanguageNote,
  ruleTitles: DiffReport['ruleTitles'],
  locale: DiffReport['locale'],
  say: SayDiff,
): readonly string[] {
  const rules = findings
    .slice(0, MOST)
    .map(({ rule, before, after }) => `${ruleTitles.get(rule) ?? rule} (${before} → ${after})`);
  const own = longest.filter(({ language }) => language === locale);
  return [
    ...(own.length > 0 ? own : longest.slice(0, 1)).map(({ language, before, after, text }) => {
      const words = say('longest', { language: languageNames([language], say), before, after });
      return `${words}: ${say('quoted', { text })}`;
    }),
    ...(rules.length === 0 ? [] : [`${say('newFindings')}: ${rules.join('; ')}`]),
  ];
}
