import type { ScalarNode, YamlEdit } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';

/** Puts other words into a text. `at` is of the decoded text; `words` of letters, digits, blanks, hyphens and round brackets only. */
export function replaceWords(node: ScalarNode, at: Span, words: string): YamlEdit {
  return { op: 'text', edits: [{ span: node.segments.toSource(at), newText: words }] };
}

/** With a capital where a sentence begins. */
export function asAt(text: string, { start }: Span, words: string): string {
  const isFirst = /(?:^|[.!?]\s+)$/u.test(text.slice(Math.max(0, start - 20), start));
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
