import { isKind, type Kind, type RefTarget } from '../model/index.ts';
import type {
  DocumentFacts,
  ItemFacts,
  ItemType,
  NamedFacts,
  RoleFacts,
  UnitFacts,
  Workspace,
} from '../workspace/index.ts';

/** Something of the office an id can name. */
export type Thing =
  | { readonly is: 'role'; readonly facts: RoleFacts }
  | { readonly is: 'unit'; readonly facts: UnitFacts }
  | { readonly is: 'body' | 'external' | 'location'; readonly facts: NamedFacts }
  | { readonly is: 'document'; readonly facts: DocumentFacts }
  | { readonly is: 'item'; readonly facts: ItemFacts; readonly document: DocumentFacts };

/** A thing with the text that names it in one field. */
export interface NamedThing {
  readonly text: string;
  readonly thing: Thing;
}

/** Everything a field with these targets may name, as it is written there; in the order of the targets. */
export function thingsFor(workspace: Workspace, targets: readonly RefTarget[]): readonly NamedThing[] {
  const wanted = targets.includes('any') ? EVERYTHING : targets;
  const items = wanted.flatMap((target) => (isItem(target) ? workspace.items(target) : []));
  const documents = wanted.flatMap((target) => (isDocumentKind(target) ? workspace.documents(target) : []));
  const kinds = new Set([...wanted.filter(isDocumentKind), ...items.map(({ document }) => document.kind)]);
  const onlyItems = wanted.every(isItem);
  const times = counted(items.map(({ item }) => item.id));
  const prefix = (document: DocumentFacts) => (kinds.size > 1 ? `${document.kind}:` : '');
  return [
    ...wanted.flatMap((target) => registered(workspace, target)),
    ...documents.flatMap((facts): NamedThing[] =>
      facts.id === undefined ? [] : [{ text: `${prefix(facts)}${facts.id}`, thing: { is: 'document', facts } }],
    ),
    ...items.flatMap(({ document, item }): NamedThing[] => {
      const bare = onlyItems && times.get(item.id) === 1;
      if (!bare && document.id === undefined) return [];
      const text = bare ? item.id : `${prefix(document)}${document.id}#${item.id}`;
      return [{ text, thing: { is: 'item', facts: item, document } }];
    }),
  ];
}

/** The thing a text names in a field with these targets, in any of the ways the model allows; undefined when there is none. */
export function thingNamed(workspace: Workspace, targets: readonly RefTarget[], text: string): Thing | undefined {
  const wanted = targets.includes('any') ? EVERYTHING : targets;
  const [, kind, id, itemId] = /^(?:([a-z-]+):)?([^#:]*)(?:#(.*))?$/.exec(text) ?? [];
  if (id === undefined) return undefined;
  if (kind === undefined && itemId === undefined) {
    for (const target of wanted) {
      const found = registered(workspace, target).find((named) => named.text === id);
      if (found) return found.thing;
    }
  }
  const fits = (document: DocumentFacts) => (kind === undefined || document.kind === kind) && document.id === id;
  if (itemId === undefined) {
    for (const target of wanted) {
      const facts = isDocumentKind(target) ? workspace.documents(target).find(fits) : undefined;
      if (facts) return { is: 'document', facts };
    }
  }
  const located = wanted
    .flatMap((target) => (isItem(target) ? workspace.items(target) : []))
    .find(({ document, item }) => (itemId === undefined ? item.id === id : item.id === itemId && fits(document)));
  return located && { is: 'item', facts: located.item, document: located.document };
}

export type ItemTarget = Exclude<ItemType, 'task'>;

const ITEM_TARGETS: { readonly [T in ItemTarget]: true } = {
  'client-group': true,
  'standard-item': true,
  wave: true,
  finding: true,
  measure: true,
  objective: true,
  value: true,
  activity: true,
  competency: true,
  indicator: true,
  report: true,
};

const REGISTER: readonly RefTarget[] = ['role', 'unit', 'body', 'external', 'location'];

/** What `any` stands for: documents and items, not the register of the office. */
const EVERYTHING: readonly RefTarget[] = [
  'survey',
  'improvement-plan',
  'standard',
  'strategy',
  'development-plan',
  'competency-model',
  'process',
  'service-card',
  'wave',
  'finding',
  'measure',
  'standard-item',
  'objective',
  'value',
  'activity',
  'competency',
  'indicator',
  'report',
];

function isItem(target: RefTarget): target is ItemTarget {
  return Object.hasOwn(ITEM_TARGETS, target);
}

function isDocumentKind(target: RefTarget): target is RefTarget & Kind {
  return isKind(target) && !REGISTER.includes(target);
}

function registered(workspace: Workspace, target: RefTarget): readonly NamedThing[] {
  const { office } = workspace;
  if (!office) return [];
  switch (target) {
    case 'role':
      return office.roles.map((facts) => ({ text: facts.id, thing: { is: 'role', facts } }));
    case 'unit':
      return office.units.map((facts) => ({ text: facts.id, thing: { is: 'unit', facts } }));
    case 'body':
      return office.bodies.map((facts) => ({ text: facts.id, thing: { is: 'body', facts } }));
    case 'external':
      return office.externalOrganisations.map((facts) => ({ text: facts.id, thing: { is: 'external', facts } }));
    case 'location':
      return office.locations.map((facts) => ({ text: facts.id, thing: { is: 'location', facts } }));
    default:
      return [];
  }
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
