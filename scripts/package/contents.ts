/** What may be in a package: patterns of files with the least number of files that must match. Nothing else is shipped. */
export type Contents = { readonly [pattern: string]: number };

const both: Contents = {
  'package.json': 1,
  'package.nls.json': 1,
  'package.nls.{cs,pl}.json': 2,
  LICENSE: 1,
  'README.md': 1,
  'CHANGELOG.md': 1,
  'dist/THIRD-PARTY-NOTICES.txt': 1,
  'dist/client/{extension.cjs,extension.web.js,preview.js}': 3,
  // What the entry in Node loads late.
  'dist/client/{begin,fix-document,node-session,office-nodes,place-text,preview-panel,review-notes,rule-page}.cjs': 8,
  'dist/server/{main.cjs,main.worker.js}': 2,
  'dist/language/{lexicon,signals,wordings}.{cs,en,pl}.cjs': 9,
  'docs/{command-line,configuration}{,.cs,.pl}.md': 6,
  'docs/with-red-hat-yaml.md': 1,
  'l10n/bundle.l10n.{cs,pl}.json': 2,
  'lexicons/NOTICE.md': 1,
  'media/**/*.{png,svg,md,css,js}': 1,
  'snippets/okenko.{en,cs,pl}.code-snippets': 3,
  'syntaxes/*.tmLanguage.json': 1,
};

export const npmContents: Contents = {
  ...both,
  'dist/cli/{okenko,engine}.cjs': 2,
  'dist/textlint/index.cjs': 1,
  'docs/rules/README{,.cs,.pl}.md': 3,
  'docs/rules/*/*.md': 3,
  'schemas/*.schema.json': 12,
};

/**
 * The extension starts the server itself, so it needs no command line; the schemas are for other editors, and its rule pages
 * lie in one file per language.
 */
export const vsixContents: Contents = { ...both, 'dist/rule-pages/{en,cs,pl}.json': 3 };
