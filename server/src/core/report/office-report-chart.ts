import { courseOf, type Reading } from '../digest/index.ts';
import type { Locale } from '../l10n/index.ts';
import { daysBetween } from '../model/index.ts';
import { escapeHtml } from './escape-html.ts';
import type { IndicatorReport } from './office-report.ts';
import type { Say } from './office-report-texts.ts';
import { lastOf, startOf, targetOf } from './office-report-values.ts';

const WIDTH = 180;
const HEIGHT = 56;
const EDGE = 8;

/**
 * The course of an indicator as a small SVG of one line, drawn in the colour of the text around it: the start as a ring, the
 * values as dots, the target as a dashed line. Empty when there is nothing to draw. `id` must be unique on the page.
 */
export function chart(indicator: IndicatorReport, id: string, locale: Locale, say: Say): string {
  const { start, target } = indicator;
  const readings = courseOf(indicator);
  const [first] = readings;
  if (!first) return '';
  const goals = target ? [target.low, target.high].filter(Number.isFinite) : [];
  const scale = scaleFor(readings, goals, target?.deadline);
  const points = readings.map((reading) => scale.point(reading));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(({ x, y }, index) =>
    readings[index] === start
      ? `<circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`
      : `<circle cx="${x}" cy="${y}" r="3.5" fill="currentColor"/>`,
  );
  const lines = [...new Set(goals)].map((value) => {
    const y = scale.y(value);
    return `<line x1="${EDGE}" y1="${y}" x2="${WIDTH - EDGE}" y2="${y}" stroke="currentColor" stroke-dasharray="4 3"/>`;
  });
  const title = say('chartTitle', { name: indicator.name });
  const description = say('chartDesc', {
    start: startOf(indicator, locale, say),
    last: lastOf(indicator, locale, say),
    target: targetOf(indicator, locale, say),
  });
  return [
    `<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-desc">${escapeHtml(description)}</desc>`,
    ...lines,
    `<polyline points="${line}" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
    ...dots,
    '</svg>',
  ].join('');
}

interface Scale {
  point(reading: Reading): { readonly x: number; readonly y: number };
  y(value: number): number;
}

/** Time from the first value to the last or to the deadline; values from the lowest to the highest, the target among them. */
function scaleFor(readings: readonly Reading[], goals: readonly number[], deadline: string | undefined): Scale {
  const days = [...readings.map(({ day }) => day), ...(deadline === undefined ? [] : [deadline])].sort();
  const from = days[0] ?? '';
  const length = Math.max(1, daysBetween(from, days.at(-1) ?? from) ?? 1);
  const values = [...readings.map(({ value }) => value), ...goals];
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const y = (value: number) =>
    range === 0 ? HEIGHT / 2 : tenth(HEIGHT - EDGE - ((value - low) / range) * (HEIGHT - 2 * EDGE));
  return {
    y,
    point: ({ day, value }) => ({
      x: tenth(EDGE + ((daysBetween(from, day) ?? 0) / length) * (WIDTH - 2 * EDGE)),
      y: y(value),
    }),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
