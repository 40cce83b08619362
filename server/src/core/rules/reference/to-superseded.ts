import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import {
  type DocumentFacts,
  homeOf,
  isSame,
  type NamedThing,
  referenceTo,
  type Thing,
  type Workspace,
} from '../../workspace/index.ts';
import { isPublicEntry } from '../catalogue/entries.ts';
import { type LinkMessages, leadTo, linkTexts, offerThings } from '../common/link-offers.ts';
import { type Link, linksIn, originOf } from '../common/links.ts';
import { isRetired, isUnfinished, outcomesOf } from './outcomes.ts';
import { removalOf } from './removal.ts';
import { replacersOf, sameIn, successorsOf } from './successors.ts';

interface Messages extends LinkMessages {
  replaced: { text: string; successor: string };
  superseded: { text: string };
  withdrawn: { text: string };
  remove: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'reference/to-superseded',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Link to something that no longer holds',
      why: 'Who follows the link reads a promise or a procedure that the office has given up.',
      off: 'Switch it off for an archive of old documents.',
      replaced: ({ text, successor }) =>
        `“${text}” no longer holds. It has been replaced by “${successor}”; lead there.`,
      superseded: ({ text }) =>
        `“${text}” has been replaced and no longer holds. Lead to what holds now, or take the link out.`,
      withdrawn: ({ text }) => `“${text}” has been withdrawn. Lead to what holds now, or take the link out.`,
      remove: 'Take it out; the new one is in the list already',
    },
    cs: {
      ...linkTexts.cs,
      title: 'Odkaz na něco, co už neplatí',
      why: 'Kdo jde za odkazem, čte slib nebo postup, od kterého úřad už upustil.',
      off: 'Vypněte pro archiv starých dokumentů.',
      replaced: ({ text, successor }) => `„${text}“ už neplatí. Místo něj platí „${successor}“; odkažte tam.`,
      superseded: ({ text }) =>
        `„${text}“ už neplatí, bylo nahrazeno. Odkažte na to, co platí teď, nebo odkaz odstraňte.`,
      withdrawn: ({ text }) => `„${text}“ už neplatí, bylo zrušeno. Odkažte na to, co platí teď, nebo odkaz odstraňte.`,
      remove: 'Odstranit; nové už v seznamu je',
    },
    pl: {
      ...linkTexts.pl,
      title: 'Odwołanie do czegoś, co już nie obowiązuje',
      why: 'Kto pójdzie za odwołaniem, przeczyta obietnicę lub procedurę, z której urząd już zrezygnował.',
      off: 'Wyłącz dla archiwum starych dokumentów.',
      replaced: ({ text, successor }) => `„${text}” już nie obowiązuje. Zastępuje je „${successor}”; odwołaj się tam.`,
      superseded: ({ text }) =>
        `„${text}” zostało zastąpione i już nie obowiązuje. Odwołaj się do tego, co obowiązuje teraz, albo usuń odwołanie.`,
      withdrawn: ({ text }) =>
        `„${text}” zostało wycofane. Odwołaj się do tego, co obowiązuje teraz, albo usuń odwołanie.`,
      remove: 'Usuń; nowe już jest na liście',
    },
  },
  concerns: (facts, workspace) => !isRetired(facts.status) && outcomesOf(facts, workspace).has('to-retired'),
  check(context) {
    const { document, workspace, covered, report } = context;
    if (isRetired(document.status)) return;
    for (const link of context.once(linksIn)) {
      const { reference, resolution } = link;
      const home = resolution.is === 'found' ? oldHome(resolution.thing, workspace) : undefined;
      if (resolution.is !== 'found' || !home || EXEMPT.has(reference.key)) continue;
      // In a public catalogue a card that is out of force has a rule of its own.
      const isEntry = home.status === 'withdrawn' && isPublicEntry(reference.holder, document);
      if (isEntry && covered('catalogue/status-mismatch')) continue;
      const { thing } = resolution;
      const instead = successorsOf(home, workspace).flatMap((newer) => sameIn(newer, thing) ?? []);
      const named = namedFor(instead, link, context.once(originOf), workspace);
      const [only, another] = named;
      report({
        at: valueOf(reference.node),
        ...(only
          ? { message: 'replaced', args: { text: reference.node.text, successor: only.text } }
          : { message: home.status === 'withdrawn' ? 'withdrawn' : 'superseded', args: { text: reference.node.text } }),
        fixes:
          only && !another
            ? surely(link, only, context.once(linksIn))
            : offerThings(reference, only ? named : likely(home, link, context.once(originOf), workspace)),
        related: leadTo([{ is: 'document', facts: home }, ...instead], workspace),
      });
    }
  },
});

/** Fields that are there to name the other edition. */
const EXEMPT: ReadonlySet<string> = new Set(['replaces', 'replacedBy']);

/** The document of a thing when it is kept only to be looked up. */
function oldHome(thing: Thing, workspace: Workspace): DocumentFacts | undefined {
  const home = thing.is === 'document' || thing.is === 'item' ? homeOf(thing, workspace) : undefined;
  return home && isRetired(home.status) ? home : undefined;
}

function namedFor(
  things: readonly Thing[],
  { reference }: Link,
  from: Parameters<typeof referenceTo>[3],
  workspace: Workspace,
): readonly NamedThing[] {
  return things.flatMap((thing): readonly NamedThing[] => {
    const text = referenceTo(thing, reference.targets, workspace, from);
    return text === undefined ? [] : [{ text, thing }];
  });
}

/** Where the old document names no successor, those that say they replace it. */
function likely(
  home: DocumentFacts,
  link: Link,
  from: Parameters<typeof referenceTo>[3],
  workspace: Workspace,
): readonly NamedThing[] {
  const { resolution } = link;
  if (resolution.is !== 'found') return [];
  const things = replacersOf(home, workspace).flatMap((newer) => sameIn(newer, resolution.thing) ?? []);
  return namedFor(things, link, from, workspace);
}

/** The office itself says what holds instead, so writing it changes no meaning; where it stands beside already, the old one goes. */
function surely({ reference }: Link, named: NamedThing, links: readonly Link[]): readonly FixOffer<Messages>[] {
  const isThere = links.some(
    ({ reference: other, resolution }) =>
      other.holder === reference.holder &&
      other.key === reference.key &&
      resolution.is === 'found' &&
      isSame(resolution.thing, named.thing),
  );
  const removal = isThere ? removalOf(reference) : undefined;
  if (removal) return [{ safety: 'safe', title: 'remove', edits: [removal] }];
  // A successor that is still a draft may hold one day, not yet.
  const home = named.thing.is === 'item' ? named.thing.document : named.thing.facts;
  const isSure = 'status' in home && !isUnfinished(home.status);
  return offerThings(reference, [named]).map((offer) => ({ ...offer, safety: isSure ? 'safe' : 'unsafe' }));
}
