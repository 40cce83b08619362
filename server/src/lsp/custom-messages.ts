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
  /**
   * Commands of the client that the server may put behind a quick fix or a code lens: `okenko.openRulePage` with a rule id,
   * `okenko.preview` with a URI, `okenko.showReferences` with a URI and a position, `okenko.steps.focus`.
   */
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

/** A place in a file of the office, as the protocol writes places. */
export interface Place {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Both count from 0; characters are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Client to server: the offices of the workspace folders and of the open documents, each with an `office.yaml`. Who has
 * asked is told with `okenko/officesChanged` from then on.
 */
export const officesRequest = 'okenko/offices';

export interface OfficesParams {
  /** URIs of files called `office.yaml` that the client has found deeper in the workspace folders. */
  readonly registers?: readonly string[];
}

export interface OfficesResult {
  readonly offices: readonly OfficeInfo[];
}

export interface OfficeInfo {
  /** Of its folder. Names the office in other messages. */
  readonly uri: string;
  readonly name: string;
}

/**
 * Server to client: something has changed in an office, so that what has been asked about it may be answered otherwise.
 * Sent after a pause in typing, never in a burst. Only to clients that have asked for `okenko/offices`.
 */
export const officesChangedNotification = 'okenko/officesChanged';

/** One office: the URI of its folder, or of an open document of it. */
export interface OfficeParams {
  readonly uri: string;
}

/**
 * Client to server: where does an office stand on the eight steps? `null` for a document that is none of ours, for an
 * office nobody has opened, and when the text changes meanwhile.
 */
export const maturityRequest = 'okenko/maturity';

export type MaturityParams = OfficeParams;

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
  /** What the step is about, in the middle of a sentence. */
  readonly title: string;
  /** The same where there is little room: "Feedback". */
  readonly name: string;
  readonly level: number;
  readonly levelName: string;
  /** What the office claims, `null` when nothing. */
  readonly claimed: number | null;
  /** Title of the post that leads it, `null` when nobody does. */
  readonly lead: string | null;
  /** Where it stands in `office.yaml`, `null` when it does not. */
  readonly place: Place | null;
  /** What speaks for the level, and what the next one needs. */
  readonly reasons: readonly MaturityReason[];
  /** What the office names to show that the step is taken. */
  readonly evidence: readonly MaturityEvidence[];
}

export interface MaturityReason {
  readonly level: number;
  readonly isMet: boolean;
  readonly text: string;
  /** Where the things it speaks of are written. */
  readonly places: readonly (Place & { readonly title: string })[];
  /** Kinds of documents one of which is still to be written: `survey`. */
  readonly kinds: readonly string[];
}

export interface MaturityEvidence {
  readonly title: string;
  /** "Survey"; empty for what leads nowhere. */
  readonly kind: string;
  /** `counts`, or why it does not. */
  readonly state: 'counts' | 'draft' | 'retired' | 'unfit' | 'unknown';
  /** The same in words. */
  readonly stateName: string;
  /** The document; where there is none, the step in `office.yaml`. */
  readonly place: Place | null;
}

/** Client to server: who answers for what in an office? `null` as for `okenko/maturity`. */
export const ownersRequest = 'okenko/owners';

export interface Owners {
  /** The posts of the office, those with most things first, then what is named as an owner and is no such post. */
  readonly owners: readonly Owner[];
}

export interface Owner {
  /** Id of the post, or what stands in place of one. */
  readonly id: string;
  readonly title: string;
  /** Name of the unit; empty when there is none. */
  readonly unit: string;
  readonly is: 'post' | 'overloaded' | 'vacant' | 'unknown';
  /** What is not right with it; empty when all is well. */
  readonly remark: string;
  /** For how much it answers: "5 things". */
  readonly amount: string;
  /** Where the post is written down, `null` for what is no post. */
  readonly place: Place | null;
  readonly owns: readonly OwnedThing[];
}

export interface OwnedThing {
  /** "Objective". */
  readonly sort: string;
  readonly name: string;
  /** Title of the document it stands in. */
  readonly document: string;
  /** Where the owner is named, `null` when the file has gone meanwhile. */
  readonly place: Place | null;
}

/** Client to server: the indicators of an office by state. `null` as for `okenko/maturity`. */
export const indicatorsRequest = 'okenko/indicators';

export interface Indicators {
  /** What asks for attention comes first; only states that occur. */
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly state: 'red' | 'amber' | 'unknown' | 'green';
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  /** How other documents name it: `strategy:close-to-people#reach`, `null` in a document without an id. */
  readonly reference: string | null;
  readonly name: string;
  /** Title of the document it stands in. */
  readonly document: string;
  readonly state: IndicatorGroup['state'];
  /** What the last two values say. */
  readonly trend: 'better' | 'worse' | 'same' | 'unknown';
  /** The last value: `81 %`; `–` before the first. */
  readonly last: string;
  /** `90 %`; `–` without one. */
  readonly target: string;
  /** What else is known of it, each with its heading. */
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly place: Place | null;
}

/**
 * Client to server: what can be written in an office, or in a folder that is none yet? Never `null`: a folder that cannot
 * be read is one in which there is nothing yet.
 */
export const newDocumentChoicesRequest = 'okenko/newDocumentChoices';

export interface NewDocumentChoicesParams {
  /** A folder, or a document, of the office. */
  readonly uri: string;
}

export interface NewDocumentChoices {
  /** Of the folder that new documents of the office are kept below. */
  readonly uri: string;
  readonly hasRegister: boolean;
  /** What a document can be, but for `office`. */
  readonly kinds: readonly KindChoice[];
  /** Posts that can answer for it, those that fit best first. */
  readonly owners: readonly OwnerChoice[];
  /** Languages of the office that documents can be written in, the reader's first; at least one. */
  readonly languages: readonly string[];
}

export interface KindChoice {
  readonly kind: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** An office has one document of this kind, at a place nobody has to choose. */
  readonly isSingle: boolean;
  /** URI of that document, `null` while there is none. */
  readonly existing: string | null;
}

export interface OwnerChoice {
  readonly id: string;
  readonly title: string;
  /** Name of the unit; empty when there is none. */
  readonly unit: string;
  readonly isVacant: boolean;
}

/**
 * Client to server: the first text of a document with what is known of it. Writes nothing. May be asked before everything is
 * known: what is left out is suggested.
 */
export const newDocumentRequest = 'okenko/newDocument';

export interface NewDocumentParams {
  /** A folder, or a document, of the office. */
  readonly uri: string;
  readonly kind: string;
  readonly title?: string;
  /** Relative to the folder of the office; the name of the file tells the id. */
  readonly path?: string;
  readonly owner?: string;
  /** The one the title is in comes first. */
  readonly languages?: readonly string[];
}

export interface NewDocumentResult {
  /** Of the file. */
  readonly uri: string;
  /** Relative to the folder of the office. */
  readonly path: string;
  readonly id: string;
  /** False when another document of the office has that id. */
  readonly isFree: boolean;
  readonly text: string;
  /** The same with the places to fill in. */
  readonly snippet: string;
  /** Kinds, in words, of documents that could not be linked to because there are none yet. */
  readonly leftOut: readonly string[];
}

/** Client to server: the first files of an office with what is known of it. Writes nothing. */
export const newOfficeRequest = 'okenko/newOffice';

export interface NewOfficeParams {
  /** Of the folder. */
  readonly uri: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly officeType: string;
  /** At least one; the texts here are in the first. */
  readonly languages: readonly string[];
  readonly unit: string;
  readonly email: string;
}

export interface NewOfficeResult {
  /** `office.yaml` first. */
  readonly files: readonly { readonly uri: string; readonly text: string; readonly snippet: string }[];
}

/**
 * Client to server: an open document as people will read it. `null` for a document that is none of ours, and when the text
 * changes meanwhile.
 */
export const previewRequest = 'okenko/preview';

export interface PreviewParams {
  readonly uri: string;
  /** BCP 47 code; the document's first language when it is left out or the document does not have it. */
  readonly language?: string | null;
  /** `html` is a whole page for a browser or a printer, without remarks and places. */
  readonly isWhole?: boolean;
}

export interface Preview {
  /**
   * What stands inside `body`, everything from the document escaped. Each piece says in `data-from` and `data-to` (UTF-16
   * offsets) and `data-line` (from 0) where it was written; a link to another document has `data-uri` and `data-at`.
   */
  readonly html: string;
  readonly language: string;
  /** The document can be shown in these. */
  readonly languages: readonly string[];
  readonly title: string;
  /** Of the text it was made from. */
  readonly version: number;
}

/**
 * Client to server: what becomes of a text of a word processor that is pasted over a selection? `null` where the field is no
 * prose, and for documents that are none of ours: then the editor pastes as it always does.
 */
export const pasteTextRequest = 'okenko/pasteText';

export interface PasteTextParams {
  readonly uri: string;
  /** What is selected; empty at the cursor. Lines and characters as in the protocol. */
  readonly range: TextRange;
  readonly text: string;
}

/** Client to server: what is written where a file is dropped? `null` where the field may not refer to that document. */
export const dropFileRequest = 'okenko/dropFile';

export interface DropFileParams {
  readonly uri: string;
  readonly position: TextRange['start'];
  /** URI of the file. */
  readonly dropped: string;
}

/** What takes the place of a piece of the document. */
export interface PlacedText {
  readonly range: TextRange;
  readonly newText: string;
}

export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
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

/**
 * A command the server takes with `workspace/executeCommand`, without arguments: all safe repairs in all documents of the
 * office, open or not, go to the client as one `workspace/applyEdit` that waits for the reader's consent.
 */
export const fixOfficeCommand = 'okenko.server.fixOffice';
