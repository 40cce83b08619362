import type { ContentNode, Node, YamlValue } from '../../syntax/index.ts';
import type { Refactor } from './refactoring.ts';
import { holdsComment } from './spot.ts';

/** `[a, b]` and `{ a: 1 }` on lines of their own, where a comment can stand at each. */
export const flowToBlock: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const node = spot.chain.map((link) => link.node).find(isFlow);
    if (!node || node === spot.document.tree.root || holdsComment(spot, node)) return undefined;
    const value = plainValue(node);
    if (value === undefined || isEmpty(value)) return undefined;
    return { title: 'block', args: {}, edits: [{ op: 'set', node, value }] };
  },
};

function isFlow(node: Node | undefined): node is ContentNode {
  return (node?.type === 'mapping' || node?.type === 'sequence') && node.flow;
}

function isEmpty(value: YamlValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Undefined where something inside could not be written anew as it is: references, marks, nothing, a repeated key. */
function plainValue(node: Node | undefined): YamlValue | undefined {
  if (!node || node.type === 'alias' || node.anchor !== undefined) return undefined;
  if (node.type === 'scalar') return node.value ?? undefined;
  if (node.type === 'sequence') {
    const items = node.items.map(plainValue);
    const known = items.flatMap((item) => (item === undefined ? [] : [item]));
    return known.length === items.length ? known : undefined;
  }
  if (node.merged.length > 0) return undefined;
  const entries = node.entries.map(({ key, value }) => [key.text, plainValue(value)] as const);
  const known = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const isWhole = known.length === entries.length && new Set(known.map(([key]) => key)).size === known.length;
  return isWhole && !known.some(([key]) => /^\d+$|^__proto__$/.test(key)) ? Object.fromEntries(known) : undefined;
}
