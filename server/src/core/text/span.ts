/** A place in a text, counted in UTF-16 code units from 0. */
export type Offset = number;

/** A piece of a text: `start` is inside, `end` is not. `start === end` is a place between two characters. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

export function span(start: Offset, end: Offset): Span {
  return { start, end };
}

/** True when `offset` lies in the span or at its end, which is where a cursor stands after typing the last character. */
export function touches(where: Span, offset: Offset): boolean {
  return where.start <= offset && offset <= where.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the spans share at least one character; neighbours do not overlap, an empty span only when strictly inside. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
