import { vocabularyOf } from '../analysis/index.ts';
import { type Locale, number, render } from '../l10n/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import {
  type HardSentence,
  type Prose,
  proseOf,
  readability,
  readingGrade,
  textCounts,
  worstSentences,
} from '../prose/index.ts';
import type { ScalarNode } from '../syntax/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { escaped, paragraphs } from './describe.ts';
import { proseHoverTexts } from './prose-hover-texts.ts';

/**
 * How a text of a document reads, as Markdown: by the formula of its language with its name, how many words and sentences it
 * has, and its hardest sentences with what is hard in them. Undefined for titles, labels and names of acts, for texts of a few
 * words, and in languages nothing is known of. Only this one text is taken apart.
 */
export function describeProse(
  document: OfficeDocument,
  node: ScalarNode,
  workspace: Workspace,
  locale: Locale,
): string | undefined {
  const prose = proseOf(document, vocabularyOf(workspace)).find((place) => place.node === node)?.prose;
  if (!prose || SHORT_ROLES.includes(prose.role ?? '')) return undefined;
  const counts = textCounts(prose);
  if (counts.words < FEWEST) return undefined;
  const { words, sentences, longest } = counts;
  const size = render(proseHoverTexts, locale, 'size', { words, sentences, longest });
  const found = readability(prose.language, counts);
  if (!found) return paragraphs(size, render(proseHoverTexts, locale, 'tooShort'));
  const grade = render(proseHoverTexts, locale, readingGrade(found));
  const score = render(proseHoverTexts, locale, 'score', {
    formula: found.formula,
    // A school grade below zero tells nobody anything.
    value: number(locale, Math.max(0, Math.round(found.value))),
    limit: found.limit,
  });
  const worst = worstSentences(prose, MOST);
  return paragraphs(
    `**${grade}** · ${score}`,
    size,
    worst.length > 0 && [
      render(proseHoverTexts, locale, 'worst', { sentences: worst.length }),
      '',
      ...worst.map((one) => `- ${sentenceLine(one, prose, locale)}`),
    ],
  );
}

const SHORT_ROLES: readonly string[] = ['title', 'label', 'legal'];

/** With fewer words there is nothing to say about a text that one does not see. */
const FEWEST = 10;

/** Sentences that are named, phrases that are named of each, and characters that are shown of either. */
const MOST = 2;
const MOST_PHRASES = 4;
const SHOWN = 70;

function sentenceLine({ sentence, isLong, phrases }: HardSentence, { text }: Prose, locale: Locale): string {
  const quoted = (start: number, end: number) =>
    render(proseHoverTexts, locale, 'quoted', { text: escaped(shortened(text.slice(start, end))) });
  const reasons = [
    ...(isLong ? [render(proseHoverTexts, locale, 'long', { words: sentence.wordCount })] : []),
    ...phrases.slice(0, MOST_PHRASES).map(({ start, end }) => quoted(start, end)),
  ];
  return `${quoted(sentence.start, sentence.end)}: ${reasons.join(', ')}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN) return line;
  const cut = line.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2)).replace(/[,;:–-]$/, '')}…`;
}
