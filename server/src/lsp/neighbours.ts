import { OfficeDocument } from '../core/model/index.ts';
import {
  type DocumentFacts,
  homeOf,
  localItemsOf,
  type Origin,
  resolveReference,
  type Workspace,
} from '../core/workspace/index.ts';
import { pathOfUri } from './paths.ts';
import type { Session } from './session.ts';

/** Documents by URI; undefined for those that have not been read. */
export type ReadDocuments = (uri: string) => OfficeDocument | undefined;

interface Kept {
  readonly facts: DocumentFacts;
  readonly document: OfficeDocument;
}

/** Documents one page may need; what a catalogue of thousands names beyond that is called as the office keeps it. */
const MOST = 300;

/**
 * Reads whole documents around another: the register, and what it refers to. An office keeps only facts of documents that
 * are not open; as long as those are the same, so is the text, and nothing is read again.
 */
export class Neighbours {
  #kept: ReadonlyMap<string, Kept> = new Map();

  async around(document: OfficeDocument, workspace: Workspace, session: Session): Promise<ReadDocuments> {
    const kept = new Map<string, Kept>();
    const open = new Map<string, OfficeDocument>();
    for (const facts of neighboursOf(document, workspace).slice(0, MOST)) {
      const { uri } = facts;
      const edited = session.documents.atPath(pathOfUri(uri))?.ours();
      if (edited) {
        open.set(uri, edited);
        continue;
      }
      const known = this.#kept.get(uri);
      if (known?.facts === facts) {
        kept.set(uri, known);
        continue;
      }
      const text = await session.textAt(pathOfUri(uri));
      if (text !== undefined) kept.set(uri, { facts, document: new OfficeDocument({ uri, text, version: 0 }) });
    }
    this.#kept = kept;
    return (uri) => open.get(uri) ?? kept.get(uri)?.document;
  }
}

/** The register first, then documents in the order they are referred to. */
function neighboursOf(document: OfficeDocument, workspace: Workspace): readonly DocumentFacts[] {
  const from: Origin = { uri: document.uri, kind: document.kind, inside: localItemsOf(document) };
  const named = document.references.flatMap((reference) => {
    const resolution = resolveReference(reference.node.text, reference.targets, workspace, from);
    return resolution.is === 'found' ? (homeOf(resolution.thing, workspace) ?? []) : [];
  });
  const register = workspace.officeDocument;
  const all = new Set([...(register ? [register] : []), ...named]);
  return [...all].filter(({ uri }) => uri !== document.uri);
}
