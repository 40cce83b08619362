import { type Entry, resolved, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';

/** A language where the document declares it. */
export interface DeclaredItem {
  readonly node: ScalarNode;
  /** The edit that takes it out. */
  readonly removal: YamlEdit;
}

/** The item of a list of languages that declares one, `cs-CZ` for `cs` too; undefined for a field with a single language. */
export function declaredItem(field: Entry | undefined, language: string): DeclaredItem | undefined {
  const list = resolved(field?.value);
  if (list?.type !== 'sequence') return undefined;
  const nodes = list.items.map(resolved);
  const index = nodes.findIndex((node) => node?.type === 'scalar' && node.text.split('-')[0] === language);
  const node = nodes[index];
  return node?.type === 'scalar' ? { node, removal: { op: 'removeItem', sequence: list, index } } : undefined;
}
