import type { Locale } from '../l10n/index.ts';
import { itemAnchors } from './anchors.ts';
import { htmlBody } from './html.ts';
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

/** What colleagues see while they write, remarks included; `locale` is the language of those. */
export function previewOf(
  input: Omit<PageInput, 'language'> & { readonly language: string | undefined },
  notes: readonly Note[],
  locale: Locale,
): PreviewPage {
  const { document } = input;
  const languages = languagesOf(document);
  const asked = input.language;
  const language = asked !== undefined && languages.includes(asked) ? asked : (languages[0] ?? locale);
  const page = pageOf({ ...input, language, forColleagues: true });
  const anchors = itemAnchors(page);
  const html = htmlBody(page, {
    hrefOf: ({ uri, anchor }) =>
      uri === document.uri && anchor !== undefined && anchors.has(anchor) ? `#${anchor}` : '#',
    lines: document.lines,
    notes,
    noteLocale: locale,
  });
  return { html, language, languages, title: wordsText(page.title) };
}
