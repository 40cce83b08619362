import type { Locale } from '../l10n/index.ts';
import { pathOf, type TextPlace } from '../model/index.ts';
import { entryOf, type YamlEdit } from '../syntax/index.ts';
import { replacement } from '../text/index.ts';
import { answered, type Draft, innerSpan, read, withStops } from './draft.ts';

/**
 * A draft in one language, written out in others as well: each text becomes a map with a wording per language, all of
 * them to be filled in. A text that is not the suggestion any more, or has no counterpart, is repeated there.
 */
export function inLanguages(
  draft: Draft,
  language: Locale,
  others: readonly Locale[],
  draftIn: (locale: Locale) => Draft,
): Draft {
  const document = read(draft);
  const declared = entryOf(document.root, 'language');
  if (others.length === 0 || !declared) return draft;
  const suggested = wordingsOf(draftIn(language));
  const wordings = others.map((other) => [other, wordingsOf(draftIn(other))] as const);
  const plain = document.texts.filter(({ map }) => map === undefined);
  const edits = plain.map(({ node, place }): YamlEdit => {
    const path = pathText({ place });
    const isSuggested = suggested.get(path) === node.text;
    const translated = wordings.map(
      ([other, words]) => [other, (isSuggested && words.get(path)) || node.text] as const,
    );
    return { op: 'set', node, value: Object.fromEntries([[language, node.text], ...translated]) };
  });
  // On one line, as people write a list of three short words.
  const newText = `[${[language, ...others].join(', ')}]`;
  const promise: YamlEdit = { op: 'text', edits: [replacement(declared.value?.span ?? declared.span, newText)] };
  const written = answered(draft, document, [promise, ...edits]);
  // Found by their paths: a condition of a card is no text in several languages for the model, but an item with a text for each.
  const toFillIn = new Set(
    plain.flatMap((text) => {
      const path = pathText(text);
      // What has been said in a language is nothing to fill in there any more.
      const isAnswered = suggested.get(path) !== text.node.text;
      return [...(isAnswered ? [] : [language]), ...others].map((one) => `${path}/${one}`);
    }),
  );
  const places = read(written).texts.filter((text) => toFillIn.has(pathText(text)));
  return withStops(
    written,
    places.map(({ node }) => innerSpan(node)),
  );
}

function wordingsOf(draft: Draft): ReadonlyMap<string, string> {
  return new Map(read(draft).texts.map((text) => [pathText(text), text.node.text]));
}

function pathText({ place }: Pick<TextPlace, 'place'>): string {
  return pathOf(place).join('/');
}
