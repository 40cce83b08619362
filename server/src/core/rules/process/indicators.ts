import { itemsOf } from '../../model/index.ts';
import {
  type DocumentFacts,
  type ItemFacts,
  type Origin,
  partsOf,
  resolveReference,
  type Workspace,
} from '../../workspace/index.ts';
import { absenceOf } from '../common/absence.ts';
import { nameOf } from '../indicator/indicators.ts';
import type { Process } from './people.ts';

/** What reports and warnings need to know of an indicator, whether it stands in the process or is only named there. */
export interface Watched {
  /** How it is named here. */
  readonly reference: string;
  /** What readers know it by. */
  readonly name: string;
  readonly frequency: string | undefined;
  readonly hasThresholds: boolean;
  readonly start: number | undefined;
  readonly direction: string | undefined;
}

type Listed = NonNullable<Process['indicators']>['items'][number];

/** One entry of `indicators`; undefined when it names nothing the office knows. */
export function watched(listed: Listed, workspace: Workspace, from: Origin): Watched | undefined {
  if (listed.is === 'value') {
    const facts = indicatorNamed(listed.value, workspace, from);
    return (
      facts && {
        reference: listed.value,
        name: facts.title ?? facts.id,
        frequency: facts.frequency,
        hasThresholds: facts.hasThresholds === true,
        start: facts.start,
        direction: facts.direction,
      }
    );
  }
  if (!listed.id) return undefined;
  return {
    reference: listed.id.value,
    name: nameOf(listed),
    frequency: listed.frequency?.value,
    hasThresholds: absenceOf(listed, 'thresholds') === undefined,
    start: listed.baseline?.value?.value,
    direction: listed.direction?.value,
  };
}

/** All indicators of a process that the office knows. */
export function watchedBy(process: Process, workspace: Workspace, from: Origin): readonly Watched[] {
  return itemsOf(process.indicators).flatMap((listed) => watched(listed, workspace, from) ?? []);
}

/** The indicator a reference names, wherever it stands. */
export function indicatorNamed(text: string, workspace: Workspace, from: Origin): ItemFacts | undefined {
  return located(text, workspace, from)?.facts;
}

/** One name for an indicator however it is referred to; undefined for a reference that names none. */
export function indicatorKey(text: string, workspace: Workspace, from: Origin): string | undefined {
  const found = located(text, workspace, from);
  return found && `${found.document.uri}#${found.facts.id}`;
}

function located(
  text: string,
  workspace: Workspace,
  from: Origin,
): { readonly facts: ItemFacts; readonly document: DocumentFacts } | undefined {
  const resolution = resolveReference(text, ['indicator'], workspace, from);
  return resolution.is === 'found' && resolution.thing.is === 'item' ? resolution.thing : undefined;
}

/** The id of the item a reference names: `answered` also for `standard:phone#answered`. */
export function itemNamed(reference: string): string {
  const parts = partsOf(reference);
  return parts?.item ?? parts?.id ?? reference;
}
