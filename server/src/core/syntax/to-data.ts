import { type Entry, type Node, resolved } from './tree.ts';

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
      const data: { [key: string]: unknown } = {};
      addEntries(data, content.merged);
      addEntries(data, content.entries);
      return data;
    }
  }
}

function addEntries(data: { [key: string]: unknown }, entries: readonly Entry[]): void {
  for (const { key, value } of entries) {
    const { text } = key;
    const said = toData(value);
    if (said === undefined || said === null) {
      if (Object.hasOwn(data, text)) delete data[text];
    } else if (text === '__proto__') {
      Object.defineProperty(data, text, { value: said, enumerable: true, configurable: true, writable: true });
    } else data[text] = said;
  }
}
