import type { OfficeDocument } from '../model/index.ts';
import { entryOf, type MappingNode, nodeAt, resolved } from '../syntax/index.ts';
import { placeOf, type Thing, type Workspace } from '../workspace/index.ts';
import type { Target } from './block.ts';
import { wordingOf } from './wording.ts';
import type { PageInput } from './writer.ts';

type Around = Pick<PageInput, 'document' | 'workspace' | 'documentAt' | 'language'>;

/** What people call a thing, in the language asked for where its document has it. Its id when it has no name. */
export function nameOfThing(thing: Thing, around: Around): { readonly text: string; readonly language?: string } {
  const place = nodeOfThing(thing, around);
  for (const key of place ? NAMES : []) {
    const wording = wordingOf(entryOf(place?.node, key)?.value, around.language, place?.document.languages[0]);
    if (!wording) continue;
    const { language } = wording;
    return { text: onOneLine(wording.node.text), ...(language !== undefined && { language }) };
  }
  return { text: onOneLine(knownName(thing) ?? thing.facts.id ?? '') };
}

/** The mapping that describes a thing, and the document it is written in; undefined when nobody has read that document. */
export function nodeOfThing(
  thing: Thing,
  { document, workspace, documentAt }: Around,
): { readonly node: MappingNode; readonly document: OfficeDocument } | undefined {
  const place = placeOf(thing, workspace);
  if (!place) return undefined;
  const home = place.uri === document.uri ? document : documentAt(place.uri);
  if (!home) return undefined;
  const path = thing.is === 'document' ? [] : home.pathAt(place.span.start).slice(0, -1);
  const node = resolved(nodeAt(home.tree.root, path));
  return node?.type === 'mapping' ? { node, document: home } : undefined;
}

/** Where a thing is shown. */
export function targetOf(thing: Thing, workspace: Workspace): Target | undefined {
  const place = placeOf(thing, workspace);
  return (
    place && { uri: place.uri, anchor: thing.is === 'document' ? undefined : anchorOf(thing.facts.id), at: place.span }
  );
}

/** Anchor of an item on the page of its document; undefined for what is no id. */
export function anchorOf(id: string | undefined): string | undefined {
  return id !== undefined && /^[a-z][a-z0-9-]*$/.test(id) ? `item-${id}` : undefined;
}

const NAMES = ['title', 'name', 'statement', 'text', 'label', 'what'];

/** As the office keeps it: in its first language. */
function knownName(thing: Thing): string | undefined {
  return 'names' in thing.facts ? thing.facts.names[0] : thing.facts.title;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
