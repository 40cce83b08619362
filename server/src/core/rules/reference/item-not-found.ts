import { defineRule, valueOf } from '../../analysis/index.ts';
import type { RefTarget } from '../../model/index.ts';
import {
  type DocumentFacts,
  type NamedThing,
  nearestThings,
  type Origin,
  referenceTo,
  sortOf,
  sortsWanted,
  type Thing,
  type Workspace,
} from '../../workspace/index.ts';
import { type LinkMessages, leadTo, linkTexts, offerThings } from '../common/link-offers.ts';
import { originOf } from '../common/links.ts';
import { openLinks } from './links.ts';
import { outcomesOf } from './outcomes.ts';
import { sortWord } from './sort-words.ts';

interface Messages extends LinkMessages {
  noItem: { item: string; document: string; kind: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/item-not-found',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Link to an item that is not there',
      why: 'Readers and checks that follow the link find the document, but not the promise, finding or value that is meant.',
      off: 'Switch it off while the other document is being rewritten.',
      noItem: ({ item, document, kind }) =>
        `The ${sortWord('en', kind)} “${document}” has no item “${item}”. Check the spelling, or add the item there.`,
    },
    cs: {
      ...linkTexts.cs,
      title: 'Odkaz na položku, která tam není',
      why: 'Kdo jde za odkazem, najde dokument, ale ne slib, zjištění nebo hodnotu, o které jde.',
      off: 'Vypněte, dokud se druhý dokument přepisuje.',
      noItem: ({ item, document, kind }) =>
        `Dokument „${document}“ (${sortWord('cs', kind)}) nemá položku „${item}“. Zkontrolujte pravopis, nebo ji tam doplňte.`,
    },
    pl: {
      ...linkTexts.pl,
      title: 'Odwołanie do pozycji, której nie ma',
      why: 'Kto pójdzie za odwołaniem, znajdzie dokument, ale nie obietnicę, wniosek czy wartość, o którą chodzi.',
      off: 'Wyłącz na czas przepisywania drugiego dokumentu.',
      noItem: ({ item, document, kind }) =>
        `Dokument „${document}” (${sortWord('pl', kind)}) nie ma pozycji „${item}”. Sprawdź pisownię albo dopisz ją tam.`,
    },
  },
  concerns: (facts, workspace) => outcomesOf(facts, workspace).has('item-not-found'),
  check(context) {
    const { workspace } = context;
    for (const { reference, resolution } of openLinks(context)) {
      if (resolution.is !== 'item-not-found') continue;
      const { document, item } = resolution;
      const { node, targets } = reference;
      context.report({
        at: valueOf(node),
        message: 'noItem',
        args: { item, document: document.id ?? '', kind: document.kind },
        fixes: offerThings(reference, likelyItems(node.text, document, targets, workspace, context.once(originOf))),
        related: leadTo([{ is: 'document', facts: document }], workspace),
      });
    }
  },
});

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

/** Items like the one written, those of the document first; all of the document's when there are few. */
function likelyItems(
  text: string,
  document: DocumentFacts,
  targets: readonly RefTarget[],
  workspace: Workspace,
  from: Origin,
): readonly NamedThing[] {
  const near = nearestThings(text, targets, workspace, from).filter(({ thing }) => thing.is === 'item');
  const isInside = ({ thing }: NamedThing) => thing.is === 'item' && thing.document === document;
  const wanted = sortsWanted(targets, from);
  const others = document.items
    .map((facts): Thing => ({ is: 'item', facts, document }))
    .filter((thing) => wanted.has(sortOf(thing)))
    .flatMap((thing): NamedThing[] => {
      const writing = referenceTo(thing, targets, workspace, from);
      return writing === undefined ? [] : [{ text: writing, thing }];
    });
  const named = [
    ...near.filter(isInside),
    ...(others.length <= AT_MOST ? others : []),
    ...near.filter((one) => !isInside(one)),
  ];
  return named
    .filter((one, index) => named.findIndex(({ text: other }) => other === one.text) === index)
    .slice(0, AT_MOST);
}
