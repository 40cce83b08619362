import { type Node, resolved } from './tree.ts';

/**
 * The plain JavaScript value of a node, aliases written out, merged entries included. Keys without a value are left out,
 * empty items are null, a repeated key keeps its last value. Undefined for no node and for an alias without a target.
 */
export function toData(node: Node | undefined): unknown {
  const content = resolved(node);
  switch (content?.type) {
    case undefined:
      return undefined;
    case 'scalar':
      return content.value;
    case 'sequence':
      return content.items.map((item) => toData(item) ?? null);
    case 'mapping': {
      const data = new Map<string, unknown>();
      for (const entry of [...content.merged, ...content.entries]) {
        const value = toData(entry.value);
        if (value === undefined || value === null) data.delete(entry.key.text);
        else data.set(entry.key.text, value);
      }
      return Object.fromEntries(data);
    }
  }
}
