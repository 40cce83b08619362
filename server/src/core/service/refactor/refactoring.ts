import type { Empty, MessageArgs } from '../../l10n/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import type { Spot } from './spot.ts';

/** A way to write something better that says the same, or makes room for what is missing. */
export interface Refactor {
  readonly kind: 'extract' | 'rewrite';
  /** What it would do at a spot; undefined where it does not apply. Never takes a comment away. */
  readonly offer: (spot: Spot) => Offer | undefined;
}

export interface Offer {
  readonly title: keyof RefactorMessages;
  readonly args: MessageArgs;
  readonly edits: readonly YamlEdit[];
}

export interface RefactorMessages {
  addResponsible: { role: string };
  splitOwner: { owner: string; others: readonly string[] };
  nameOwner: { owner: string; text: string };
  targetSkeleton: Empty;
  indicatorSkeleton: Empty;
  lawToBasis: { citation: string };
  translations: { languages: readonly string[] };
  block: Empty;
  sortSteps: Empty;
}
