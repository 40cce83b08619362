import { deletion, LineIndex, replacement, type TextEdit } from '../text/index.ts';
import { type Explanation, MASK } from './explanation.ts';
import { contentStart, type LineRepair, withPlainBreaks } from './parser-text.ts';

/**
 * What an explanation changes for the parser, as edits of the reader's text; undefined where the parser is given less
 * than the text says, or a sign that only it understands.
 */
export function writtenRepair(text: string, { repairs, fix }: Explanation): readonly TextEdit[] | undefined {
  if (fix) return fix;
  if (repairs.length === 0) return undefined;
  const index = new LineIndex(withPlainBreaks(text));
  const edits: TextEdit[] = [];
  for (const repair of repairs) {
    const own = editsOf(text, index, repair);
    if (!own) return undefined;
    edits.push(...own);
  }
  return edits.length > 0 ? edits : undefined;
}

function editsOf(text: string, index: LineIndex, repair: LineRepair): readonly TextEdit[] | undefined {
  const start = index.lineStart(repair.line);
  const end = index.lineEnd(repair.line);
  if (repair.blank) {
    // A dash alone holds nothing, so its line can go.
    if (!/^[ \t]*-[ \t]*$/.test(text.slice(start, end))) return undefined;
    return [deletion({ start, end: repair.line + 1 < index.lineCount ? index.lineStart(repair.line + 1) : end })];
  }
  const edits = repair.edits ?? [];
  if (edits.some(({ newText }) => newText.includes(MASK))) return undefined;
  if (repair.indent === undefined) return edits;
  const content = contentStart(text, start, end);
  return [
    replacement({ start, end: content }, ' '.repeat(repair.indent)),
    ...edits.filter(({ span }) => span.start >= content),
  ];
}
