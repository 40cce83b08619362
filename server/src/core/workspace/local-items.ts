import type { LocalTarget, OfficeDocument, Reference, ShapeView, Views } from '../model/index.ts';
import type { LocalFacts } from './facts.ts';
import { stringIn, valueSpan, wordings } from './written.ts';

/** Shapes only their own document refers to, and the field that says in words what they are. */
const ITEMS: readonly { readonly shape: keyof Views; readonly type: LocalTarget; readonly title: string }[] = [
  { shape: 'cardChannel', type: 'channel', title: 'type' },
  { shape: 'cardStep', type: 'step', title: 'text' },
  { shape: 'processStep', type: 'step', title: 'name' },
  { shape: 'cardEligibility', type: 'eligibility', title: 'text' },
  { shape: 'catalogueTheme', type: 'theme', title: 'name' },
  { shape: 'catalogueEvent', type: 'event', title: 'name' },
  { shape: 'developmentNeed', type: 'need', title: 'text' },
  { shape: 'surveyQuestion', type: 'question', title: 'text' },
  { shape: 'surveyCriterion', type: 'criterion', title: 'text' },
];

const LOCAL: ReadonlySet<string> = new Set(ITEMS.map(({ type }) => type));

/** Items of a document that only it refers to; not kept in its facts, because no other document asks for them. */
export function localItemsOf(document: OfficeDocument): readonly LocalFacts[] {
  return ITEMS.flatMap(({ shape, type, title }) =>
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

/** True when a reference to such an item names none. */
export function hasBrokenLink(document: OfficeDocument): boolean {
  const references = document.references.filter(isLocal);
  if (references.length === 0) return false;
  const items = new Set(localItemsOf(document).map(({ type, id }) => `${type} ${id}`));
  return references.some(({ node, targets }) => !targets.some((target) => items.has(`${target} ${node.text}`)));
}
