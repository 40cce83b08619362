import { itemsOf, type OfficeDocument, type ShapeView } from '../../model/index.ts';
import { entryOf, type MappingNode } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { textOf } from './resolution.ts';

/**
 * Tells the key indicators of a document: those a strategic objective or a strategic process uses, written there or
 * named from anywhere in the office (document model, section 6, "Owners").
 */
export function keyIndicatorTest(document: OfficeDocument, workspace: Workspace): (holder: ShapeView) => boolean {
  const writtenThere = new Set(keyIndicatorsIn(document));
  return (holder) => {
    const { node, shape } = holder.self;
    if (shape !== 'indicator' && shape !== 'indicatorRef') return false;
    if (writtenThere.has(node)) return true;
    const id = textOf(entryOf(node, 'id'));
    if (id === undefined) return false;
    const names = [id, `${document.id}#${id}`, `${document.kind}:${document.id}#${id}`];
    return names.some((name) => workspace.contains(keyIndicatorNames, name));
  };
}

function keyIndicatorsIn(document: OfficeDocument): readonly MappingNode[] {
  const process = document.as('process');
  const lists = [
    ...document
      .all('strategyObjective')
      .flatMap(({ level, indicators }) => (level?.value === 'strategic' ? [indicators] : [])),
    ...(process?.strategic?.value === true ? [process.indicators] : []),
  ];
  return lists.flatMap((list) => itemsOf(list)).flatMap((item) => (item.is === 'shape' ? [item.self.node] : []));
}

/** Indicators as strategic objectives and strategic processes name them; only these two kinds of documents hold any. */
function keyIndicatorNames(workspace: Workspace): ReadonlySet<string> {
  const documents = [...workspace.documents('strategy'), ...workspace.documents('process')];
  return new Set(documents.flatMap(({ references }) => references.flatMap(({ isKey, text }) => (isKey ? [text] : []))));
}
