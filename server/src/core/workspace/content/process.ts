import { itemsOf, type KindViews } from '../../model/index.ts';
import { idsIn } from './read.ts';

/** What other documents ask of a process. */
export interface ProcessContent {
  /** How long it may take at most; ISO 8601 as written. */
  readonly duration?: { readonly text: string; readonly dayType: string | undefined };
  /** Ids of its steps. */
  readonly steps: readonly string[];
}

export function processContent({ duration, steps }: KindViews['process']): ProcessContent {
  const text = duration?.is === 'shape' ? duration.duration?.value : duration?.value;
  const dayType = duration?.is === 'shape' ? duration.dayType?.value : undefined;
  return {
    ...(text !== undefined && { duration: { text, dayType } }),
    steps: idsIn(itemsOf(steps)),
  };
}
