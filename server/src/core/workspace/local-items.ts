import type { OfficeDocument, Reference, ShapeView } from '../model/index.ts';
import type { LocalFacts } from './facts.ts';
import { LOCAL_SHAPES } from './item-shapes.ts';
import { stringIn, valueSpan, wordings } from './written.ts';

const LOCAL: ReadonlySet<string> = new Set(LOCAL_SHAPES.map(({ type }) => type));

/** Items of a document that only it refers to; not kept in its facts, because no other document asks for them. */
export function localItemsOf(document: OfficeDocument): readonly LocalFacts[] {
  return LOCAL_SHAPES.flatMap(({ shape, type, title }) =>
    document.all(shape).flatMap((view: ShapeView): readonly LocalFacts[] => {
      const { node } = view.self;
      const id = stringIn(node, 'id');
      if (id === undefined) return [];
      return [{ type, id, title: wordings(node, title)[0], span: valueSpan(node, 'id') ?? node.span }];
    }),
  );
}

/** True for references to such items. */
export function isLocal({ targets }: Pick<Reference, 'targets'>): boolean {
  return targets.every((target) => LOCAL.has(target));
}
