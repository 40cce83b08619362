import type { FixOffer, Related } from '../../analysis/index.ts';
import { spanAt } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import type { Reference } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { type NamedThing, placeOf, type Thing, type Workspace } from '../../workspace/index.ts';

/** Messages the rules about references share; spread into their texts. */
export interface LinkMessages {
  useThing: { text: string; name: string };
  here: { id: string; name: string };
}

export const linkTexts = defineTexts<LinkMessages>({
  en: {
    useThing: ({ text, name }) => `Write ${text}${name && ` (${name})`}`,
    here: ({ id, name }) => `This is “${id}”${name && ` (${name})`}.`,
  },
  cs: {
    useThing: ({ text, name }) => `Napsat ${text}${name && ` (${name})`}`,
    here: ({ id, name }) => `Zde je „${id}“${name && ` (${name})`}.`,
  },
  pl: {
    useThing: ({ text, name }) => `Wpisz ${text}${name && ` (${name})`}`,
    here: ({ id, name }) => `Tu jest „${id}”${name && ` (${name})`}.`,
  },
});

/** One unsafe offer per thing: what was meant is for people to say. */
export function offerThings(reference: Reference, named: readonly NamedThing[]): readonly FixOffer<LinkMessages>[] {
  return named.map(({ text, thing }) => ({
    safety: 'unsafe',
    title: 'useThing',
    args: { text, name: nameOf(thing) },
    edits: [writeReference(reference, text)],
  }));
}

/** Without posts and units that have ended: nobody means to lead there. */
export function lasting(named: readonly NamedThing[], today: string): readonly NamedThing[] {
  return named.filter(({ thing }) => {
    const ends = thing.is === 'role' || thing.is === 'unit' ? thing.facts.validTo : undefined;
    return ends === undefined || ends >= today;
  });
}

/** The edit that makes a reference say something else, also where it is a key. */
export function writeReference({ node, keyOf }: Reference, text: string): YamlEdit {
  return keyOf ? { op: 'renameKey', entry: keyOf, key: text } : { op: 'set', node, value: text };
}

/** Leads the reader to things, wherever they stand. */
export function leadTo(things: readonly Thing[], workspace: Workspace): readonly Related<LinkMessages>[] {
  return things.flatMap((thing): readonly Related<LinkMessages>[] => {
    const place = placeOf(thing, workspace);
    if (!place) return [];
    return [
      { uri: place.uri, at: spanAt(place.span), message: 'here', args: { id: idOf(thing), name: nameOf(thing) } },
    ];
  });
}

/** The id of a thing, of items with the document they stand in. */
export function idOf(thing: Thing): string {
  const { id = '' } = thing.facts;
  return thing.is === 'item' ? `${thing.document.id ?? ''}#${id}` : id;
}

/** What a thing is called in words; empty when it has no name. */
export function nameOf(thing: Thing): string {
  return ('names' in thing.facts ? thing.facts.names[0] : thing.facts.title) ?? '';
}
