import { type Change, type ChangedDocument, type Value, wordOf } from '../diff/index.ts';
import { affectedSentence } from './diff-notes.ts';
import { countEffects, type DiffReport } from './diff-report.ts';
import { rowOf } from './diff-rows.ts';
import { type SayDiff, sayDiff } from './diff-texts.ts';
import { valueWords } from './diff-values.ts';

/**
 * A comparison for machines, version 1: its own shape, so that the comparison can change inside. Titles, labels and readings
 * are in the reader's language, everything else is ids, numbers and days. `null` stands for what is not there. A new field may
 * appear; none disappears within version 1.
 */
export function diffJson(report: DiffReport): string {
  const { diff, locale } = report;
  const say = sayDiff(locale);
  const { worse, better, check, neutral } = countEffects(report);
  const output = {
    version: 1,
    tool: { name: 'okenko', version: report.version },
    locale,
    office: report.office ?? null,
    base: { name: report.base.name ?? null, commit: report.base.commit ?? null },
    head: { name: report.head.name ?? null, commit: report.head.commit ?? null },
    summary: { documents: diff.documents.length, worse, better, check, neutral },
    documents: diff.documents.map(documentJson),
    changes: diff.changes.map((change) => changeJson(change, report, say)),
    approvals: diff.approvals.map((note) => ({
      document: documentJson(note.document),
      effect: 'check',
      problem: note.is,
      status: note.status,
      approvedOn: note.approvedOn ?? null,
    })),
    language: diff.language.map(({ document, longest, findings }) => ({
      document: documentJson(document),
      longest: longest.map(({ language, before, after, text }) => ({ language, before, after, text })),
      findings: findings.map(({ rule, before, after }) => ({ rule, before, after })),
    })),
    affected: diff.affected.map((one) => ({
      document: documentJson(one.document),
      thing: one.thing ?? null,
      broken: one.isBroken,
      effect: one.isBroken ? 'check' : null,
      by: one.by.map(({ title, file }) => ({ title, file })),
      text: affectedSentence(one, report),
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function documentJson({ kind, id, title, before, after }: ChangedDocument) {
  return { kind: kind ?? null, id: id ?? null, title, before: before ?? null, after: after ?? null };
}

function changeJson(change: Change, { locale }: DiffReport, say: SayDiff) {
  const { what, effect, group, topic, document, thing, fields, path, from, to, move, languages } = change;
  const { label, reading } = rowOf(change, locale, say);
  return {
    what,
    effect,
    group,
    topic: topic ?? null,
    document: document.after ?? document.before ?? null,
    thing: thing ? { shape: thing.shape, id: thing.id ?? null, name: thing.name } : null,
    field: fields.at(-1)?.key ?? null,
    label,
    path: { before: path.before ?? null, after: path.after ?? null },
    from: valueJson(from, locale, say),
    to: valueJson(to, locale, say),
    move: move ?? null,
    languages,
    reading: reading ?? null,
  };
}

/** A value as read, and in words. */
function valueJson(value: Value | undefined, locale: DiffReport['locale'], say: SayDiff) {
  if (value === undefined) return null;
  return { type: value.is, value: plain(value), text: valueWords(value, locale, say) };
}

function plain(value: Value): unknown {
  switch (value.is) {
    case 'duration':
      return { duration: value.text, dayType: value.working ? 'working' : 'calendar' };
    case 'money':
      return { amount: value.amount, currency: value.currency };
    case 'limit':
      return { min: finite(value.low), max: finite(value.high), unit: value.unit ?? null };
    case 'hours':
      return value.periods.map(({ day, opens, closes }) => ({ day, opens, closes }));
    case 'score':
      return { formula: value.formula, value: value.value, limit: value.limit };
    default:
      return wordOf(value);
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
