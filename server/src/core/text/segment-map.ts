import type { Offset, Span } from './span.ts';

/**
 * One stretch of a decoded text and where it was written. A stretch of equal length was copied character by character;
 * any other stretch (an escape, a folded line break, a doubled quote) stands for its source as a whole.
 */
export interface Segment {
  readonly decoded: Span;
  readonly source: Span;
}

/** Maps a decoded text (the value of a scalar) to the source it was written in. Segments are ordered and without gaps on the decoded side. */
export class SegmentMap {
  readonly segments: readonly Segment[];
  readonly #source: Span;

  /** `source` bounds the answers and is the answer for a text without segments. */
  constructor(segments: readonly Segment[], source: Span) {
    this.segments = segments;
    this.#source = source;
  }

  /**
   * The smallest piece of source that holds all of a decoded span. The start maps to where its first character begins,
   * the end to where its last character ends, so source that decodes to nothing (indentation) is not swallowed at the edges.
   */
  toSource(decoded: Span): Span {
    const start = this.#startOf(decoded.start);
    if (decoded.end <= decoded.start) return { start, end: start };
    return { start, end: Math.max(start, this.#endOf(decoded.end)) };
  }

  /** Where a source offset stands in the decoded text; inside source that decodes to nothing, the place of what follows. */
  toDecoded(source: Offset): Offset {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.segments[middle]?.source.end ?? 0) > source) high = middle;
      else low = middle + 1;
    }
    const segment = this.segments[low];
    if (!segment) return this.segments.at(-1)?.decoded.end ?? 0;
    const isInside = source > segment.source.start && copied(segment);
    return isInside ? segment.decoded.start + (source - segment.source.start) : segment.decoded.start;
  }

  #startOf(offset: Offset): Offset {
    const segment = this.#segmentAt(offset);
    if (!segment) return this.segments.at(-1)?.source.end ?? this.#source.start;
    return copied(segment) ? segment.source.start + (offset - segment.decoded.start) : segment.source.start;
  }

  #endOf(offset: Offset): Offset {
    const segment = this.#segmentAt(offset - 1);
    if (!segment) return this.segments.at(-1)?.source.end ?? this.#source.start;
    return copied(segment) ? segment.source.start + (offset - segment.decoded.start) : segment.source.end;
  }

  /** The segment that holds the decoded character at `offset`. */
  #segmentAt(offset: Offset): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (!segment) return undefined;
      if (offset < segment.decoded.start) high = middle - 1;
      else if (offset >= segment.decoded.end) low = middle + 1;
      else return segment;
    }
    return undefined;
  }
}

function copied(segment: Segment): boolean {
  return segment.decoded.end - segment.decoded.start === segment.source.end - segment.source.start;
}
