/** Draws `media/icon.png` (128 × 128, what the marketplace asks for) from `media/icon.svg`. Run after changing the SVG. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { repositoryRoot } from './paths.mjs';

const media = path.join(repositoryRoot, 'media');
const svg = readFileSync(path.join(media, 'icon.svg'), 'utf8');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
