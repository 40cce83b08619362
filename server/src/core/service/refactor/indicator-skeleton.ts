import { SHAPES } from '../../model/index.ts';
import { layoutOf } from '../../syntax/index.ts';
import type { Skeleton } from '../completion/candidate.ts';
import { keySkeleton } from '../completion/skeleton.ts';
import { aroundText } from './around-text.ts';
import type { Refactor } from './refactoring.ts';
import { typesAt } from './spot.ts';

/** A sentence where an indicator belongs becomes its name; what makes it measurable stands around, still empty. */
export const indicatorSkeleton: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const { node, path } = spot.chain.at(-1) ?? { node: undefined, path: [] };
    if (node?.type !== 'scalar' || typeof node.value !== 'string' || node.anchor !== undefined) return undefined;
    const types = typesAt(spot.document, path);
    if (!types.some((type) => type.t === 'shape' && type.name === 'indicator')) return undefined;
    // One word may be the id of an indicator that stands elsewhere.
    if (types.some(({ t }) => t === 'scalar') && !/\s/u.test(node.text.trim())) return undefined;
    const step = ' '.repeat(layoutOf(spot.document.tree).step);
    const keys = Object.keys(FIELDS).filter((key) => FIELDS[key]?.required || key === 'method');
    const at = keys.indexOf('name');
    const edits = aroundText(spot, node, {
      before: keys.slice(0, at).flatMap((key) => linesOf(key, step)),
      name: 'name',
      after: keys.slice(at + 1).flatMap((key) => linesOf(key, step)),
    });
    return edits && { title: 'indicatorSkeleton', args: {}, edits: [{ op: 'text', edits }] };
  },
};

const FIELDS = SHAPES.indicator?.fields ?? {};

function linesOf(key: string, step: string): readonly string[] {
  const field = FIELDS[key];
  return field ? [`${key}:`, ...emptied(keySkeleton(key, field, '')).map((line) => step + line)] : [];
}

/** The names of a skeleton, without the values it proposes: nobody has thought of them yet. */
function emptied(skeleton: Skeleton): readonly string[] {
  if (skeleton.t !== 'map') return [];
  return skeleton.entries.map(([key]) => `${key}:`);
}
