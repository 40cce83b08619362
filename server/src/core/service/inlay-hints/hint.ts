import type { Locale } from '../../l10n/index.ts';
import type { Day, OfficeDocument } from '../../model/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';

/** A few words shown behind a value without being part of the text. */
export interface InlayHint {
  /** Where a value ends. */
  readonly offset: Offset;
  readonly label: string;
  /** What the words mean and how they were found, as Markdown. */
  readonly tooltip: string;
}

/** What hints are made from. */
export interface HintContext {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly today: Day;
  readonly locale: Locale;
  /** What the reader sees: nothing is computed for places outside. */
  readonly shown: Span;
}

/** True when a hint behind this place would be seen. */
export function isShown({ end }: Span, { shown }: Pick<HintContext, 'shown'>): boolean {
  return shown.start <= end && end <= shown.end;
}

/** A line of an editor has room for few words: some 40 in all. */
export function clipped(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
