import { type At, keyOf, type Surroundings } from '../../analysis/index.ts';
import { isDay, type Kind } from '../../model/index.ts';
import { type Entry, entryOf, type MappingNode, resolved, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';
import { fillField, isUnset } from '../common/fill.ts';

/** The fields every document has. */
export interface Envelope {
  readonly kind: Kind;
  readonly root: MappingNode;
  readonly status: string | undefined;
  /** Shown for what is missing (document model, section 6, "Place of a finding"). */
  readonly kindEntry: Entry;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A day where it is written. */
export interface WrittenDay {
  readonly day: string;
  readonly node: ScalarNode;
}

/** Undefined for a document that does not say what it is. Ask `context.once(envelopeIn)`. */
export function envelopeIn({ document }: Surroundings): Envelope | undefined {
  const { kind, root, status } = document;
  const kindEntry = entryOf(root, 'kind');
  if (!kind || !root || !kindEntry) return undefined;
  // Of keys written twice the last one counts, and any over one that is merged.
  const entries = new Map([...root.merged, ...root.entries].map((entry) => [entry.key.text, entry]));
  return { kind, root, status, kindEntry, entries };
}

/** True for documents that people may rely on. */
export function isInForce({ status }: Envelope): boolean {
  return status === 'approved' || status === 'published';
}

/** The day in a field of the envelope; undefined when it is absent, empty or no day. */
export function dayIn({ entries }: Envelope, key: string): WrittenDay | undefined {
  const node = resolved(entries.get(key)?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' && isDay(node.text)
    ? { day: node.text, node }
    : undefined;
}

/** The text in a field of the envelope; undefined when it is absent, empty or no text. */
export function textIn({ entries }: Pick<Envelope, 'entries'>, key: string): string | undefined {
  const node = resolved(entries.get(key)?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' && node.text.trim() !== ''
    ? node.text.trim()
    : undefined;
}

export function isMissing({ entries }: Envelope, key: string): boolean {
  return isUnset(entries.get(key));
}

/** Where something missing is shown: its key when that is there, else `kind`. */
export function missingAt({ entries, kindEntry }: Envelope, key: string): At {
  return keyOf(entries.get(key) ?? kindEntry);
}

/** The edit that writes a field of the envelope, at the place the schema gives it. */
export function write({ kind, root }: Envelope, key: string, value: string): YamlEdit {
  return fillField({ shape: kind, node: root }, key, value);
}
