import { isDay, type KindViews } from '../../model/index.ts';

export type Unit = NonNullable<KindViews['office']['units']>['items'][number];

/** It has begun and has not ended. */
export function isLive(unit: Unit, today: string): boolean {
  return !hasEnded(unit, today) && !(unit.validFrom && isDay(unit.validFrom.value) && unit.validFrom.value > today);
}

/** Its last day is over. */
export function hasEnded({ validTo }: { readonly validTo: Unit['validTo'] }, today: string): boolean {
  return validTo !== undefined && isDay(validTo.value) && validTo.value < today;
}
