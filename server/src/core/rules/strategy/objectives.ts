import type { Surroundings } from '../../analysis/index.ts';
import type { Views } from '../../model/index.ts';
import { distinct } from '../common/distinct.ts';
import { statementIn, subjectOf } from '../common/naming.ts';

export type Objective = Views['strategyObjective'];

/** The objectives of a strategy, each once, also where an alias repeats it. Ask `context.once(objectivesIn)`. */
export function objectivesIn({ document }: Surroundings): readonly Objective[] {
  return distinct(document.all('strategyObjective'));
}

/** What readers know an objective by. */
export function nameOf({ title, id }: Objective): string {
  return statementIn(title, id);
}

/** The objective as the subject of a sentence; for one without words and id simply "this objective". */
export const subject = subjectOf({
  en: ['This objective', 'The objective'],
  cs: ['Tento cíl', 'Cíl'],
  pl: ['Ten cel', 'Cel'],
});
