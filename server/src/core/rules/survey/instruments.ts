import type { Views } from '../../model/index.ts';

export type Survey = Views['survey'];

/** Instruments that give words, not figures. */
const QUALITATIVE: ReadonlySet<string> = new Set(['focus-group', 'in-depth-interview']);

/** Instruments that look at places or papers instead of asking a part of the people. */
const WITHOUT_PEOPLE: ReadonlySet<string> = new Set(['environment-audit', 'hard-indicators', 'timeliness-monitoring']);

const MYSTERY: ReadonlySet<string> = new Set(['mystery-visit', 'mystery-call', 'mystery-mail']);

/** Figures come out that stand for more than themselves. A walk through a building stands for that building only. */
export function isQuantitative({ type }: Survey): boolean {
  return type !== undefined && !QUALITATIVE.has(type.value) && type.value !== 'environment-audit';
}

/** Only some of the people or cases are looked at, so how they are chosen decides what the figures are worth. */
export function takesSample(survey: Survey): boolean {
  return isQuantitative(survey) && !WITHOUT_PEOPLE.has(survey.type?.value ?? '') && survey.mode?.value !== 'records';
}

export function isMystery({ type }: Survey): boolean {
  return type !== undefined && MYSTERY.has(type.value);
}

/** People answer questions about themselves, so that few answers may show who gave them. */
export function asksPeople(survey: Survey): boolean {
  return survey.type !== undefined && !isMystery(survey) && !WITHOUT_PEOPLE.has(survey.type.value);
}
