import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { type DocumentFacts, factsOf, type Workspace, workspaceOf } from '../../server/src/core/workspace/index.ts';

/** A text with the name it has in its office; `name` is a path with `/`. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** An example office: the surroundings of generated documents, and the source of plausible values. */
export interface Office {
  readonly folder: string;
  readonly files: readonly NamedText[];
  readonly documents: readonly OfficeDocument[];
  readonly facts: readonly DocumentFacts[];
}

/** The day generated documents are checked on. */
export const TODAY = '2025-06-30';

/** Where the example offices lie. */
export const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

/** The example offices, read from disk. */
export function readOffices(): readonly Office[] {
  return ['rivermeet', 'first-draft'].map((folder) => {
    const files = readdirSync(path.join(EXAMPLES, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ name, text: readFileSync(path.join(EXAMPLES, folder, name), 'utf8') }));
    const documents = files.map((file) => documentOf(folder, file)).filter(({ isOurs }) => isOurs);
    return { folder, files, documents, facts: documents.flatMap((document) => factsOf(document) ?? []) };
  });
}

export function documentOf(folder: string, { name, text }: NamedText): OfficeDocument {
  return new OfficeDocument({ uri: uriOf(folder, name), text, version: 1 });
}

export function uriOf(folder: string, name: string): string {
  return `file:///${folder}/${name}`;
}

/** The office with one document in the place of the file of its name. */
export function workspaceWith({ facts }: Office, document: OfficeDocument): Workspace {
  const own = factsOf(document);
  return workspaceOf([...facts.filter(({ uri }) => uri !== document.uri), ...(own ? [own] : [])]);
}
