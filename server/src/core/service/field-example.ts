import { SHAPES, type TypeRef } from '../model/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Skeleton } from './completion/candidate.ts';
import { fieldSkeleton } from './completion/skeleton.ts';
import { fieldDoc } from './field-at.ts';
import { thingsFor } from './things.ts';

/** Any day; examples do not change from one day to the next. */
const SOME_DAY = '2025-03-31';

/** Longer examples explain nothing. */
const MOST_LINES = 12;

/**
 * How a field is written, as lines of YAML: with an id of the office where it refers to something, with what is required
 * where it holds fields of its own. Undefined for texts and other fields of which nothing can be shown but dots.
 */
export function fieldExample(shape: string, key: string, workspace: Workspace): string | undefined {
  const field = SHAPES[shape]?.fields[key];
  if (!field) return undefined;
  if (field.ref) {
    const id = thingsFor(workspace, field.ref)[0]?.text;
    return id === undefined ? undefined : `${key}: ${holdsOnlyLists(field.type) ? `[${id}]` : id}`;
  }
  const lines = linesOf({ t: 'map', entries: [[key, fieldSkeleton(field, SOME_DAY)]] }, '', { shape, workspace });
  return lines.length > 1 && lines.length <= MOST_LINES ? lines.join('\n') : undefined;
}

function holdsOnlyLists(type: TypeRef): boolean {
  return type.t === 'list' || (type.t === 'union' && type.of.every(holdsOnlyLists));
}

interface Surroundings {
  readonly shape: string;
  readonly workspace: Workspace;
}

function linesOf(skeleton: Skeleton, indent: string, around: Surroundings): readonly string[] {
  switch (skeleton.t) {
    case 'map':
      return skeleton.entries.flatMap(([key, value]) => {
        const inside = linesOf(value, `${indent}  `, around);
        if (value.t === 'map' || value.t === 'list') return [`${indent}${key}:`, ...inside];
        return [`${indent}${key}: ${inside[0]?.trim() ?? ''}`];
      });
    case 'list':
      return skeleton.items.flatMap((item) => {
        const [first = '', ...others] = linesOf(item, `${indent}  `, around);
        return [`${indent}- ${first.trim()}`, ...others];
      });
    case 'scalar':
      return [String(skeleton.value)];
    case 'hole':
      return [skeleton.choices?.[0] ?? skeleton.default ?? '…'];
  }
}

/** The example beside a field's meaning: what the model gives, else one made for this office. */
export function exampleFor(shape: string, key: string, workspace: Workspace): string | undefined {
  const doc = fieldDoc(shape, key);
  const isShown = (doc?.examples?.length ?? 0) > 0 || Object.keys(doc?.values ?? {}).length > 0;
  return isShown ? undefined : fieldExample(shape, key, workspace);
}
