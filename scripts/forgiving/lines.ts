import type { Node, ScalarNode, SyntaxTree } from '../../server/src/core/syntax/index.ts';
import { LineIndex } from '../../server/src/core/text/index.ts';

/** A line of a sound document, with what a writer could get wrong on it. */
export interface Line {
  /** From 0. */
  readonly number: number;
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
  readonly indent: string;
  /** Behind the indentation and the dashes of items. */
  readonly content: string;
  readonly isItem: boolean;
  /** `blank` and `comment` hold nothing; `block` is a line of a block text behind its first, `first` that one. */
  readonly is: 'blank' | 'comment' | 'block' | 'first' | 'key' | 'other';
  /** The text, number or word that begins on this line, outside of brackets, when it is written on one line. */
  readonly scalar: ScalarNode | undefined;
  /** The key on the line, with the first line behind its value, when that is a block of lines of its own. */
  readonly entry: { readonly key: string; readonly end: number; readonly scalar: boolean } | undefined;
}

export function linesIn(tree: SyntaxTree): readonly Line[] {
  const index = new LineIndex(tree.text);
  const of = (offset: number) => index.positionAt(offset).line;
  const scalars = new Map<number, ScalarNode>();
  const entries = new Map<number, Line['entry']>();
  const blocks = new Map<number, 'block' | 'first'>();
  const look = (node: Node | undefined): void => {
    if (node?.type === 'scalar') {
      const from = of(node.span.start);
      const to = of(node.span.end);
      if (node.style === 'literal' || node.style === 'folded') {
        for (let line = from + 1; line <= to; line++) blocks.set(line, line === from + 1 ? 'first' : 'block');
      } else if (from === to) scalars.set(from, node);
    } else if (node?.type === 'sequence' && !node.flow) {
      for (const item of node.items) look(item);
    } else if (node?.type === 'mapping' && !node.flow) {
      for (const { key, value, span } of node.entries) {
        entries.set(of(key.span.start), {
          key: key.text,
          end: of(span.end) + 1,
          scalar: value?.type === 'scalar' && of(value.span.end) === of(key.span.start),
        });
        look(value);
      }
    }
  };
  look(tree.root);
  return Array.from({ length: index.lineCount }, (_, number): Line => {
    const start = index.lineStart(number);
    const text = tree.text.slice(start, index.lineEnd(number));
    const indent = /^ */.exec(text)?.[0] ?? '';
    const dashes = /^(?:- +)*/.exec(text.slice(indent.length))?.[0] ?? '';
    const content = text.slice(indent.length + dashes.length);
    const entry = entries.get(number);
    const is =
      blocks.get(number) ??
      (text.trim() === '' ? 'blank' : content.startsWith('#') ? 'comment' : entry ? 'key' : 'other');
    return { number, start, text, indent, content, isItem: dashes !== '', is, scalar: scalars.get(number), entry };
  });
}
