import type { Locale } from '../l10n/index.ts';
import { escapeHtml } from './escape-html.ts';

export interface HtmlPage {
  readonly locale: Locale;
  readonly title: string;
  /** CSS. */
  readonly style: string;
  /** HTML below the title. */
  readonly header: readonly string[];
  /** HTML. */
  readonly main: readonly string[];
  readonly footer: string;
}

/** A page in one file that needs nothing else: no script, no font, no picture from elsewhere. */
export function htmlPage({ locale, title, style, header, main, footer }: HtmlPage): string {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${header.join('\n')}
</header>
<main>
${main.join('\n')}
</main>
<footer><p class="quiet">${escapeHtml(footer)}</p></footer>
</body>
</html>
`;
}
