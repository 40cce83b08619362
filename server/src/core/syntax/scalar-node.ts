import { SegmentMap, type Span } from '../text/index.ts';
import { type BlockContent, type BlockHeader, readBlock } from './block-scalar.ts';
import { doubleQuotedPieces, foldedPieces, type OnBadEscape, type Piece, segmentsOf, textOf } from './scalar-pieces.ts';
import type { ScalarNode, ScalarStyle, ScalarValue } from './tree.ts';

/** A scalar between quotes or without. `inner` is what stands between the quotes; the same as `span` for a plain one. */
export interface FlowSource {
  readonly style: 'plain' | 'single' | 'double';
  readonly span: Span;
  readonly inner: Span;
  readonly anchor: string | undefined;
}

/** `value` is asked only once, with the decoded text. */
export function flowScalar(
  text: string,
  source: FlowSource,
  value: (decoded: string) => ScalarValue,
  onBadEscape?: OnBadEscape,
): ScalarNode {
  const decoded = isCopied(text, source) ? text.slice(source.inner.start, source.inner.end) : undefined;
  const full = decoded ?? textOf(text, piecesOf(text, source, onBadEscape));
  return new Scalar(source.span, source.style, value(full), full, source.anchor, () =>
    segmentsOf(piecesOf(text, source), source.span),
  );
}

export interface BlockSource {
  /** The `|` or `>`. */
  readonly start: number;
  readonly header: BlockHeader;
  /** After the header and a comment on its line, without blanks. */
  readonly headerEnd: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly parentIndent: number;
  readonly anchor: string | undefined;
}

export function blockScalar(
  text: string,
  source: BlockSource,
  value: (decoded: string) => ScalarValue,
): { readonly node: ScalarNode; readonly trouble: BlockContent['trouble'] } {
  const content = read(text, source);
  const end = content.end > source.contentStart ? content.end : source.headerEnd;
  const span = { start: source.start, end };
  const full = textOf(text, content.pieces);
  const style = source.header.folded ? 'folded' : 'literal';
  const node = new Scalar(span, style, value(full), full, source.anchor, () =>
    segmentsOf(inside(read(text, source).pieces, end), span),
  );
  return { node, trouble: content.trouble };
}

/** A key or value that nobody wrote, such as what `&anchor` alone names. */
export function emptyScalar(at: number, value: ScalarValue, anchor: string | undefined): ScalarNode {
  const span = { start: at, end: at };
  return new Scalar(span, 'plain', value, '', anchor, () => new SegmentMap([], span));
}

/** Segments are made when asked for: most scalars are only read. */
class Scalar implements ScalarNode {
  readonly type = 'scalar';
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
  readonly text: string;
  readonly anchor: string | undefined;
  readonly #makeSegments: () => SegmentMap;
  #segments: SegmentMap | undefined;

  constructor(
    span: Span,
    style: ScalarStyle,
    value: ScalarValue,
    text: string,
    anchor: string | undefined,
    makeSegments: () => SegmentMap,
  ) {
    this.span = span;
    this.style = style;
    this.value = value;
    this.text = text;
    this.anchor = anchor;
    this.#makeSegments = makeSegments;
  }

  get segments(): SegmentMap {
    this.#segments ??= this.#makeSegments();
    return this.#segments;
  }
}

function piecesOf(text: string, source: FlowSource, onBadEscape?: OnBadEscape): Piece[] {
  const { start, end } = source.inner;
  if (source.style === 'double') return doubleQuotedPieces(text, start, end, onBadEscape);
  return foldedPieces(text, start, end, source.style === 'single');
}

/** True when the source needs no decoding: one line without escapes. */
function isCopied(text: string, source: FlowSource): boolean {
  const special = source.style === 'double' ? BACKSLASH : source.style === 'single' ? QUOTE : LF;
  for (let i = source.inner.start; i < source.inner.end; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR || code === special) return false;
  }
  return true;
}

const LF = 10;
const CR = 13;
const QUOTE = 39;
const BACKSLASH = 92;

function read(text: string, source: BlockSource): BlockContent {
  return readBlock(text, source.contentStart, source.contentEnd, source.header, source.parentIndent);
}

/** Line breaks of a scalar without text are said by its header: pieces may not leave the span. */
function inside(pieces: readonly Piece[], end: number): Piece[] {
  return pieces.map((piece) =>
    piece.end <= end ? piece : { start: Math.min(piece.start, end), end, decoded: piece.decoded ?? '' },
  );
}
