import { type Day, isDay, itemsOf, type Views } from '../../model/index.ts';
import type { Survey } from './instruments.ts';

export interface FinishedWave {
  readonly wave: Views['surveyWave'];
  readonly ended: Day;
}

/** Rounds of asking that ended before today, as written. */
export function finishedWaves(survey: Survey, today: Day): readonly FinishedWave[] {
  return itemsOf(survey.waves).flatMap((wave) => {
    const ended = wave.to?.value;
    return ended !== undefined && isDay(ended) && ended < today ? [{ wave, ended }] : [];
  });
}
