import { itemsOf, type KindViews } from '../../model/index.ts';
import { idsIn } from './read.ts';

/** What other documents ask of a service card. */
export interface CardContent {
  /** Types of its channels as written: `counter phone online …`. */
  readonly channels: readonly string[];
  /** ISO 8601 duration as written. */
  readonly maximumTime: string | undefined;
  /** Ids of what the client gets. */
  readonly outputs: readonly string[];
}

export function cardContent(card: KindViews['service-card']): CardContent {
  return {
    channels: itemsOf(card.channels).flatMap(({ type }) => (type ? [type.value] : [])),
    maximumTime: card.processingTime?.maximum?.value,
    outputs: idsIn(itemsOf(card.outputs)),
  };
}
