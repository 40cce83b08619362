import { nameIn } from '../digest/index.ts';
import type { Locale } from '../l10n/index.ts';
import { isSame, partsOf, resolveReference, type Thing, thingsCalled, type Workspace } from '../workspace/index.ts';
import type { Affected, Change, ChangedDocument } from './change.ts';
import { nameOfThing, type OfficeVersion } from './things-named.ts';

/** A thing that changed or went, by its URI in the version that has it. */
interface Wanted {
  readonly document: ChangedDocument;
  readonly uri: string;
  readonly item: string | undefined;
  readonly isGone: boolean;
}

/** A document that changed, with where it lies in each version. */
export interface ChangedUris {
  readonly document: ChangedDocument;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Who else in the office names what changed. What went is looked for among the references of the older version that still
 * stand in the newer one. Documents that changed themselves are named too: their authors may not know of each other.
 */
export function affectedBy(
  changes: readonly Change[],
  documents: readonly ChangedUris[],
  before: OfficeVersion,
  after: OfficeVersion,
  locale: Locale,
  fileOf: (uri: string) => string,
): readonly Affected[] {
  const uris = new Map(documents.map((one) => [one.document, one] as const));
  const wanted = wantedOf(changes, uris);
  const affected = wanted.flatMap(({ document, uri, item, isGone }): readonly Affected[] => {
    const office = isGone ? before : after;
    const own = thingsIn(office.workspace, uri, item);
    // Things nobody outside can name are part of their document.
    const isPart = own.length === 0 && item !== undefined && !isGone;
    const things = isPart ? thingsIn(office.workspace, uri, undefined) : own;
    const by = new Map<string, string>();
    for (const thing of things) {
      for (const namer of namersOf(thing, office.workspace, after.workspace, isGone)) {
        by.set(namer.uri, nameIn(after.read(namer.uri)?.root, locale) ?? namer.title);
      }
    }
    by.delete(uri);
    if (by.size === 0) return [];
    const [thing] = things;
    return [
      {
        document,
        thing: item === undefined || isPart ? undefined : ((thing && nameOfThing(thing, office, locale)) ?? item),
        by: [...by].map(([file, title]) => ({ title, file: fileOf(file) })),
        isBroken: isGone,
      },
    ];
  });
  return affected.filter(
    ({ document, thing, isBroken }, index) =>
      affected.findIndex(
        (other) => other.document === document && other.thing === thing && other.isBroken === isBroken,
      ) === index,
  );
}

/** Whole documents that came, went or changed their id, and items with an id in which something changed; each once. */
function wantedOf(changes: readonly Change[], uris: ReadonlyMap<ChangedDocument, ChangedUris>): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { document, thing, what, fields, group, topic } of changes) {
    const places = uris.get(document);
    const isId = topic === 'id';
    const isGone = (what === 'removed' && fields.length === 0) || isId;
    const isOwnAffair = UNIMPORTANT.has(group) || (thing === undefined && OWN.has(group) && topic !== 'status');
    if (!places || (isOwnAffair && !isGone)) continue;
    const uri = isGone ? places.before : places.after;
    const item = isId && thing ? idBefore(changes, document, thing.id) : thing?.id;
    if (uri === undefined || (what === 'added' && thing === undefined && fields.length === 0)) continue;
    const key = `${uri}#${item ?? ''}#${isGone}`;
    if (!wanted.has(key)) wanted.set(key, { document, uri, item, isGone });
  }
  return [...wanted.values()];
}

/** Others need not know of new words, days of review and the like. */
const UNIMPORTANT: ReadonlySet<string> = new Set(['language', 'rest']);

/** Nor of who answers for a document and for how long it holds. */
const OWN: ReadonlySet<string> = new Set(['owners', 'approval']);

function idBefore(changes: readonly Change[], document: ChangedDocument, id: string | undefined): string | undefined {
  const renamed = changes.find(
    (change) => change.document === document && change.topic === 'id' && change.thing?.id === id,
  );
  return renamed?.from?.is === 'code' ? renamed.from.text : undefined;
}

function thingsIn(workspace: Workspace, uri: string, item: string | undefined): readonly Thing[] {
  const home = workspace.documents().find((facts) => facts.uri === uri);
  const id = item ?? home?.id;
  if (!home || id === undefined) return [];
  return thingsCalled(id, workspace).filter((thing) => {
    if (thing.is === 'document') return item === undefined && thing.facts === home;
    if (item === undefined || thing.is === 'local') return false;
    return thing.is === 'item' ? thing.document === home : workspace.officeDocument === home;
  });
}

/** Documents of the newer version that name a thing, as the version that has the thing understands them. */
function namersOf(thing: Thing, home: Workspace, newer: Workspace, isGone: boolean) {
  return newer.documents().flatMap(({ uri, kind, title, id, references }) => {
    const names = references.some(({ text, targets }) => {
      const parts = partsOf(text);
      if (parts === undefined || (parts.item ?? parts.id) !== thing.facts.id) return false;
      const found = resolveReference(text, targets, home, { uri, kind });
      if (found.is !== 'found' || !isSame(found.thing, thing)) return false;
      return !isGone || resolveReference(text, targets, newer, { uri, kind }).is !== 'found';
    });
    return names ? [{ uri, title: title ?? id ?? '' }] : [];
  });
}
