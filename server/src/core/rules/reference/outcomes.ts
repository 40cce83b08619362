import {
  type DocumentFacts,
  homeOf,
  type Resolution,
  resolveReference,
  type Workspace,
} from '../../workspace/index.ts';
import { judgeOf } from './links.ts';

/** What at least one reference of a document comes to. `to-retired` and `to-draft`: it is found, in a document of that status. */
export type Outcome = Resolution['is'] | 'to-retired' | 'to-draft';

/**
 * What the references of a document come to, from its facts alone, so that a rule can say quickly whether the document
 * concerns it. Fields that the owner rules judge are left out, and so are links inside the document (`isTangled`).
 */
export function outcomesOf(facts: DocumentFacts, workspace: Workspace): ReadonlySet<Outcome> {
  const known = workspace.derived(noOutcomes);
  const outcomes = known.get(facts) ?? new Set(outcomesIn(facts, workspace));
  known.set(facts, outcomes);
  return outcomes;
}

/** Filled as the office is gone through: all rules about references ask for the same. */
function noOutcomes(): Map<DocumentFacts, ReadonlySet<Outcome>> {
  return new Map();
}

function outcomesIn(facts: DocumentFacts, workspace: Workspace): readonly Outcome[] {
  return facts.references.flatMap(({ text, targets, key, holder }): readonly Outcome[] => {
    if (judgeOf(key, holder)?.startsWith('owner/')) return [];
    const resolution = resolveReference(text, targets, workspace, facts);
    if (resolution.is !== 'found') return [resolution.is];
    if (resolution.thing.is !== 'document' && resolution.thing.is !== 'item') return [];
    const status = homeOf(resolution.thing, workspace)?.status;
    if (isRetired(status)) return ['to-retired'];
    return isUnfinished(status) ? ['to-draft'] : [];
  });
}

/** Kept only to be looked up. */
export function isRetired(status: string | undefined): boolean {
  return status === 'superseded' || status === 'withdrawn';
}

/** Not approved yet. */
export function isUnfinished(status: string | undefined): boolean {
  return status === 'draft' || status === 'in-review';
}
