import { type FieldInfo, SHAPES } from '../../model/index.ts';
import { scalarSource } from '../../syntax/index.ts';
import { type PlainType, plainTypes } from '../field-at.ts';
import { HOLE, type Skeleton } from './candidate.ts';

/** How deep required fields of required fields are written out. */
const DEPTH = 4;
/** More choices than these are no help in a row; the list of suggestions shows them better. */
const FEW = 13;

/** The shortest sound value of a field: what is required, with holes for the rest. */
export function fieldSkeleton({ type }: FieldInfo, today: string, depth = 0): Skeleton {
  return valueSkeleton(plainTypes(type), today, depth);
}

/** The shortest sound value of one of some types; a scalar where one will do. */
export function valueSkeleton(types: readonly PlainType[], today: string, depth = 0): Skeleton {
  const scalar = types.find((type) => type.t === 'scalar');
  if (scalar) {
    if (scalar.name === 'date') return { t: 'hole', default: today };
    const [only, ...others] = scalar.values ?? [];
    if (only !== undefined && others.length === 0) return { t: 'scalar', value: only };
    const choices = scalar.as === 'boolean' ? ['true', 'false'] : scalar.values?.map((value) => scalarSource(value));
    return choices && choices.length <= FEW ? { t: 'hole', choices } : HOLE;
  }
  const [type] = types;
  switch (type?.t) {
    case 'shape':
      return shapeSkeleton(type.name, today, depth);
    case 'list':
      return { t: 'list', items: [valueSkeleton(plainTypes(type.of), today, depth + 1)] };
    case 'map':
      return { t: 'map', entries: [] };
    default:
      return HOLE;
  }
}

/** A mapping with its required fields, or its first where none is. */
export function shapeSkeleton(shape: string, today: string, depth = 0): Skeleton {
  const fields = Object.entries(SHAPES[shape]?.fields ?? {});
  const required = fields.filter(([, field]) => field.required);
  const usual = fields.filter(([key]) => USUAL[shape]?.includes(key));
  const shown = usual.length > 0 ? usual : required.length > 0 ? required : fields.slice(0, 1);
  if (depth >= DEPTH) return { t: 'map', entries: [] };
  return { t: 'map', entries: shown.map(([key, field]) => [key, keySkeleton(key, field, today, depth + 1)]) };
}

/** As `fieldSkeleton`, for the field of that name: what is to be reached is not reached today. */
export function keySkeleton(key: string, field: FieldInfo, today: string, depth = 0): Skeleton {
  const isDay = plainTypes(field.type).some((type) => type.t === 'scalar' && type.name === 'date');
  if (isDay && GOALS.has(key)) return { t: 'hole', default: `${today.slice(0, 4)}-12-31` };
  return fieldSkeleton(field, today, depth);
}

const GOALS: ReadonlySet<string> = new Set(['deadline', 'due', 'validTo', 'verifyBy', 'by']);

/** What people write where the schema leaves several ways open. */
const USUAL: { readonly [shape: string]: readonly string[] | undefined } = {
  baseline: ['value', 'date'],
  target: ['value', 'deadline'],
};
