import { type Elsewhere, type Rule, soundEdits, surroundingsOf } from '../../analysis/index.ts';
import { OfficeDocument } from '../../model/index.ts';
import { skeleton } from '../../starting/index.ts';
import { applyEdits, type TextEdit } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { fileOf } from '../navigation/file-of.ts';
import { type ElsewhereRefusal, elsewhereRefusal } from './elsewhere-refusal.ts';

/** An offer with the rule that makes it, and the office as it is now. */
export interface ElsewhereWish {
  readonly offer: Elsewhere;
  readonly rule: Rule;
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What becomes of one document; its text was the one that was given. */
export interface ElsewhereEdits {
  readonly is: 'edits';
  readonly edits: readonly TextEdit[];
}

/** The edits of an offer in a document that is kept, for the text it has now; undefined when there is none any more. */
export function elsewhereEdits(
  { offer, rule, workspace, today }: ElsewhereWish,
  uri: string,
  text: string | undefined,
): ElsewhereEdits | ElsewhereRefusal {
  const file = fileOf(uri);
  if (text === undefined) return elsewhereRefusal('unreadable', { file });
  const document = new OfficeDocument({ uri, text, version: 0 });
  const [problem] = document.tree.problems;
  if (problem) {
    return elsewhereRefusal('broken', { file, line: document.lines.positionAt(problem.span.start).line + 1 });
  }
  const isHistory = document.status === 'superseded' || document.status === 'withdrawn';
  const intents = isHistory ? [] : rule.writeElsewhere?.(offer, surroundingsOf({ document, workspace, today }));
  const edits = intents && intents.length > 0 ? soundEdits(document.tree, intents) : undefined;
  return edits ? { is: 'edits', edits } : elsewhereRefusal('outdated', { file });
}

/** The whole text of a document that an offer wants to be written, as a new document of its kind begins. */
export function elsewhereText(
  { offer, rule, workspace, today }: ElsewhereWish,
  { uri, wanted, locale }: NewElsewhere,
): string {
  const { draft } = skeleton(wanted, { workspace, locale, today });
  const document = new OfficeDocument({ uri, text: draft.text, version: 0 });
  const intents = rule.writeElsewhere?.(offer, surroundingsOf({ document, workspace, today })) ?? [];
  return applyEdits(draft.text, soundEdits(document.tree, intents) ?? []);
}

/** Where a new document will lie, and what is known of it. */
export interface NewElsewhere {
  readonly uri: string;
  readonly wanted: Parameters<typeof skeleton>[0];
  readonly locale: Parameters<typeof skeleton>[1]['locale'];
}
