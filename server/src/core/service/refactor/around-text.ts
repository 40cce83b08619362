import { layoutOf, type ScalarNode } from '../../syntax/index.ts';
import { insertion, replacement, type TextEdit } from '../../text/index.ts';
import { columnOf, endWithComments, lineEnd, nextLine } from './lines.ts';
import type { Spot } from './spot.ts';
import { stemOf } from './stem.ts';

/** The fields a text gets around it when it becomes one of them: lines of a mapping, the text's own only its `name:`. */
export interface Around {
  readonly before: readonly string[];
  readonly name: string;
  readonly after: readonly string[];
}

/**
 * Makes a text one of the fields of a group, exactly as it is written, its comments beside it. Undefined where it stands
 * in brackets, has a tag, or says something with the empty lines below it.
 */
export function aroundText(spot: Spot, node: ScalarNode, around: Around): readonly TextEdit[] | undefined {
  const { text, tree } = spot.document;
  const { start, end } = node.span;
  const stem = isInBrackets(spot) || endsOpen(node, text) ? undefined : stemOf(spot, node);
  if (!stem) return undefined;
  const space = text.slice(stem.end, start);
  if (!/^(?:\s+#[^\r\n]*)*\s*$/u.test(space)) return undefined;
  const { newline, step } = layoutOf(tree);
  const isBelow = /[\r\n]/.test(space);
  const column = isBelow ? columnOf(text, start) : stem.column + (stem.is === 'dash' ? 2 : step);
  const pad = newline + ' '.repeat(column);
  const lead = isBelow ? space : stem.is === 'dash' ? ' ' : pad;
  const edits = [replacement({ start: stem.end, end: start }, lead + [...around.before, `${around.name}: `].join(pad))];
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    if (lineEnd(text, line) > line) edits.push(insertion(line, ' '.repeat(column - stem.column)));
  }
  const rest = around.after.map((line) => pad + line).join('');
  return [...edits, insertion(endWithComments(text, end, stem.column), rest)];
}

export function isInBrackets({ chain }: Spot): boolean {
  return chain.some(({ node }) => (node?.type === 'mapping' || node?.type === 'sequence') && node.flow);
}

/** Empty lines or blanks below are part of the text. */
function endsOpen({ style, span, text: words }: ScalarNode, text: string): boolean {
  if (style !== 'literal' && style !== 'folded') return false;
  return /^[|>][0-9]?\+/.test(text.slice(span.start, span.start + 3)) || /\n[ \t]+\n*$/.test(words);
}
