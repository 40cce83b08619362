import { type FieldInfo, optionsOf, type TypeRef } from '../model/index.ts';
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from '../syntax/index.ts';
import { type Holder, present } from './holder.ts';
import { oneLine } from './read-value.ts';
import { EMPTY_FORMS, SHORT_FORMS } from './reading-forms.ts';

/** What stands in a field, as its schema reads it. */
export type Content =
  | { readonly is: 'scalar'; readonly node: ScalarNode }
  | { readonly is: 'text'; readonly texts: ReadonlyMap<string, string> }
  | { readonly is: 'thing'; readonly holder: Holder }
  | { readonly is: 'list'; readonly node: SequenceNode | undefined; readonly of: TypeRef }
  | { readonly is: 'map'; readonly entries: readonly Entry[]; readonly of: TypeRef };

/** Undefined for nothing, for "there is none" where no list is known, and for what the schema has no words for. */
export function contentOf(
  type: TypeRef | undefined,
  node: Node | undefined,
  field: FieldInfo,
  language: string,
): Content | undefined {
  const content = present(node);
  const options = optionsOf(type);
  switch (content?.type) {
    case 'scalar': {
      const short = options.find((option) => option.t === 'shape' && Object.hasOwn(SHORT_FORMS, option.name));
      if (short?.t === 'shape') return { is: 'thing', holder: { shape: short.name, node: content } };
      if (isText(type, field)) return { is: 'text', texts: new Map([[language, oneLine(content.text)]]) };
      return { is: 'scalar', node: content };
    }
    case 'sequence': {
      const list = options.find((option) => option.t === 'list');
      return list?.t === 'list' ? { is: 'list', node: content, of: list.of } : undefined;
    }
    case 'mapping':
      return ofMapping(options, content);
    default:
      return undefined;
  }
}

/** The items of a field that holds a list, also where it says that there are none. */
export function isListField(type: TypeRef | undefined): boolean {
  return optionsOf(type).some((option) => option.t === 'list');
}

function ofMapping(options: readonly TypeRef[], node: MappingNode): Content | undefined {
  for (const option of options) {
    if (option.t === 'map') return { is: 'map', entries: [...node.entries, ...node.merged], of: option.of };
    if (option.t !== 'shape' || EMPTY_FORMS.has(option.name)) continue;
    if (option.name === 'text') return { is: 'text', texts: wordings(node) };
    return { is: 'thing', holder: { shape: option.name, node } };
  }
  return undefined;
}

function wordings(node: MappingNode): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { key, value } of [...node.merged, ...node.entries]) {
    const text = present(value);
    if (text?.type === 'scalar') texts.set(key.text, oneLine(text.text));
  }
  return texts;
}

function isText(type: TypeRef | undefined, field: FieldInfo): boolean {
  return (
    field.text !== undefined ||
    optionsOf(type).some((option) => (option.t === 'scalar' || option.t === 'shape') && option.name === 'text')
  );
}
