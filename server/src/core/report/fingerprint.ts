import type { DocumentReport, LintReport } from './lint-report.ts';
import type { RenderedFinding } from './rendered.ts';
import { stableHash } from './stable-hash.ts';

/**
 * A name for each finding that stays the same from run to run: when lines move, when lists are put in another order,
 * when the document is renamed, and in every language. It follows the rule, the document's id, the place by keys and ids,
 * and the words there; findings that are alike in all that are numbered.
 */
export function fingerprintsOf({ documents }: Pick<LintReport, 'documents'>): ReadonlyMap<RenderedFinding, string> {
  const seen = new Map<string, number>();
  const fingerprints = new Map<RenderedFinding, string>();
  for (const document of documents) {
    for (const finding of [...document.findings, ...document.suppressed.map((one) => one.finding)]) {
      const traits = traitsOf(finding, document);
      const number = (seen.get(traits) ?? 0) + 1;
      seen.set(traits, number);
      fingerprints.set(finding, stableHash(`${traits}\0${number}`));
    }
  }
  return fingerprints;
}

/** `rivermeet/service-card/id-card`; the file, where a document does not say what it is. */
export function documentName({
  office,
  kind,
  id,
  file,
}: Pick<DocumentReport, 'office' | 'kind' | 'id' | 'file'>): string {
  if (kind === undefined || id === undefined) return file;
  return [...(office === undefined ? [] : [office]), kind, id].join('/');
}

function traitsOf({ rule, steady }: RenderedFinding, document: DocumentReport): string {
  return [rule, documentName(document), steady.path, steady.words, steady.names].join('\0');
}
