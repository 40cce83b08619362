import { INTERNAL_ERROR } from '../analysis/index.ts';
import { documentName, fingerprintsOf } from './fingerprint.ts';
import { countSeverities, type DocumentReport, type LintReport } from './lint-report.ts';
import type { RenderedFinding } from './rendered.ts';

/**
 * Findings an office knows of and does not want to hear of again, by document. Written to be read by people and to
 * change in as few lines as the findings do: sorted, one line a finding, nothing of lines, languages or days.
 */
export interface Baseline {
  readonly version: 1;
  /** By the document's name: `rivermeet/service-card/id-card`. */
  readonly documents: { readonly [name: string]: BaselineDocument };
}

export interface BaselineDocument {
  /** Where it lay when the baseline was written. */
  readonly file: string;
  /** What each finding was about, by its fingerprint. */
  readonly findings: { readonly [fingerprint: string]: string };
}

export const EMPTY_BASELINE: Baseline = { version: 1, documents: {} };

/** Reads a baseline; a text where it is none says why, in English, for the person who has to mend the file. */
export function parseBaseline(text: string): Baseline | { readonly fault: 'json' | 'shape' | 'version' } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: 'json' };
  }
  if (!isRecord(data)) return { fault: 'shape' };
  if (data.version !== 1) return { fault: 'version' };
  return isBaseline(data) ? data : { fault: 'shape' };
}

/** The report without the findings a baseline holds; `fixed` of those the baseline holds are gone. */
export function withoutBaseline(
  report: LintReport,
  baseline: Baseline,
): { readonly report: LintReport; readonly fixed: number } {
  const fingerprints = fingerprintsOf(report);
  let fixed = 0;
  for (const [name, found] of byName(report.documents)) {
    const own = baseline.documents[name];
    const still = new Set(found.flatMap(({ findings }) => findings.map((finding) => fingerprints.get(finding))));
    fixed += Object.keys(own?.findings ?? {}).filter((fingerprint) => !still.has(fingerprint)).length;
  }
  const documents = report.documents.map((document) => {
    const known = baseline.documents[documentName(document)]?.findings;
    if (!known) return document;
    const isNew = (finding: RenderedFinding) => !Object.hasOwn(known, fingerprints.get(finding) ?? '');
    return { ...document, findings: document.findings.filter(isNew) };
  });
  const counts = countSeverities(documents.flatMap(({ findings }) => findings));
  return { report: { ...report, documents, counts }, fixed };
}

/**
 * The baseline that holds every finding of a report. Of documents that were not looked at it keeps what it held, unless
 * `isThere` says that their file is gone.
 */
export function baselineOf(report: LintReport, before: Baseline, isThere: (file: string) => boolean): Baseline {
  const fingerprints = fingerprintsOf(report);
  const documents = new Map<string, BaselineDocument>();
  const looked = byName(report.documents);
  for (const [name, known] of Object.entries(before.documents)) {
    if (!looked.has(name) && isThere(known.file)) documents.set(name, known);
  }
  for (const [name, found] of looked) {
    const findings = found.flatMap((document) =>
      document.findings
        .filter(({ rule }) => rule !== INTERNAL_ERROR)
        .map((finding) => [fingerprints.get(finding) ?? '', aboutOf(finding)] as const),
    );
    const [first] = found;
    if (first && findings.length > 0) {
      const inOrder = findings.sort(([a, about], [b, other]) => compare(about, other) || compare(a, b));
      documents.set(name, { file: first.file, findings: Object.fromEntries(inOrder) });
    }
  }
  return { version: 1, documents: Object.fromEntries([...documents].sort(([a], [b]) => compare(a, b))) };
}

export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** How many findings one baseline has that another has not. */
export function countOver(baseline: Baseline, other: Baseline): number {
  const all = Object.entries(baseline.documents).flatMap(([name, { findings }]) =>
    Object.keys(findings).filter((fingerprint) => !Object.hasOwn(other.documents[name]?.findings ?? {}, fingerprint)),
  );
  return all.length;
}

/** Several documents may have the same name; that is a finding, not the end. */
function byName(documents: readonly DocumentReport[]): ReadonlyMap<string, readonly DocumentReport[]> {
  const named = new Map<string, DocumentReport[]>();
  for (const document of documents) {
    const name = documentName(document);
    const own = named.get(name);
    if (own) own.push(document);
    else named.set(name, [document]);
  }
  return named;
}

/** How much of the words at a place is enough to recognise it. */
const ENOUGH = 60;

function aboutOf({ rule, steady: { path, words } }: RenderedFinding): string {
  const short = words.length > ENOUGH ? `${words.slice(0, ENOUGH).replace(/\p{Surrogate}$/u, '')}…` : words;
  // A finding about a field as such stands at its name, which the path says already.
  return [rule, path, path.endsWith(words) ? '' : short].filter((part) => part !== '').join(' · ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isBaseline(data: {
  readonly [key: string]: unknown;
}): data is { version: 1; documents: Baseline['documents'] } {
  return (
    isRecord(data.documents) &&
    Object.values(data.documents).every(
      (document) =>
        isRecord(document) &&
        typeof document.file === 'string' &&
        isRecord(document.findings) &&
        Object.values(document.findings).every((about) => typeof about === 'string'),
    )
  );
}

function isRecord(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
