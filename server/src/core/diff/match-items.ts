import { type Node, resolved } from '../syntax/index.ts';
import { textIn } from './holder.ts';
import { mostAlike, traitsOf } from './likeness.ts';
import { IDENTITIES } from './reading-forms.ts';

/** Items of two lists side by side; one side is undefined for an item that came or went. Indexes as written. */
export interface ItemPair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * Which item became which: by id; those without one by the fields that tell them apart; what is left by likeness, so that
 * a renamed item is one change and not two. The order of a list plays no part. Pairs come in the order of the newer list,
 * what went comes last.
 */
export function matchItems(
  befores: readonly (Node | undefined)[],
  afters: readonly (Node | undefined)[],
  shape: string | undefined,
): readonly ItemPair[] {
  const partner = new Map<number, number>();
  const unnamed = namedPairs(befores, afters, shape, partner);
  const left = {
    before: unnamed.before.filter((index) => resolved(befores[index])),
    after: unnamed.after.filter((index) => resolved(afters[index])),
  };
  const pairs = mostAlike(
    left.before.map((index) => traitsOf(befores[index])),
    left.after.map((index) => traitsOf(afters[index])),
  );
  for (const [one, other] of pairs) {
    const before = left.before[one];
    const after = left.after[other];
    if (before !== undefined && after !== undefined) partner.set(after, before);
  }
  const kept = new Set(partner.values());
  return [
    ...afters.flatMap((node, after) => (resolved(node) ? [{ before: partner.get(after), after }] : [])),
    ...befores.flatMap((node, before) => (resolved(node) && !kept.has(before) ? [{ before, after: undefined }] : [])),
  ];
}

/** Notes in `partner` which newer item has the identity of which older one; gives those without a partner. */
function namedPairs(
  befores: readonly (Node | undefined)[],
  afters: readonly (Node | undefined)[],
  shape: string | undefined,
  partner: Map<number, number>,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const waiting = new Map<string, number[]>();
  const before: number[] = [];
  for (const [index, node] of befores.entries()) {
    const name = identityOf(node, shape);
    if (name === undefined) before.push(index);
    else waiting.set(name, [...(waiting.get(name) ?? []), index]);
  }
  const after: number[] = [];
  for (const [index, node] of afters.entries()) {
    const name = identityOf(node, shape);
    const match = name === undefined ? undefined : waiting.get(name)?.shift();
    if (match === undefined) after.push(index);
    else partner.set(index, match);
  }
  return { before: [...before, ...[...waiting.values()].flat()].sort((a, b) => a - b), after };
}

/** What an item is known by; undefined when only its content tells. */
export function identityOf(node: Node | undefined, shape: string | undefined): string | undefined {
  const content = resolved(node);
  if (content?.type === 'scalar') return shape === undefined ? `=${content.text}` : undefined;
  if (content?.type !== 'mapping') return undefined;
  const holder = { shape: shape ?? '', node: content };
  const id = textIn(holder, 'id');
  if (id !== undefined) return `#${id}`;
  const parts = (IDENTITIES[shape ?? ''] ?? []).map((key) => textIn(holder, key));
  return parts.some((part) => part !== undefined) ? parts.map((part) => part ?? '').join('\n') : undefined;
}
