import { number, render } from '../../l10n/index.ts';
import { ENOUGH_WORDS, proseOf, readability, readingGrade, textCounts } from '../../prose/index.ts';
import { type HintContext, type InlayHint, isShown } from './hint.ts';
import { inlayTexts } from './inlay-texts.ts';

/** Behind texts of enough words: how they read, by the formula of their language. Nothing in languages without one. */
export function readingHints(context: HintContext): readonly InlayHint[] {
  const { document, locale } = context;
  return proseOf(document).flatMap(({ node, prose }): readonly InlayHint[] => {
    // No text of so few letters has enough words, and counting words is what costs.
    if (!prose || prose.text.length < ENOUGH_WORDS * 2 || !isShown(node.span, context)) return [];
    const counts = textCounts(prose);
    const found = readability(prose.language, counts);
    if (!found) return [];
    const tooltip = render(inlayTexts, locale, 'readingMeaning', {
      formula: found.formula,
      value: number(locale, Math.round(found.value)),
      limit: number(locale, found.limit),
      words: counts.words,
      sentences: counts.sentences,
    });
    return [{ offset: node.span.end, label: render(inlayTexts, locale, readingGrade(found)), tooltip }];
  });
}
