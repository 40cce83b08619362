import type { OfficeDocument } from '../model/index.ts';
import type { Comment, Node } from '../syntax/index.ts';
import type { Offset, Span } from '../text/index.ts';

/** An ignore comment: `# okenko-ignore RULE[, RULE] [until DATE] -- reason` or `# okenko-ignore-file …`. */
export interface Suppression {
  readonly comment: Comment;
  readonly wholeFile: boolean;
  readonly rules: readonly SuppressedRule[];
  /** As written; `undefined` when the comment has no `until`. */
  readonly until: string | undefined;
  readonly untilSpan: Span | undefined;
  readonly reason: string;
  /** What it covers: the node beside or below it, or the whole text. Undefined when nothing stands there. */
  readonly covers: Span | undefined;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** A suppression with what it did in a run. */
export interface SuppressionFacts extends Suppression {
  readonly expired: boolean;
  /** Ids of its rules that suppressed at least one finding. */
  readonly used: ReadonlySet<string>;
}

/** How many lines from the top an ignore comment for the whole file may stand. */
const FIRST_LINES = 20;

const COMMENT = /^okenko-ignore(-file)?(?=\s|$)/;

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
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(body);
  const beforeReason = dashes ? body.slice(0, dashes.index) : body;
  const reason = dashes ? body.slice(dashes.index + dashes[0].length).trim() : '';
  const until = /(?:^|\s)until\s+(\S+)\s*$/.exec(beforeReason);
  const list = until ? beforeReason.slice(0, until.index) : beforeReason;
  const untilText = until?.[1];
  const untilStart = untilText === undefined ? 0 : bodyStart + beforeReason.lastIndexOf(untilText);
  return {
    comment,
    wholeFile,
    rules: [...list.matchAll(/[^\s,]+/g)].map((match) => ({
      id: match[0],
      span: { start: bodyStart + match.index, end: bodyStart + match.index + match[0].length },
    })),
    until: untilText,
    untilSpan: untilText === undefined ? undefined : { start: untilStart, end: untilStart + untilText.length },
    reason,
    covers: wholeFile ? fileCover(document, comment) : coveredNode(document, comment),
  };
}

function fileCover(document: OfficeDocument, comment: Comment): Span | undefined {
  const { line } = document.lines.positionAt(comment.span.start);
  return line < FIRST_LINES ? { start: 0, end: document.text.length + 1 } : undefined;
}

/**
 * The node a comment speaks of: at the end of a line the entries and items that begin on that line; on a line of its own
 * those of the next line that holds something else than a comment.
 */
function coveredNode(document: OfficeDocument, comment: Comment): Span | undefined {
  const { lines, text } = document;
  let { line } = lines.positionAt(comment.span.start);
  if (comment.ownLine) {
    do line++;
    while (line < lines.lineCount && /^\s*(#.*)?$/.test(text.slice(lines.lineStart(line), lines.lineEnd(line))));
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
