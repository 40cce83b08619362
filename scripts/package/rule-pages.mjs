// One file of rule pages per language for the extension: a thousand files, each packed on its own, take three times the room.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.mjs';

const SOURCE = 'docs/rules';
const TARGET = 'dist/rule-pages';

/** Writes `dist/rule-pages/{en,cs,pl}.json`: text by the page's path below `docs/rules`. */
export function writeRulePages() {
  const byLanguage = new Map(['en', 'cs', 'pl'].map((language) => [language, {}]));
  const files = readdirSync(SOURCE, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.md')).sort()) {
    const language = /\.(cs|pl)\.md$/.exec(file)?.[1] ?? 'en';
    byLanguage.get(language)[file] = readFileSync(path.join(SOURCE, file), 'utf8');
  }
  for (const [language, pages] of byLanguage) {
    writeWhole(path.join(TARGET, `${language}.json`), JSON.stringify(pages));
  }
}
