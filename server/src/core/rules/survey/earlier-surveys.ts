import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';

/** A survey that asked before another one of the same series, as far as its questions are concerned. */
export interface EarlierSurvey {
  readonly id: string;
  readonly questions: readonly EarlierQuestion[];
}

export type EarlierQuestion = NonNullable<DocumentFacts['content']['survey']>['questions'][number];

/**
 * By id of a survey, the ones its results will be compared with: those it replaces, and the one of the year before in a
 * series such as `clients-2023`, `clients-2024`. Only surveys that have asked already. For `workspace.keyed`.
 */
export function earlierSurveys(workspace: Workspace): ReadonlyMap<string, readonly EarlierSurvey[]> {
  const surveys = workspace.documents('survey').filter(({ id }) => id !== undefined);
  const earlier = new Map<string, EarlierSurvey[]>();
  const add = (later: string | undefined, before: DocumentFacts | undefined): void => {
    const { id, content } = before ?? {};
    if (later === undefined || id === undefined || later === id || !content?.survey?.waves.length) return;
    const list = earlier.get(later) ?? [];
    if (list.some((one) => one.id === id)) return;
    earlier.set(later, [...list, { id, questions: content.survey.questions }]);
  };
  for (const survey of surveys) {
    for (const { key, text } of survey.references) {
      const other = partsOf(text)?.id;
      if (key === 'replaces')
        add(
          survey.id,
          surveys.find(({ id }) => id === other),
        );
      if (key === 'replacedBy') add(other, survey);
    }
  }
  for (const series of seriesIn(surveys)) {
    series.forEach((survey, index) => {
      if (index > 0) add(survey.id, series[index - 1]);
    });
  }
  return earlier;
}

/** Surveys of one type whose ids differ in the year only, in the order of years. */
function seriesIn(surveys: readonly DocumentFacts[]): readonly (readonly DocumentFacts[])[] {
  const series = new Map<string, DocumentFacts[]>();
  for (const survey of surveys) {
    const id = survey.id ?? '';
    if (!YEAR.test(id)) continue;
    const name = `${survey.type ?? ''} ${id.replace(YEAR, '')}`;
    series.set(name, [...(series.get(name) ?? []), survey]);
  }
  return [...series.values()].map((list) => list.sort((a, b) => (yearOf(a) < yearOf(b) ? -1 : 1)));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

function yearOf({ id }: DocumentFacts): string {
  return YEAR.exec(id ?? '')?.[0] ?? '';
}
