import { isDay, type OfficeDocument } from '../model/index.ts';
import type { Comment, Node } from '../syntax/index.ts';
import type { Offset, Span } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** An ignore comment: `# okenko-ignore RULE[, RULE] [until DATE] -- reason` or `# okenko-ignore-file …`. */
export interface Suppression {
  readonly comment: Comment;
  readonly wholeFile: boolean;
  readonly rules: readonly SuppressedRule[];
  /** As written, empty for `until` without a date; undefined when the comment has no `until`. */
  readonly until: string | undefined;
  /** The date, or the word `until` where the date is missing. */
  readonly untilSpan: Span | undefined;
  readonly reason: string;
  /** Words that are no rule and do not stand behind `--`: most likely a reason without its hyphens. */
  readonly stray: Span | undefined;
  /** What it covers: the node beside or below it, or the whole text. Undefined when nothing stands there. */
  readonly covers: Span | undefined;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** A suppression with what it did in a run. */
export interface SuppressionFacts extends Suppression {
  /** Its date has passed, so it suppresses nothing any more. A date that cannot be read never passes. */
  readonly expired: boolean;
  /** Ids of its rules that suppressed at least one finding. */
  readonly used: ReadonlySet<string>;
  /** Ids of its rules that ran and found nothing here. A rule that is switched off, unknown or broken is in neither set. */
  readonly idle: ReadonlySet<string>;
}

/** A finding that an ignore comment excuses. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** The first comment that covers it. */
  readonly by: Suppression;
}

/** What one run of the rules was like. */
export interface SuppressedRun {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The rule an id names, which may be a former one. */
  readonly idOf: (id: string) => string;
  /** Ids of the rules that had their chance to find something. */
  readonly ran: ReadonlySet<string>;
}

/** Parts findings into those that stay and those an ignore comment excuses, and tells what each comment did. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  run: SuppressedRun,
): {
  readonly kept: Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly facts: readonly SuppressionFacts[];
} {
  const used = new Map(suppressions.map((suppression) => [suppression, new Set<string>()]));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const all = suppressions.filter((suppression) => suppresses(suppression, finding, run));
    for (const suppression of all) used.get(suppression)?.add(finding.rule);
    const [by] = all;
    if (by) suppressed.push({ finding, by });
    else kept.push(finding);
  }
  const facts = suppressions.map((suppression) => factsOf(suppression, used.get(suppression) ?? new Set(), run));
  return { kept, suppressed, facts };
}

function suppresses(suppression: Suppression, finding: Finding, run: SuppressedRun): boolean {
  const { covers, rules } = suppression;
  if (!covers || isExpired(suppression, run.today)) return false;
  const { start } = finding.span;
  // A finding may stand at the end of the text, behind its last character.
  if (start < covers.start || start >= Math.max(covers.end, covers.start + 1)) return false;
  return rules.some(({ id }) => run.idOf(id) === finding.rule);
}

function factsOf(suppression: Suppression, used: ReadonlySet<string>, run: SuppressedRun): SuppressionFacts {
  const ids = suppression.rules.map(({ id }) => id);
  const expired = isExpired(suppression, run.today);
  return {
    ...suppression,
    expired,
    used: new Set(ids.filter((id) => used.has(run.idOf(id)))),
    idle: new Set(expired ? [] : ids.filter((id) => run.ran.has(run.idOf(id)) && !used.has(run.idOf(id)))),
  };
}

function isExpired({ until }: Suppression, today: string): boolean {
  return until !== undefined && isDay(until) && until < today;
}

/** How many lines from the top an ignore comment for the whole file may stand. */
const FIRST_LINES = 20;

const COMMENT = /^okenko-ignore(-file)?:?(?=\s|$)/;

/** All ignore comments of a document, in reading order. */
export function suppressionsOf(document: OfficeDocument): readonly Suppression[] {
  return document.tree.comments.flatMap((comment) => readComment(document, comment) ?? []);
}

function readComment(document: OfficeDocument, comment: Comment): Suppression | undefined {
  const head = COMMENT.exec(comment.text);
  if (!head) return undefined;
  const wholeFile = head[1] !== undefined;
  const bodyStart = document.text.indexOf(comment.text, comment.span.start) + head[0].length;
  const body = document.text.slice(bodyStart, comment.span.end);
  const dashes = /(?:^|\s)--(?!-)/.exec(body);
  const list = readList(dashes ? body.slice(0, dashes.index) : body, bodyStart, dashes !== null);
  return {
    comment,
    wholeFile,
    ...list,
    reason: dashes ? body.slice(dashes.index + dashes[0].length).trim() : '',
    covers: wholeFile ? fileCover(document, comment) : coveredNode(document, comment),
  };
}

/**
 * `RULE, RULE until DATE`, and what else stands there. `at` is the offset of the text in the document. Where a reason
 * follows, all words before it should be rules; else some of them may be a reason nobody marked.
 */
function readList(
  text: string,
  at: Offset,
  hasReason: boolean,
): Pick<Suppression, 'rules' | 'until' | 'untilSpan' | 'stray'> {
  const rules: SuppressedRule[] = [];
  let until: string | undefined;
  let untilSpan: Span | undefined;
  let stray: Span | undefined;
  const words = [...text.matchAll(/[^\s,]+/g)];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const span = spanOfWord(word, at);
    if (word[0] === 'until' && untilSpan === undefined) {
      const date = words[i + 1];
      until = date?.[0] ?? '';
      untilSpan = date ? spanOfWord(date, at) : span;
      i++;
    } else if (untilSpan === undefined && (hasReason || isRuleWord(text, word, rules.length))) {
      rules.push({ id: word[0], span });
    } else {
      stray = { start: span.start, end: at + text.trimEnd().length };
      break;
    }
  }
  return { rules, until, untilSpan, stray };
}

function spanOfWord(word: { readonly 0: string; readonly index: number }, at: Offset): Span {
  return { start: at + word.index, end: at + word.index + word[0].length };
}

/** The first word, one behind a comma, and whatever has the form of a rule's id; other words are a reason nobody marked. */
function isRuleWord(text: string, word: { readonly 0: string; readonly index: number }, before: number): boolean {
  return before === 0 || /,\s*$/.test(text.slice(0, word.index)) || /^[\w-]+\/[\w-]+$/.test(word[0]);
}

function fileCover(document: OfficeDocument, comment: Comment): Span | undefined {
  const { line } = document.lines.positionAt(comment.span.start);
  return line < FIRST_LINES ? { start: 0, end: document.text.length + 1 } : undefined;
}

/** Lines on which nothing begins that a comment could speak of: empty ones, comments and document markers. */
const NOTHING = /^\ufeff?(?:---|\.\.\.|%.*)?\s*(?:#.*)?$/;

/**
 * The node a comment speaks of: at the end of a line the entries and items that begin on that line; on a line of its own
 * those of the next line that holds something else than a comment.
 */
function coveredNode(document: OfficeDocument, comment: Comment): Span | undefined {
  const { lines, text } = document;
  let { line } = lines.positionAt(comment.span.start);
  if (comment.ownLine) {
    do line++;
    while (line < lines.lineCount && NOTHING.test(text.slice(lines.lineStart(line), lines.lineEnd(line))));
  }
  if (line >= lines.lineCount) return undefined;
  const start = lines.lineStart(line);
  return beginningIn(document.tree.root, start, lines.lineEnd(line)) ?? { start, end: lines.lineEnd(line) };
}

/** The union of all entries and items that begin between two offsets. */
function beginningIn(root: Node | undefined, from: Offset, to: Offset): Span | undefined {
  let cover: Span | undefined;
  const take = (span: Span) => {
    cover = cover ? { start: Math.min(cover.start, span.start), end: Math.max(cover.end, span.end) } : span;
  };
  const visit = (node: Node | undefined): void => {
    if (!node || node.span.end < from || node.span.start > to) return;
    if (node.type === 'mapping') for (const entry of node.entries) visitPart(entry.span, entry.value);
    if (node.type === 'sequence') {
      node.items.forEach((item, i) => {
        const dash = node.itemSpans[i];
        if (dash) visitPart(item ? { start: dash.start, end: item.span.end } : dash, item);
      });
    }
  };
  const visitPart = (span: Span, value: Node | undefined): void => {
    if (span.start >= from && span.start <= to) take(span);
    else visit(value);
  };
  visit(root);
  return cover;
}
