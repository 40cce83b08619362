import type { Kind } from '../model/index.ts';
import type { DocumentFacts, StepFacts, StepNumber } from '../workspace/index.ts';

/** What a step is about, whatever the office calls it. */
export type Theme =
  | 'feedback'
  | 'measures'
  | 'environment'
  | 'standards'
  | 'vision'
  | 'development'
  | 'competencies'
  | 'running';

/** What shows that something is done about a theme (document model, section 3.7). */
export const FITTING_KINDS: { readonly [T in Theme]: readonly Kind[] } = {
  feedback: ['survey', 'client-groups'],
  measures: ['improvement-plan'],
  environment: ['survey', 'standard'],
  standards: ['standard', 'service-catalogue', 'service-card'],
  vision: ['strategy'],
  development: ['development-plan'],
  competencies: ['competency-model'],
  running: ['process'],
};

/** The theme of a step: as the office orders its steps 2 to 4, else in the usual order. */
export function themeOf(step: StepNumber, facts?: Pick<StepFacts, 'theme'>): Theme {
  const own = facts?.theme;
  const isFree = step === '2' || step === '3' || step === '4';
  return isFree && (own === 'measures' || own === 'environment' || own === 'standards') ? own : USUAL[step];
}

/**
 * Whether a document can show that a step is taken. `content`: its kind could, but it says nothing about the theme, as a
 * standard without a promise on buildings in the step on buildings.
 */
export function fitOf(theme: Theme, { kind, type, content }: DocumentFacts): 'fits' | 'kind' | 'content' {
  if (!FITTING_KINDS[theme].includes(kind)) return 'kind';
  if (theme !== 'environment') return 'fits';
  const isAudit = kind === 'survey' && type === 'environment-audit';
  const isPromise = content.standard?.items.some(({ area }) => area === 'environment') === true;
  return isAudit || isPromise ? 'fits' : 'content';
}

/** Approved or published: people may rely on it. */
export function isInForce({ status }: Pick<DocumentFacts, 'status'>): boolean {
  return status === 'approved' || status === 'published';
}

const USUAL: { readonly [S in StepNumber]: Theme } = {
  '1': 'feedback',
  '2': 'measures',
  '3': 'environment',
  '4': 'standards',
  '5': 'vision',
  '6': 'development',
  '7': 'competencies',
  '8': 'running',
};
