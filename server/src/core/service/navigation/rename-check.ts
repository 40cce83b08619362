import type { DocumentFacts, ReferenceFacts, Workspace } from '../../workspace/index.ts';
import { factsAt, type Mention, mentionsIn, mentionsOf } from './mentions.ts';
import type { Change } from './rename-change.ts';

/** An office before and after a change of ids. */
export interface RenameCheck {
  readonly before: Workspace;
  readonly after: Workspace;
  readonly changes: readonly Change[];
  /** The old and the new id: references with neither cannot have changed. */
  readonly ids: readonly string[];
}

/**
 * URI of the first document in which some reference led to a thing and now leads to another or to none; undefined when all
 * is as it was. References that led nowhere may lead somewhere now.
 */
export function firstMisled({ before, after, changes, ids }: RenameCheck): string | undefined {
  for (const { uri, read } of changes) {
    if (!read) continue;
    if (!isKept(mentionsIn(read.before, before), mentionsIn(read.after, after))) return uri;
  }
  const done = new Set(changes.flatMap(({ uri, read }) => (read ? [uri] : [])));
  for (const facts of after.documents()) {
    const was = factsAt(facts.uri, before);
    if (!was || done.has(facts.uri)) continue;
    if (!isKept(mentionsWith(ids, was, before), mentionsWith(ids, facts, after))) return facts.uri;
  }
  return undefined;
}

/** Mentions in references with one of the ids. A reference that was changed has the one before and the other after. */
function mentionsWith(ids: readonly string[], facts: DocumentFacts, workspace: Workspace): readonly Mention[] {
  const has = ({ text }: ReferenceFacts) => ids.some((id) => text.includes(id));
  return facts.references.filter(has).flatMap((reference) => mentionsOf(reference, facts, workspace));
}

function isKept(before: readonly Mention[], after: readonly Mention[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(({ isClear, targets: [target] }, index) => {
    const now = after[index];
    return !isClear || (now?.isClear === true && now.targets[0]?.key === target?.key);
  });
}
