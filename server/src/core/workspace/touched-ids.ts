import type { DocumentFacts, OfficeFacts } from './facts.ts';
import { partsOf } from './resolve-reference.ts';
import { sameness } from './sameness.ts';

/** A document before and after a change; undefined where it did not or does not exist. */
export interface FactsChange {
  readonly before: DocumentFacts | undefined;
  readonly after: DocumentFacts | undefined;
}

/**
 * Ids whose change other documents may feel: of things that came, went or are told of differently, and of things that are
 * named more or less often than before. Where something merely moved in its text, nobody else feels it.
 */
export function touchedIds(changes: Iterable<FactsChange>): ReadonlySet<string> {
  const isSame = sameness({ places: false });
  const touched = new Set<string>();
  for (const { before, after } of changes) {
    const [old, now] = [thingsIn(before), thingsIn(after)];
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      if (!isSame(old.get(id), now.get(id))) touched.add(id);
    }
    const [said, says] = [namesIn(before), namesIn(after)];
    for (const name of new Set([...said.keys(), ...says.keys()])) {
      if (said.get(name) === says.get(name)) continue;
      const { id, item } = partsOf(name) ?? {};
      if (id !== undefined) touched.add(id);
      if (item !== undefined) touched.add(item);
    }
  }
  return touched;
}

/** True when the document names one of the ids, or something with one of them stands in it. */
export function meetsIds(facts: DocumentFacts, ids: ReadonlySet<string>): boolean {
  for (const id of thingsIn(facts).keys()) if (ids.has(id)) return true;
  return facts.references.some(({ text }) => {
    const parts = partsOf(text);
    return parts !== undefined && (ids.has(parts.id) || (parts.item !== undefined && ids.has(parts.item)));
  });
}

/** What others may ask of each thing with an id; things of one id together. */
function thingsIn(facts: DocumentFacts | undefined): ReadonlyMap<string, readonly unknown[]> {
  const things = new Map<string, unknown[]>();
  const add = (id: string | undefined, about: unknown): void => {
    if (id !== undefined) things.set(id, [...(things.get(id) ?? []), about]);
  };
  if (!facts) return things;
  const { items, references: _, office, uri: __, ...own } = facts;
  add(facts.id, own);
  for (const item of items) add(item.id, item);
  for (const entry of registered(office)) add(entry.id, entry);
  return things;
}

function registered(office: OfficeFacts | undefined): readonly { readonly id: string }[] {
  if (!office) return [];
  return [...office.roles, ...office.units, ...office.bodies, ...office.externalOrganisations, ...office.locations];
}

/** How often each reference stands in a document. */
function namesIn(facts: DocumentFacts | undefined): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { text } of facts?.references ?? []) names.set(text, (names.get(text) ?? 0) + 1);
  return names;
}
