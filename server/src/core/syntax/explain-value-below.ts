import { replacement } from '../text/index.ts';
import type { Explanation, Stumble } from './explanation.ts';
import type { LineView } from './line-view.ts';

/** A value on the line below its key, but not further right, where it would be read as a field of its own. */
export function explainValueBelow({ view }: Stumble, line: number): Explanation | undefined {
  const shape = view.shape(line);
  const above = filledAbove(view, line);
  if (above === undefined || shape.kind !== 'text') return undefined;
  const owner = view.shape(above);
  const head = view.line(above).trimEnd();
  const isOpen =
    owner.key !== '' &&
    head
      .slice(owner.content + owner.key.length)
      .replace(COMMENT, '')
      .trim() === ':';
  if (!isOpen || shape.indent > owner.content) return undefined;
  const text = view.line(line);
  const value = view.span(line, shape.indent, text.trimEnd().length);
  const canJoin = above === line - 1 && head.endsWith(':');
  const join = replacement({ start: view.span(above, 0, head.length).end, end: value.start }, ' ');
  return {
    code: 'bad-indent',
    span: value,
    args: { kind: 'value', parent: owner.key },
    repairs: [{ line, indent: owner.content + 2 }],
    ...(canJoin && { fix: [join] }),
    lines: [line, line],
    isLocal: false,
  };
}

const COMMENT = /\s#.*$/;

function filledAbove(view: LineView, line: number): number | undefined {
  for (let above = line - 1; above >= 0; above--) {
    const { kind } = view.shape(above);
    if (kind !== 'blank' && kind !== 'comment') return above;
  }
  return undefined;
}
