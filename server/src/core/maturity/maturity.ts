import type { StepNumber, Workspace } from '../workspace/index.ts';
import {
  type Around,
  accessible,
  appraised,
  asked,
  indicated,
  itemName,
  measured,
  nameOf,
  owned,
  planned,
  practised,
  reported,
} from './criteria.ts';
import type { DocumentErrors } from './errors.ts';
import { indicatorsOf, measuresFor, type StepMeasure, stepsOf } from './evidence.ts';
import { LEVELS, type Level, met, type Reason, unmet } from './reason.ts';
import type { Theme } from './steps.ts';

/** Where an office stands on the eight steps. */
export interface Maturity {
  /** Level of the office: that of its lowest step. */
  readonly level: Level;
  readonly steps: readonly StepMaturity[];
}

export interface StepMaturity {
  readonly step: StepNumber;
  readonly theme: Theme;
  readonly level: Level;
  /** What the office claims; undefined when it claims nothing. */
  readonly claimed: number | undefined;
  /** Post that leads the step, as written. */
  readonly lead: string | undefined;
  /** What speaks for the level, and what stands in the way of the next one. */
  readonly reasons: readonly Reason[];
}

/**
 * The levels of all steps on a day. With `errorsOf` (the errors of each document by URI) as the document model says; without,
 * as far as the facts of the documents tell, which is never less (see `docs/decisions/maturity.md`). An office without
 * `office.yaml` stands at 0 everywhere.
 */
export function maturityOf(
  workspace: Workspace,
  today: string,
  errorsOf?: (uri: string) => DocumentErrors | undefined,
): Maturity {
  const steps = stepsOf(workspace).map((evidence): StepMaturity => {
    const indicators = indicatorsOf(evidence.documents, workspace);
    const reasons = reasonsOf({ evidence, indicators, workspace, today, errorsOf });
    const level = levelOf(reasons);
    const { step, theme, facts } = evidence;
    return {
      step,
      theme,
      level,
      claimed: facts?.claimedLevel,
      lead: facts?.lead,
      // What a level above the next one needs is not what to do now.
      reasons: reasons.filter((reason) => reason.level <= level + 1),
    };
  });
  return { level: lowest(steps.map(({ level }) => level)), steps };
}

function reasonsOf(around: Around): readonly Reason[] {
  const first = planned(around);
  return around.evidence.documents.length === 0
    ? first
    : [...first, ...owned(around), ...ranAndMeasured(around), ...improved(around)];
}

function ranAndMeasured(around: Around): readonly Reason[] {
  switch (around.evidence.theme) {
    case 'feedback':
      return [...asked(around), ...measured(around)];
    case 'environment':
      return [...accessible(around), ...indicated(around), ...measured(around)];
    case 'running':
      return [...reported(around), ...indicated(around), ...measured(around)];
    case 'competencies':
      return [...practised(around), ...appraised(around)];
    default:
      return [...indicated(around), ...measured(around)];
  }
}

/** Level 4: somebody looked it through, and a measure is known to have helped. */
function improved({ evidence, indicators, workspace, today }: Around): readonly Reason[] {
  const reviews = evidence.documents.flatMap(({ reviewedOn }) =>
    reviewedOn !== undefined && reviewedOn <= today ? [reviewedOn] : [],
  );
  const day = reviews.sort().at(-1);
  const measures = measuresFor(evidence.documents, indicators, workspace);
  const verified = measures.filter(({ measure }) => isVerified(measure, today));
  const open = measures.filter(({ measure }) => measure.status === 'done' && measure.verifiedOn === undefined);
  return [
    day === undefined
      ? unmet(4, 'neverReviewed', { names: evidence.documents.map(nameOf) })
      : met(4, 'reviewed', { day }),
    verified.length > 0
      ? met(4, 'verified', { names: verified.map(measureName) })
      : measures.length > 0
        ? unmet(4, 'notVerified', { names: (open.length > 0 ? open : measures).map(measureName) })
        : unmet(4, 'noMeasure', { names: indicators.map(itemName) }),
  ];
}

/** Done, checked, and it helped at least partly. */
function isVerified({ status, verifiedOn, outcome }: StepMeasure['measure'], today: string): boolean {
  return status === 'done' && verifiedOn !== undefined && verifiedOn <= today && HELPED.has(outcome ?? '');
}

const HELPED: ReadonlySet<string> = new Set(['achieved', 'partly']);

function measureName({ document, measure }: StepMeasure): string {
  return `${nameOf(document)}#${measure.id ?? ''}`;
}

/** The highest level nothing up to which is unmet. */
function levelOf(reasons: readonly Reason[]): Level {
  const inTheWay = reasons.filter(({ isMet }) => !isMet).map(({ level }) => level);
  const first = Math.min(...inTheWay, 5);
  return LEVELS.find((level) => level === first - 1) ?? 4;
}

function lowest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 0;
}
