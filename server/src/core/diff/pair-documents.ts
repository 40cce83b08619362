import type { OfficeDocument } from '../model/index.ts';
import { mostAlike, traitsOf } from './likeness.ts';

/** A document in one version of the office. */
export interface DocumentVersion {
  /** As readers see it, with `/`; the same for the same place in both versions. */
  readonly file: string;
  /** The office it belongs to; documents of different offices are never the same one. */
  readonly office: string;
  readonly document: OfficeDocument;
}

export interface DocumentPair {
  readonly before: DocumentVersion | undefined;
  readonly after: DocumentVersion | undefined;
}

/** Two documents without a common id or file are one that moved only when they say nearly the same. */
const NEARLY_THE_SAME = 0.6;

/**
 * Which document became which: by kind and id, wherever the file lies; then by file, for one whose id changed; then, in one
 * kind, by likeness, for one that changed both. In the order of the newer files, what went comes last.
 */
export function pairDocuments(
  befores: readonly DocumentVersion[],
  afters: readonly DocumentVersion[],
): readonly DocumentPair[] {
  const partner = new Map<DocumentVersion, DocumentVersion>();
  const left = { before: new Set(befores), after: new Set(afters) };
  const join = (before: DocumentVersion, after: DocumentVersion): void => {
    partner.set(after, before);
    left.before.delete(before);
    left.after.delete(after);
  };
  // Of two documents with one id that in the same file comes first.
  for (const nameOf of [exactly, byId, byFile]) {
    const waiting = new Map<string, DocumentVersion>();
    for (const before of left.before) {
      const name = nameOf(before);
      if (name !== undefined && !waiting.has(name)) waiting.set(name, before);
    }
    for (const after of [...left.after]) {
      const name = nameOf(after);
      const before = name === undefined ? undefined : waiting.get(name);
      if (name === undefined || !before) continue;
      waiting.delete(name);
      join(before, after);
    }
  }
  for (const group of new Set([...left.after].map(groupOf))) {
    const old = [...left.before].filter((one) => groupOf(one) === group);
    const now = [...left.after].filter((one) => groupOf(one) === group);
    const traits = (versions: readonly DocumentVersion[]) => versions.map(({ document }) => traitsOf(document.root));
    for (const [before, after] of mostAlike(traits(old), traits(now), NEARLY_THE_SAME)) {
      const [one, other] = [old[before], now[after]];
      if (one && other) join(one, other);
    }
  }
  return [
    ...afters.map((after) => ({ before: partner.get(after), after })),
    ...[...left.before].map((before) => ({ before, after: undefined })),
  ];
}

function groupOf({ office, document }: DocumentVersion): string {
  return `${office}\n${document.kind}`;
}

function exactly(version: DocumentVersion): string | undefined {
  const id = byId(version);
  return id === undefined ? undefined : `${id}\n${version.file}`;
}

function byId(version: DocumentVersion): string | undefined {
  const { id } = version.document;
  return id === undefined ? undefined : `${groupOf(version)}\n${id}`;
}

function byFile(version: DocumentVersion): string {
  return `${groupOf(version)}\n${version.file}`;
}
