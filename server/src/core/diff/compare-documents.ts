import type { Locale } from '../l10n/index.ts';
import { SHAPES, type TypeRef } from '../model/index.ts';
import type { Node } from '../syntax/index.ts';
import { type Aspect, aspectOf, SILENT } from './aspects.ts';
import type { Change, ChangedDocument, FieldName, Value } from './change.ts';
import { compareTexts, wordingIn } from './compare-texts.ts';
import { type At, addChange, type Comparison, compareValue, type Version } from './comparison.ts';
import { type Content, contentOf, isListField } from './content.ts';
import { fieldNode, type Holder, textIn } from './holder.ts';
import { itemName, mainValue, summary } from './item-names.ts';
import { JOINED, LIMIT } from './joined-fields.ts';
import { matchItems } from './match-items.ts';
import { readHours, readScalar } from './read-value.ts';
import { SHORT_FORMS } from './reading-forms.ts';

/** Everything that differs in meaning between two versions of one document, in the order of the schema. */
export function compareDocuments(
  before: Version,
  after: Version,
  about: ChangedDocument,
  locale: Locale,
): readonly Change[] {
  const [oldRoot, newRoot] = [before.document.root, after.document.root];
  const shape = after.document.kind;
  if (!oldRoot || !newRoot || shape === undefined || before.document.kind !== shape) return [];
  const comparison: Comparison = { before, after, about, locale, changes: [] };
  const start: At = {
    before: [{ shape, node: oldRoot }],
    after: [{ shape, node: newRoot }],
    thing: undefined,
    fields: [],
    group: undefined,
    pathBefore: [],
    pathAfter: [],
  };
  compareThing(comparison, start);
  return comparison.changes;
}

/** `around` is what the field means that holds the thing: where the thing is but a value, that is what the value means. */
function compareThing(comparison: Comparison, at: At, around?: Aspect): void {
  const [before, after] = [at.before.at(-1), at.after.at(-1)];
  if (!before || !after) return;
  const { shape } = after;
  const joined = JOINED[shape] ?? {};
  for (const [key, { read }] of Object.entries(joined)) {
    const isValue = key === LIMIT || SHORT_FORMS[shape] === key;
    const part = { ...at, fields: isValue ? at.fields : [...at.fields, { shape, key }] };
    const aspect = aspectOf(shape, key) ?? (isValue ? around : undefined);
    compareValue(comparison, part, aspect, read(at.before), read(at.after));
  }
  const done = new Set(Object.values(joined).flatMap(({ of }) => of));
  for (const key of Object.keys(SHAPES[shape]?.fields ?? {})) {
    if (!done.has(key) && !SILENT.has(key) && key !== 'id') compareField(comparison, at, shape, key);
  }
}

function compareField(comparison: Comparison, at: At, shape: string, key: string): void {
  const field = SHAPES[shape]?.fields[key];
  const [before, after] = [at.before.at(-1), at.after.at(-1)];
  if (!field || !before || !after) return;
  const nodes = { before: fieldNode(before, key), after: fieldNode(after, key) };
  if (nodes.before === undefined && nodes.after === undefined) return;
  const aspect = aspectOf(shape, key);
  const isMain = SHORT_FORMS[shape] === key;
  const inside: At = {
    ...at,
    fields: isMain ? at.fields : [...at.fields, { shape, key }],
    group: aspect?.group ?? at.group,
    pathBefore: [...at.pathBefore, key],
    pathAfter: [...at.pathAfter, key],
  };
  const read = (node: Node | undefined, { document }: Version) =>
    contentOf(field.type, node, field, document.languages[0] ?? '');
  const contents: Both = { before: read(nodes.before, comparison.before), after: read(nodes.after, comparison.after) };
  if (isListField(field.type) && isListOrNothing(contents)) compareLists(comparison, inside, aspect, contents);
  else compareContents(comparison, inside, aspect, contents, { shape, key });
}

interface Both {
  readonly before: Content | undefined;
  readonly after: Content | undefined;
}

function isListOrNothing({ before, after }: Both): boolean {
  return [before, after].every((content) => content === undefined || content.is === 'list');
}

function compareContents(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  { before, after }: Both,
  { shape, key }: FieldName,
): void {
  if (before?.is === 'text' && after?.is === 'text') {
    compareTexts(comparison, at, aspect, before.texts, after.texts);
  } else if (before?.is === 'thing' && after?.is === 'thing' && before.holder.shape === after.holder.shape) {
    const inside = { ...at, before: [...at.before, before.holder], after: [...at.after, after.holder] };
    compareThing(comparison, inside, aspect);
  } else if (before?.is === 'map' || after?.is === 'map') {
    compareMaps(comparison, at, aspect, { before, after }, { shape, key });
  } else {
    const from = valueOf(before, at.before, comparison.before, comparison.locale, key, shape);
    const to = valueOf(after, at.after, comparison.after, comparison.locale, key, shape);
    compareValue(comparison, at, aspect, from, to);
  }
}

/** What to show of a content: its value, the main value of a thing, or a summary. */
function valueOf(
  content: Content | undefined,
  holders: readonly Holder[],
  { nameOf }: Version,
  locale: Locale,
  key: string,
  shape: string,
): Value | undefined {
  switch (content?.is) {
    case undefined:
    case 'map':
      return undefined;
    case 'scalar':
      return readScalar(content.node, key, shape, holders, nameOf);
    case 'text':
      return { is: 'text', text: wordingIn(content.texts, locale) };
    case 'thing':
      return mainValue([...holders, content.holder], nameOf) ?? { is: 'text', text: summary(content.holder) };
    case 'list':
      return { is: 'text', text: content.node ? summary({ shape, node: content.node }) : '' };
  }
}

function compareMaps(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  { before, after }: Both,
  { shape, key }: FieldName,
): void {
  const entries = (content: Content | undefined) =>
    new Map(content?.is === 'map' ? content.entries.map((entry) => [entry.key.text, entry.value]) : []);
  const [old, now] = [entries(before), entries(after)];
  const type = before?.is === 'map' ? before.of : after?.is === 'map' ? after.of : undefined;
  const field = SHAPES[shape]?.fields[key];
  if (!type || !field) return;
  for (const name of new Set([...now.keys(), ...old.keys()])) {
    const thing = { shape, id: name, name: comparison.after.nameOf(name, keysOf(field.type), key) };
    const inside = { ...at, thing, pathBefore: [...at.pathBefore, name], pathAfter: [...at.pathAfter, name] };
    const read = (node: Node | undefined, { document }: Version) =>
      contentOf(type, node, field, document.languages[0] ?? '');
    const contents = { before: read(old.get(name), comparison.before), after: read(now.get(name), comparison.after) };
    if (type.t === 'list' && isListOrNothing(contents)) compareLists(comparison, inside, aspect, contents);
    else compareContents(comparison, inside, aspect, contents, { shape, key });
  }
}

function keysOf(type: TypeRef) {
  return type.t === 'map' ? type.keys : undefined;
}

function compareLists(comparison: Comparison, at: At, aspect: Aspect | undefined, { before, after }: Both): void {
  const of = after?.is === 'list' ? after.of : before?.is === 'list' ? before.of : undefined;
  const [befores, afters] = [before, after].map((list) => (list?.is === 'list' ? (list.node?.items ?? []) : []));
  const field = at.fields.at(-1);
  if (!of || !befores || !afters || !field) return;
  const shape = shapeIn(of);
  if (shape === 'openingPeriod') {
    compareValue(comparison, at, aspect, readHours(befores), readHours(afters));
    return;
  }
  const info = SHAPES[field.shape]?.fields[field.key];
  if (!info) return;
  const read = (node: Node | undefined, { document }: Version) =>
    contentOf(of, node, info, document.languages[0] ?? '');
  for (const pair of matchItems(befores, afters, shape)) {
    const contents = {
      before: pair.before === undefined ? undefined : read(befores[pair.before], comparison.before),
      after: pair.after === undefined ? undefined : read(afters[pair.after], comparison.after),
    };
    const inside: At = {
      ...at,
      pathBefore: pair.before === undefined ? at.pathBefore : [...at.pathBefore, pair.before],
      pathAfter: pair.after === undefined ? at.pathAfter : [...at.pathAfter, pair.after],
    };
    compareItems(comparison, inside, aspect, contents, field);
  }
}

function compareItems(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  contents: Both,
  field: FieldName,
): void {
  const { before, after } = contents;
  const newest = after ?? before;
  if (newest?.is !== 'thing') {
    compareContents(comparison, at, aspect, contents, field);
    return;
  }
  const chain = after ? [...at.after, newest.holder] : [...at.before, newest.holder];
  const version = after ? comparison.after : comparison.before;
  // What it was called is what its readers know it by.
  const known = before?.is === 'thing' ? [...at.before, before.holder] : chain;
  const name = itemName(known, before ? comparison.before.nameOf : version.nameOf, comparison.locale);
  const thing = { shape: newest.holder.shape, id: textIn(newest.holder, 'id'), name };
  const inside: At = { ...at, thing, fields: [] };
  if (before?.is === 'thing' && after?.is === 'thing' && before.holder.shape === after.holder.shape) {
    compareIds(comparison, inside, before.holder, after.holder);
    compareThing(comparison, { ...inside, before: [...at.before, before.holder], after: chain });
    return;
  }
  const means = isUnimportant(newest.holder, aspect) ? { group: aspect?.group ?? 'rest' } : aspect;
  const value = mainValue(chain, version.nameOf);
  if (!before) addChange(comparison, inside, means, 'added', undefined, value);
  else if (!after) addChange(comparison, inside, means, 'removed', value, undefined);
  else compareContents(comparison, inside, aspect, contents, field);
}

function isUnimportant(holder: Holder, aspect: Aspect | undefined): boolean {
  return aspect?.unless !== undefined && textIn(holder, aspect.unless.key) === aspect.unless.is;
}

function compareIds(comparison: Comparison, at: At, before: Holder, after: Holder): void {
  const [old, now] = [textIn(before, 'id'), textIn(after, 'id')];
  if (old === undefined || now === undefined || old === now) return;
  const fields = [...at.fields, { shape: after.shape, key: 'id' }];
  addChange(comparison, { ...at, fields }, ID, 'changed', { is: 'code', text: old }, { is: 'code', text: now });
}

const ID: Aspect = { group: 'rest', topic: 'id' };

/** The shape of items, also of those that may be written as one scalar. */
function shapeIn(of: TypeRef): string | undefined {
  const options = of.t === 'union' ? of.of : [of];
  return options.flatMap((option) => (option.t === 'shape' && option.name !== 'text' ? [option.name] : []))[0];
}
