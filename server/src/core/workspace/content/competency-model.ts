import { itemsOf, type KindViews } from '../../model/index.ts';

/** What other documents ask of a competency model. */
export interface CompetencyContent {
  /** Roles that have a profile, as written. */
  readonly roles: readonly string[];
  readonly uses: CompetencyUseFacts;
}

export interface CompetencyUseFacts {
  readonly selfAssessment: boolean;
  /** Undefined when nobody is appraised by the model. */
  readonly appraisal: AppraisalFacts | undefined;
  /** There is at least one question for candidates. */
  readonly selection: boolean;
  /** At least one objective is named for the appraisal talks. */
  readonly mbo: boolean;
}

export interface AppraisalFacts {
  /** Code of the interval as written: `ANNUAL BIENNIAL …`. */
  readonly frequency: string | undefined;
  readonly lastCycle: AppraisalCycleFacts | undefined;
}

/** The last round of appraisals; the date and the two numbers of people are as written. */
export interface AppraisalCycleFacts {
  readonly date: string | undefined;
  readonly appraised: number | undefined;
  readonly eligible: number | undefined;
}

export function competencyContent(model: KindViews['competency-model']): CompetencyContent {
  const { selfAssessment, appraisal, selection, mbo } = model.uses ?? {};
  const lastCycle = appraisal?.lastCycle;
  return {
    roles: itemsOf(model.profiles).flatMap(({ role }) => (role ? [role.value] : [])),
    uses: {
      selfAssessment: selfAssessment?.value === true,
      appraisal: appraisal && {
        frequency: appraisal.frequency?.value,
        lastCycle: lastCycle && {
          date: lastCycle.date?.value,
          appraised: lastCycle.appraised?.value,
          eligible: lastCycle.eligible?.value,
        },
      },
      selection: itemsOf(selection?.questions).length > 0,
      mbo: itemsOf(mbo?.objectives).length > 0,
    },
  };
}
