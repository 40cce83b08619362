import { type Offset, SegmentMap, type Span } from '../text/index.ts';
import { type BlockContent, type BlockHeader, readBlock } from './block-scalar.ts';
import { plainValue } from './core-schema.ts';
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
  const { style, span, inner, anchor } = source;
  const decoded = isCopied(text, source) ? text.slice(inner.start, inner.end) : undefined;
  const full = decoded ?? textOf(text, flowPieces(text, style, inner.start, inner.end, onBadEscape));
  return new Scalar(span, style, value(full), full, anchor, text, inner);
}

/** A scalar without quotes on one line: what is written is what it says. */
export function plainScalar(text: string, start: Offset, end: Offset): ScalarNode {
  const decoded = text.slice(start, end);
  const span = { start, end };
  return new Scalar(span, 'plain', plainValue(decoded), decoded, undefined, text, span);
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
  const node = new Scalar(span, style, value(full), full, source.anchor, text, source);
  return { node, trouble: content.trouble };
}

/** A key or value that nobody wrote, such as what `&anchor` alone names. */
export function emptyScalar(at: Offset, value: ScalarValue, anchor: string | undefined): ScalarNode {
  return new Scalar({ start: at, end: at }, 'plain', value, '', anchor, '', { start: 0, end: 0 });
}

/** Segments are made when asked for: most scalars are only read. There are many scalars, so each keeps as little as it can. */
class Scalar implements ScalarNode {
  readonly type = 'scalar';
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
  readonly text: string;
  readonly anchor: string | undefined;
  readonly #document: string;
  /** What stands between the quotes, or where a block scalar stands; instead of it, once they are made, the segments. */
  #source: Span | BlockSource | SegmentMap;

  constructor(
    span: Span,
    style: ScalarStyle,
    value: ScalarValue,
    text: string,
    anchor: string | undefined,
    document: string,
    source: Span | BlockSource,
  ) {
    this.span = span;
    this.style = style;
    this.value = value;
    this.text = text;
    this.anchor = anchor;
    this.#document = document;
    this.#source = source;
  }

  get segments(): SegmentMap {
    if (this.#source instanceof SegmentMap) return this.#source;
    this.#source = segmentsOf(this.#pieces(this.#source), this.span);
    return this.#source;
  }

  #pieces(source: Span | BlockSource): readonly Piece[] {
    if ('header' in source) return inside(read(this.#document, source).pieces, this.span.end);
    return flowPieces(this.#document, this.style, source.start, source.end);
  }
}

function flowPieces(
  text: string,
  style: ScalarStyle,
  start: Offset,
  end: Offset,
  onBadEscape?: OnBadEscape,
): readonly Piece[] {
  if (style === 'double') return doubleQuotedPieces(text, start, end, onBadEscape);
  return foldedPieces(text, start, end, style === 'single');
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
