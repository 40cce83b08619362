import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareOffices, type DiffSide, type OfficeDiff } from '../../server/src/core/diff/index.ts';
import type { Locale } from '../../server/src/core/l10n/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { trackedFiles } from './sources.ts';

/** Texts of an office by file name. */
export type OfficeTexts = { readonly [file: string]: string };

/** The example town. */
export function rivermeet(): OfficeTexts {
  const files = trackedFiles('examples/rivermeet').filter((file) => /(^|\/)[^./][^/]*\.yaml$/.test(file));
  return Object.fromEntries(
    files.map((file) => [path.posix.relative('examples/rivermeet', file), readFileSync(file, 'utf8')]),
  );
}

/** What changed between two offices; no language rules have their say. Documents of the same text are not looked at. */
export function diffOf(before: OfficeTexts, after: OfficeTexts, locale: Locale = 'en'): OfficeDiff {
  const isSame = (file: string) => before[file] === after[file];
  return compareOffices(sideOf(before, isSame), sideOf(after, isSame), { locale, fileOf: (uri) => uri });
}

function sideOf(texts: OfficeTexts, isSame: (file: string) => boolean): DiffSide {
  const files = Object.keys(texts);
  const document = (file: string) => documentOf(file, texts[file] ?? '');
  return {
    documents: files.filter((file) => !isSame(file)).map((file) => ({ file, office: '', document: document(file) })),
    workspace: workspaceOf(files.flatMap((file) => factsOfOnce(document(file)) ?? [])),
    read: (uri) => (Object.hasOwn(texts, uri) ? document(uri) : undefined),
    findings: () => [],
  };
}

/** The texts of the example are read once for all tests of a file. */
const documents = new Map<string, OfficeDocument>();
const facts = new WeakMap<OfficeDocument, ReturnType<typeof factsOf>>();
const MOST = 100;

function documentOf(file: string, text: string): OfficeDocument {
  const key = `${file}\n${text}`;
  const document = documents.get(key) ?? new OfficeDocument({ uri: file, text, version: 0 });
  if (documents.size < MOST) documents.set(key, document);
  return document;
}

function factsOfOnce(document: OfficeDocument): ReturnType<typeof factsOf> {
  if (!facts.has(document)) facts.set(document, factsOf(document));
  return facts.get(document);
}
