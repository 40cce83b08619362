import { entryOf, type MappingNode, type Node, resolved } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';

/** The text of a field; undefined when it is absent, empty or no text. */
export function stringIn(node: Node | undefined, key: string): string | undefined {
  const value = resolved(entryOf(node, key)?.value);
  return value?.type === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}

/** Where the value of a field is written. */
export function valueSpan(node: MappingNode, key: string): Span | undefined {
  return entryOf(node, key)?.value?.span;
}

/** A text in every language it is written in. */
export function wordings(node: MappingNode, key: string): readonly string[] {
  const value = resolved(entryOf(node, key)?.value);
  if (value?.type === 'scalar') return value.value === null ? [] : [value.text];
  if (value?.type !== 'mapping') return [];
  return value.entries.flatMap((entry) => {
    const text = resolved(entry.value);
    return text?.type === 'scalar' && text.value !== null ? [text.text] : [];
  });
}
