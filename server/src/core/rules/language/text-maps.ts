import type { Surroundings } from '../../analysis/index.ts';
import type { TextPlace } from '../../model/index.ts';
import { type Entry, entryOf, type MappingNode } from '../../syntax/index.ts';

/** Languages a text map can have. */
export const WRITTEN = ['cs', 'pl', 'en'] as const;
export type Written = (typeof WRITTEN)[number];

/** One text in several languages. */
export interface TextMap {
  readonly mapping: MappingNode;
  /** The languages that have words, in reading order. */
  readonly texts: readonly TextPlace[];
}

/** The text maps of a document in reading order, each once. Ask `context.once(textMapsIn)`. */
export function textMapsIn({ document }: Surroundings): readonly TextMap[] {
  const maps = new Map<MappingNode, TextPlace[]>();
  let last: TextPlace[] = [];
  for (const text of document.texts) {
    if (!text.map) continue;
    // The languages of one text follow each other; a map that comes again is reused through an alias.
    if (last[0]?.map === text.map) last.push(text);
    else if (maps.has(text.map)) last = [];
    else {
      last = [text];
      maps.set(text.map, last);
    }
  }
  return [...maps].map(([mapping, texts]) => ({ mapping, texts }));
}

/** The languages a document declares, as far as text maps can have them. */
export function declaredIn({ document }: Pick<Surroundings, 'document'>): readonly Written[] {
  return [...new Set(document.languages.flatMap((code) => written(code) ?? []))];
}

/** `cs-CZ` is written under `cs`; undefined for languages no text map can have. */
export function written(code: string | undefined): Written | undefined {
  if (code === 'cs' || code === 'pl' || code === 'en') return code;
  const base = code?.replace(/-.*$/s, '').toLowerCase();
  return WRITTEN.find((known) => known === base);
}

/** The words of a map in one language; undefined where there are none. */
export function wordsIn({ texts }: TextMap, language: Written): TextPlace | undefined {
  return texts.find((text) => text.language === language && text.node.text.trim() !== '');
}

/** The key of one language in a map, with or without words behind it. */
export function languageEntry({ mapping }: TextMap, language: Written): Entry | undefined {
  return entryOf(mapping, language);
}

/** The entry of the envelope's `language`, and its items as written. */
export function languageField({ document }: Pick<Surroundings, 'document'>): Entry | undefined {
  return entryOf(document.root, 'language');
}
