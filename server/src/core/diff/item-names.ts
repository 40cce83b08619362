import { nameIn, wordingIn } from '../digest/index.ts';
import type { Locale } from '../l10n/index.ts';
import { fieldDocs, fieldOf, shapeNameOf } from '../model/index.ts';
import { resolved } from '../syntax/index.ts';
import type { Value } from './change.ts';
import { fieldNode, type Holder } from './holder.ts';
import { type NameOf, oneLine, readField } from './read-value.ts';
import { MAIN_FIELDS, NAMES } from './reading-forms.ts';

/** Longer summaries tell less. */
const MOST = 120;

/** What a thing is called in the reader's language: by its own name field, its title, its id, else its first values. */
export function itemName(holders: readonly Holder[], nameOf: NameOf, locale: Locale): string {
  const holder = holders.at(-1);
  if (!holder) return '';
  const key = NAMES[holder.shape];
  const own = key === undefined ? undefined : fieldNode(holder, key);
  const value = key !== undefined && own?.type === 'scalar' ? readField(key, holders, nameOf) : undefined;
  if (value) return shortWords(value, locale);
  const text = key !== undefined && own?.type === 'mapping' ? wordingIn(holder.node, key, locale) : undefined;
  return text ?? nameIn(holder.node, locale) ?? summary(holder);
}

/** What to show of a thing that came or went; undefined when its name says enough. */
export function mainValue(holders: readonly Holder[], nameOf: NameOf): Value | undefined {
  const value = mainFieldOf(holders, nameOf);
  return value?.is === 'truth' ? undefined : value;
}

function mainFieldOf(holders: readonly Holder[], nameOf: NameOf): Value | undefined {
  let chain = holders;
  for (const key of MAIN_FIELDS[holders.at(-1)?.shape ?? ''] ?? []) {
    const holder = chain.at(-1);
    if (!holder) return undefined;
    const inner = shapeNameOf(fieldOf(holder.shape, key)?.type);
    const node = fieldNode(holder, key);
    if (inner !== undefined && node) chain = [...chain, { shape: inner, node }];
    else return readField(key, chain, nameOf);
  }
  return undefined;
}

/** The plain values of a thing, one after another. */
export function summary({ node }: Holder): string {
  const words: string[] = [];
  collect(node, words);
  const text = words.join(', ');
  return text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;
}

function collect(node: Holder['node'] | undefined, words: string[]): void {
  if (node?.type === 'scalar' && node.value !== null) words.push(oneLine(node.text));
  if (node?.type === 'sequence') for (const item of node.items) collect(resolved(item), words);
  if (node?.type === 'mapping') for (const { value } of node.entries) collect(resolved(value), words);
}

/** Words of a value that names something. */
function shortWords(value: Value, locale: Locale): string {
  switch (value.is) {
    case 'choice':
      return fieldDocs()[value.shape]?.fields[value.key]?.values?.[value.value]?.[locale] ?? value.value;
    case 'name':
      return value.name;
    case 'text':
    case 'code':
      return value.text;
    case 'day':
      return value.day;
    default:
      return 'value' in value ? String(value.value) : '';
  }
}
