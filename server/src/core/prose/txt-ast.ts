import { ASTNodeTypes, type TxtDocumentNode, type TxtParagraphNode, type TxtStrNode } from '@textlint/ast-node-types';
import type { OfficeDocument } from '../model/index.ts';
import type { ScalarNode } from '../syntax/index.ts';
import { type Span, span } from '../text/index.ts';
import type { ProsePlace } from './prose.ts';

/**
 * A located YAML document as textlint sees it: one Document whose paragraphs are the texts of the model, in the order of
 * the source. Ranges are those of the source; `value` of a Str is the decoded text, `raw` what is written, without quotes
 * and block headers. Keys, ids, dates and everything else that is no prose are not in it.
 */
export function txtDocument(document: OfficeDocument, places: readonly ProsePlace[]): TxtDocumentNode {
  const paragraphs: TxtParagraphNode[] = [];
  let last = 0;
  for (const { node } of places) {
    const content = contentSpan(document.text, node);
    // Never the case in what the reader of YAML accepts; rules of others rely on nodes in order.
    if (content.start < last) continue;
    last = content.end;
    const located = locate(document, content);
    const str: TxtStrNode = { type: ASTNodeTypes.Str, value: node.text, ...located };
    paragraphs.push({ type: ASTNodeTypes.Paragraph, children: [str], ...located });
  }
  return { type: ASTNodeTypes.Document, children: paragraphs, ...locate(document, span(0, document.text.length)) };
}

/** The words of a scalar without what YAML puts around them. */
function contentSpan(text: string, { span: whole, style }: ScalarNode): Span {
  switch (style) {
    case 'plain':
      return whole;
    case 'single':
    case 'double':
      return span(whole.start + 1, Math.max(whole.start + 1, whole.end - 1));
    case 'literal':
    case 'folded': {
      const header = text.indexOf('\n', whole.start);
      if (header < 0 || header >= whole.end) return span(whole.end, whole.end);
      let start = header;
      while (start < whole.end && BLANKS.includes(text[start] ?? '')) start++;
      return span(start, whole.end);
    }
  }
}

const BLANKS = ' \t\r\n';

function locate({ text, lines }: OfficeDocument, { start, end }: Span): Pick<TxtStrNode, 'raw' | 'range' | 'loc'> {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    raw: text.slice(start, end),
    range: [start, end],
    loc: {
      start: { line: from.line + 1, column: from.character },
      end: { line: to.line + 1, column: to.character },
    },
  };
}
