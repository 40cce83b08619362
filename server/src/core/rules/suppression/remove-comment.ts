import type { OfficeDocument } from '../../model/index.ts';
import type { Comment, YamlEdit } from '../../syntax/index.ts';
import { deletion } from '../../text/index.ts';

/** Removes a comment: its whole line when it stands alone there, else only itself and the blanks before it. */
export function removeComment({ text, lines }: OfficeDocument, { span, ownLine }: Comment): YamlEdit {
  const { line } = lines.positionAt(span.start);
  const start = lines.lineStart(line);
  if (!ownLine) {
    const blanks = /[ \t]*$/.exec(text.slice(start, span.start))?.[0].length ?? 0;
    return { op: 'text', edits: [deletion({ start: span.start - blanks, end: span.end })] };
  }
  const isLast = line + 1 >= lines.lineCount;
  const bom = start === 0 && text.startsWith('\ufeff') ? 1 : 0;
  const from = isLast && line > 0 ? lines.lineEnd(line - 1) : start + bom;
  return { op: 'text', edits: [deletion({ start: from, end: isLast ? span.end : lines.lineStart(line + 1) })] };
}
