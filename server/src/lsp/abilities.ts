import type { InitializeParams } from 'vscode-languageserver';
import { type Locale, localeFrom } from '../core/l10n/index.ts';
import type { CheckScope, InitializationOptions } from './custom-messages.ts';
import { pathOfUri } from './paths.ts';
import type { StartLanguage } from './platform.ts';

/** What the client can take and where it works, read once from `initialize`. */
export interface Abilities {
  readonly locale: Locale;
  readonly folders: readonly string[];
  readonly filesFrom: 'disk' | 'client';
  /** Code found in the workspace may run. */
  readonly trusted: boolean;
  readonly check: CheckScope;
  /** Can be asked for its settings. */
  readonly hasSettings: boolean;
  readonly announcesSettings: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** Can be told later, and otherwise, what to ask about. */
  readonly registersDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly snippets: boolean;
  /** Leaves the indentation of inserted lines alone when told so. */
  readonly insertsAsIs: boolean;
  readonly resolvesDocumentation: boolean;
  /** Shows words beside a suggestion before it is chosen. */
  readonly labelDetails: boolean;
  readonly markdownInHover: boolean;
  readonly markdownInCompletion: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActions: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** It makes changes the server asks for, in any file. */
  readonly appliesEdits: boolean;
  /** It can ask the reader before it makes changes. */
  readonly annotatesEdits: boolean;
  /** Asks for the edit of an action when the reader has chosen it. */
  readonly resolvesEdits: boolean;
  /** Shows actions that cannot be taken, and why. */
  readonly explainsActions: boolean;
  /** A workspace edit may make new files. */
  readonly createsFiles: boolean;
  /** A workspace edit may rename files. */
  readonly renamesFiles: boolean;
  /** Asks whether something can be renamed before the reader types a new name. */
  readonly preparesRename: boolean;
  /** Takes the piece that leads to a definition along with the place it leads to. */
  readonly definitionLinks: boolean;
  readonly watchesFiles: boolean;
  readonly reportsFolders: boolean;
  readonly showsDocuments: boolean;
  readonly showsProgress: boolean;
  /** Commands of the client that the server may put behind an action. */
  readonly commands: readonly string[];
  /** URI of the folder with rule pages, when the client knows it better. */
  readonly rulePages: string | undefined;
}

export function abilitiesOf(params: InitializeParams, language?: StartLanguage): Abilities {
  const { workspace, textDocument, window } = params.capabilities;
  const options = optionsIn(params.initializationOptions);
  const completion = textDocument?.completion?.completionItem;
  return {
    locale: localeFrom(language?.asked ?? params.locale ?? language?.usual),
    folders: foldersOf(params),
    filesFrom: options.filesFrom === 'client' ? 'client' : 'disk',
    trusted: options.trusted === true,
    check: options.check ?? 'open',
    hasSettings: workspace?.configuration === true,
    announcesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation:
      (textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation) === true,
    codeDescription:
      (textDocument?.publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic?.codeDescriptionSupport) ===
      true,
    diagnosticData: (textDocument?.publishDiagnostics?.dataSupport ?? textDocument?.diagnostic?.dataSupport) === true,
    snippets: completion?.snippetSupport === true,
    insertsAsIs: completion?.insertTextModeSupport?.valueSet.includes(1) === true,
    resolvesDocumentation: completion?.resolveSupport?.properties.includes('documentation') === true,
    labelDetails: completion?.labelDetailsSupport === true,
    markdownInHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownInCompletion: completion?.documentationFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    appliesEdits: workspace?.applyEdit === true,
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    explainsActions: textDocument?.codeAction?.disabledSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    renamesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('rename') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    reportsFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    showsProgress: window?.workDoneProgress === true,
    commands: options.commands ?? [],
    rulePages: options.rulePages?.replace(/\/$/, ''),
  };
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => trimmed(pathOfUri(uri)));
  if (rootUri) return [trimmed(pathOfUri(rootUri))];
  return rootPath ? [trimmed(rootPath.replaceAll('\\', '/'))] : [];
}

export function trimmed(folder: string): string {
  return folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

/** Other clients send anything or nothing here: only what has the right type counts. */
function optionsIn(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const options: { [name: string]: unknown } = { ...given };
  return {
    ...(options.trusted === true && { trusted: true }),
    ...(options.filesFrom === 'client' && { filesFrom: 'client' }),
    ...(isCheckScope(options.check) && { check: options.check }),
    ...(typeof options.rulePages === 'string' && { rulePages: options.rulePages }),
    ...(Array.isArray(options.commands) && {
      commands: options.commands.filter((name) => typeof name === 'string'),
    }),
  };
}

/** Settings come from anywhere; what is none of the two values says nothing. */
export function isCheckScope(value: unknown): value is CheckScope {
  return value === 'open' || value === 'office';
}
