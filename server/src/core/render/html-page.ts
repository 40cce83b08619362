import { localeFrom } from '../l10n/index.ts';
import { escapeHtml } from '../report/escape-html.ts';
import type { Block, Page } from './block.ts';
import { type HtmlOptions, htmlBody } from './html.ts';
import { pageStyle } from './style.ts';
import { sayIn } from './texts.ts';
import { visible } from './visible.ts';
import { wordsText } from './words-text.ts';

/** What stands around a page. */
export interface Frame {
  /** Of the program, for the line at the foot, which is left out without it. */
  readonly version?: string;
  /** Name of the office, with the way to its list of pages. */
  readonly office?: { readonly name: string; readonly href: string };
  /** The same page in other languages, this one among them. */
  readonly translations?: readonly { readonly language: string; readonly href: string }[];
}

/** Stands in every file we write, so that the next run knows which it may replace. */
export const MADE_HERE = '<meta name="generator" content="Okenko';

/** A whole page that needs nothing else: no script, no font, no picture from elsewhere. */
export function htmlPage(page: Page, options: HtmlOptions, frame: Frame): string {
  const say = sayIn(localeFrom(page.language));
  const title = [wordsText(page.title), frame.office?.name].filter((part) => part !== undefined && part !== '');
  const body = htmlBody(page, options);
  // The way to the parts stands before the first of them, behind what the page is about.
  const first = body.search(/<h2[ >]/);
  const end = first < 0 ? body.length : first;
  const made = frame.version === undefined ? '' : text(say('madeWith', { version: frame.version }));
  const footer = made === '' ? '' : `<footer><p class="made">${made}</p></footer>\n`;
  return `<!DOCTYPE html>
<html lang="${text(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${MADE_HERE} ${text(frame.version ?? '')}">
<title>${text([...new Set(title)].join(' – '))}</title>
<style>
${pageStyle()}
</style>
</head>
<body>
<a class="skip" href="#text">${text(say('skip'))}</a>
<div class="top"></div>
${header(page, frame)}
<main id="text" tabindex="-1">
${body.slice(0, end)}${contents(page.blocks, say('onThisPage'))}${body.slice(end)}
</main>
${footer}</body>
</html>
`;
}

function header(page: Page, { office, translations = [] }: Frame): string {
  const say = sayIn(localeFrom(page.language));
  const home = office ? `<p><a href="${text(office.href)}">${text(office.name)}</a></p>` : '';
  const languages = translations.length > 1 ? translations : [];
  const items = languages.map(({ language, href }) => {
    const name = `<span lang="${text(language)}">${text(ownName(language))}</span>`;
    const isHere = language === page.language;
    return isHere
      ? `<li><span aria-current="true">${name}</span></li>`
      : `<li><a href="${text(href)}" hreflang="${text(language)}">${name}</a></li>`;
  });
  const list = `<nav aria-label="${text(say('languages'))}"><ul class="switch">${items.join('')}</ul></nav>`;
  return home === '' && items.length === 0 ? '' : `<header>${home}${items.length === 0 ? '' : list}</header>`;
}

/** Ways to the parts of a long page. */
function contents(blocks: readonly Block[], title: string): string {
  const parts = blocks.flatMap((block) =>
    block.is === 'heading' && block.level === 2 && block.anchor !== undefined
      ? [`<li><a href="#${text(block.anchor)}">${text(wordsText(block.words))}</a></li>`]
      : [],
  );
  if (parts.length < 4) return '';
  return `<nav class="contents" aria-label="${text(title)}"><p>${text(title)}</p><ul>\n${parts.join('\n')}\n</ul></nav>\n`;
}

/** A language as its speakers call it: "Čeština". */
function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function text(written: string): string {
  return escapeHtml(visible(written));
}
