import type { Locale } from '../l10n/index.ts';
import { itemAnchors } from './anchors.ts';
import { htmlBody } from './html.ts';
import { htmlPage } from './html-page.ts';
import type { Note } from './note.ts';
import { languagesOf, pageOf } from './page.ts';
import { wordsText } from './words-text.ts';
import type { PageInput } from './writer.ts';

/** A page beside the text it is made from. */
export interface PreviewPage {
  /** What stands inside `body`: each piece says in `data-from`, `data-to` (offsets) and `data-line` where it was written. */
  readonly html: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly title: string;
}

/** A page whose language may be left to the document. */
export type PreviewInput = Omit<PageInput, 'language'> & { readonly language: string | undefined };

/** What colleagues see while they write, remarks included; `locale` is the language of those. */
export function previewOf(input: PreviewInput, notes: readonly Note[], locale: Locale): PreviewPage {
  const { document } = input;
  const language = languageFor(input, locale);
  const page = pageOf({ ...input, language, forColleagues: true });
  const anchors = itemAnchors(page);
  const html = htmlBody(page, {
    hrefOf: ({ uri, anchor }) =>
      uri === document.uri && anchor !== undefined && anchors.has(anchor) ? `#${anchor}` : '#',
    lines: document.lines,
    notes,
    noteLocale: locale,
  });
  return { html, language, languages: page.languages, title: wordsText(page.title) };
}

/** The page as it will be published, complete, for a browser or a printer. */
export function wholePreviewOf(input: PreviewInput, locale: Locale): PreviewPage {
  const language = languageFor(input, locale);
  const page = pageOf({ ...input, language });
  const html = htmlPage(page, { hrefOf: () => undefined }, {});
  return { html, language, languages: page.languages, title: wordsText(page.title) };
}

/** The one asked for where the document has it, else its first, else the reader's. */
function languageFor({ document, language }: PreviewInput, locale: Locale): string {
  const languages = languagesOf(document);
  return language !== undefined && languages.includes(language) ? language : (languages[0] ?? locale);
}
