import type { ShapeView } from '../../model/index.ts';

/** Each mapping once, also where an alias repeats it: one mistake is one finding. */
export function distinct<T extends ShapeView>(views: readonly T[]): readonly T[] {
  return [...new Map(views.map((view) => [view.self.node, view])).values()];
}
