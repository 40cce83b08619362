import { columnOf } from './text-lines.ts';
import { type Node, type Path, resolved, type SyntaxTree } from './tree.ts';

/** How a document is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly text: string;
  readonly newline: string;
  /** Spaces of one more level. */
  readonly step: number;
  /** Spaces between a key and the dashes of its list: 0 or `step`. */
  readonly dashStep: number;
}

export function layoutOf(tree: SyntaxTree): Layout {
  const steps = stepsIn(tree);
  const step = steps.step ?? steps.dashStep ?? 0;
  return {
    text: tree.text,
    newline: newlineOf(tree.text),
    step: step > 0 ? step : 2,
    dashStep: steps.dashStep ?? (step > 0 ? step : 2),
  };
}

/** The first line break of a text; `\n` when it has none. */
export function newlineOf(text: string): string {
  const found = /\r\n|\n|\r/.exec(text);
  return found?.[0] ?? '\n';
}

interface Steps {
  step: number | undefined;
  dashStep: number | undefined;
}

/** Looks for the first nested mapping and the first list below a key. */
function stepsIn(tree: SyntaxTree): Steps {
  const steps: Steps = { step: undefined, dashStep: undefined };
  const queue: (Node | undefined)[] = [tree.root];
  let entries = 0;
  for (let i = 0; i < queue.length && i < MAX_LOOKED_AT; i++) {
    const node = queue[i];
    if (!node || node.type === 'alias' || node.type === 'scalar' || node.flow) continue;
    if (node.type === 'sequence') {
      queue.push(...node.items);
      continue;
    }
    for (const { key, value } of node.entries) {
      entries++;
      if (entries > MAX_LOOKED_AT) return steps;
      queue.push(value);
      if (!value || value.type === 'alias' || value.type === 'scalar' || value.flow) continue;
      const step = columnOf(tree.text, value.span.start) - columnOf(tree.text, key.span.start);
      if (value.type === 'mapping' && step > 0) steps.step ??= step;
      if (value.type === 'sequence' && step >= 0) steps.dashStep ??= step;
      if (steps.step !== undefined && steps.dashStep !== undefined) return steps;
    }
  }
  return steps;
}

const MAX_LOOKED_AT = 500;

/** Where a node stands in the tree as it was written; aliases are not followed. Undefined for a node of another tree. */
export interface Whereabouts {
  readonly path: Path;
  /** The collections around it, outermost first. */
  readonly parents: readonly Node[];
}

export function find(tree: SyntaxTree, wanted: Node): Whereabouts | undefined {
  const path: (string | number)[] = [];
  const parents: Node[] = [];
  let node = tree.root;
  while (node && node !== wanted) {
    const children = childrenOf(node);
    const next = children.find(
      (child) => child.node && child.node.span.start <= wanted.span.start && wanted.span.end <= child.node.span.end,
    );
    if (!next) return undefined;
    parents.push(node);
    path.push(next.step);
    node = next.node;
  }
  return node && { path, parents };
}

function childrenOf(node: Node): { readonly step: string | number; readonly node: Node | undefined }[] {
  const content = node.type === 'alias' ? undefined : resolved(node);
  switch (content?.type) {
    case 'mapping':
      return content.entries.flatMap((entry) => [
        { step: entry.key.text, node: entry.value },
        { step: entry.key.text, node: entry.key },
      ]);
    case 'sequence':
      return content.items.map((item, index) => ({ step: index, node: item }));
    default:
      return [];
  }
}
