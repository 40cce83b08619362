import type { View } from '../../model/index.ts';

/** True for a map with other keys than this one: what should be a list item was written without its dash. */
export function holdsMoreThan(key: string, field: View | undefined): boolean {
  return field?.is === 'shape' && field.self.node.entries.some((entry) => entry.key.text !== key);
}
