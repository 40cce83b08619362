import { LOCALES } from '../../../server/src/core/l10n/index.ts';
import { OfficeDocument } from '../../../server/src/core/model/index.ts';
import {
  definition,
  documentHighlights,
  documentLinks,
  type OfficePlace,
  prepareRename,
  type Renaming,
  references,
  refusalText,
  rename,
  workspaceSymbols,
} from '../../../server/src/core/service/index.ts';
import { toData } from '../../../server/src/core/syntax/index.ts';
import { applyEdits, type Span } from '../../../server/src/core/text/index.ts';
import { factsOf, type Workspace, workspaceOf } from '../../../server/src/core/workspace/index.ts';
import { expectEdits, expectPlace, expectThat } from './broken.ts';
import type { Desk } from './features.ts';
import { expectWords } from './words.ts';

/** An id that nothing has. */
const NEW_ID = 'renamed-by-chance';

/** What stands under the cursor is found, is among the places that name it, and can be renamed there and back. */
export const NAVIGATION: { readonly [name: string]: (desk: Desk, offset: number) => void } = {
  definition: (desk, offset) => {
    const found = definition(desk.document, desk.workspace, offset);
    if (!found) return;
    expectPlace(desk.document.text, found.from, 'definition');
    expectThat(found.places.length > 0, 'definition: leads somewhere', () => JSON.stringify(found));
    for (const place of found.places) expectOfficePlace(place, desk, 'definition');
  },
  references: (desk, offset) => {
    const { document, workspace } = desk;
    const found = references(document, workspace, offset, { withDeclaration: true });
    for (const place of found) expectOfficePlace(place, desk, 'references');
    const isHere = found.some(({ uri }) => uri === document.uri);
    expectThat(found.length === 0 || isHere, 'references: one is here', () => JSON.stringify(found));
    const fewer = references(document, workspace, offset, { withDeclaration: false });
    expectThat(fewer.length <= found.length, 'references: no more without declarations', () => JSON.stringify(fewer));
  },
  highlight: (desk, offset) => {
    const found = documentHighlights(desk.document, desk.workspace, offset);
    for (const { span } of found) expectPlace(desk.document.text, span, 'highlight');
  },
  rename: (desk, offset) => {
    const { document, workspace, locale, dice } = desk;
    const offered = prepareRename(document, workspace, offset);
    if (offered.is === 'refused') return expectWords(refusalText(offered, locale), 'rename: refusal');
    expectPlace(document.text, offered.span, 'rename');
    // Each reads all documents that name the thing, and every offset of one id asks for the same.
    if (desk.renamed.has(offered.span.start) || !dice.chance(RENAMED)) return;
    desk.renamed.add(offered.span.start);
    checkRename(desk, offset, offered.span, offered.id);
  },
};

/** Share of the offers to rename that are taken up. */
const RENAMED = 0.2;

export const NAVIGATION_WHOLE: { readonly [name: string]: (desk: Desk) => void } = {
  links: ({ document, workspace }) => {
    for (const { span, url } of documentLinks(document, workspace)) {
      expectPlace(document.text, span, 'links');
      expectThat(/^(?:https?|mailto|tel|file):/i.test(url), 'links: lead somewhere', () => url);
    }
  },
  symbols: (desk) => {
    const { workspace, locale, dice, document } = desk;
    const at = dice.below(document.text.length);
    const query = dice.chance(0.3) ? '' : document.text.slice(at, at + dice.below(8));
    for (const { name, detail, place } of workspaceSymbols(workspace, query, locale)) {
      expectThat(name.trim() !== '', 'symbols: have names', () => JSON.stringify(place));
      expectThat(!/\bundefined\b/.test(detail), 'symbols: words', () => detail);
      expectOfficePlace(place, desk, 'symbols');
    }
  },
};

/** A new id and the old one again give the same bytes, where the id was written as it is; else the same data. */
function checkRename(desk: Desk, offset: number, at: Span, id: string): void {
  const { document, workspace } = desk;
  const before = textsOf(desk);
  const there = rename(document, workspace, offset, { newId: NEW_ID, textOf: (uri) => before.get(uri) });
  if (there.is === 'refused') {
    for (const locale of LOCALES) expectWords(refusalText(there, locale), 'rename: refusal');
    return;
  }
  const renamed = applied(before, there);
  const own = there.renameFile?.from === document.uri ? there.renameFile.to : document.uri;
  const ownText = renamed.get(own);
  expectThat(ownText !== undefined, 'rename: keeps the document', () => document.uri);
  const here = new OfficeDocument({ uri: own, text: ownText, version: 2 });
  const moved = movedBy(there, document.uri, at.start);
  const around = workspaceAfter(desk, before, renamed, here);
  const back = rename(here, around, moved, { newId: id, textOf: (uri) => renamed.get(uri) });
  // Some ids can no longer be given: words that YAML reads as something else.
  if (back.is === 'refused') return;
  const after = applied(renamed, back);
  const isLiteral = there.edits.every(({ uri, edits }) =>
    edits.every(({ span }) => before.get(uri)?.slice(span.start, span.end) === id),
  );
  for (const [uri, text] of before) {
    const now = after.get(uri);
    const shown = () => `${id} in ${uri}\n${JSON.stringify(there)}\n${now}`;
    expectThat(now !== undefined, 'rename: there and back gives the same files', shown);
    if (isLiteral) expectThat(now === text, 'rename: there and back gives the same bytes', shown);
    else if (now !== text) {
      const data = [text, now].map((one) =>
        JSON.stringify(toData(new OfficeDocument({ uri, text: one, version: 1 }).tree.root)),
      );
      expectThat(data[0] === data[1], 'rename: there and back says the same', shown);
    }
  }
}

/** Texts of the office by URI, with the document in the place of the file of its name. */
function textsOf({ document, office }: Desk): ReadonlyMap<string, string> {
  return new Map([...office.documents.map(({ uri, text }) => [uri, text] as const), [document.uri, document.text]]);
}

function applied(texts: ReadonlyMap<string, string>, { edits, renameFile }: Renaming): ReadonlyMap<string, string> {
  const changed = new Map(texts);
  for (const { uri, edits: changes } of edits) {
    const text = texts.get(uri);
    expectThat(text !== undefined, 'rename: changes files of the office', () => uri);
    expectEdits(text, changes, 'rename');
    changed.set(uri, applyEdits(text, changes));
  }
  if (!renameFile) return changed;
  return new Map([...changed].map(([uri, text]) => [uri === renameFile.from ? renameFile.to : uri, text]));
}

/** Only what changed is read again. */
function workspaceAfter(
  { office }: Desk,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  here: OfficeDocument,
): Workspace {
  const known = new Map(office.facts.map((facts) => [facts.uri, facts] as const));
  const facts = [...after].map(([uri, text]) => {
    if (uri === here.uri) return factsOf(here);
    const old = known.get(uri);
    return old && before.get(uri) === text ? old : factsOf(new OfficeDocument({ uri, text, version: 2 }));
  });
  return workspaceOf(facts.filter((one) => one !== undefined));
}

/** Where a place is after the edits of its document. */
function movedBy({ edits }: Renaming, uri: string, at: number): number {
  const own = edits.find((one) => one.uri === uri)?.edits ?? [];
  return own.reduce(
    (now, { span, newText }) => (span.end <= at ? now + newText.length - (span.end - span.start) : now),
    at,
  );
}

function expectOfficePlace({ uri, span }: OfficePlace, { document, office }: Desk, what: string): void {
  const text = uri === document.uri ? document.text : office.documents.find((other) => other.uri === uri)?.text;
  expectThat(text !== undefined, `${what}: leads to a document of the office`, () => uri);
  expectPlace(text, span, what);
}
