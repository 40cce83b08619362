import type { FixOffer } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';
import type { Absence } from '../common/absence.ts';
import { clipped } from '../common/naming.ts';
import { type Measure, nameOf } from './measures.ts';
import { stemsOf } from './word-stems.ts';

/** Fix titles of rules about measures that answer nothing; spread into their texts. */
export interface AnswerFinding {
  answer: { reference: string; title: string };
}

export const answerTexts = defineTexts<AnswerFinding>({
  en: { answer: ({ reference, title }) => `It answers ${reference}${title && ` (${title})`}` },
  cs: { answer: ({ reference, title }) => `Reaguje na ${reference}${title && ` (${title})`}` },
  pl: { answer: ({ reference, title }) => `Odpowiada na ${reference}${title && ` (${title})`}` },
});

/** One unsafe offer per finding that a measure may be meant for, the likeliest first, at most five. */
export function offerFindings(
  measure: Measure,
  lack: Absence,
  basedOn: readonly string[],
  workspace: Workspace,
): readonly FixOffer<AnswerFinding>[] {
  const bases = new Set(basedOn.map((text) => partsOf(text)?.id));
  const words = stemsOf(nameOf(measure));
  const score = (one: KnownFinding): number =>
    (bases.has(one.survey) ? 100 : 0) +
    10 * words.filter((word) => stemsOf(one.title).includes(word)).length +
    (one.isAnswered ? 0 : 4) +
    (one.severity === 'high' ? 2 : one.severity === 'medium' ? 1 : 0);
  return workspace
    .derived(weaknesses)
    .filter((one) => bases.size === 0 || bases.has(one.survey) || score(one) >= 10)
    .map((one) => ({ one, score: score(one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, AT_MOST)
    .map(({ one: { reference, title } }) => ({
      safety: 'unsafe',
      title: 'answer',
      args: { reference, title: clipped(title) },
      edits: [lack.fill([reference])],
    }));
}

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

interface KnownFinding {
  readonly reference: string;
  readonly survey: string;
  readonly title: string;
  readonly severity: string | undefined;
  /** A measure or a recorded rejection names it. */
  readonly isAnswered: boolean;
}

/** What surveys found that calls for a measure. */
function weaknesses(workspace: Workspace): readonly KnownFinding[] {
  const answered = answeredFindings(workspace);
  return workspace.items('finding').flatMap(({ document, item }) => {
    const facts = findingFacts(document, item.id);
    if (document.id === undefined || facts?.kind === 'strength') return [];
    return [
      {
        reference: `${document.kind}:${document.id}#${item.id}`,
        survey: document.id,
        title: item.title ?? '',
        severity: facts?.severity,
        isAnswered: answered.has(`${document.id}#${item.id}`) || answered.has(`#${item.id}`),
      },
    ];
  });
}

function findingFacts({ content }: DocumentFacts, id: string) {
  return content.survey?.waves.flatMap(({ findings }) => findings).find((one) => one.id === id);
}

/** Findings as `clients-2024#f1`, and as `#f1` where somebody named them by the bare id. */
function answeredFindings(workspace: Workspace): ReadonlySet<string> {
  const named = workspace.documents('improvement-plan').flatMap(({ content }) => {
    const plan = content['improvement-plan'];
    return [
      ...(plan?.measures.flatMap(({ addresses }) => addresses) ?? []),
      ...(plan?.rejected.map(({ finding }) => finding) ?? []),
    ];
  });
  return new Set(
    named.flatMap((text) => {
      const parts = partsOf(text);
      if (!parts) return [];
      return [parts.item === undefined ? `#${parts.id}` : `${parts.id}#${parts.item}`];
    }),
  );
}
