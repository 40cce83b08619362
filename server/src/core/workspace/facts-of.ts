import {
  itemsOf,
  kindOfFileName,
  type OfficeDocument,
  periodEnd,
  type Reference,
  type ShapeView,
} from '../model/index.ts';
import { entryOf, type MappingNode, type Node, resolved } from '../syntax/index.ts';
import { contentOf } from './content/content.ts';
import type {
  DocumentFacts,
  ItemFacts,
  ItemType,
  NamedFacts,
  OfficeFacts,
  ReferenceFacts,
  RoleFacts,
  UnitFacts,
} from './facts.ts';
import { ITEM_SHAPES } from './item-shapes.ts';
import { isLocal } from './local-items.ts';
import { ownCopy } from './own-copy.ts';
import { isTangled } from './tangles.ts';
import { stringIn, valueSpan, wordings } from './written.ts';

/**
 * What an office keeps of a document; undefined for one of unknown kind. While `kind` is missing or misspelt, the name of the
 * file tells it, so that what leads to the document does not break with that one word; of its content only the head is known.
 */
export function factsOf(document: OfficeDocument): DocumentFacts | undefined {
  const { root } = document;
  const kind = document.kind ?? kindOfFileName(document.uri);
  if (!kind || !root) return undefined;
  const type = kind === 'survey' ? stringIn(root, 'type') : undefined;
  const reviewedOn = stringIn(root, 'reviewedOn');
  return ownCopy({
    uri: document.uri,
    kind,
    id: document.id,
    title: wordings(root, 'title')[0],
    status: document.status,
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(type !== undefined && { type }),
    span: valueSpan(root, 'id') ?? valueSpan(root, 'kind') ?? root.span,
    items: ITEM_SHAPES.flatMap(({ shape, type, title }) =>
      document.all(shape).flatMap((view) => itemOf(view, type, title)),
    ),
    references: document.references.filter((reference) => !isLocal(reference)).map(referenceFactsOf),
    ...((!document.kind || document.isTooLarge) && { isUnclear: true as const }),
    ...(isTangled(document) && { isTangled: true as const }),
    office: officeOf(document),
    content: contentOf(document),
    hasSuppressions: document.tree.comments.some(({ text }) => text.startsWith('okenko-ignore')),
  });
}

/** An indicator of a strategic objective or process: the office cannot do without its owner. */
function namesKeyIndicator({ key, holder }: Reference): boolean {
  if (key !== 'indicators') return false;
  const { shape, node } = holder.self;
  if (shape === 'strategyObjective') return stringIn(node, 'level') === 'strategic';
  const strategic = resolved(entryOf(node, 'strategic')?.value);
  return shape === 'process' && strategic?.type === 'scalar' && strategic.value === true;
}

/** What the office keeps of a reference. */
export function referenceFactsOf(reference: Reference): ReferenceFacts {
  const { node, targets, key, holder } = reference;
  return {
    text: node.text,
    span: node.span,
    targets,
    key,
    holder: holder.self.shape,
    ...holderId(reference),
    ...(namesKeyIndicator(reference) && { isKey: true as const }),
  };
}

function holderId({ holder }: Reference): { readonly item?: string } {
  const item = holder.self.place.parent === undefined ? undefined : stringIn(holder.self.node, 'id');
  return item === undefined ? {} : { item };
}

function itemOf(view: ShapeView, type: ItemType, title: string): readonly ItemFacts[] {
  const { node } = view.self;
  const id = stringIn(node, 'id');
  if (id === undefined) return [];
  const ended = type === 'wave' ? stringIn(node, 'to') : undefined;
  const scope = type === 'client-group' ? stringIn(node, 'scope') : undefined;
  const span = valueSpan(node, 'id') ?? node.span;
  return [
    {
      type,
      id,
      title: wordings(node, title)[0],
      span,
      ...(type === 'indicator' && indicatorFacts(node)),
      ...(ended !== undefined && { ended }),
      ...(scope !== undefined && { scope }),
      ...(type === 'report' && reportFacts(node)),
    },
  ];
}

function indicatorFacts(
  node: MappingNode,
): Pick<ItemFacts, 'level' | 'frequency' | 'measuredOn' | 'hasThresholds' | 'start' | 'direction'> {
  const level = stringIn(node, 'level');
  const frequency = stringIn(node, 'frequency');
  const direction = stringIn(node, 'direction');
  const thresholds = resolved(entryOf(node, 'thresholds')?.value);
  const start = resolved(entryOf(entryOf(node, 'baseline')?.value, 'value')?.value);
  const actuals = resolved(entryOf(node, 'actuals')?.value);
  const measuredOn = (actuals?.type === 'sequence' ? actuals.items : []).flatMap(
    (actual) => dayOfReading(actual) ?? [],
  );
  return {
    ...(level !== undefined && { level }),
    ...(frequency !== undefined && { frequency }),
    ...(measuredOn.length > 0 && { measuredOn }),
    ...(direction !== undefined && { direction }),
    ...(thresholds?.type === 'mapping' && thresholds.entries.length > 0 && { hasThresholds: true as const }),
    ...(start?.type === 'scalar' && typeof start.value === 'number' && { start: start.value }),
  };
}

/** The day a value was measured, or the last one of the period it stands for. */
function dayOfReading(actual: Node | undefined): string | undefined {
  const mapping = resolved(actual);
  const date = stringIn(mapping, 'date');
  return date ?? periodEnd(stringIn(mapping, 'period') ?? '');
}

function reportFacts(node: MappingNode): Pick<ItemFacts, 'frequency' | 'audience'> {
  const frequency = stringIn(node, 'frequency');
  const audience = stringIn(node, 'audience');
  return { ...(frequency !== undefined && { frequency }), ...(audience !== undefined && { audience }) };
}

function officeOf(document: OfficeDocument): OfficeFacts | undefined {
  const office = document.as('office');
  if (!office) return undefined;
  return {
    jurisdiction: office.jurisdiction?.value,
    roles: itemsOf(office.roles).flatMap((role): RoleFacts[] =>
      named(role, 'title').map((facts) => ({
        ...facts,
        unit: role.unit?.value,
        deputy: role.deputy?.value,
        ...contactOf(role.self.node),
        level: role.level?.value,
        vacantSince: role.vacantSince?.value,
        acting: role.acting?.value,
        validTo: role.validTo?.value,
      })),
    ),
    units: itemsOf(office.units).flatMap((unit): UnitFacts[] =>
      named(unit, 'name').map((facts) => ({
        ...facts,
        head: unit.head?.value,
        parent: unit.parent?.value,
        ...contactOf(unit.self.node),
        validTo: unit.validTo?.value,
        successor: unit.successor?.value,
      })),
    ),
    bodies: itemsOf(office.bodies).flatMap((body) => named(body, 'name')),
    externalOrganisations: itemsOf(office.externalOrganisations).flatMap((organisation) => named(organisation, 'name')),
    locations: itemsOf(office.locations).flatMap((location) => named(location, 'name')),
  };
}

function named(view: ShapeView, titleKey: string): readonly NamedFacts[] {
  const { node } = view.self;
  const id = stringIn(node, 'id');
  return id === undefined ? [] : [{ id, names: wordings(node, titleKey), span: valueSpan(node, 'id') ?? node.span }];
}

/** Somebody can be reached by e-mail or phone. */
function contactOf(node: MappingNode): Pick<RoleFacts, 'hasContact' | 'contact'> {
  const entry = resolved(entryOf(node, 'contact')?.value);
  const contact = { email: stringIn(entry, 'email'), phone: stringIn(entry, 'phone') };
  return { hasContact: contact.email !== undefined || contact.phone !== undefined, contact };
}
