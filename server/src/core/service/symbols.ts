import type { Locale } from '../l10n/index.ts';
import type { Kind, OfficeDocument } from '../model/index.ts';
import { type Entry, entryOf, type MappingNode, type Node, type Path, resolved } from '../syntax/index.ts';
import { contains, type Span } from '../text/index.ts';
import { kindTitle } from './describe.ts';
import { kindFor, modelPlaceAt } from './field-at.ts';

/** One line of the outline. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly what: 'document' | 'section' | 'item';
  readonly span: Span;
  /** The part that names it; lies inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

/**
 * What a document holds, by meaning: the document itself, its sections in the reader's words, and their items under the names
 * people gave them. Keys and ids stand beside.
 * Undefined for a document without a kind.
 */
export function outline(document: OfficeDocument, locale: Locale): OutlineNode | undefined {
  const kind = kindFor(document);
  const { root } = document;
  const [first] = root?.entries ?? [];
  if (!kind || !root || !first) return undefined;
  const words = { kind, locale };
  const named = entryOf(root, 'id') ?? entryOf(root, 'kind') ?? first;
  return {
    name: textOf(entryOf(root, 'title')?.value, locale) ?? (document.id?.trim() || kindTitle(kind, locale)),
    detail: kindTitle(kind, locale),
    what: 'document',
    span: root.span,
    nameSpan: named.span,
    children: root.entries.flatMap((entry) => section(entry, [entry.key.text], words)),
  };
}

interface Words {
  readonly kind: Kind;
  readonly locale: Locale;
}

/** A key that holds a list or a map. */
function section(entry: Entry, path: Path, words: Words): readonly OutlineNode[] {
  const value = entry.value?.type === 'alias' ? undefined : entry.value;
  if (value?.type !== 'mapping' && value?.type !== 'sequence') return [];
  // A text in several languages is one text.
  const place = modelPlaceAt(words.kind, path);
  if (value.type === 'mapping' && place?.types.some((type) => type.t === 'shape' && type.name === 'text')) return [];
  const title = place?.field?.doc?.title[words.locale];
  const { span, key } = entry;
  const children = inside(value, path, words);
  // Inside sections only what leads to items is worth a line.
  if (path.length > 1 && children.length === 0) return [];
  return [
    {
      name: nameFor(title ?? key.text),
      detail: title === undefined ? '' : key.text,
      what: 'section',
      span,
      nameSpan: key.span,
      children,
    },
  ];
}

function inside(node: Node, path: Path, words: Words): readonly OutlineNode[] {
  if (node.type === 'mapping') return node.entries.flatMap((entry) => section(entry, [...path, entry.key.text], words));
  if (node.type !== 'sequence') return [];
  return node.items.flatMap((item, i): readonly OutlineNode[] => {
    if (item?.type !== 'mapping') return [];
    return [itemSymbol(item, [...path, i], words)];
  });
}

/** An item under its title, the id beside it; under its id, or how it begins, where it has none. */
function itemSymbol(item: MappingNode, path: Path, words: Words): OutlineNode {
  const id = entryOf(item, 'id');
  const titles = TITLES.flatMap((key) => textOf(entryOf(item, key)?.value, words.locale) ?? []);
  const first = textOf(item.entries[0]?.value, words.locale);
  const own = textOf(id?.value, words.locale);
  const name = titles[0] ?? own ?? first ?? '';
  return {
    name: nameFor(name),
    detail: own === undefined || own === name ? '' : shortened(own),
    what: 'item',
    span: item.span,
    nameSpan: within(id?.value?.span, item.span) ?? item.entries[0]?.span ?? item.span,
    children: inside(item, path, words),
  };
}

/** A part of an item that stands in it; what a merge key brings stands elsewhere. */
function within(part: Span | undefined, item: Span): Span | undefined {
  return part && contains(item, part) ? part : undefined;
}

/** Fields that say in words what an item is. */
const TITLES = ['title', 'name', 'statement', 'text', 'question', 'term', 'what', 'type', 'role', 'days'];

/** A text in the reader's language, else in the first it is written in; a few words of a list one after the other. */
function textOf(node: Node | undefined, locale: Locale): string | undefined {
  const value = resolved(node);
  if (value?.type === 'scalar') return value.value === null || value.text.trim() === '' ? undefined : value.text.trim();
  if (value?.type === 'sequence') {
    const words = value.items.map(resolved);
    const isPlain = words.every((word) => word?.type === 'scalar' && word.value !== null);
    return isPlain ? words.map((word) => textOf(word, locale)).join(', ') || undefined : undefined;
  }
  if (value?.type !== 'mapping') return undefined;
  const own = resolved(entryOf(value, locale)?.value ?? value.entries[0]?.value);
  return own?.type === 'scalar' && own.value !== null ? textOf(own, locale) : undefined;
}

/** Clients refuse symbols without a name. */
function nameFor(text: string): string {
  return text.trim() === '' ? '…' : shortened(text);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

const LONGEST = 60;
