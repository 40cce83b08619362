import type { DocumentDigest, TextDigest } from '../digest/index.ts';
import { ENOUGH_WORDS, NO_TEXT, type Readability, readability, type TextCounts, together } from '../prose/index.ts';

/** How the texts read, for clients and for staff, by language. */
export interface LanguageReport {
  readonly groups: readonly TextGroup[];
  /** Texts of fewer words are not judged. */
  readonly enough: number;
  /** Documents whose texts for clients are hard to read, the hardest first. */
  readonly hardest: readonly HardDocument[];
}

export interface TextGroup extends Pick<TextDigest, 'readers' | 'language'> {
  readonly counts: TextCounts;
  /** The longest sentence, perhaps cut, and the document it stands in. */
  readonly longest: { readonly text: string; readonly file: string };
  /** Percent of sentences that are too long. */
  readonly longShare: number;
  /** Undefined when the texts are too short to judge. */
  readonly score: Readability | undefined;
}

export interface HardDocument {
  readonly title: string;
  readonly file: string;
  readonly language: TextDigest['language'];
  readonly score: Readability;
}

export function languageReport(digests: readonly DocumentDigest[], fileOf: (uri: string) => string): LanguageReport {
  const texts = digests.flatMap(({ uri, title, texts: own }) =>
    own.map((text) => ({ text, title, file: fileOf(uri) })),
  );
  const groups = (['client', 'staff'] as const).flatMap((readers) =>
    (['cs', 'pl', 'en'] as const).flatMap((language): readonly TextGroup[] => {
      const mine = texts.filter(({ text }) => text.readers === readers && text.language === language);
      const counts = mine.reduce((sum, { text }) => together(sum, text.counts), NO_TEXT);
      if (counts.words === 0) return [];
      const [longest] = [...mine].sort((a, b) => b.text.counts.longest - a.text.counts.longest);
      return [
        {
          readers,
          language,
          counts,
          longest: { text: longest?.text.longest ?? '', file: longest?.file ?? '' },
          longShare: Math.round((100 * counts.longSentences) / Math.max(1, counts.sentences)),
          score: readability(language, counts),
        },
      ];
    }),
  );
  const hardest = texts.flatMap(({ text, title, file }): readonly HardDocument[] => {
    const score = text.readers === 'client' ? readability(text.language, text.counts) : undefined;
    return score && score.value > score.limit ? [{ title, file, language: text.language, score }] : [];
  });
  hardest.sort((a, b) => b.score.value / b.score.limit - a.score.value / a.score.limit);
  return { groups, enough: ENOUGH_WORDS, hardest };
}
