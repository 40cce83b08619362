import type { Page } from './block.ts';
import type { Frame } from './html-page.ts';
import { type MarkdownOptions, markdownPage } from './markdown.ts';

/** Stands in every Markdown file we write, so that the next run knows which it may replace. */
export const MARKDOWN_MADE_HERE = '<!-- Okenko';

/** A page as a file of a set: ways to the index and to the other languages first. */
export function markdownFile(page: Page, options: MarkdownOptions, frame: Frame): string {
  const { office, translations = [], version } = frame;
  const languages = translations.length > 1 ? translations : [];
  const links = [
    ...(office ? [`[${office.name.replaceAll(/[\\[\]<>]/g, '\\$&')}](${office.href})`] : []),
    ...languages.map(({ language, href }) =>
      language === page.language ? `**${language}**` : `[${language}](${href})`,
    ),
  ];
  const head = links.length === 0 ? '' : `${links.join(' · ')}\n\n`;
  return `${head}${markdownPage(page, options)}\n${MARKDOWN_MADE_HERE} ${version ?? ''} -->\n`;
}
