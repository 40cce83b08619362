import type { Locale } from '../../l10n/index.ts';
import type { DocumentFacts, Thing, Workspace } from '../../workspace/index.ts';
import { thingTitle, thingType } from '../describe.ts';
import { type OfficePlace, targetOf } from './target.ts';

/** A document, an item, a post, a unit … somebody may look for. */
export interface WorkspaceSymbol {
  /** Its title, else its id. */
  readonly name: string;
  /** What it is, its id, and for an item the document it stands in, in the reader's language. */
  readonly detail: string;
  readonly what: 'document' | 'item' | 'post' | 'unit' | 'place';
  readonly place: OfficePlace;
}

/** As many as a person looks through. */
const AT_MOST = 300;

/**
 * Things of the office whose id or title has every word of the query, whatever its capitals and diacritics; the best first:
 * the very id or title, then beginnings, then beginnings of words, then the rest. All for an empty query, at most 300.
 */
export function workspaceSymbols(workspace: Workspace, query: string, locale: Locale): readonly WorkspaceSymbol[] {
  const wanted = folded(query).trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  return searchable(workspace)
    .flatMap((entry, order) => {
      const rank = rankOf(entry.texts, wanted, words);
      return rank === undefined ? [] : [{ entry, rank, order }];
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, AT_MOST)
    .flatMap(({ entry: { thing } }) => symbolOf(thing, workspace, locale));
}

interface Searchable {
  readonly thing: Thing;
  /** Its id and its titles, folded. */
  readonly texts: readonly string[];
}

/** Everything of an office, made ready once for all queries that are typed letter by letter. */
function searchable(workspace: Workspace): readonly Searchable[] {
  return workspace.derived(searchableOf);
}

function searchableOf(workspace: Workspace): readonly Searchable[] {
  return thingsIn(workspace).map((thing) => {
    const titles = 'names' in thing.facts ? thing.facts.names : [thing.facts.title ?? ''];
    return { thing, texts: [thing.facts.id ?? '', ...titles].filter((text) => text !== '').map(folded) };
  });
}

/** Documents first, then who works there, then what stands in the documents. */
function thingsIn(workspace: Workspace): readonly Thing[] {
  const documents = workspace.documents();
  const { office } = workspace;
  return [
    ...documents.map((facts): Thing => ({ is: 'document', facts })),
    ...(office?.roles ?? []).map((facts): Thing => ({ is: 'role', facts })),
    ...(office?.units ?? []).map((facts): Thing => ({ is: 'unit', facts })),
    ...(office?.bodies ?? []).map((facts): Thing => ({ is: 'body', facts })),
    ...(office?.externalOrganisations ?? []).map((facts): Thing => ({ is: 'external', facts })),
    ...(office?.locations ?? []).map((facts): Thing => ({ is: 'location', facts })),
    ...documents.flatMap((document) => document.items.map((facts): Thing => ({ is: 'item', facts, document }))),
  ];
}

/** 0 is best; undefined for what does not fit. */
function rankOf(texts: readonly string[], wanted: string, words: readonly string[]): number | undefined {
  if (words.length === 0) return 0;
  if (texts.includes(wanted)) return 0;
  if (texts.some((text) => text.startsWith(wanted))) return 1;
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return undefined;
  return words.every((word) => texts.some((text) => startsWord(text, word))) ? 2 : 3;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}

function symbolOf(thing: Thing, workspace: Workspace, locale: Locale): readonly WorkspaceSymbol[] {
  if (thing.is === 'local') return [];
  const target = targetOf(thing, workspace, { uri: '', kind: undefined });
  const { id } = thing.facts;
  const name = oneLine(thingTitle(thing) ?? id ?? '');
  if (!target) return [];
  const within = thing.is === 'item' ? titleOf(thing.document) : undefined;
  const detail = [thingType(thing, locale), id, within].filter(
    (part) => part !== undefined && part !== '' && part !== name,
  );
  const { uri, span } = target;
  return [{ name: name === '' ? '…' : name, detail: detail.join(' · '), what: whatIs(thing), place: { uri, span } }];
}

function titleOf({ title, id, kind }: DocumentFacts): string {
  return oneLine(title ?? id ?? kind);
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

const LONGEST = 80;

function whatIs({ is }: Exclude<Thing, { is: 'local' }>): WorkspaceSymbol['what'] {
  switch (is) {
    case 'document':
    case 'item':
    case 'unit':
      return is;
    case 'location':
      return 'place';
    default:
      return 'post';
  }
}
