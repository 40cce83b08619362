import type * as vscode from 'vscode';

/** The values of `kind` that make a YAML file a document of ours; the same list as the files in `schemas/`. */
export const documentKinds: readonly string[] = [
  'client-groups',
  'competency-model',
  'development-plan',
  'improvement-plan',
  'office',
  'process',
  'service-card',
  'service-catalogue',
  'standard',
  'strategy',
  'survey',
];

/** Files whose presence in a workspace folder says that an office's documents live there. */
export const officeMarkers: readonly string[] = ['office.yaml', '.okenko.yaml'];

/**
 * Whether a YAML file is worth starting the server for. A cheap guess on the generous side: only the server decides
 * what is a document of ours, this only keeps it asleep for everybody else's YAML.
 *
 * @param fileName last part of the path, such as `id-card.service.yaml`
 * @param text the whole text; only lines that begin at column 0 count
 */
export function looksLikeOurs(fileName: string, text: string): boolean {
  if (ownFileName.test(fileName)) return true;
  const kind = kindLine.exec(text)?.[1];
  if (kind === undefined) return false;
  return documentKinds.includes(kind) || countEnvelopeKeys(text) >= 2;
}

/** Whether a document of the editor {@link looksLikeOurs}. */
export function isOurs(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'yaml') return false;
  return looksLikeOurs(document.uri.path.split('/').at(-1) ?? '', document.getText());
}

const ownFileName =
  /^(?:office|client-groups|catalogue|\.okenko|.+\.(?:service|standard|survey|plan|strategy|development|competency|process))\.ya?ml$/;

const kindLine = /^kind[ \t]*:[ \t]+["']?([^\s"'#]+)/m;

// A misspelt kind ("servicecard") still counts when the document has our envelope around it.
const envelopeLine =
  /^(?:schemaVersion|id|title|summary|language|readers|status|version|owner|approvedOn|validFrom|reviewedOn)[ \t]*:/gm;

function countEnvelopeKeys(text: string): number {
  return new Set(text.match(envelopeLine)).size;
}
