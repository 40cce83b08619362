import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { statementIn, subjectOf } from '../common/naming.ts';
import { wordingsOf } from '../common/text-fields.ts';

export type Model = Views['competency-model'];
export type Competency = Views['competency'];
export type Profile = Views['competencyProfile'];

/** Levels of the scale, each once, from the lowest. Empty while the scale is missing. Ask `context.once(levelsIn)`. */
export function levelsIn({ document }: Surroundings): readonly number[] {
  const levels = itemsOf(document.as('competency-model')?.scale).flatMap(({ level }) => level?.value ?? []);
  return [...new Set(levels.filter(Number.isInteger))].sort((a, b) => a - b);
}

/** True while a level of the scale is missing or cannot be one: what hangs on it is no mistake of its own. */
export function isScaleUnclear({ document }: Surroundings): boolean {
  return itemsOf(document.as('competency-model')?.scale).some(
    ({ level }) => !level || !Number.isInteger(level.value) || level.value < 1,
  );
}

/** True when a level between the lowest and the highest is not there. */
export function hasGap(levels: readonly number[]): boolean {
  return levels.some((level, index) => index > 0 && level - (levels[index - 1] ?? level) > 1);
}

/** A behaviour where it is written, in one language. */
export interface WrittenBehaviour {
  readonly competency: Competency;
  /** Key of the level, as written. */
  readonly level: string;
  readonly node: ScalarNode;
}

/** All behaviours of a model, the levels of a competency in written order. Ask `context.once(behavioursIn)`. */
export function behavioursIn({ document }: Surroundings): readonly WrittenBehaviour[] {
  return itemsOf(document.as('competency-model')?.competencies).flatMap((competency) =>
    (competency.behaviours?.items ?? []).flatMap(({ key, value }) =>
      value.items.flatMap((text) => wordingsOf(text).map((node) => ({ competency, level: key, node }))),
    ),
  );
}

export function isForClients({ cluster }: Competency): boolean {
  return cluster?.value === 'client-relations';
}

/** The level in the middle of a scale, the upper one of two. */
export function middleOf(levels: readonly number[]): number {
  return levels[Math.floor(levels.length / 2)] ?? 2;
}

/** True for posts that somebody can hold today. */
export function isLive({ validTo }: RoleFacts, today: string): boolean {
  return validTo === undefined || validTo >= today;
}

/** What readers know a competency by. */
export function nameOf({ name, id }: Competency): string {
  return statementIn(name, id);
}

/** The competency as the subject of a sentence; for one without name and id simply "this competency". */
export const subject = subjectOf({
  en: ['This competency', 'The competency'],
  cs: ['Tato kompetence', 'Kompetence'],
  pl: ['Ta kompetencja', 'Kompetencja'],
});
