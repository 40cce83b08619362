import type { Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { layoutOf } from '../../syntax/index.ts';
import type { Offset } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { kindFor } from '../field-at.ts';
import type { About, Candidate } from './candidate.ts';
import { type Insertion, insertionFor, type Writing } from './how-written.ts';
import type { Slot } from './slot.ts';
import { candidatesFor } from './what-fits.ts';
import { slotAt } from './where.ts';

/** One suggestion, ready to be shown and inserted. */
export interface Suggestion {
  readonly label: string;
  readonly what: Candidate['what'];
  readonly detail: string;
  readonly insertion: Insertion;
  /** What typed text is compared with: begins as what stands in the text does, and goes on with the name in words. */
  readonly filter: string;
  /** What `documentationOf` wants to know. */
  readonly about: About | undefined;
}

/** Who asks, and how the answer may look. */
export interface SuggestionContext {
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  readonly client: Omit<Writing, 'layout'>;
}

/** What can be written at a place, the best first; nothing inside prose and comments. */
export function suggestions(
  document: OfficeDocument,
  offset: Offset,
  { workspace, today, locale, client }: SuggestionContext,
): readonly Suggestion[] {
  // Of a text that is too large only the beginning was read, and nobody knows what stands around the cursor.
  const slot = document.isTooLarge ? undefined : slotAt(document.tree, offset);
  if (!slot) return [];
  const candidates = candidatesFor(slot, { kind: kindFor(document), workspace, today, locale });
  return asSuggestions(candidates, slot, { ...client, layout: layoutOf(document.tree) });
}

export function asSuggestions(candidates: readonly Candidate[], slot: Slot, writing: Writing): readonly Suggestion[] {
  const quote = slot.at === 'value' && slot.quote ? QUOTES[slot.quote] : '';
  return candidates.map((candidate) => ({
    label: candidate.label,
    what: candidate.what,
    detail: candidate.detail,
    insertion: insertionFor(candidate, slot, writing),
    filter: `${quote}${candidate.label} ${candidate.search}`.trimEnd(),
    about: candidate.about,
  }));
}

const QUOTES = { single: "'", double: '"' } as const;
