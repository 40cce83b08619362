import type { Span } from '../../text/index.ts';
import type { DocumentFacts, ReferenceFacts, Workspace } from '../../workspace/index.ts';

/** A place where a unit is named. */
export interface UnitUse {
  readonly uri: string;
  readonly span: Span;
  /** Last day of the post or unit that names it, where that has one. */
  readonly until: string | undefined;
}

/** Where documents in use name units, by the unit's id. Ask `workspace.keyed(unitUses, id)`. */
export function unitUses(workspace: Workspace): ReadonlyMap<string, readonly UnitUse[]> {
  const uses = new Map<string, UnitUse[]>();
  for (const document of workspace.documents()) {
    if (isHistory(document)) continue;
    for (const reference of document.references) {
      if (!reference.targets.includes('unit') || isOwnId(reference)) continue;
      const use = { uri: document.uri, span: reference.span, until: endOf(reference, workspace) };
      const alike = uses.get(reference.text);
      if (alike) alike.push(use);
      else uses.set(reference.text, [use]);
    }
  }
  return uses;
}

function isHistory({ status }: DocumentFacts): boolean {
  return status === 'superseded' || status === 'withdrawn';
}

function isOwnId({ holder, item, text }: ReferenceFacts): boolean {
  return holder === 'officeUnit' && item === text;
}

function endOf({ holder, item = '' }: ReferenceFacts, workspace: Workspace): string | undefined {
  if (holder === 'officeRole') return workspace.role(item)?.validTo;
  return holder === 'officeUnit' ? workspace.unit(item)?.validTo : undefined;
}
