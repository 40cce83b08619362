import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  conflict,
  contains,
  deletion,
  insertion,
  LineIndex,
  overlaps,
  replacement,
  type Segment,
  SegmentMap,
  span,
  type TextEdit,
  touches,
} from '../../server/src/core/text/index.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'ž', '😀', '\ud83d', '\n', '\r', '\r\n', '\t', '\ufeff', '\u2028'),
});

describe('LineIndex', () => {
  test('finds the lines an editor shows', () => {
    fc.assert(
      fc.property(text, (value) => {
        const lines = value.split(/\r\n|\n|\r/);
        const index = new LineIndex(value);
        expect(index.lineCount).toBe(lines.length);
        expect(lines.map((_, line) => value.slice(index.lineStart(line), index.lineEnd(line)))).toEqual(lines);
      }),
    );
  });

  test('offset to position to offset is the same place, but for one between the two signs of a line break', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (value, at) => {
        const offset = Math.min(at, value.length);
        const index = new LineIndex(value);
        const isBetween = value[offset - 1] === '\r' && value[offset] === '\n';
        expect(index.offsetAt(index.positionAt(offset))).toBe(isBetween ? offset - 1 : offset);
      }),
    );
  });

  test('places outside are moved to the nearest one', () => {
    const index = new LineIndex('ab\r\ncd');
    expect(index.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(index.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(index.offsetAt({ line: -1, character: 5 })).toBe(0);
    expect(index.offsetAt({ line: 0, character: 9 })).toBe(2);
    expect(index.offsetAt({ line: 9, character: 0 })).toBe(6);
    expect([index.lineStart(9), index.lineEnd(9)]).toEqual([6, 6]);
    expect(new LineIndex('').lineCount).toBe(1);
  });
});

/** Edits of a text of 20 characters that do not touch each other. */
const edits: fc.Arbitrary<TextEdit[]> = fc
  .tuple(
    fc.uniqueArray(fc.nat(20), { maxLength: 8 }),
    fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([places, words]) => {
    const sorted = [...places].sort((a, b) => a - b);
    return words.flatMap((newText, i) => {
      const start = sorted[2 * i];
      const end = sorted[2 * i + 1];
      return start === undefined || end === undefined ? [] : [{ span: { start, end }, newText }];
    });
  });

describe('text edits', () => {
  const original = 'abcdefghijklmnopqrst';

  test('give the same text in whatever order they come', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (all, turn) => {
        const fromBehind = [...all]
          .sort((a, b) => b.span.start - a.span.start)
          .reduce(
            (value, { span: { start, end }, newText }) => value.slice(0, start) + newText + value.slice(end),
            original,
          );
        const turned = all.map((_, i) => all[(i + turn) % all.length]).flatMap((one) => (one ? [one] : []));
        expect(applyEdits(original, turned)).toBe(fromBehind);
      }),
    );
  });

  test('without a conflict can be applied together', () => {
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        fc.pre(!conflict(a, b));
        expect(() => applyEdits(original, [...a, ...b])).not.toThrow();
      }),
    );
  });

  test('at one place keep their order, before a change that starts there', () => {
    expect(applyEdits('ab', [replacement(span(1, 2), 'X'), insertion(1, '1'), insertion(1, '2')])).toBe('a12X');
    expect(applyEdits('ab', [deletion(span(0, 1)), insertion(1, '1')])).toBe('1b');
  });

  test('that overlap or leave the text are refused', () => {
    expect(() => applyEdits('ab', [deletion(span(0, 2)), deletion(span(1, 2))])).toThrow(RangeError);
    expect(() => applyEdits('ab', [insertion(3, 'x')])).toThrow(RangeError);
    expect(() => applyEdits('ab', [deletion(span(-1, 1))])).toThrow(RangeError);
  });

  test('conflict when they share a character or a place', () => {
    expect(conflict([deletion(span(0, 2))], [deletion(span(1, 3))])).toBe(true);
    expect(conflict([insertion(1, 'x')], [insertion(1, 'y')])).toBe(true);
    expect(conflict([deletion(span(0, 2))], [insertion(1, 'y')])).toBe(true);
    expect(conflict([deletion(span(0, 2))], [deletion(span(2, 3))])).toBe(false);
  });
});

test('spans', () => {
  expect(touches(span(1, 3), 3)).toBe(true);
  expect(touches(span(1, 3), 4)).toBe(false);
  expect(contains(span(1, 3), span(1, 3))).toBe(true);
  expect(contains(span(1, 3), span(0, 2))).toBe(false);
  expect(overlaps(span(1, 3), span(3, 4))).toBe(false);
  expect(overlaps(span(1, 3), span(2, 2))).toBe(true);
  expect(overlaps(span(1, 3), span(1, 1))).toBe(false);
});

/** Copied, replaced and inserted stretches with gaps between. */
const segments: fc.Arbitrary<Segment[]> = fc
  .array(
    fc.record({ gap: fc.nat(2), decoded: fc.integer({ min: 1, max: 4 }), source: fc.nat(4), isCopy: fc.boolean() }),
    {
      maxLength: 8,
    },
  )
  .map((parts) => {
    let decoded = 0;
    let source = 0;
    return parts.map((part) => {
      const length = part.isCopy ? part.decoded : part.source;
      source += part.gap;
      const segment = {
        decoded: { start: decoded, end: decoded + part.decoded },
        source: { start: source, end: source + length },
      };
      decoded += part.decoded;
      source += length;
      return segment;
    });
  });

describe('SegmentMap', () => {
  test('gives places in order, inside its source, and back where characters were copied', () => {
    fc.assert(
      fc.property(segments, fc.nat(40), fc.nat(40), (all, a, b) => {
        const length = all.at(-1)?.decoded.end ?? 0;
        const bounds = { start: 0, end: all.at(-1)?.source.end ?? 0 };
        const map = new SegmentMap(all, bounds);
        const start = Math.min(a, b, length);
        const end = Math.min(Math.max(a, b), length);
        const source = map.toSource({ start, end });
        expect(contains(bounds, source)).toBe(true);
        expect(source.start).toBeLessThanOrEqual(source.end);
        expect(map.toSource({ start: 0, end: start }).end).toBeLessThanOrEqual(map.toSource({ start: 0, end }).end);
        const copied = all.find(
          (one) =>
            one.decoded.start <= start &&
            start < one.decoded.end &&
            one.source.end - one.source.start === one.decoded.end - one.decoded.start,
        );
        if (copied) expect(map.toDecoded(source.start)).toBe(start);
      }),
    );
  });

  test('swallows nothing around a word', () => {
    // `"one \⏎   two"`: the line break in the middle says nothing.
    const map = new SegmentMap(
      [
        { decoded: span(0, 4), source: span(1, 5) },
        { decoded: span(4, 7), source: span(9, 12) },
      ],
      span(0, 13),
    );
    expect(map.toSource(span(0, 3))).toEqual(span(1, 4));
    expect(map.toSource(span(4, 7))).toEqual(span(9, 12));
    expect(map.toSource(span(3, 5))).toEqual(span(4, 10));
    expect(map.toSource(span(7, 7))).toEqual(span(12, 12));
    expect([0, 1, 4, 6, 9, 10, 12, 99].map((at) => map.toDecoded(at))).toEqual([0, 0, 3, 4, 4, 5, 7, 7]);
  });

  test('has an answer for an empty text', () => {
    const map = new SegmentMap([], span(3, 5));
    expect(map.toSource(span(0, 0))).toEqual(span(3, 3));
    expect(map.toDecoded(4)).toBe(0);
  });
});
