import type { MessageArgs } from '../l10n/index.ts';
import { type OfficeDocument, SIZE_LIMIT } from '../model/index.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import { safetyIn, soundEdits } from './fix-safety.ts';
import { severityFor } from './lifecycle.ts';
import { INTERNAL_ERROR, TOO_LARGE } from './notices.ts';
import { type AnyMessages, type FixOffer, type Report, type Rule, spanOf } from './rule.ts';

/** What a rule reported, as plain data; `set` is the severity the office wants it to have. */
export function findingOf(
  what: Report<AnyMessages>,
  rule: Rule,
  set: Severity | undefined,
  document: OfficeDocument,
): Finding {
  return {
    rule: rule.id,
    severity: severityFor(rule.id, set ?? what.severity ?? rule.severity, document.status),
    span: spanOf(what.at),
    message: what.message,
    args: what.args ?? {},
    fixes: (what.fixes ?? []).flatMap((fix) => fixOf(fix, document)),
    ...(what.elsewhere &&
      what.elsewhere.length > 0 && {
        elsewhere: what.elsewhere.map(({ title, args = {}, where }) => ({ title, args, where })),
      }),
    related: (what.related ?? []).map((related) => ({
      uri: related.uri ?? document.uri,
      span: spanOf(related.at),
      message: related.message,
      args: related.args ?? {},
    })),
  };
}

/** Nothing for a change that would do nothing, or more than is meant. */
export function fixOf(offer: FixOffer<AnyMessages>, { tree }: OfficeDocument): readonly Fix[] {
  const { safety, title, args = {}, placeholder } = offer;
  const edits = soundEdits(tree, offer.edits);
  if (!edits) return [];
  return [
    { safety: safetyIn(tree, safety, edits), title, args, edits, ...(placeholder !== undefined && { placeholder }) },
  ];
}

/** Stands for all a rule would have found, had it not thrown. */
export function crashFinding(rule: string, document: OfficeDocument): Finding {
  return notice(INTERNAL_ERROR, 'threw', { rule }, document);
}

export function tooLargeFinding(document: OfficeDocument): Finding {
  const megabytes = (characters: number) => (characters / 1_000_000).toFixed(1);
  const args = { size: megabytes(document.text.length), limit: megabytes(SIZE_LIMIT) };
  return notice(TOO_LARGE, 'large', args, document);
}

function notice(rule: string, message: string, args: MessageArgs, document: OfficeDocument): Finding {
  const span = document.root?.entries[0]?.key.span ?? { start: 0, end: 0 };
  return { rule, severity: 'error', span, message, args, fixes: [], related: [] };
}
