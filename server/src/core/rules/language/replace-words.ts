import type { ScalarNode, YamlEdit } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';

/** Puts other words into a text. `at` is of the decoded text; `words` of letters, digits, blanks, hyphens and round brackets only. */
export function replaceWords(node: ScalarNode, at: Span, words: string): YamlEdit {
  return { op: 'text', edits: [{ span: node.segments.toSource(at), newText: words }] };
}

/** With a capital where the words they replace have one; of an abbreviation only at the start of a sentence. */
export function asAt(text: string, { start, end }: Span, words: string): string {
  const [first = '', ...others] = text.slice(start, end);
  const isName = others.some(isCapital);
  const isFirst = !isName || /(?:^|[.!?]\s+)$/u.test(text.slice(Math.max(0, start - 20), start));
  return isCapital(first) && isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function isCapital(char: string): boolean {
  return /\p{Lu}/u.test(char);
}
