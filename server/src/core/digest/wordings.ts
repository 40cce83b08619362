import type { Locale } from '../l10n/index.ts';
import { entryOf, type Node, resolved } from '../syntax/index.ts';

/** A text in the reader's language, else in English, else in the first it is written in; undefined when there is none. */
export function wordingIn(node: Node | undefined, key: string, locale: Locale): string | undefined {
  const value = resolved(entryOf(node, key)?.value);
  if (value?.type === 'scalar') return scalarText(value);
  if (value?.type !== 'mapping') return undefined;
  const entries = [locale, 'en', ...value.entries.map((entry) => entry.key.text)].map((name) => entryOf(value, name));
  return entries.flatMap((entry) => scalarText(resolved(entry?.value)) ?? [])[0];
}

/** What people call the thing a mapping describes: its title, name, label or first words, else its id. */
export function nameIn(node: Node | undefined, locale: Locale): string | undefined {
  for (const key of NAMES) {
    const text = wordingIn(node, key, locale);
    if (text !== undefined) return shortened(text);
  }
  return undefined;
}

const NAMES = ['title', 'name', 'label', 'statement', 'text', 'id'];

function shortened(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L})\.$/u, '');
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

function scalarText(node: ReturnType<typeof resolved>): string | undefined {
  return node?.type === 'scalar' && node.value !== null && node.text.trim() !== '' ? node.text.trim() : undefined;
}
