import type { ShapeView, ValueView } from '../../model/index.ts';

/** The ids of items that have one. */
export function idsIn(
  items: readonly (ShapeView & { readonly id: ValueView<string> | undefined })[],
): readonly string[] {
  return items.flatMap(({ id }) => (id ? [id.value] : []));
}
