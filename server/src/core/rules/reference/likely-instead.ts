import type { Reference } from '../../model/index.ts';
import {
  type DocumentFacts,
  isSame,
  type NamedThing,
  nearestThings,
  type Origin,
  referenceTo,
  resolveReference,
  sortOf,
  sortsWanted,
  type Thing,
  type Workspace,
} from '../../workspace/index.ts';

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

/**
 * What was most likely meant where a reference names things of another sort: a thing of the right sort that those lead to,
 * or that leads to them (the process of a card, the head of a unit), then things with an id like it.
 */
export function likelyInstead(
  reference: Reference,
  things: readonly Thing[],
  workspace: Workspace,
  from: Origin,
): readonly NamedThing[] {
  const { node, targets } = reference;
  const wanted = sortsWanted(targets, from);
  const near = things
    .flatMap((thing) => [...partsOf(thing), ...registeredWith(thing, workspace), ...linkedWith(thing, workspace)])
    .filter((thing) => wanted.has(sortOf(thing)))
    .flatMap((thing): readonly NamedThing[] => {
      const text = referenceTo(thing, targets, workspace, from);
      return text === undefined ? [] : [{ text, thing }];
    });
  const all = [...near, ...nearestThings(node.text, targets, workspace, from)];
  return all.filter((one, index) => all.findIndex(({ text }) => text === one.text) === index).slice(0, AT_MOST);
}

/** The document of an item, the items of a document. */
function partsOf(thing: Thing): readonly Thing[] {
  if (thing.is === 'item') return [{ is: 'document', facts: thing.document }];
  if (thing.is !== 'document') return [];
  const document = thing.facts;
  return document.items.map((facts): Thing => ({ is: 'item', facts, document }));
}

/** The head and the people of a unit, the unit of a post. */
function registeredWith(thing: Thing, workspace: Workspace): readonly Thing[] {
  if (thing.is === 'role') {
    const unit = workspace.unit(thing.facts.unit ?? '');
    return unit ? [{ is: 'unit', facts: unit }] : [];
  }
  if (thing.is !== 'unit') return [];
  const { id, head } = thing.facts;
  const people = (workspace.office?.roles ?? []).filter((role) => role.unit === id);
  return [...people.filter((role) => role.id === head), ...people.filter((role) => role.id !== head)].map((facts) => ({
    is: 'role',
    facts,
  }));
}

/** Documents a document leads to, and those that lead to it. */
function linkedWith(thing: Thing, workspace: Workspace): readonly Thing[] {
  if (thing.is !== 'document') return [];
  const forward = thingsNamedIn(thing.facts, workspace).filter((other) => other.is === 'document');
  const back = workspace
    .documents()
    .filter(({ references }) => references.some(({ text }) => text.endsWith(thing.facts.id ?? '')))
    .filter((facts) => thingsNamedIn(facts, workspace).some((other) => isSame(other, thing)));
  return [...forward, ...back.map((facts): Thing => ({ is: 'document', facts }))];
}

function thingsNamedIn(facts: DocumentFacts, workspace: Workspace): readonly Thing[] {
  return facts.references.flatMap(({ text, targets }) => {
    const resolution = resolveReference(text, targets, workspace, facts);
    return resolution.is === 'found' ? [resolution.thing] : [];
  });
}
