/** A shape that may be written as one scalar, and the field that scalar is: `owner: registry-head`. */
export const SHORT_FORMS: { readonly [shape: string]: string } = {
  owner: 'role',
  workingDuration: 'duration',
  money: 'amount',
  cardEligibility: 'text',
  strategyAnalysisPoint: 'text',
};

/** Shapes that say "there is none" where a list may stand: `fees: {free: true}`. */
export const EMPTY_FORMS: ReadonlySet<string> = new Set(['cardFees', 'cardRequiredDocuments']);

/** What tells items without an id apart, by fields of theirs. Items that have neither are matched by likeness. */
export const IDENTITIES: { readonly [shape: string]: readonly string[] } = {
  actual: ['date', 'period'],
  catalogueEntry: ['service'],
  cataloguePublication: ['place'],
  cardPayment: ['method'],
  clientExclusion: ['code'],
  competencyLevel: ['level'],
  competencyProfile: ['role'],
  legalBasis: ['citation', 'provision'],
  milestone: ['date'],
  officeAssessment: ['date'],
  officeGlossaryEntry: ['term'],
  officeLexiconEntry: ['language', 'phrase'],
  planRejection: ['finding'],
  processEscalation: ['indicator'],
  specialOpeningPeriod: ['from'],
  standardMonitoring: ['method', 'survey'],
  strategyMessage: ['group'],
  surveyResult: ['question', 'criterion'],
};

/** The field that names an item where it is none of the usual (title, name, label, statement, text). */
export const NAMES: { readonly [shape: string]: string } = {
  actual: 'date',
  catalogueEntry: 'service',
  cataloguePublication: 'place',
  cardChannel: 'type',
  cardFee: 'what',
  cardPayment: 'method',
  cardQuestion: 'q',
  competencyProfile: 'role',
  legalBasis: 'citation',
  milestone: 'date',
  officeGlossaryEntry: 'term',
  planRejection: 'finding',
  processEscalation: 'indicator',
  specialOpeningPeriod: 'from',
  standardMonitoring: 'method',
  surveyWave: 'from',
};

/** The field to show when a whole thing comes or goes: the amount of a fee, the target of an indicator. */
export const MAIN_FIELDS: { readonly [shape: string]: readonly string[] } = {
  actual: ['value'],
  cardFee: ['amount'],
  cardProcessingTime: ['maximum'],
  indicator: ['target', 'limit'],
  milestone: ['limit'],
  owner: ['role'],
  planMeasure: ['due'],
  standardItem: ['commitment', 'limit'],
  standardCommitment: ['limit'],
  strategyObjective: ['due'],
  strategyTask: ['due'],
  target: ['limit'],
  workingDuration: ['duration'],
};

/** Values with an order that their words do not show, from least to most. */
export const RANKS: { readonly [field: string]: readonly string[] } = {
  'cardStep.performer': ['office', 'client'],
  'service-card.initiation': ['ex-officio', 'client'],
  'cardRequiredDocument.format': ['electronic', 'copy', 'original', 'certified'],
  'planMeasure.status': ['cancelled', 'postponed', 'planned', 'running', 'done'],
  'strategyTask.status': ['cancelled', 'postponed', 'planned', 'running', 'done'],
  'developmentActivity.status': ['cancelled', 'postponed', 'planned', 'running', 'done'],
};
