import type { Stumble } from './explanation.ts';
import type { LineView } from './line-view.ts';
import { type Level, levelsBefore, type Ruler } from './open-levels.ts';

/** The levels open before a line, as the parser got the lines. */
export function levelsAbove({ root, view }: Stumble, line: number): Level[] {
  return levelsBefore(root, view.span(line, 0, 0).start, rulerOf(view));
}

export function rulerOf(view: LineView): Ruler {
  return { column: view.column, isSameLine: (a, b) => view.lineAt(a) === view.lineAt(b) };
}
