import type { OfficeDocument, Reference, ScalarPlace, TextPlace } from '../../model/index.ts';
import { entryOf, resolved, type ScalarNode } from '../../syntax/index.ts';
import { overlaps, type Span } from '../../text/index.ts';
import { partsOf } from '../../workspace/index.ts';
import { insideQuotes } from '../inside-quotes.ts';
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
  const { text } = document;
  const isShown = ({ span }: ScalarNode) => !shown || overlaps(span, shown);
  const tokens = [
    ...document.references.flatMap((reference) => (isShown(reference.node) ? referenceTokens(reference, text) : [])),
    ...[...document.inventory.scalars.values()].flatMap((places) =>
      places.flatMap((place) => (isShown(place.node) ? scalarTokens(place, text) : [])),
    ),
    ...document.texts.flatMap((place) => (isShown(place.node) ? textTokens(place, text) : [])),
  ];
  return inOrder(tokens.filter(({ span }) => !shown || overlaps(span, shown)));
}

/** Only what is written as a reference: `all staff` behind `owner` is no id. */
function referenceTokens({ node, targets }: Reference, source: string): readonly SemanticToken[] {
  if (node.value === null || !partsOf(node.text)) return [];
  return tokensOf(node, source, targets.every((target) => PEOPLE.has(target)) ? 'post' : 'id');
}

const PEOPLE: ReadonlySet<string> = new Set(['role', 'body', 'external']);

function scalarTokens({ node, type, key, holder, field }: ScalarPlace, source: string): readonly SemanticToken[] {
  if (node.value === null) return [];
  if (key === 'id' && resolved(entryOf(holder.self.node, 'id')?.value) === node) {
    return tokensOf(node, source, holder.self.shape === 'officeRole' ? 'post' : 'id', true);
  }
  if (type.values) return tokensOf(node, source, 'choice');
  if (field?.ref) return [];
  if (TIMES.has(type.name)) return tokensOf(node, source, 'time');
  return holder.self.shape === 'legalBasis' && LAW_FIELDS.has(key) ? tokensOf(node, source, 'law') : [];
}

const TIMES: ReadonlySet<string> = new Set(['date', 'duration', 'workingDuration', 'timeOfDay']);
const LAW_FIELDS: ReadonlySet<string> = new Set(['citation', 'provision', 'eli']);

/** Prose line by line, with the acts it cites taken out. */
function textTokens({ node, role }: TextPlace, source: string): readonly SemanticToken[] {
  if (node.value === null) return [];
  if (role === 'legal') return tokensOf(node, source, 'law');
  const citations = citationsIn(node.text).flatMap((span) => linesOfSpan(source, node.segments.toSource(span), false));
  const words = linesOf(node, source).flatMap((line) => without(line, citations));
  return [
    ...citations.map((span) => token(span, 'law')),
    ...words.flatMap((span) => linesOfSpan(source, span, false)).map((span) => token(span, 'prose')),
  ];
}

function tokensOf(node: ScalarNode, source: string, sort: TokenSort, isDeclaration = false): readonly SemanticToken[] {
  return linesOf(node, source).map((span) => token(span, sort, isDeclaration));
}

function token(span: Span, sort: TokenSort, isDeclaration = false): SemanticToken {
  return { span, sort, isDeclaration };
}

/** What is written in a scalar, without quotes and signs of blocks. */
function linesOf(node: ScalarNode, source: string): readonly Span[] {
  return linesOfSpan(source, insideQuotes(node, source), node.style === 'literal' || node.style === 'folded');
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
