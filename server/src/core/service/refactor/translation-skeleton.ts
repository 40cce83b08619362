import type { YamlEdit } from '../../syntax/index.ts';
import type { Refactor } from './refactoring.ts';

/** A text in one language of several: one place for each language of the document, those to come still empty. */
export const translationSkeleton: Refactor = {
  kind: 'rewrite',
  offer: ({ document, offset, chain }) => {
    const place = document.texts.find(({ node }) => node.span.start <= offset && offset <= node.span.end);
    const [source, ...others] = document.languages.filter((language) => LANGUAGES.has(language));
    if (!place || source === undefined || others.length === 0 || place.node.anchor !== undefined) return undefined;
    const { map, node } = place;
    if (chain.some((link) => link.node?.type === 'alias')) return undefined;
    // A note behind the sign of a block would be lost.
    const hasNote = document.tree.comments.some(
      ({ span }) => node.span.start < span.start && span.end <= node.span.end,
    );
    if (!map) {
      if (hasNote) return undefined;
      const value = Object.fromEntries([[source, node.text], ...others.map((language) => [language, ''])]);
      return { title: 'translations', args: { languages: others }, edits: [{ op: 'set', node, value }] };
    }
    const there = new Set(map.entries.map(({ key }) => key.text));
    const missing = [source, ...others].filter((language) => !there.has(language));
    const edits = missing.map((key): YamlEdit => ({ op: 'addEntry', mapping: map, key, value: '' }));
    return edits.length > 0 ? { title: 'translations', args: { languages: missing }, edits } : undefined;
  },
};

const LANGUAGES: ReadonlySet<string> = new Set(['cs', 'pl', 'en']);
