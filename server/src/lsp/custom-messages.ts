/**
 * Names and shapes of the messages that are Okenko's own, outside the language server protocol.
 * The one file that client and server share: constants and types, no imports, nothing that runs.
 */

/**
 * Which documents' findings are shown: those that are open, or those of the whole office. In VS Code the setting
 * `okenko.check`; other clients send it when they start or as `okenko.check` in `workspace/didChangeConfiguration`.
 */
export type CheckScope = 'open' | 'office';

/** What the client tells the server when it starts. Every entry is optional: other editors send none of them. */
export interface InitializationOptions {
  /** Whether code found in the workspace may run (textlint rule packages). Absent means no. */
  readonly trusted?: boolean;
  /**
   * Where the server reads the files that are not open: `disk` by itself, `client` with `okenko/listFiles` and
   * `okenko/readFile` (web worker, virtual workspaces). Absent means `disk`.
   */
  readonly filesFrom?: 'disk' | 'client';
  /**
   * URI of the folder with the rule pages (`<family>/<name>.md`), for links in findings. Absent means: beside the
   * server's bundle where that is on a disk, else no links.
   */
  readonly rulePages?: string;
  /** Absent means `open`. */
  readonly check?: CheckScope;
  /** Commands of the client that the server may put behind a quick fix: `okenko.openRulePage` with a rule id. */
  readonly commands?: readonly string[];
}

/**
 * Client to server: what is this document, and how many findings does it have?
 * A document that is not ours, or that the server does not hold, gives `{ kind: null, kindTitle: null }` and zeros.
 */
export const documentInfoRequest = 'okenko/documentInfo';

export interface DocumentInfoParams {
  readonly uri: string;
}

export interface DocumentInfo {
  /** One of the eleven kinds, or `null` when the document is not ours or does not say (yet) what it is. */
  readonly kind: string | null;
  /** The kind as a person calls it, in the reader's language: "Service card", "Karta služby". */
  readonly kindTitle: string | null;
  /** Findings shown for the document's present version, by severity. */
  readonly findings: FindingCounts;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/**
 * Client to server: where does the office of an open document stand on the eight steps? `null` for a document that is none
 * of ours, and when the text changes meanwhile.
 */
export const maturityRequest = 'okenko/maturity';

export interface MaturityParams {
  readonly uri: string;
}

export interface Maturity {
  /** 0 to 4: that of the lowest step. */
  readonly level: number;
  /** In the reader's language, as all texts here: "planned", "zavedeno". */
  readonly levelName: string;
  readonly steps: readonly MaturityStep[];
}

export interface MaturityStep {
  /** `1` to `8`. */
  readonly step: string;
  /** What the step is about. */
  readonly title: string;
  readonly level: number;
  readonly levelName: string;
  /** What the office claims, `null` when nothing. */
  readonly claimed: number | null;
  /** What speaks for the level, and what the next one needs. */
  readonly reasons: readonly { readonly level: number; readonly isMet: boolean; readonly text: string }[];
}

/**
 * Server to client: URIs of the `*.yaml` and `*.yml` files below `folder`, sorted; `node_modules` and folders whose name
 * starts with a dot are left out. A folder that cannot be read gives an empty list. Only with `filesFrom: 'client'`.
 */
export const listFilesRequest = 'okenko/listFiles';

export interface ListFilesParams {
  readonly folder: string;
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

/** Server to client: the text of one file, `null` when there is none or it cannot be read. Only with `filesFrom: 'client'`. */
export const readFileRequest = 'okenko/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  readonly text: string | null;
}
