import type { ScalarNode, YamlEdit } from '../../syntax/index.ts';
import { insertion, type TextEdit } from '../../text/index.ts';
import { aroundText, isInBrackets } from './around-text.ts';
import type { Refactor } from './refactoring.ts';
import type { Spot } from './spot.ts';

/** A text in one language of several: one place for each language of the document, those to come still empty. */
export const translationSkeleton: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const { document, offset, chain } = spot;
    const place = document.texts.find(({ node }) => node.span.start <= offset && offset <= node.span.end);
    const [source, ...others] = document.languages.filter((language) => LANGUAGES.has(language));
    if (!place || source === undefined || others.length === 0 || place.node.anchor !== undefined) return undefined;
    const { map, node } = place;
    if (chain.some((link) => link.node?.type === 'alias')) return undefined;
    if (!map) {
      const edits = wrapped(spot, node, source, others);
      return edits && { title: 'translations', args: { languages: others }, edits: [{ op: 'text', edits }] };
    }
    const there = new Set(map.entries.map(({ key }) => key.text));
    const missing = [source, ...others].filter((language) => !there.has(language));
    const edits = missing.map((key): YamlEdit => ({ op: 'addEntry', mapping: map, key, value: '' }));
    return edits.length > 0 ? { title: 'translations', args: { languages: missing }, edits } : undefined;
  },
};

const LANGUAGES: ReadonlySet<string> = new Set(['cs', 'pl', 'en']);

/** The text stays as it is written, beside the name of its language. */
function wrapped(
  spot: Spot,
  node: ScalarNode,
  source: string,
  others: readonly string[],
): readonly TextEdit[] | undefined {
  const after = others.map((language) => `${language}: ""`);
  if (!isInBrackets(spot)) return aroundText(spot, node, { before: [], name: source, after });
  const { start, end } = node.span;
  const isTagged = /![^\s,[\]{}]*\s+$/u.test(spot.document.text.slice(0, start));
  return isTagged ? undefined : [insertion(start, `{ ${source}: `), insertion(end, `, ${after.join(', ')} }`)];
}
