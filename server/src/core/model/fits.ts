import type { Fits, Path } from '../syntax/index.ts';
import { SHAPES } from './generated/shapes.ts';
import { isKind } from './kinds.ts';
import { fieldOf, optionsOf, shapeNameOf } from './schema-place.ts';
import type { TypeRef } from './shape.ts';

/** What the schema of its kind says of the fields of a text, before the text is read. */
export function fitsFor(text: string): Fits {
  let root: TypeRef | undefined;
  return (path, key) => {
    const kind = root ?? KIND_LINE.exec(text)?.[1];
    if (typeof kind === 'string') root = isKind(kind) ? { t: 'shape', name: kind } : NOTHING;
    const type = typeAt(root, path);
    const shape = shapeNameOf(type);
    // A map has whatever names its writer gives.
    if (shape === undefined && optionsOf(type).some(({ t }) => t === 'map')) return 'any';
    return shape === undefined || !Object.hasOwn(SHAPES, shape) ? undefined : fieldOf(shape, key) !== undefined;
  };
}

/** A type without fields. */
const NOTHING: TypeRef = { t: 'union', of: [] };

const KIND_LINE = /^\ufeff?[ \t]*kind[ \t]*:[ \t]*["'„“]?([a-z-]+)/m;

function typeAt(root: TypeRef | undefined, path: Path): TypeRef | undefined {
  let type: TypeRef | undefined = root;
  for (const step of path) {
    const shape = shapeNameOf(type);
    if (typeof step === 'number') {
      type = optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
    } else if (shape !== undefined) type = fieldOf(shape, step)?.type;
    else type = optionsOf(type).flatMap((option) => (option.t === 'map' ? [option.of] : []))[0];
  }
  return type;
}
