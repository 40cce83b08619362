import type { Surroundings } from '../../analysis/index.ts';
import type { Views } from '../../model/index.ts';
import { distinct } from '../common/distinct.ts';

export type StandardItem = Views['standardItem'];

/** The promises of a standard, each once, also where an alias repeats it. Ask `context.once(promisesIn)`. */
export function promisesIn({ document }: Surroundings): readonly StandardItem[] {
  return distinct(document.all('standardItem'));
}

/** True for an area of work among colleagues, for which no law and no card speaks. */
export function isInternal({ area }: StandardItem): boolean {
  return area?.value === 'internal-client';
}
