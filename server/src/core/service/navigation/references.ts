import type { OfficeDocument } from '../../model/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Mention, mentionsIn, mentionsOf } from './mentions.ts';
import type { OfficePlace, Target } from './target.ts';
import { mentionAt } from './target-at.ts';

/** A place in one document that names a thing. */
export interface Highlight {
  readonly span: Span;
  /** Where the thing gets its id, not only where it is referred to. */
  readonly isDeclaration: boolean;
}

export interface ReferenceOptions {
  /** Also where the thing gets its id. */
  readonly withDeclaration: boolean;
}

/**
 * All places of the office that name what stands under the cursor, by document, in reading order. Empty where no id
 * stands, and for an id of which it is not clear what it names.
 */
export function references(
  document: OfficeDocument,
  workspace: Workspace,
  offset: Offset,
  { withDeclaration }: ReferenceOptions,
): readonly OfficePlace[] {
  const target = clearTargetAt(document, workspace, offset);
  if (!target) return [];
  const here = mentionsIn(document, workspace)
    .filter((mention) => names(mention, target) && (withDeclaration || !mention.isDeclaration))
    .map(({ span }) => ({ uri: document.uri, span }));
  const declared = withDeclaration && target.uri !== document.uri ? [{ uri: target.uri, span: target.span }] : [];
  return inOrder([...declared, ...here, ...placesElsewhere(target, document.uri, workspace)]);
}

/** The places of this document that name what stands under the cursor, that one included; empty where no id stands. */
export function documentHighlights(
  document: OfficeDocument,
  workspace: Workspace,
  offset: Offset,
): readonly Highlight[] {
  const target = clearTargetAt(document, workspace, offset);
  if (!target) return [];
  return mentionsIn(document, workspace)
    .filter((mention) => names(mention, target))
    .map(({ span, isDeclaration }) => ({ span, isDeclaration }))
    .filter(({ span }, index, all) => all.findIndex((one) => one.span.start === span.start) === index)
    .sort((a, b) => a.span.start - b.span.start);
}

/** True when a mention certainly means this thing. */
export function names({ targets, isClear }: Mention, { key }: Target): boolean {
  return isClear && targets.some((target) => target.key === key);
}

function clearTargetAt(document: OfficeDocument, workspace: Workspace, offset: Offset): Target | undefined {
  const mention = mentionAt(document, workspace, offset);
  return mention?.isClear ? mention.targets[0] : undefined;
}

function placesElsewhere(target: Target, here: string, workspace: Workspace): readonly OfficePlace[] {
  const { id } = target;
  if (id === undefined) return [];
  return workspace.documents().flatMap((facts) => {
    if (facts.uri === here) return [];
    return facts.references
      .filter(({ text }) => text.includes(id))
      .flatMap((reference) => mentionsOf(reference, facts, workspace))
      .filter((mention) => names(mention, target))
      .map(({ span }) => ({ uri: facts.uri, span }));
  });
}

/** Each place once: a piece written once and used twice (anchors) is one. */
function inOrder(places: readonly OfficePlace[]): readonly OfficePlace[] {
  const known = new Set<string>();
  return [...places]
    .sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1))
    .filter(({ uri, span }) => {
      const place = `${span.start} ${uri}`;
      return !known.has(place) && known.add(place);
    });
}
