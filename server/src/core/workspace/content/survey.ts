import { itemsOf, type KindViews } from '../../model/index.ts';
import { wordings } from '../written.ts';

/** What other documents ask of a survey. What is not written, or written wrongly, is undefined; dates are as written. */
export interface SurveyContent {
  /** The instrument: `nps mystery-call internal-client-survey environment-audit …`. */
  readonly type: string | undefined;
  /** Ids of the client groups asked. */
  readonly groups: readonly string[];
  readonly questions: readonly QuestionFacts[];
  readonly waves: readonly WaveFacts[];
}

export interface QuestionFacts {
  readonly id: string | undefined;
  /** In every language it is written in. */
  readonly wordings: readonly string[];
  readonly type: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** One round of asking; also one that is only planned. */
export interface WaveFacts {
  readonly id: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Number of answers. */
  readonly n: number | undefined;
  /** There is at least one result, or the three shares of an NPS question. */
  readonly hasResults: boolean;
  readonly publishedOn: string | undefined;
  readonly findings: readonly FindingFacts[];
}

export interface FindingFacts {
  readonly id: string | undefined;
  /** `strength weakness opportunity`. */
  readonly kind: string | undefined;
  /** `high medium low`. */
  readonly severity: string | undefined;
}

type WaveView = NonNullable<KindViews['survey']['waves']>['items'][number];

export function surveyContent(survey: KindViews['survey']): SurveyContent {
  return {
    type: survey.type?.value,
    groups: itemsOf(survey.groups).map(({ value }) => value),
    questions: itemsOf(survey.questions).map((question) => ({
      id: question.id?.value,
      wordings: wordings(question.self.node, 'text'),
      type: question.type?.value,
      min: question.scale?.min?.value,
      max: question.scale?.max?.value,
    })),
    waves: itemsOf(survey.waves).map(waveFacts),
  };
}

function waveFacts(wave: WaveView): WaveFacts {
  return {
    id: wave.id?.value,
    from: wave.from?.value,
    to: wave.to?.value,
    n: wave.n?.value,
    hasResults: itemsOf(wave.results).some(({ value }) => value) || wave.shares?.promoters !== undefined,
    publishedOn: wave.publishedOn?.value,
    findings: itemsOf(wave.findings).map(({ id, kind, severity }) => ({
      id: id?.value,
      kind: kind?.value,
      severity: severity?.value,
    })),
  };
}
