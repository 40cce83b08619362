import type { Span } from '../text/index.ts';
import type { Block, Inline, Page } from './block.ts';

/** A finding as a gentle remark beside the place it is about. The message is in the reader's language. */
export interface Note {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly span: Span;
}

/** Something on a page that a remark can stand at. */
export type NotePlace = object;

export interface PlacedNotes {
  /** Remarks by the block, item or row they stand at. */
  readonly at: ReadonlyMap<NotePlace, readonly Note[]>;
  /** Those about nothing that is shown. */
  readonly elsewhere: readonly Note[];
}

/** Puts each remark at the smallest thing on the page that was written where the remark points. */
export function placedNotes(page: Page, notes: readonly Note[]): PlacedNotes {
  const places = notes.length === 0 ? [] : placesIn(page.blocks);
  const at = new Map<NotePlace, Note[]>();
  const elsewhere: Note[] = [];
  for (const note of notes) {
    const around = places.filter(({ span }) => span.start <= note.span.start && note.span.start < span.end);
    const nearest = around.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || lengthOf(one.span) < lengthOf(best.span) ? one : best),
      undefined,
    );
    if (!nearest) elsewhere.push(note);
    else at.set(nearest.place, [...(at.get(nearest.place) ?? []), note]);
  }
  return { at, elsewhere };
}

interface Candidate {
  readonly place: NotePlace;
  readonly span: Span;
}

function placesIn(blocks: readonly Block[]): readonly Candidate[] {
  return blocks.flatMap(placesOf);
}

function placesOf(block: Block): readonly Candidate[] {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
      return candidate(block, block.span, block.words);
    case 'list':
      return block.items.flatMap((item) => [...candidate(item, item.span, item.words), ...placesIn(item.blocks ?? [])]);
    case 'definitions':
      return block.rows.flatMap((row) => [
        ...candidate(row, row.span, [...row.term, ...row.blocks.flatMap(wordsIn)]),
        ...placesIn(row.blocks.filter(({ is }) => is !== 'paragraph')),
      ]);
    case 'table':
      return block.rows.flatMap((row) => candidate(row, row.span, row.cells.flat()));
    case 'callout':
      return placesIn(block.blocks);
  }
}

/** What has no place of its own stands where its words do. */
function candidate(place: NotePlace, span: Span | undefined, words: readonly Inline[]): readonly Candidate[] {
  const spans = words.flatMap(({ span: own }) => (own ? [own] : []));
  if (span) return [{ place, span }];
  if (spans.length === 0) return [];
  const start = Math.min(...spans.map((own) => own.start));
  return [{ place, span: { start, end: Math.max(...spans.map((own) => own.end)) } }];
}

function wordsIn(block: Block): readonly Inline[] {
  return block.is === 'paragraph' ? block.words : [];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
