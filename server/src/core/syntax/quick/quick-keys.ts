import type { Entry } from '../tree.ts';

export const NO_ENTRIES: readonly Entry[] = [];

/** A key stands twice, or one that brings fields from elsewhere (`<<`) is there. */
export function repeatsKey(entries: readonly Entry[]): boolean {
  if (entries.length > FEW) {
    const keys = new Set<string>();
    for (const { key } of entries) keys.add(key.text);
    return keys.size < entries.length || keys.has('<<');
  }
  for (let i = 0; i < entries.length; i++) {
    const text = entries[i]?.key.text;
    if (text === '<<') return true;
    for (let j = 0; j < i; j++) if (entries[j]?.key.text === text) return true;
  }
  return false;
}

/** So many keys are compared faster one by one than put in a set. */
const FEW = 10;
