import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read, trackedFiles } from '../support/sources.ts';

// Rule sources become pages elsewhere; fixtures are what other programs print.
const OTHERS = /^(?:server\/src\/core\/rules|test\/fixtures)\//;
const pages = trackedFiles().filter((file) => file.endsWith('.md') && !OTHERS.test(file));

test('every link between our own pages leads to a file, and to a heading where it names one', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const [file = '', heading] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(ROOT, target))) return [`${page} -> ${link}`];
      const isKnown = heading === undefined || !target.endsWith('.md') || headingsOf(target).includes(heading);
      return isKnown ? [] : [`${page} -> ${link}: no such heading`];
    }),
  );
  expect(broken).toEqual([]);
});

test('there are pages with links', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(linksOf('README.md').length).toBeGreaterThan(10);
});

function linksOf(page: string): readonly string[] {
  const text = withoutCode(read(page));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(?:[a-z]+:|\/)/.test(link));
}

/** Anchors as code hosts make them. */
function headingsOf(page: string): readonly string[] {
  return [...withoutCode(read(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
}
