import type { OfficeDocument, RefTarget } from '../../model/index.ts';
import { entryOf, type Node, resolved, type ScalarNode } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import {
  type DocumentFacts,
  localItemsOf,
  type Origin,
  partsOf,
  type ReferenceFacts,
  resolveReference,
  type Thing,
  type Workspace,
} from '../../workspace/index.ts';
import { type Target, targetOf } from './target.ts';

/** An id written somewhere: where a thing gets it, or where somebody refers to the thing. */
export interface Mention {
  /** The id alone: of `"survey:clients-2024#w1"` there are two, `clients-2024` and `w1`. */
  readonly span: Span;
  /** The same in the decoded text of its value. */
  readonly within: Span;
  /** What it names; several where that is not clear, none where nothing has that id. */
  readonly targets: readonly Target[];
  readonly isClear: boolean;
}

/** A mention with its place in the tree. */
export interface WrittenMention extends Mention {
  readonly node: ScalarNode;
  readonly isDeclaration: boolean;
}

/** All ids of a document, as exactly as its text has them: first those it gives, then those it refers to. */
export function mentionsIn(document: OfficeDocument, workspace: Workspace): readonly WrittenMention[] {
  const from: Origin = { uri: document.uri, kind: document.kind, inside: localItemsOf(document) };
  return [
    ...declarations(document, ownTargets(from, workspace)),
    ...document.references.flatMap(({ node, targets }) =>
      namesIn(node.text, targets, workspace, from).map(
        (name): WrittenMention => ({
          ...name,
          node,
          span: node.segments.toSource(name.within),
          isDeclaration: false,
        }),
      ),
    ),
  ];
}

/** What one reference of a document names, from its facts alone. `span` is the whole value when it is written with escapes. */
export function mentionsOf(
  { text, span, targets }: ReferenceFacts,
  { uri, kind }: DocumentFacts,
  workspace: Workspace,
): readonly Mention[] {
  return namesIn(text, targets, workspace, { uri, kind }).map((name) => ({
    ...name,
    span: sourceOf(name.within, text, span),
  }));
}

/** Facts of one document of the office. */
export function factsAt(uri: string, workspace: Workspace): DocumentFacts | undefined {
  return workspace.derived(byUri).get(uri);
}

type Name = Omit<Mention, 'span'>;

/** The ids in the text of a reference; none in a text that has no form of a reference. */
function namesIn(text: string, wanted: readonly RefTarget[], workspace: Workspace, from: Origin): readonly Name[] {
  const parts = partsOf(text);
  if (!parts) return [];
  const start = parts.kind === undefined ? 0 : parts.kind.length + 1;
  const id = { start, end: start + parts.id.length };
  const item = { start: id.end + 1, end: text.length };
  const name = (within: Span, things: readonly Thing[], isClear: boolean): Name => ({
    within,
    targets: distinct(things.flatMap((thing) => targetOf(thing, workspace, from) ?? [])),
    isClear,
  });
  const resolution = resolveReference(text, wanted, workspace, from);
  switch (resolution.is) {
    case 'found': {
      const { thing } = resolution;
      if (parts.item === undefined) return [name(id, [thing], true)];
      return [name(id, homes([thing]), true), name(item, [thing], true)];
    }
    case 'item-not-found':
      return [name(id, [{ is: 'document', facts: resolution.document }], true), name(item, [], false)];
    case 'wrong-kind':
    case 'kind-needed':
    case 'ambiguous': {
      const { things } = resolution;
      if (parts.item === undefined) return [name(id, things, false)];
      const items = things.filter((thing) => thing.is === 'item');
      return [name(id, items.length > 0 ? homes(items) : things, false), name(item, items, false)];
    }
    default:
      return [name(id, [], false), ...(parts.item === undefined ? [] : [name(item, [], false)])];
  }
}

function homes(things: readonly Thing[]): readonly Thing[] {
  return things.map((thing) => (thing.is === 'item' ? { is: 'document', facts: thing.document } : thing));
}

function distinct(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ key }, index) => targets.findIndex((one) => one.key === key) === index);
}

/** What stands between quotes, when nothing but quotes stands around it. */
function sourceOf(within: Span, text: string, span: Span): Span {
  const around = span.end - span.start - text.length;
  if (around !== 0 && around !== 2) return span;
  const start = span.start + around / 2;
  return { start: start + within.start, end: start + within.end };
}

/** Everything in a document others (or it itself) can name. */
function ownTargets(from: Origin, workspace: Workspace): readonly Target[] {
  const facts = factsAt(from.uri, workspace);
  const office = facts && facts === workspace.officeDocument ? workspace.office : undefined;
  const things: readonly Thing[] = [
    ...(facts?.id === undefined ? [] : [{ is: 'document', facts } as const]),
    ...(facts ? facts.items.map((item) => ({ is: 'item', facts: item, document: facts }) as const) : []),
    ...(office?.roles ?? []).map((facts) => ({ is: 'role', facts }) as const),
    ...(office?.units ?? []).map((facts) => ({ is: 'unit', facts }) as const),
    ...(office?.bodies ?? []).map((facts) => ({ is: 'body', facts }) as const),
    ...(office?.externalOrganisations ?? []).map((facts) => ({ is: 'external', facts }) as const),
    ...(office?.locations ?? []).map((facts) => ({ is: 'location', facts }) as const),
    ...(from.inside ?? []).map((facts) => ({ is: 'local', facts, uri: from.uri }) as const),
  ];
  return things.flatMap((thing) => targetOf(thing, workspace, from) ?? []);
}

/** The ids a document gives, also to things nobody can refer to. */
function declarations(document: OfficeDocument, targets: readonly Target[]): readonly WrittenMention[] {
  const known = new Map(targets.map((target) => [target.span.start, target]));
  const seen = new Set<ScalarNode>();
  return [...document.inventory.shapes].flatMap(([sort, views]) =>
    views.flatMap(({ self }, index): readonly WrittenMention[] => {
      const value = entryOf(self.node, 'id')?.value;
      const node = idIn(value);
      if (!value || !node || seen.has(node)) return [];
      seen.add(node);
      const { uri } = document;
      const target = known.get(value.span.start) ?? {
        key: `${uri} ${sort} ${index}`,
        id: node.text,
        sort,
        uri,
        span: value.span,
      };
      const within = { start: 0, end: node.text.length };
      return [
        { node, within, span: node.segments.toSource(within), targets: [target], isClear: true, isDeclaration: true },
      ];
    }),
  );
}

function idIn(value: Node | undefined): ScalarNode | undefined {
  const node = resolved(value);
  return node?.type === 'scalar' && typeof node.value === 'string' && node.text !== '' ? node : undefined;
}

function byUri(workspace: Workspace): ReadonlyMap<string, DocumentFacts> {
  return new Map(workspace.documents().map((facts) => [facts.uri, facts]));
}
