export type { Page, Target } from './block.ts';
export { type HtmlOptions, htmlBody } from './html.ts';
export { type Frame, htmlPage, MADE_HERE } from './html-page.ts';
export { markdownPage } from './markdown.ts';
export type { Note } from './note.ts';
export { languagesOf, pageOf } from './page.ts';
export { pageStyle } from './style.ts';
export type { PageInput } from './writer.ts';
