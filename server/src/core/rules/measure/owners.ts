import type { ValueView, Views } from '../../model/index.ts';

/** The post that answers for a thing, in the short or the long form; undefined when none is written. */
export function ownerOf({
  owner,
}: {
  readonly owner: ValueView<string> | Views['owner'] | undefined;
}): string | undefined {
  return owner?.is === 'shape' ? owner.role?.value : owner?.value;
}
