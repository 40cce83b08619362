import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, officeReportStyle, type Palette } from './office-report-style.ts';

/** Relative luminance of a colour such as `#0b57a4` (WCAG 2.2, "relative luminance"). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#8a5200', '#8a5200')).toBe(1);
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('on a %s screen', (_, palette: Palette) => {
  const grounds = [palette.page, palette.card];

  test.each(['text', 'quiet', 'link', 'green', 'amber', 'red', 'unknown'] as const)('%s can be read', (name) => {
    for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['line', 'mark'] as const)('%s can be seen', (name) => {
    for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(3);
  });
});

test('a level is seen where the reader has colours of their own', () => {
  expect(officeReportStyle()).toMatch(
    /@media \(forced-colors: active\) \{ \.bar i\.on \{ forced-color-adjust: none; background: CanvasText; \} \}/,
  );
});

test('every colour of the style sheet is one of the palette', () => {
  const used = officeReportStyle().match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  const known = new Set([...Object.values(LIGHT), ...Object.values(DARK)]);
  expect(used.filter((color) => !known.has(color))).toEqual([]);
});
