import type { OfficeDocument } from '../model/index.ts';
import type { ApprovalNote, Change, ChangedDocument } from './change.ts';
import { textIn } from './holder.ts';

const IN_FORCE: ReadonlySet<string> = new Set(['approved', 'published']);

/** Changes that somebody had to approve: not those of language alone, and not those of the approval itself. */
const NEEDS_APPROVAL: ReadonlySet<string> = new Set(['promises', 'costs', 'duties', 'owners', 'measures']);

/**
 * What is wrong with the approval of a document in its newer version: in force without a day or an approver, or changed in
 * substance with the day of approval left as it was. Measured values come in without approval.
 */
export function approvalNotes(
  before: OfficeDocument | undefined,
  after: OfficeDocument,
  about: ChangedDocument,
  changes: readonly Change[],
): readonly ApprovalNote[] {
  const { status } = after;
  if (status === undefined || !IN_FORCE.has(status)) return [];
  const field = (document: OfficeDocument | undefined, key: string) =>
    document?.root && textIn({ shape: '', node: document.root }, key);
  const approvedOn = field(after, 'approvedOn');
  const isMissing = approvedOn === undefined || field(after, 'approvedBy') === undefined;
  const wasMissing = field(before, 'approvedOn') === undefined || field(before, 'approvedBy') === undefined;
  const becameInForce = !IN_FORCE.has(before?.status ?? '');
  if (isMissing) {
    return becameInForce || !wasMissing ? [{ document: about, is: 'missing', status, approvedOn }] : [];
  }
  const isStale =
    before !== undefined &&
    field(before, 'approvedOn') === approvedOn &&
    changes.some(({ group, thing }) => NEEDS_APPROVAL.has(group) && thing?.shape !== 'actual');
  return isStale ? [{ document: about, is: 'stale', status, approvedOn }] : [];
}
