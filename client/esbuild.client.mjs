/** The bundles of the extension's own side. Paths are relative to the repository root. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * `import * as vscode` means `require('vscode')`: as it stands esbuild copies all 500 names of the editor's interface, once for
 * each of our files, whenever the extension starts.
 */
const vscodeAsItIs = {
  name: 'vscode-as-it-is',
  setup({ onLoad }) {
    onLoad({ filter: /\/client\/src\/.*\.ts$/ }, async ({ path: file }) => ({
      loader: 'ts',
      contents: (await readFile(file, 'utf8')).replace(
        "import * as vscode from 'vscode';",
        "import vscode = require('vscode');",
      ),
    }));
  },
};

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  plugins: [vscodeAsItIs],
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
};

const node = {
  ...common,
  platform: 'node',
  // A dynamic import becomes a late `require`, which is the one that knows the module "vscode".
  supported: { 'dynamic-import': false },
};

const web = { ...common, platform: 'browser', entryPoints: ['client/src/extension.web.ts'] };

/**
 * What the entry loads late. In Node each is a bundle of its own beside the entry, so that for every other YAML file nothing of
 * it is read; a browser's host can load one file only, which begins to run what is late when it is wanted.
 */
const lateModules = [
  'client/src/node-session.ts',
  'client/src/preview/preview-panel.ts',
  'client/src/repairing/fix-document.ts',
  'client/src/reviewing/review-notes.ts',
  'client/src/rule-page.ts',
  'client/src/starting/begin.ts',
  'client/src/views/office-nodes.ts',
  'client/src/writing/place-text.ts',
];

const lateStaysApart = {
  name: 'late-stays-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path: name, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const module = path
        .relative(path.resolve(import.meta.dirname, '..'), path.join(resolveDir, name))
        .replaceAll('\\', '/');
      return lateModules.includes(module)
        ? { path: `./${bundleOf(module)}`, external: true }
        : { errors: [{ text: `${module} is loaded late but has no bundle.` }] };
    });
  },
};

function bundleOf(module) {
  return `${path.basename(module, '.ts')}.cjs`;
}

/** Option objects for esbuild, one per bundle. */
export const clientBundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client/extension.cjs',
    plugins: [vscodeAsItIs, lateStaysApart],
  },
  ...lateModules.map((module) => ({ ...node, entryPoints: [module], outfile: `dist/client/${bundleOf(module)}` })),
  // Browser hosts add ".js" to an entry point without it. That this is no ES module says the manifest of the .vsix.
  { ...web, outfile: 'dist/client/extension.web.js' },
  // Runs inside the preview's page.
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    external: [],
    entryPoints: ['client/src/preview/webview/preview.ts'],
    outfile: 'dist/client/preview.js',
  },
];
