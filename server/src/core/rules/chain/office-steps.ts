import { type At, absentIn, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import { type Maturity, maturityOf, type StepEvidence, stepsOf } from '../../maturity/index.ts';
import { fieldEntry, isDay, SHAPES, type Views } from '../../model/index.ts';
import { type Entry, resolved, type YamlEdit } from '../../syntax/index.ts';
import type { DocumentFacts } from '../../workspace/index.ts';
import { fillField } from '../common/fill.ts';

/** One of the eight steps where `office.yaml` has it. */
export interface OfficeStep extends StepEvidence {
  readonly view: Views['officeStep'];
  /** Its number, as a key. */
  readonly entry: Entry;
}

/** The steps written in this document; none in any other than the register of the office. Ask `context.once(officeSteps)`. */
export function officeSteps({ document, workspace }: Surroundings): readonly OfficeStep[] {
  const steps = document.as('office')?.eightQ?.steps;
  if (!steps || workspace.registerUri !== document.uri) return [];
  return stepsOf(workspace).flatMap((evidence) => {
    const view = steps[evidence.step];
    const entry = fieldEntry(steps, evidence.step);
    return view && entry ? [{ ...evidence, view, entry }] : [];
  });
}

/** Where the steps stand as far as facts tell: never lower than with findings. Ask `context.once(officeLevels)`. */
export function officeLevels({ workspace, today }: Surroundings): Maturity {
  return maturityOf(workspace, today);
}

/** The step's key. */
export function stepKey({ entry }: OfficeStep): At {
  return keyOf(entry);
}

/** The first step, which is the one on feedback. */
export function feedbackStep(around: Surroundings): OfficeStep | undefined {
  return around.once(officeSteps).find(({ step }) => step === '1');
}

/** True when something in the list of evidence is written in a way that nobody can follow; other rules say so. */
export function hasUnclearEvidence({ view, links }: OfficeStep): boolean {
  const written = resolved(fieldEntry(view, 'evidence')?.value);
  const isList = written?.type === 'sequence' && written.items.length === links.length;
  const isEmpty = !written || (written.type === 'scalar' && (written.value === null || written.text.trim() === ''));
  return (
    !(isList || isEmpty) ||
    links.some(({ resolution, document }) => resolution.is !== 'found' || (document && isUnclearSurvey(document)))
  );
}

/** A survey of a type there is not, or with a wave without a day: what it shows nobody can say. */
export function isUnclearSurvey({ kind, type, content }: DocumentFacts): boolean {
  if (kind !== 'survey') return false;
  const isWave = content.survey?.waves.some(({ to }) => to === undefined || !isDay(to)) === true;
  return isWave || type === undefined || !SURVEY_TYPES.includes(type);
}

const SURVEY_TYPES: readonly unknown[] = valuesOf('survey', 'type');

/** The words a field may say. */
function valuesOf(shape: string, key: string): readonly unknown[] {
  const type = SHAPES[shape]?.fields[key]?.type;
  return type?.t === 'scalar' ? (type.values ?? []) : [];
}

/** Absent things of all steps are shown at the first of them. */
export function beforeSteps(steps: Views['officeSteps']): At {
  return absentIn(steps.self.node);
}

export interface NameEvidence {
  nameEvidence: { document: string; name: string };
}

export const nameEvidenceTexts = defineTexts<NameEvidence>({
  en: { nameEvidence: ({ document, name }) => `Name ${document}${name && ` (${name})`} as evidence` },
  cs: { nameEvidence: ({ document, name }) => `Uvést jako doklad ${document}${name && ` (${name})`}` },
  pl: { nameEvidence: ({ document, name }) => `Podaj jako dowód ${document}${name && ` (${name})`}` },
});

/** One unsafe offer per document that could be evidence of a step; `edit` says how it is written. */
export function offerEvidence(
  documents: readonly DocumentFacts[],
  edit: (reference: string) => YamlEdit,
): readonly FixOffer<NameEvidence>[] {
  return documents.slice(0, 3).map((facts) => {
    const reference = `${facts.kind}:${facts.id ?? ''}`;
    return {
      safety: 'unsafe',
      title: 'nameEvidence',
      args: { document: reference, name: facts.title ?? '' },
      edits: [edit(reference)],
    };
  });
}

/** Adds a document to the evidence of a step, whether or not there is a list yet. */
export function addEvidence({ view }: OfficeStep): (reference: string) => YamlEdit {
  const list = resolved(fieldEntry(view, 'evidence')?.value);
  return (reference) =>
    list?.type === 'sequence' && list.items.length > 0
      ? { op: 'addItem', sequence: list, value: reference }
      : fillField(view.self, 'evidence', [reference]);
}
