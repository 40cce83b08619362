import {
  ASTNodeTypes,
  type TxtDocumentNode,
  type TxtNodeLocation,
  type TxtNodeRange,
  type TxtParagraphNode,
  type TxtStrNode,
} from '@textlint/ast-node-types';
import type { OfficeDocument } from '../model/index.ts';
import type { ScalarNode } from '../syntax/index.ts';
import { type Span, span } from '../text/index.ts';
import type { ProsePlace } from './prose.ts';

/**
 * A located YAML document as textlint sees it: one Document whose paragraphs are the texts of the model, in the order of
 * the source. Ranges are those of the source; `value` of a Str is the decoded text, `raw` what is written, without quotes
 * and block headers. Keys, ids, dates and everything else that is no prose are not in it.
 */
export function txtDocument(document: OfficeDocument, places: readonly ProsePlace[]): Root {
  const paragraphs: Paragraph[] = [];
  let last = 0;
  for (const { node } of places) {
    const content = contentSpan(document.text, node);
    // Never the case in what the reader of YAML accepts; rules of others rely on nodes in order.
    if (content.start < last) continue;
    last = content.end;
    const range = [content.start, content.end] as const;
    paragraphs.push(new Paragraph(document, range, [new Str(document, range, node.text)]));
  }
  return new Root(document, [0, document.text.length], paragraphs);
}

/**
 * `raw` and `loc` stand on the prototype: rules can read them, but the kernel, which looks at all own properties of all
 * nodes, does not make us compute them.
 */
abstract class Located {
  readonly range: TxtNodeRange;
  #document: OfficeDocument | undefined;

  constructor(document: OfficeDocument, range: TxtNodeRange) {
    this.range = range;
    this.#document = document;
  }

  get raw(): string {
    return this.#document?.text.slice(...this.range) ?? '';
  }

  /** As textlint counts: lines from 1, columns from 0. */
  get loc(): TxtNodeLocation {
    const [start, end] = this.range.map((offset) => {
      const { line = 0, character = 0 } = this.#document?.lines.positionAt(offset) ?? {};
      return { line: line + 1, column: character };
    });
    const origin = { line: 1, column: 0 };
    return { start: start ?? origin, end: end ?? origin };
  }

  protected forget(): void {
    this.#document = undefined;
  }
}

class Str extends Located implements TxtStrNode {
  readonly type = ASTNodeTypes.Str;
  readonly value: string;

  constructor(document: OfficeDocument, range: TxtNodeRange, value: string) {
    super(document, range);
    this.value = value;
  }
}

class Paragraph extends Located implements TxtParagraphNode {
  readonly type = ASTNodeTypes.Paragraph;
  readonly children: TxtStrNode[];

  constructor(document: OfficeDocument, range: TxtNodeRange, children: TxtStrNode[]) {
    super(document, range);
    this.children = children;
  }
}

export class Root extends Located implements TxtDocumentNode {
  readonly type = ASTNodeTypes.Document;
  readonly children: TxtParagraphNode[];

  constructor(document: OfficeDocument, range: TxtNodeRange, children: TxtParagraphNode[]) {
    super(document, range);
    this.children = children;
  }

  /**
   * Lets go of everything, once nobody reads it any more. The functions the kernel makes for each document lie among what
   * is old from the start, so whatever they lead to is only found to be garbage when all of the memory is looked through.
   */
  letGo(): void {
    this.children.length = 0;
    this.forget();
  }
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
