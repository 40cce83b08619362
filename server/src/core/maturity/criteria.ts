import { daysBetween, frequencyDays } from '../model/index.ts';
import type { DocumentFacts, Workspace } from '../workspace/index.ts';
import type { DocumentErrors } from './errors.ts';
import { candidatesFor, type StepEvidence, type StepIndicator } from './evidence.ts';
import { finishedWaves, type Side, servesColleagues, sideOf } from './feedback.ts';
import { met, type Reason, unmet } from './reason.ts';
import { FITTING_KINDS } from './steps.ts';

/** What the levels of a step are judged by. */
export interface Around {
  readonly evidence: StepEvidence;
  readonly indicators: readonly StepIndicator[];
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Undefined when nobody looked for findings: then only what the facts tell counts. */
  readonly errorsOf: ((uri: string) => DocumentErrors | undefined) | undefined;
}

/** How a document is named in reasons. */
export function nameOf({ kind, id }: DocumentFacts): string {
  return `${kind}:${id ?? ''}`;
}

export function itemName({ document, item }: StepIndicator): string {
  return `${nameOf(document)}#${item.id}`;
}

/** Level 1: approved or published evidence exists. */
export function planned({ evidence, workspace }: Around): readonly Reason[] {
  const { facts, links, documents } = evidence;
  if (documents.length > 0) return [met(1, 'evidence', { names: documents.map(nameOf) })];
  const candidates = candidatesFor(evidence, workspace).map(nameOf);
  // Where the office has nothing yet, it helps to know what to write.
  const names = candidates.length > 0 ? candidates : FITTING_KINDS[evidence.theme].map((kind) => `kind:${kind}`);
  if (!facts) return [unmet(1, 'noStep', { names, n: candidates.length })];
  if (links.length === 0) return [unmet(1, 'noEvidence', { names, n: candidates.length })];
  const fitting = links.flatMap(({ document, fit }) => (document && fit === 'fits' ? [document] : []));
  const retired = fitting.filter(({ status }) => status === 'superseded' || status === 'withdrawn');
  const drafts = fitting.filter((document) => !retired.includes(document));
  if (drafts.length > 0) return [unmet(1, 'evidenceDraft', { names: drafts.map(nameOf) })];
  if (retired.length > 0) return [unmet(1, 'evidenceRetired', { names: retired.map(nameOf) })];
  const unfit = links.flatMap(({ text, document }) => (document ? [text] : []));
  if (unfit.length > 0) return [unmet(1, 'evidenceUnfit', { names: unfit, n: candidates.length })];
  return [unmet(1, 'evidenceUnknown', { names: links.map(({ text }) => text) })];
}

/** Part of level 2: somebody answers for everything in the evidence. Nothing to say while nobody looked for findings. */
export function owned({ evidence, errorsOf }: Around): readonly Reason[] {
  if (!errorsOf) return [];
  const faulty = evidence.documents.filter(({ uri }) => (errorsOf(uri)?.owner ?? 0) > 0);
  const n = faulty.reduce((sum, { uri }) => sum + (errorsOf(uri)?.owner ?? 0), 0);
  return [n === 0 ? met(2, 'owners') : unmet(2, 'ownerErrors', { names: faulty.map(nameOf), n })];
}

/** Part of level 2: at least one indicator, and nothing is wrong with it. */
export function indicated({ indicators, errorsOf }: Around): readonly Reason[] {
  if (indicators.length === 0) return [unmet(2, 'noIndicator')];
  const sound = soundIndicators(indicators, errorsOf);
  return [
    sound.length > 0
      ? met(2, 'indicators', { names: sound.map(itemName) })
      : unmet(2, 'indicatorErrors', { names: indicators.map(itemName) }),
  ];
}

export function soundIndicators(
  indicators: readonly StepIndicator[],
  errorsOf: Around['errorsOf'],
): readonly StepIndicator[] {
  return indicators.filter(({ document, item }) => !errorsOf?.(document.uri)?.indicators.includes(item.id));
}

/** Level 2 of the step on feedback: clients have been asked, and colleagues where units work for them. */
export function asked(around: Around): readonly Reason[] {
  const { workspace, today } = around;
  const internal = surveysAsking('internal', around);
  const reasons = [
    surveysAsking('external', around).length > 0
      ? met(2, 'externalWave', { names: surveysAsking('external', around).map(nameOf) })
      : unmet(2, 'noExternalWave'),
  ];
  if (internal.length > 0) return [...reasons, met(2, 'internalWave', { names: internal.map(nameOf) })];
  return servesColleagues(workspace, today) ? [...reasons, unmet(2, 'noInternalWave')] : reasons;
}

function surveysAsking(side: Side, { evidence, workspace, today }: Around): readonly DocumentFacts[] {
  return evidence.documents.filter(
    (survey) =>
      survey.kind === 'survey' &&
      sideOf(survey, workspace) === side &&
      finishedWaves(survey, today).some(({ hasResults }) => hasResults),
  );
}

/** Part of level 2 of the step on buildings: some building says how people with a disability get in. */
export function accessible({ workspace }: Around): readonly Reason[] {
  const locations = workspace.officeDocument?.content.office?.eightSteps.accessibleLocations ?? [];
  return [
    locations.length > 0
      ? met(2, 'accessible', { names: locations.map((id) => `location:${id}`) })
      : unmet(2, 'notAccessible'),
  ];
}

/** Part of level 2 of the last step: somebody is told how the processes go. */
export function reported({ evidence }: Around): readonly Reason[] {
  const names = evidence.documents.flatMap((document) =>
    document.items.flatMap(({ type, id }) => (type === 'report' ? [`${nameOf(document)}#${id}`] : [])),
  );
  return [names.length > 0 ? met(2, 'reports', { names }) : unmet(2, 'noReports')];
}

/** Level 2 of the step on competencies (document model, section 6, "Maturity"). */
export function practised({ evidence, workspace, today, errorsOf }: Around): readonly Reason[] {
  const models = evidence.documents.flatMap(({ content }) => content['competency-model'] ?? []);
  const profiled = new Set(models.flatMap(({ roles }) => roles));
  const frontline = (workspace.office?.roles ?? []).filter(
    ({ level, validTo }) => level === 'frontline' && (validTo ?? today) >= today,
  );
  const missing = frontline.filter(({ id }) => !profiled.has(id));
  const isUsed = models.some(
    ({ uses }) => uses.selfAssessment || uses.selection || uses.mbo || uses.appraisal !== undefined,
  );
  const faulty = evidence.documents.filter(({ uri }) => (errorsOf?.(uri)?.competency ?? 0) > 0);
  const n = faulty.reduce((sum, { uri }) => sum + (errorsOf?.(uri)?.competency ?? 0), 0);
  return [
    missing.length > 0
      ? unmet(2, 'profilesMissing', { names: missing.map(({ id }) => `role:${id}`) })
      : profiled.size > 0
        ? met(2, 'profiles', { n: profiled.size })
        : unmet(2, 'profilesMissing'),
    isUsed ? met(2, 'use') : unmet(2, 'noUse'),
    ...(n > 0 ? [unmet(2, 'competencyErrors', { names: faulty.map(nameOf), n })] : []),
  ];
}

/** Level 3: a value or a wave that is still fresh. */
export function measured({ evidence, indicators, today, errorsOf }: Around): readonly Reason[] {
  const waves = evidence.documents.flatMap((survey) =>
    finishedWaves(survey, today).flatMap(({ to, hasResults }) =>
      hasResults ? [{ name: nameOf(survey), day: to, window: WAVE_DAYS }] : [],
    ),
  );
  const values = soundIndicators(indicators, errorsOf).flatMap((indicator) => {
    const days = (indicator.item.measuredOn ?? []).filter((day) => day <= today);
    const every = Math.max(frequencyDays(indicator.item.frequency ?? '') ?? YEAR, OFTEN);
    return days.map((day) => ({ name: itemName(indicator), day, window: PATIENCE * every }));
  });
  const readings = [...waves, ...values].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const [newest] = readings;
  if (!newest) return [unmet(3, 'neverMeasured')];
  const fresh = readings.find(({ day, window }) => (daysBetween(day, today) ?? Number.POSITIVE_INFINITY) <= window);
  const { name, day } = fresh ?? newest;
  return [fresh ? met(3, 'measured', { names: [name], day }) : unmet(3, 'measuredLate', { names: [name], day })];
}

/** Level 3 of the step on competencies: people are appraised, and not too long ago. */
export function appraised({ evidence, today }: Around): readonly Reason[] {
  const cycles = evidence.documents.flatMap(({ content }) => {
    const appraisal = content['competency-model']?.uses.appraisal;
    const day = appraisal?.lastCycle?.date;
    return day !== undefined && day <= today
      ? [{ day, window: frequencyDays(appraisal?.frequency ?? '') ?? YEAR }]
      : [];
  });
  const [newest] = cycles.sort((a, b) => (a.day < b.day ? 1 : -1));
  if (!newest) return [unmet(3, 'neverAppraised')];
  const isFresh = (daysBetween(newest.day, today) ?? Number.POSITIVE_INFINITY) <= newest.window;
  return [isFresh ? met(3, 'appraised', { day: newest.day }) : unmet(3, 'appraisedLate', { day: newest.day })];
}

const YEAR = 365;
/** As long as `freshness/feedback-too-old` trusts feedback unless told otherwise: 24 months. */
const WAVE_DAYS = 731;
/** As `freshness/actual-overdue`: how many rhythms may pass, and the shortest rhythm that must be written down here. */
const PATIENCE = 1.5;
const OFTEN = 30;
