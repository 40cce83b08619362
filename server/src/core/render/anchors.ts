import type { Page } from './block.ts';

/** The anchors a page has, so that no link leads to one it has not. */
export function itemAnchors(page: Page): ReadonlySet<string> {
  return new Set(page.blocks.flatMap((block) => (block.is === 'heading' ? (block.anchor ?? []) : [])));
}
