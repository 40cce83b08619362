import { diffArrays } from 'diff';

/** How long a comparison may take, in milliseconds: it is made again with every change of the findings. */
const PATIENCE = 100;

/**
 * Lines of the newer of two texts, from 0, that are new or other than before. All of them where the texts have so little in
 * common that comparing takes too long.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const lines = linesOf(after);
  const changes = diffArrays(linesOf(before), lines, { timeout: PATIENCE });
  if (!changes) return new Set(lines.keys());
  const changed = new Set<number>();
  let line = 0;
  for (const { added, removed, count } of changes) {
    if (removed) continue;
    for (let end = line + count; line < end; line++) if (added) changed.add(line);
  }
  return changed;
}

/** How a line ends is no difference. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
