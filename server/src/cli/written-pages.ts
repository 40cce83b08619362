import { lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PageFormat } from '../core/render/index.ts';
import { contentDigest } from '../platform/node/content-digest.ts';
import { reasonOf } from '../platform/node/find-files.ts';
import { stayInside } from '../platform/node/stay-inside.ts';

/** The list of the pages `okenko render` wrote into a folder, in that folder: hidden, so that no web server lists it. */
export const PAGES_LIST = '.okenko-pages.json';

/** Digests of pages as they were written, by their paths from the folder with `/`. */
export type WrittenPages = ReadonlyMap<string, string>;

/** What was written into a folder, in each format for itself: two catalogues may lie side by side. */
export type PagesList = { readonly [F in PageFormat]: WrittenPages };

export const NO_PAGES: PagesList = { html: new Map(), markdown: new Map() };

/** A list as it was kept; undefined for a text that is none. */
export function readPagesList(text: string): PagesList | undefined {
  const data = parsed(text);
  if (data?.okenko !== 'render' || data.version !== 1) return undefined;
  const [html, markdown] = [pagesIn(data.html), pagesIn(data.markdown)];
  return html && markdown && { html, markdown };
}

export function pagesListText({ html, markdown }: PagesList): string {
  const sorted = (pages: WrittenPages) => Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ okenko: 'render', version: 1, html: sorted(html), markdown: sorted(markdown) }, null, 1)}\n`;
}

export interface RemovedPages {
  readonly removed: number;
  /** Left alone, by absolute path: changed since they were written, or the system's reason why they cannot be removed. */
  readonly left: readonly { readonly file: string; readonly reason: 'changed' | { readonly system: string } }[];
}

/**
 * Removes pages of an earlier run that a folder no longer needs, and folders that are empty then. Only a file that lies in the
 * folder, by no link, is one of `isOurs` and holds to the byte what was written is removed, whatever the list says.
 */
export function removeOldPages(
  folder: string,
  old: WrittenPages,
  needed: readonly string[],
  isOurs: (file: string) => boolean,
): RemovedPages {
  const left: RemovedPages['left'][number][] = [];
  let removed = 0;
  // Where a system makes no difference between `A` and `a`, a page must not be taken for an old one.
  const kept = new Set(needed.map((name) => name.toLowerCase()));
  for (const [name, digest] of old) {
    const file = path.join(folder, ...name.split('/'));
    if (kept.has(name.toLowerCase()) || !isBelow(folder, file)) continue;
    try {
      if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      if (contentDigest(readFileSync(file)) !== digest || !isOurs(file)) {
        left.push({ file, reason: 'changed' });
        continue;
      }
      rmSync(file);
      removed += 1;
      removeEmpty(path.dirname(file), folder);
    } catch (error) {
      left.push({ file, reason: { system: reasonOf(error) } });
    }
  }
  return { removed, left };
}

/** By its name and by where it really lies. */
function isBelow(folder: string, file: string): boolean {
  const below = path.relative(folder, file);
  if (below === '' || below.startsWith('..') || path.isAbsolute(below)) return false;
  try {
    stayInside(folder, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function removeEmpty(folder: string, last: string): void {
  for (let at = folder; at !== last && readdirSync(at).length === 0; at = path.dirname(at)) rmdirSync(at);
}

function parsed(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function pagesIn(data: unknown): WrittenPages | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const pages = new Map<string, string>();
  for (const [name, digest] of Object.entries(data)) {
    if (typeof digest !== 'string') return undefined;
    pages.set(name, digest);
  }
  return pages;
}
