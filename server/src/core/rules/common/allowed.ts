import { SHAPES } from '../../model/index.ts';

/** False for a value that is missing or none of those a field may have: what was meant nobody can say, and the schema rules ask. */
export function isAllowed(shape: string, key: string, value: string | number | undefined): boolean {
  const type = SHAPES[shape]?.fields[key]?.type;
  return value !== undefined && type?.t === 'scalar' && type.values?.includes(value) === true;
}
