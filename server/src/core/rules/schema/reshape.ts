import {
  optionsOf,
  type ScalarType,
  type SchemaIssue,
  SHAPES,
  scalarOf,
  shapeNameOf,
  type TypeRef,
} from '../../model/index.ts';
import {
  type ContentNode,
  type MappingNode,
  resolved,
  type ScalarNode,
  type SequenceNode,
  type YamlEdit,
  type YamlValue,
} from '../../syntax/index.ts';
import { deletion, insertion, replacement, type TextEdit } from '../../text/index.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';

type Scalar = string | number | boolean;

/** The edit that gives a value the shape its field wants, keeping all it says; undefined where that cannot be seen. */
export function reshape(issue: SchemaIssue & { readonly node: ContentNode }, text: string): YamlEdit | undefined {
  const { node, type } = issue;
  switch (node.type) {
    case 'scalar': {
      const value = shaped(type, node);
      return value === undefined ? undefined : { op: 'set', node, value };
    }
    case 'mapping':
      if (takesMapping(listType(type)) && issue.entry?.value === node) return asText(itemOf(node, text));
      return withoutLoneDash(node, text);
    case 'sequence':
      return (node.items.length === 1 ? onlyItem(node, type, text) : undefined) ?? withoutLoneDash(node, text);
  }
}

/** A dash alone on the line above, which makes a list of what is one already, or of a map. */
function withoutLoneDash(node: ContentNode, text: string): YamlEdit | undefined {
  const from = Math.max(0, node.span.start - 200);
  const before = text.slice(from, node.span.start);
  const own = /(?:^|[\r\n])( *)$/.exec(before) ? /^- *(?:\r\n|\r|\n)/.exec(text.slice(node.span.start)) : null;
  if (own && node.type === 'sequence' && node.items.length === 1) {
    const start = node.span.start - (/ *$/.exec(before)?.[0].length ?? 0);
    return { op: 'text', edits: [deletion({ start, end: node.span.start + own[0].length })] };
  }
  const above = /(?:^|[\r\n])( *- *(?:\r\n|\r|\n)) *$/.exec(before);
  const start = above ? from + before.lastIndexOf(above[1] ?? '') : -1;
  return start < 0 ? undefined : { op: 'text', edits: [deletion({ start, end: start + (above?.[1]?.length ?? 0) })] };
}

/** A text or number as the list or mapping its field wants. */
function shaped(type: TypeRef | undefined, node: ScalarNode): YamlValue | undefined {
  const list = listType(type);
  if (list) {
    const items = partsOf(node, list).map((part) => itemValue(list, part));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const shape = shapeNameOf(type);
  return shape === undefined ? undefined : inShape(shape, scalarValue(node));
}

/** `residents, firms` is two ids; a text for readers may hold commas. */
function partsOf(node: ScalarNode, item: TypeRef): readonly Scalar[] {
  const value = scalarValue(node);
  const isWord = ['slug', 'ref', 'role', 'language'].includes(scalarOf(item)?.name ?? '') || scalarOf(item)?.values;
  if (typeof value !== 'string' || !isWord) return [value];
  return value.split(/\s*[,;]\s*/).filter((part) => part !== '');
}

function itemValue(item: TypeRef, value: Scalar): YamlValue | undefined {
  const scalar = scalarOf(item);
  if (scalar) return accepts(scalar, value) ? value : undefined;
  const shape = shapeNameOf(item);
  return shape === undefined ? undefined : inShape(shape, value);
}

/** A mapping whose likeliest field holds the value: `68` at `baseline` is `{ value: 68 }`. */
function inShape(shape: string, value: Scalar): YamlValue | undefined {
  const fields = Object.entries(SHAPES[shape]?.fields ?? {}).flatMap(([key, field]) => {
    const scalar = scalarOf(field.type);
    return scalar ? [{ key, scalar, isRequired: field.required === true }] : [];
  });
  const number = typeof value === 'string' ? readNumber(value)?.value : undefined;
  const ranked = fields
    .map((field) => ({ ...field, fit: fitOf(field.scalar, value, number) + (field.isRequired ? 0.5 : 0) }))
    .filter(({ fit }) => fit >= 1)
    .sort((a, b) => b.fit - a.fit);
  const [best] = ranked;
  if (!best) return undefined;
  return { [best.key]: best.scalar.as === 'number' && number !== undefined ? number : value };
}

/** How well a value fits a field: 0 not at all, more for a form only that field has. */
function fitOf({ name, as, values }: ScalarType, value: Scalar, number: number | undefined): number {
  if (values) return values.includes(value) ? 4 : 0;
  if (typeof value === 'boolean') return as === 'boolean' ? 2 : 0;
  if (typeof value === 'number' || number !== undefined) return as === 'number' ? 3 : 0;
  if (as !== 'string') return 0;
  const form = FORMS[name];
  if (form) return form(value) ? 4 : 0;
  return name === 'slug' || name === 'ref' || name === 'role' ? (/^[a-z][a-z0-9-]*$/.test(value) ? 2 : 0) : 1;
}

const FORMS: { readonly [definition: string]: (text: string) => boolean } = {
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  url: (text) => /^(?:https?:|www\.)/.test(text),
  phone: (text) => /^\+?[\d\s]{9,}$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  duration: (text) => readDuration(text) !== undefined,
  currency: (text) => /^[A-Z]{3}$/.test(text),
  language: (text) => /^[a-z]{2}$/.test(text),
  timeOfDay: (text) => /^\d{1,2}:\d{2}$/.test(text),
};

function accepts({ as, values }: ScalarType, value: Scalar): boolean {
  return values ? values.includes(value) : as === 'any' || typeof value === as;
}

function scalarValue(node: ScalarNode): Scalar {
  return typeof node.value === 'string' || node.value === null ? node.text.trim() : node.value;
}

function takesMapping(item: TypeRef | undefined): boolean {
  return optionsOf(item).some(({ t }) => t === 'shape' || t === 'map');
}

function listType(type: TypeRef | undefined): TypeRef | undefined {
  return optionsOf(type).flatMap((option) => (option.t === 'list' ? [option.of] : []))[0];
}

/** A mapping becomes the only item of a list: a dash before its first key, all other lines two columns to the right. */
function itemOf({ flow, span }: MappingNode, text: string): readonly TextEdit[] {
  if (flow) return [insertion(span.start, '['), insertion(span.end, ']')];
  const edits = [insertion(span.start, '- ')];
  for (const { index } of text.slice(span.start, span.end).matchAll(/(?<=[\r\n])[^\S\r\n]*[^\s]/g)) {
    edits.push(insertion(span.start + index, '  '));
  }
  return edits;
}

/** A list of one where a single value belongs. */
function onlyItem(list: SequenceNode, type: TypeRef | undefined, text: string): YamlEdit | undefined {
  const item = list.items[0];
  const node = resolved(item);
  if (!item || !node) return undefined;
  const scalar = scalarOf(type);
  if (node.type === 'scalar' && node === item && node.value !== null && scalar && accepts(scalar, node.value)) {
    return { op: 'set', node: list, value: scalarValue(node) };
  }
  if (node.type !== 'mapping' || node !== item || shapeNameOf(type) === undefined) return undefined;
  if (!list.flow) return asText([replacement(list.itemSpans[0] ?? list.span, ' ')]);
  const before = { start: list.span.start, end: item.span.start };
  const after = { start: item.span.end, end: list.span.end };
  const isBare =
    /^\[\s*$/.test(text.slice(before.start, before.end)) && /^\s*\]$/.test(text.slice(after.start, after.end));
  return isBare ? asText([deletion(before), deletion(after)]) : undefined;
}

function asText(edits: readonly TextEdit[]): YamlEdit {
  return { op: 'text', edits };
}
