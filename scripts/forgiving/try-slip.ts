import type { Finding } from '../../server/src/core/analysis/index.ts';
import type { OfficeDocument } from '../../server/src/core/model/index.ts';
import { hover, suggestions } from '../../server/src/core/service/index.ts';
import { parse, toData } from '../../server/src/core/syntax/index.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import type { Workspace } from '../../server/src/core/workspace/index.ts';
import { type Before, checkedWith, type Office, TODAY, without } from './office.ts';
import type { Slip } from './slips.ts';

/** How Okenko takes one mistake. Each word that is there says what went wrong. */
export interface Outcome {
  /** Legal YAML that means the same: nothing is wrong, and nothing is said. */
  readonly isHarmless: boolean;
  /** Ids of the rules that say something new. */
  readonly rules: readonly string[];
  readonly faults: readonly Fault[];
}

export type Fault =
  /** Nothing is found. */
  | 'silent'
  /** More than one finding for one mistake, here or in another document. */
  | 'echo'
  /** A finding of another place is gone. */
  | 'hides'
  /** The finding speaks of another line. */
  | 'elsewhere'
  /** No repair is offered. */
  | 'no repair'
  /** The repaired document says something else than was meant. */
  | 'wrong repair'
  /** Suggestions or explanations in another line are not what they were. */
  | 'help';

export async function trySlip(office: Office, page: Before, slip: Slip): Promise<Outcome> {
  const before = page.document;
  const meant = slip.meant.map(dataOf);
  const after = await checkedWith(office, page, slip.text);
  const { document } = after;
  const own = without(after.findings, document.text, page.findings, before.text);
  const lost = without(page.findings, before.text, after.findings, document.text);
  const rules = [...own, ...after.elsewhere].map(({ rule }) => rule);
  const isSound = document.tree.problems.length === 0 && meant.includes(dataOf(document.text));
  if (isSound && own.length === 0) return { isHarmless: true, rules: [], faults: [] };
  const faults = new Set<Fault>();
  if (own.length === 0) faults.add('silent');
  if (own.length > 1 || after.elsewhere.length > 0) faults.add('echo');
  if (lost.some((finding) => !isAt(finding, before, slip.lines))) faults.add('hides');
  const [finding] = own;
  if (finding && !isAt(finding, document, slip.lines)) faults.add('elsewhere');
  const [fix] = finding?.fixes ?? [];
  if (finding && !fix) faults.add('no repair');
  if (fix) {
    const repaired = applyEdits(document.text, fix.edits);
    if (parse(repaired).problems.length > 0 || !meant.includes(dataOf(repaired))) faults.add('wrong repair');
  }
  if (!isSameHelp(page, office.workspace, document, after.workspace, slip.lines)) faults.add('help');
  return { isHarmless: false, rules, faults: [...faults] };
}

function dataOf(text: string): string {
  return JSON.stringify(toData(parse(text).root), sortedKeys);
}

/** A repaired field may come back in another order. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isAt({ span }: Finding, document: OfficeDocument, lines: readonly number[]): boolean {
  return lines.includes(document.lines.positionAt(span.start).line);
}

/** Asks for help in some lines around the mistake and in some far away, before and after it was made. */
function isSameHelp(
  page: Before,
  workspace: Workspace,
  after: OfficeDocument,
  newWorkspace: Workspace,
  lines: readonly number[],
): boolean {
  const before = page.document;
  const from = Math.min(...lines);
  const more = after.lines.lineCount - before.lines.lineCount;
  const last = Math.max(...lines) - more;
  const count = before.lines.lineCount;
  const asked = [0, 2, from - 3, from - 1, last + 1, last + 3, Math.floor((last + count) / 2), count - 2];
  return [...new Set(asked)].every((line) => {
    if (line < 0 || line >= count || (line >= from && line <= last)) return true;
    // What an empty line may become depends on the lines around it.
    if (before.text.slice(before.lines.lineStart(line), before.lines.lineEnd(line)).trim() === '') return true;
    const moved = line > last ? line + more : line;
    return helpOn(before, workspace, line) === helpOn(after, newWorkspace, moved);
  });
}

function helpOn(document: OfficeDocument, workspace: Workspace, line: number): string {
  const start = document.lines.lineStart(line);
  const end = document.lines.lineEnd(line);
  const text = document.text.slice(start, end);
  const key = start + text.search(/[^\s-]|$/);
  const client = { snippets: false, asIs: true };
  const context = { workspace, today: TODAY, locale: 'en' as const, client };
  const words = suggestions(document, end, context).map(({ label }) => label);
  return JSON.stringify([hover(document, workspace, key + 1, 'en')?.body, words]);
}
