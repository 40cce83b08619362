import { type At, keyOf } from '../../analysis/index.ts';
import { isDay, type Kind, type OfficeDocument } from '../../model/index.ts';
import { type Entry, entryOf, type MappingNode, resolved, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';
import { fillField, isUnset } from '../schema/fill.ts';

/** The fields every document has, where they are not there or not filled. */
export interface Envelope {
  readonly kind: Kind;
  readonly root: MappingNode;
  /** Shown for what is missing (document model, section 6, "Place of a finding"). */
  readonly kindEntry: Entry;
}

/** A day where it is written. */
export interface WrittenDay {
  readonly day: string;
  readonly node: ScalarNode;
}

/** Undefined for a document that does not say what it is. */
export function envelopeOf({ kind, root }: OfficeDocument): Envelope | undefined {
  const kindEntry = entryOf(root, 'kind');
  return kind && root && kindEntry ? { kind, root, kindEntry } : undefined;
}

/** True for documents that people may rely on. */
export function isInForce({ status }: OfficeDocument): boolean {
  return status === 'approved' || status === 'published';
}

/** The day in a field of the envelope; undefined when it is absent, empty or no day. */
export function dayIn({ root }: Pick<Envelope, 'root'>, key: string): WrittenDay | undefined {
  const node = resolved(entryOf(root, key)?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' && isDay(node.text)
    ? { day: node.text, node }
    : undefined;
}

/** The text in a field of the envelope; undefined when it is absent, empty or no text. */
export function textIn({ root }: Pick<Envelope, 'root'>, key: string): string | undefined {
  const node = resolved(entryOf(root, key)?.value);
  return node?.type === 'scalar' && typeof node.value === 'string' && node.text.trim() !== ''
    ? node.text.trim()
    : undefined;
}

export function isMissing({ root }: Pick<Envelope, 'root'>, key: string): boolean {
  return isUnset(entryOf(root, key));
}

/** Where something missing is shown: its key when that is there, else `kind`. */
export function missingAt({ root, kindEntry }: Envelope, key: string): At {
  return keyOf(entryOf(root, key) ?? kindEntry);
}

/** The edit that writes a field of the envelope, at the place the schema gives it. */
export function write({ kind, root }: Envelope, key: string, value: string): YamlEdit {
  return fillField({ shape: kind, node: root }, key, value);
}
