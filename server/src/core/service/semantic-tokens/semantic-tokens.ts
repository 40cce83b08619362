import type { OfficeDocument, Reference, ScalarPlace, TextPlace } from '../../model/index.ts';
import { entryOf, resolved, type ScalarNode } from '../../syntax/index.ts';
import { overlaps, type Span } from '../../text/index.ts';
import { partsOf } from '../../workspace/index.ts';
import { citationsIn } from './citations.ts';
import { linesOfSpan } from './lines-of-span.ts';

/** What a piece of a document is, so that it can be told from the others at a glance. */
export type TokenSort =
  /** Somebody: a post, its id or who is named by it. */
  | 'post'
  /** An id, where a thing gets it or where it is referred to. */
  | 'id'
  /** A day, a length of time, an hour. */
  | 'time'
  /** One of a list of allowed values. */
  | 'choice'
  /** Words for people. */
  | 'prose'
  /** An act, a paragraph, its identifier. */
  | 'law';

/** A piece of one line; pieces do not overlap. */
export interface SemanticToken {
  readonly span: Span;
  readonly sort: TokenSort;
  /** Here the thing gets its id. */
  readonly isDeclaration: boolean;
}

/** What the values of a document are, in reading order; those that reach into `shown` when it is given. Keys are left to the grammar. */
export function semanticTokens(document: OfficeDocument, shown?: Span): readonly SemanticToken[] {
  if (!document.kind || document.isTooLarge) return [];
  const isShown = ({ span }: ScalarNode) => !shown || overlaps(span, shown);
  const tokens = [
    ...document.references.flatMap((reference) => (isShown(reference.node) ? referenceToken(reference) : [])),
    ...[...document.inventory.scalars.values()].flatMap((places) =>
      places.flatMap((place) => (isShown(place.node) ? scalarToken(place) : [])),
    ),
    ...document.texts.flatMap((place) => (isShown(place.node) ? textTokens(place, document.text) : [])),
  ];
  return inOrder(tokens.filter(({ span }) => !shown || overlaps(span, shown)));
}

/** Only what is written as a reference: `all staff` behind `owner` is no id. */
function referenceToken({ node, targets, key }: Reference): readonly SemanticToken[] {
  if (node.value === null || !partsOf(node.text)) return [];
  const isPost = targets.includes('role') && key !== 'approvedBy' ? true : targets.every((one) => PEOPLE.has(one));
  return [{ span: contentOf(node), sort: isPost ? 'post' : 'id', isDeclaration: false }];
}

const PEOPLE: ReadonlySet<string> = new Set(['role', 'body', 'external']);

function scalarToken({ node, type, key, holder, field }: ScalarPlace): readonly SemanticToken[] {
  if (node.value === null || isBlock(node)) return [];
  const token = (sort: TokenSort, isDeclaration = false): readonly SemanticToken[] => [
    { span: contentOf(node), sort, isDeclaration },
  ];
  if (key === 'id' && resolved(entryOf(holder.self.node, 'id')?.value) === node) {
    return token(holder.self.shape === 'officeRole' ? 'post' : 'id', true);
  }
  if (type.values) return token('choice');
  if (field?.ref) return [];
  if (TIMES.has(type.name)) return token('time');
  return holder.self.shape === 'legalBasis' && LAW_FIELDS.has(key) ? token('law') : [];
}

const TIMES: ReadonlySet<string> = new Set(['date', 'duration', 'workingDuration', 'timeOfDay']);
const LAW_FIELDS: ReadonlySet<string> = new Set(['citation', 'provision', 'eli']);

/** Prose line by line, with the acts it cites taken out. */
function textTokens({ node, role }: TextPlace, source: string): readonly SemanticToken[] {
  if (node.value === null) return [];
  const piece =
    (sort: TokenSort) =>
    (span: Span): SemanticToken => ({ span, sort, isDeclaration: false });
  const lines = linesOfSpan(source, contentOf(node), isBlock(node));
  if (role === 'legal') return lines.map(piece('law'));
  const citations = citationsIn(node.text)
    .map((span) => node.segments.toSource(span))
    .flatMap((span) => linesOfSpan(source, span, false));
  return [
    ...citations.map(piece('law')),
    ...lines
      .flatMap((line) => without(line, citations))
      .flatMap((left) => linesOfSpan(source, left, false))
      .map(piece('prose')),
  ];
}

/** What is left of a line. */
function without(line: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = line;
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= line.end) continue;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < line.end) left.push({ start, end: line.end });
  return left;
}

function isBlock({ style }: ScalarNode): boolean {
  return style === 'literal' || style === 'folded';
}

/** Without quotes, which belong to the writing and not to what is written. */
function contentOf({ span, style }: ScalarNode): Span {
  const isQuoted = (style === 'single' || style === 'double') && span.end - span.start >= 2;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** A piece that is written once and used twice (anchors) is one piece. */
function inOrder(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
}
