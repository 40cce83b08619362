import type { Span } from '../../server/src/core/text/index.ts';

/** A test text without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  /** `⟦…⟧`, in order of their starts; marks may nest. */
  readonly spans: readonly MarkedSpan[];
  /** `‸`, if there is one. */
  readonly cursor: number | undefined;
}

export interface MarkedSpan extends Span {
  /** From `⟦…⟧⟨rule-id⟩`. */
  readonly rule: string | undefined;
}

/** Reads the marks of a test text. Throws for a bracket without its partner. */
export function readMarks(marked: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const open: number[] = [];
  const spans: { start: number; end: number; rule: string | undefined }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i];
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in:\n${marked}`);
      const rule = /^⟨([^⟩]*)⟩/.exec(marked.slice(i + 1));
      if (rule) i += rule[0].length;
      spans.push({ start, end: text.length, rule: rule?.[1] });
    } else if (character === '‸') cursor = text.length;
    else text += character;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in:\n${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end), cursor };
}

/** The text with marks around spans, to show in failures. Spans must not overlap unless they nest. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const filled = spans.filter(({ start, end }) => start < end);
  const places = [
    ...filled.map(({ start, end }) => ({ at: start, mark: '⟦', order: 1, size: end - start })),
    ...filled.map(({ start, end }) => ({ at: end, mark: '⟧', order: 0, size: end - start })),
    ...spans.filter((one) => !filled.includes(one)).map(({ start }) => ({ at: start, mark: '⟦⟧', order: 1, size: 0 })),
  ].sort((a, b) => b.at - a.at || b.order - a.order || a.size - b.size);
  return places.reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), text);
}
