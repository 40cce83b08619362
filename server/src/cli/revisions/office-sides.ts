import { analyse, type Crash, completed, type EnabledRule, type Finding } from '../../core/analysis/index.ts';
import type { DiffSide, DocumentVersion } from '../../core/diff/index.ts';
import { mightBeOurs, OfficeDocument } from '../../core/model/index.ts';
import { entryOf, type Node, resolved } from '../../core/syntax/index.ts';
import {
  type DocumentFacts,
  factsOf,
  homeOf,
  partsOf,
  resolveReference,
  type Workspace,
  workspaceOf,
} from '../../core/workspace/index.ts';
import type { OfficeFiles } from './office-files.ts';
import type { Snapshot } from './snapshot.ts';

/** So many documents are read at a time; their facts stay, they themselves do not. */
const PORTION = 200;

/** One version of all offices, as far as it is known. */
export interface Version {
  readonly snapshot: Snapshot;
  readonly files: OfficeFiles;
  /** Documents that differ from the other version, by path. */
  readonly changed: ReadonlyMap<string, OfficeDocument>;
  /** Facts of all documents, by path. */
  readonly facts: ReadonlyMap<string, DocumentFacts>;
}

/** A text as a document of ours; undefined for any other. */
export function ourDocument(path: string, text: string): OfficeDocument | undefined {
  if (!mightBeOurs(path, text)) return undefined;
  const document = new OfficeDocument({ uri: path, text, version: 0 });
  return document.isOurs ? document : undefined;
}

/** Reads documents and keeps their facts; `known` are those read already. */
export async function factsIn(
  snapshot: Snapshot,
  paths: readonly string[],
  known: ReadonlyMap<string, OfficeDocument>,
): Promise<ReadonlyMap<string, DocumentFacts>> {
  const facts = new Map<string, DocumentFacts>();
  for (let at = 0; at < paths.length; at += PORTION) {
    const portion = paths.slice(at, at + PORTION);
    const texts = await snapshot.texts(portion.filter((path) => !known.has(path)));
    for (const path of portion) {
      const text = texts.get(path);
      const document = known.get(path) ?? (text === undefined ? undefined : ourDocument(path, text));
      const found = document && factsOf(document);
      if (found) facts.set(path, found);
    }
  }
  return facts;
}

/** What offices are called across versions: by the id of their register, by their folder where that says nothing. */
export function officeKeys({ facts, files }: Version): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, { kind, id }] of facts) {
    if (kind === 'office' && id !== undefined) ids.set(files.rootOf(path), id);
  }
  const times = (id: string) => [...ids.values()].filter((other) => other === id).length;
  const roots = new Set([...facts.keys()].map((path) => files.rootOf(path)));
  return new Map(
    [...roots].map((root) => {
      const id = ids.get(root);
      return [root, id !== undefined && times(id) === 1 ? `office ${id}` : `folder ${root}`];
    }),
  );
}

/** How language rules look at a document. */
export interface LanguageCheck {
  rulesFor(path: string): readonly EnabledRule[];
  readonly knownRules: ReadonlySet<string>;
  todayFor(path: string): string;
}

/** One version of one office, ready to be compared. Crashes of rules go to `crashes`. */
export async function sideOf(
  key: string,
  version: Version,
  keys: ReadonlyMap<string, string>,
  check: LanguageCheck,
  fileOf: (path: string) => string,
  crashes: (Crash & { readonly file: string })[],
): Promise<DiffSide> {
  const isMine = (path: string) => (keys.get(version.files.rootOf(path)) ?? '') === key;
  const workspace = workspaceOf([...version.facts].flatMap(([path, facts]) => (isMine(path) ? [facts] : [])));
  const documents: DocumentVersion[] = [];
  const findings = new Map<OfficeDocument, readonly Finding[]>();
  for (const [path, document] of version.changed) {
    if (!isMine(path)) continue;
    documents.push({ file: fileOf(path), office: key, document });
    const analysis = await completed(
      analyse({
        document,
        workspace,
        rules: check.rulesFor(path),
        knownRules: check.knownRules,
        today: check.todayFor(path),
      }),
    );
    findings.set(
      document,
      analysis.findings.filter(({ rule }) => rule.startsWith('language/')),
    );
    crashes.push(...analysis.crashes.map((crash) => ({ ...crash, file: fileOf(path) })));
  }
  const named = await namedDocuments(documents, workspace, version);
  return {
    documents,
    workspace,
    read: (uri) => version.changed.get(uri) ?? named.get(uri),
    findings: (document) => findings.get(document) ?? [],
  };
}

/** Titles of more documents than this are told in the language they were first written in. */
const MOST_TITLES = 200;

/** Documents that changed ones refer to, for the names of things in them, and those that may refer to changed ones. */
async function namedDocuments(
  documents: readonly DocumentVersion[],
  workspace: Workspace,
  { snapshot, changed }: Version,
): Promise<ReadonlyMap<string, OfficeDocument>> {
  const wanted = new Set<string>();
  for (const { document } of documents) {
    const from = { uri: document.uri, kind: document.kind };
    for (const { node, targets } of document.references) {
      const found = resolveReference(node.text, targets, workspace, from);
      const home = found.is === 'found' ? homeOf(found.thing, workspace)?.uri : undefined;
      if (home !== undefined && !changed.has(home)) wanted.add(home);
    }
  }
  const namers = namersAmong(documents, workspace).filter((uri) => !changed.has(uri) && !wanted.has(uri));
  if (namers.length <= MOST_TITLES) for (const uri of namers) wanted.add(uri);
  const texts = await snapshot.texts([...wanted]);
  return new Map([...texts].map(([path, text]) => [path, new OfficeDocument({ uri: path, text, version: 0 })]));
}

/** Documents in which some id of these documents stands. */
function namersAmong(documents: readonly DocumentVersion[], workspace: Workspace): readonly string[] {
  const ids = new Set(
    documents.flatMap(({ document }) =>
      [...document.inventory.shapes.values()].flat().flatMap(({ self }) => idOf(self.node)),
    ),
  );
  return workspace.documents().flatMap(({ uri, references }) => {
    const names = references.some(({ text }) => {
      const parts = partsOf(text);
      return parts !== undefined && ids.has(parts.item ?? parts.id);
    });
    return names ? [uri] : [];
  });
}

function idOf(node: Node): readonly string[] {
  const id = resolved(entryOf(node, 'id')?.value);
  return id?.type === 'scalar' ? [id.text] : [];
}
