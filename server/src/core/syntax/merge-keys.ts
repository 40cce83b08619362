import { type ComposeState, complain } from './compose-state.ts';
import { type Entry, type MappingNode, type Node, resolved } from './tree.ts';

/**
 * Splits entries into those written here and those that merge keys (`<<`) bring, and complains about repeated keys.
 * Of two merged mappings the first wins; what is written here always does.
 */
export function mergedEntries(
  state: ComposeState,
  all: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly merged: readonly Entry[] } {
  const seen = new Set<string>();
  let hasMerge = false;
  for (const entry of all) {
    if (isMergeKey(entry)) {
      hasMerge = true;
      continue;
    }
    const { text, span } = entry.key;
    if (seen.has(text)) complain(state, 'duplicate-key', span, { key: text });
    else seen.add(text);
  }
  if (!hasMerge) return { entries: all, merged: NONE };
  const merged: Entry[] = [];
  for (const entry of all) {
    if (!isMergeKey(entry)) continue;
    const sources = mergeSources(entry.value);
    if (sources.length === 0 && !isLoose(entry.value)) complain(state, 'bad-merge', entry.key.span);
    for (const source of sources) {
      for (const one of [...source.entries, ...source.merged]) {
        if (seen.has(one.key.text)) continue;
        seen.add(one.key.text);
        merged.push(one);
      }
    }
  }
  return { entries: all.filter((entry) => !isMergeKey(entry)), merged };
}

const NONE: readonly Entry[] = [];

function isMergeKey(entry: Entry): boolean {
  return entry.key.text === '<<' && entry.key.style === 'plain';
}

function mergeSources(value: Node | undefined): MappingNode[] {
  const node = resolved(value);
  if (node?.type === 'mapping') return [node];
  if (node?.type !== 'sequence') return [];
  return node.items.flatMap((item) => {
    const one = resolved(item);
    return one?.type === 'mapping' ? [one] : [];
  });
}

/** An alias without a target has a complaint of its own. */
function isLoose(value: Node | undefined): boolean {
  return value?.type === 'alias' && !value.target;
}
