import { type Layout, scalarSource } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import type { Candidate, Skeleton } from './candidate.ts';
import type { Slot } from './slot.ts';

/** How the client takes what is inserted, and how the document is laid out. */
export interface Writing {
  /** Holes can be stops to jump between. */
  readonly snippets: boolean;
  /** New lines are indented as written; otherwise the client adds the indentation of the line it inserts into. */
  readonly asIs: boolean;
  readonly layout: Pick<Layout, 'step' | 'dashStep'>;
}

/** Text that takes the place of a span; `isSnippet` when it holds stops. */
export interface Insertion {
  readonly span: Span;
  readonly text: string;
  readonly isSnippet: boolean;
}

/** How is it written? The candidate as text for its slot, lines joined by `\n`. */
export function insertionFor(candidate: Candidate, slot: Slot, writing: Writing): Insertion {
  const pen = new Pen(writing, holesIn(candidate.skeleton));
  const lines = written(candidate.skeleton, slot, pen);
  const [first = '', ...others] = lines.map(({ indent, text }, i) =>
    i === 0 ? text : ' '.repeat(Math.max(0, writing.asIs ? indent : indent - slot.lineIndent)) + text,
  );
  const blank = slot.needsBlank && first !== '' ? ' ' : '';
  return { span: slot.span, text: [blank + first, ...others].join('\n'), isSnippet: writing.snippets && pen.stops > 0 };
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

function written(skeleton: Skeleton, slot: Slot, pen: Pen): readonly Line[] {
  const { column } = slot;
  if (slot.at === 'key') {
    if (slot.hasColon && skeleton.t === 'map') return [{ indent: column, text: skeleton.entries[0]?.[0] ?? '' }];
    if (slot.flow && skeleton.t === 'map') return [{ indent: column, text: pen.flowEntries(skeleton.entries) }];
    return pen.block(skeleton, column);
  }
  const isCollection = skeleton.t === 'map' || skeleton.t === 'list';
  if (!isCollection) return [{ indent: column, text: pen.inline(skeleton, slot.flow, slot.quote) }];
  const isShort =
    slot.stands === 'after-colon' && skeleton.t === 'list' && skeleton.items.every(({ t }) => t === 'scalar');
  if (slot.flow || isShort) return [{ indent: column, text: pen.inline(skeleton, true) }];
  if (slot.stands !== 'after-colon') return pen.block(skeleton, column);
  const { step, dashStep } = pen.layout;
  return [
    { indent: column, text: '' },
    ...pen.block(skeleton, slot.ownerColumn + (skeleton.t === 'list' ? dashStep : step)),
  ];
}

/** Writes skeletons, and numbers their holes in reading order. */
class Pen {
  stops = 0;
  readonly layout: Writing['layout'];
  readonly #snippets: boolean;
  readonly #holes: number;

  constructor({ snippets, layout }: Writing, holes: number) {
    this.#snippets = snippets;
    this.layout = layout;
    this.#holes = holes;
  }

  /** Lines of a value that begins in a column. */
  block(skeleton: Skeleton, column: number): readonly Line[] {
    switch (skeleton.t) {
      case 'map':
        if (skeleton.entries.length === 0) return [{ indent: column, text: this.#hole({ t: 'hole' }) }];
        return skeleton.entries.flatMap(([key, value]) => this.#entry(key, value, column));
      case 'list':
        return skeleton.items.flatMap((item) => {
          const [first, ...others] = this.block(item, column + 2);
          return [{ indent: column, text: `- ${first?.text ?? ''}` }, ...others];
        });
      default:
        return [{ indent: column, text: this.inline(skeleton, false) }];
    }
  }

  /** A value on one line. */
  inline(skeleton: Skeleton, flow: boolean, quote?: 'single' | 'double'): string {
    switch (skeleton.t) {
      case 'scalar':
        return this.#literally(scalarSource(skeleton.value, { flow, ...(quote && { style: quote }) }));
      case 'hole':
        return this.#hole(skeleton);
      case 'list':
        return `[${skeleton.items.map((item) => this.inline(item, true)).join(', ')}]`;
      case 'map':
        return `{ ${this.flowEntries(skeleton.entries)} ${this.#literally('}')}`;
    }
  }

  flowEntries(entries: readonly (readonly [string, Skeleton])[]): string {
    return entries.map(([key, value]) => `${key}: ${this.inline(value, true)}`).join(', ');
  }

  #entry(key: string, value: Skeleton, column: number): readonly Line[] {
    const isCollection = value.t === 'map' || value.t === 'list';
    if (!isCollection) return [{ indent: column, text: `${key}: ${this.inline(value, false)}` }];
    const inside = column + (value.t === 'list' ? this.layout.dashStep : this.layout.step);
    return [{ indent: column, text: `${key}:` }, ...this.block(value, inside)];
  }

  #hole(hole: Extract<Skeleton, { t: 'hole' }>): string {
    const { choices } = hole;
    this.stops++;
    if (!this.#snippets) return hole.default ?? '';
    if (choices) return `\${${this.stops}|${choices.map(escapedChoice).join(',')}|}`;
    if (hole.default !== undefined) return `\${${this.stops}:${escapedText(hole.default)}}`;
    // The last stop is where the reader goes on writing.
    return this.stops === this.#holes ? '$0' : `$${this.stops}`;
  }

  #literally(text: string): string {
    return this.#snippets && this.#holes > 0 ? escapedText(text) : text;
  }
}

function holesIn(skeleton: Skeleton): number {
  switch (skeleton.t) {
    case 'scalar':
      return 0;
    case 'hole':
      return 1;
    case 'list':
      return skeleton.items.reduce((sum, item) => sum + holesIn(item), 0);
    case 'map':
      return skeleton.entries.length === 0 ? 1 : skeleton.entries.reduce((sum, [, value]) => sum + holesIn(value), 0);
  }
}

function escapedText(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

function escapedChoice(text: string): string {
  return text.replaceAll(/[\\,|$}]/g, '\\$&');
}
