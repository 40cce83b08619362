import { durationDays, itemsOf, type OfficeDocument } from '../../model/index.ts';
import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';
import type { StandardItem } from './promises.ts';

/** The longest time a service card gives a client, in days by the calendar. */
export interface CardTime {
  readonly card: DocumentFacts;
  /** As the card writes it. */
  readonly written: string;
  readonly days: number;
}

/** Five working days make a week. */
export const CALENDAR_PER_WORKING_DAY = 7 / 5;

/**
 * The shortest of the times on cards that a promise is for: cards that name it, and, when it is about how long a matter
 * takes, those of the scope of its standard and those that name the whole standard.
 */
export function shortestCardTime(
  { id, area }: StandardItem,
  document: OfficeDocument,
  workspace: Workspace,
): CardTime | undefined {
  const item = id?.value ?? '';
  const named = [item, `${document.id ?? ''}#${item}`];
  const wide = ABOUT_MATTERS.has(area?.value ?? '') ? [document.id ?? ''] : [];
  const listing = [...named, ...wide].flatMap((name) => workspace.keyed(timesByStandard, name) ?? []);
  const services = wide.length > 0 ? itemsOf(document.as('standard')?.scope?.services) : [];
  const inScope = services.flatMap(({ value }) => timeOf(workspace.document('service-card', value)));
  return [...listing, ...inScope].sort((a, b) => a.days - b.days)[0];
}

/** Areas whose promises say how long a matter takes, not how long an answer does. */
const ABOUT_MATTERS: ReadonlySet<string> = new Set(['timeliness', 'written']);

/** Times of cards by the standards and items they name: `phone`, `phone#rings`, `rings`. */
function timesByStandard(workspace: Workspace): ReadonlyMap<string, readonly CardTime[]> {
  const times = new Map<string, CardTime[]>();
  for (const card of workspace.documents('service-card')) {
    const [time] = timeOf(card);
    if (!time) continue;
    for (const { key, holder, text } of card.references) {
      const parts = key === 'standards' && holder === 'service-card' ? partsOf(text) : undefined;
      if (!parts) continue;
      const name = parts.item === undefined ? parts.id : `${parts.id}#${parts.item}`;
      const alike = times.get(name);
      if (alike) alike.push(time);
      else times.set(name, [time]);
    }
  }
  return times;
}

function timeOf(card: DocumentFacts | undefined): readonly CardTime[] {
  const isRetired = card?.status === 'superseded' || card?.status === 'withdrawn';
  const content = isRetired ? undefined : card?.content['service-card'];
  const written = content?.maximumTime;
  const days = written === undefined ? undefined : durationDays(written);
  if (!card || written === undefined || days === undefined) return [];
  return [{ card, written, days: content?.timeDays === 'working' ? days * CALENDAR_PER_WORKING_DAY : days }];
}
