import {
  type DocumentFacts,
  type ItemFacts,
  type MeasureFacts,
  type Resolution,
  resolveReference,
  STEP_NUMBERS,
  type StepFacts,
  type StepNumber,
  type Workspace,
} from '../workspace/index.ts';
import { FITTING_KINDS, fitOf, isInForce, type Theme, themeOf } from './steps.ts';

/** What an office names to show that a step is taken. */
export interface StepEvidence {
  readonly step: StepNumber;
  readonly theme: Theme;
  /** Undefined when `office.yaml` has nothing on the step. */
  readonly facts: StepFacts | undefined;
  readonly links: readonly EvidenceLink[];
  /** Approved or published documents that fit the step, each once: all that counts for its level. */
  readonly documents: readonly DocumentFacts[];
}

/** One entry of the list `evidence`. */
export interface EvidenceLink {
  readonly text: string;
  readonly resolution: Resolution;
  /** The document it names, or that the item it names stands in. */
  readonly document: DocumentFacts | undefined;
  /** See `fitOf`; undefined when it leads nowhere. */
  readonly fit: ReturnType<typeof fitOf> | undefined;
}

/** An indicator of a step, with the document it stands in. */
export interface StepIndicator {
  readonly document: DocumentFacts;
  readonly item: ItemFacts;
}

/** A measure with the plan it stands in. */
export interface StepMeasure {
  readonly document: DocumentFacts;
  readonly measure: MeasureFacts;
}

/** The evidence of all eight steps, also of those the office has not written down. */
export function stepsOf(workspace: Workspace): readonly StepEvidence[] {
  const written = workspace.officeDocument?.content.office?.eightSteps.steps ?? [];
  return STEP_NUMBERS.map((step) => {
    const facts = written.find((one) => one.step === step);
    const theme = themeOf(step, facts);
    const links = (facts?.evidence ?? []).map((text) => linkOf(text, theme, workspace));
    const documents = links.flatMap(({ document, fit }) =>
      document && fit === 'fits' && isInForce(document) ? [document] : [],
    );
    return { step, theme, facts, links, documents: [...new Set(documents)] };
  });
}

/** Documents of the office that would show a step is taken and are not named yet: those in force first, then the usual kind. */
export function candidatesFor({ theme, links }: StepEvidence, workspace: Workspace): readonly DocumentFacts[] {
  const named = new Set(links.map(({ document }) => document));
  const fitting = workspace
    .documents()
    .filter((facts) => facts.id !== undefined && fitOf(theme, facts) === 'fits' && !named.has(facts))
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .sort((a, b) => FITTING_KINDS[theme].indexOf(a.kind) - FITTING_KINDS[theme].indexOf(b.kind));
  return [...fitting.filter(isInForce), ...fitting.filter((facts) => !isInForce(facts))];
}

/** Indicators that stand in documents, or that these refer to (document model, section 6, "Maturity"). */
export function indicatorsOf(documents: readonly DocumentFacts[], workspace: Workspace): readonly StepIndicator[] {
  const found = new Map<ItemFacts, StepIndicator>();
  const add = (document: DocumentFacts, item: ItemFacts): void => {
    if (item.type === 'indicator') found.set(item, { document, item });
  };
  for (const document of documents) {
    for (const item of document.items) add(document, item);
    for (const { text, targets } of document.references) {
      if (!targets.includes('indicator')) continue;
      const resolution = resolveReference(text, targets, workspace, document);
      if (resolution.is === 'found' && resolution.thing.is === 'item')
        add(resolution.thing.document, resolution.thing.facts);
    }
  }
  return [...found.values()];
}

/**
 * Measures of plans in force that belong to a step: they stand in its evidence, answer a finding of it, or are to move one
 * of its indicators.
 */
export function measuresFor(
  documents: readonly DocumentFacts[],
  indicators: readonly StepIndicator[],
  workspace: Workspace,
): readonly StepMeasure[] {
  const evidence = new Set(documents);
  const moved = new Set(indicators.map(({ item }) => item));
  return workspace.documents('improvement-plan').flatMap((plan) => {
    if (!isInForce(plan)) return [];
    const leadsToStep = (text: string, targets: Parameters<typeof resolveReference>[1]): boolean => {
      const resolution = resolveReference(text, targets, workspace, plan);
      if (resolution.is !== 'found') return false;
      const { thing } = resolution;
      if (thing.is === 'document') return evidence.has(thing.facts);
      return thing.is === 'item' && (moved.has(thing.facts) || evidence.has(thing.document));
    };
    return (plan.content['improvement-plan']?.measures ?? []).flatMap((measure) => {
      const belongs =
        evidence.has(plan) ||
        measure.addresses.some((text) => leadsToStep(text, ADDRESSED)) ||
        (measure.indicator !== undefined && leadsToStep(measure.indicator, ['indicator']));
      return belongs ? [{ document: plan, measure }] : [];
    });
  });
}

const ADDRESSED: Parameters<typeof resolveReference>[1] = ['any', 'survey', 'wave', 'finding'];

function linkOf(text: string, theme: Theme, workspace: Workspace): EvidenceLink {
  const from = { uri: workspace.registerUri ?? '', kind: 'office' as const };
  const resolution = resolveReference(text, ['any'], workspace, from);
  const thing = resolution.is === 'found' ? resolution.thing : undefined;
  const document = thing?.is === 'document' ? thing.facts : thing?.is === 'item' ? thing.document : undefined;
  return { text, resolution, document, fit: document && fitOf(theme, document) };
}
