import type { Surroundings } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import type { MappingNode } from '../../syntax/index.ts';
import { nameIn } from '../standard/naming.ts';

export type Objective = Views['strategyObjective'];

/** The objectives of a strategy, each once, also where an alias repeats it. Ask `context.once(objectivesIn)`. */
export function objectivesIn({ document }: Surroundings): readonly Objective[] {
  const all = document.all('strategyObjective');
  return [...new Map<MappingNode, Objective>(all.map((view) => [view.self.node, view])).values()];
}

/** What readers know an objective by. */
export function nameOf({ title, id }: Objective): string {
  return nameIn(title, id);
}

/** The objective as the subject of a sentence; for one without words and id simply "this objective". */
export const subject: { readonly [L in Locale]: (name: string) => string } = {
  en: (name) => (name === '' ? 'This objective' : `The objective “${name}”`),
  cs: (name) => (name === '' ? 'Tento cíl' : `Cíl „${name}“`),
  pl: (name) => (name === '' ? 'Ten cel' : `Cel „${name}”`),
};
