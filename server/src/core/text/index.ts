export { LineIndex, type LinePosition } from './line-index.ts';
export { type Segment, SegmentMap } from './segment-map.ts';
export { contains, type Offset, overlaps, type Span, span, touches } from './span.ts';
export { applyEdits, conflict, deletion, insertion, replacement, type TextEdit } from './text-edit.ts';
