import type { Reference } from '../../model/index.ts';
import { entryOf, resolved, type YamlEdit } from '../../syntax/index.ts';

/**
 * The edit that takes a reference out, its field too when nothing else is in it. Undefined where the field must not be
 * empty, and where the reference is written elsewhere and only used here (anchors), because that holds for other places.
 */
export function removalOf({ node, key, field, holder }: Reference): YamlEdit | undefined {
  const mapping = holder.self.node;
  const entry = entryOf(mapping, key);
  if (!entry?.value || !mapping.entries.includes(entry)) return undefined;
  const list = entry.value;
  const index = list.type === 'sequence' ? list.items.indexOf(node) : -1;
  if (list.type === 'sequence' && list.items.length > 1) {
    return index < 0 ? undefined : { op: 'removeItem', sequence: list, index };
  }
  const isAll = index === 0 || resolved(list) === node;
  return isAll && !field?.required ? { op: 'removeEntry', mapping, entry } : undefined;
}
