import { type ContentNode, entryOf, type Node, resolved } from '../syntax/index.ts';
import { SHORT_FORMS } from './reading-forms.ts';

/** A thing with fields, in one version: a mapping, or the scalar that may stand for one. */
export interface Holder {
  readonly shape: string;
  readonly node: ContentNode;
}

/** The value of a field as its schema (or its wrong writing) has it; undefined when there is none. */
export function fieldNode({ shape, node }: Holder, key: string): ContentNode | undefined {
  if (node.type === 'scalar') return SHORT_FORMS[shape] === key ? present(node) : undefined;
  return present(entryOf(node, key)?.value);
}

/** The node that says something; undefined for an empty value. */
export function present(node: Node | undefined): ContentNode | undefined {
  const content = resolved(node);
  return content?.type === 'scalar' && content.value === null ? undefined : content;
}

/** The nearest thing of a shape around a value; undefined when it stands in none. */
export function innermost(holders: readonly Holder[], shape: string): Holder | undefined {
  return holders.filter((holder) => holder.shape === shape).at(-1);
}

/** The text of a scalar field; undefined for any other content. */
export function textIn(holder: Holder | undefined, key: string): string | undefined {
  const node = holder && fieldNode(holder, key);
  return node?.type === 'scalar' ? node.text : undefined;
}

export function numberIn(holder: Holder | undefined, key: string): number | undefined {
  const node = holder && fieldNode(holder, key);
  return node?.type === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
