import { itemsOf, type KindViews } from '../../model/index.ts';
import { idsIn } from './read.ts';

/** What other documents ask of a service card. */
export interface CardContent {
  /** Types of its channels as written: `counter phone online …`. */
  readonly channels: readonly string[];
  /** A time to come can be booked on one of its channels. */
  readonly canBook?: true;
  /** ISO 8601 duration as written. */
  readonly maximumTime: string | undefined;
  /** Whether that time counts `calendar` or `working` days, when the card says so. */
  readonly timeDays?: string;
  /** Ids of what the client gets. */
  readonly outputs: readonly string[];
  /** Ids of what the client has to bring. */
  readonly documents: readonly string[];
  /** It asks for a document that the office has itself. */
  readonly asksForOwn?: true;
  /** Fields that services for colleagues only may do without and that say nothing here: `fees legalBasis appeal`. */
  readonly unstated: readonly string[];
}

export function cardContent(card: KindViews['service-card']): CardContent {
  const documents = itemsOf(card.requiredDocuments);
  return {
    channels: itemsOf(card.channels).flatMap(({ type }) => (type ? [type.value] : [])),
    ...(itemsOf(card.channels).some(({ booking }) => booking && booking.value !== false) && { canBook: true as const }),
    maximumTime: card.processingTime?.maximum?.value,
    ...(card.processingTime?.dayType && { timeDays: card.processingTime.dayType.value }),
    outputs: idsIn(itemsOf(card.outputs)),
    documents: idsIn(documents),
    ...(documents.some(({ fromOffice }) => fromOffice?.value) && { asksForOwn: true as const }),
    unstated: unstatedIn(card),
  };
}

function unstatedIn({ fees, legalBasis, appeal }: KindViews['service-card']): readonly string[] {
  const isFree = fees?.is === 'shape' && fees.free !== undefined;
  const isAnswered = appeal?.possible?.value === true || appeal?.reason !== undefined;
  return [
    ...(isFree || itemsOf(fees).length > 0 ? [] : ['fees']),
    ...(itemsOf(legalBasis).length > 0 ? [] : ['legalBasis']),
    ...(isAnswered ? [] : ['appeal']),
  ];
}
