// Builds the bundles: node esbuild.mjs [--watch]. Builds may run beside each other: each file is put in its place whole.
import path from 'node:path';
import { build, context } from 'esbuild';
import { clientBundles } from './client/esbuild.client.mjs';
import { writeNotices } from './scripts/package/notices.mjs';
import { writeRulePages } from './scripts/package/rule-pages.mjs';
import { wholeFiles } from './scripts/package/write-whole.mjs';

const common = {
  bundle: true,
  target: 'es2022',
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  // Czech and Polish words as they are: escaped they take twice the room.
  charset: 'utf8',
  legalComments: 'linked',
  // Snippets are JSON under the name VS Code wants.
  loader: { '.code-snippets': 'json' },
  alias: {
    debug: './server/src/platform/shared/no-debug.ts',
    // The same code without the look-ups of environment variables that cost the Node build a sixth of its time.
    yaml: './node_modules/yaml/browser/index.js',
  },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

/** The command line loads its engine only when it needs it, from a file of its own. */
const engineBeside = {
  name: 'engine-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/cli\/engine\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.cjs', external: true } : undefined,
    );
  },
};

/** What is known of each language lies beside the bundles for Node, which share it. */
const languageBeside = {
  name: 'language-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/generated\/(?:lexicon|signals|wordings)\.\w+\.ts$/ }, ({ path: file }) => ({
      path: `../language/${path.basename(file, '.ts')}.cjs`,
      external: true,
    }));
  },
};

/** The worker bundle is also a guard: it does not build when anything in it needs Node. */
const serverBundles = [
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server/main.cjs',
    plugins: [languageBeside],
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['server/src/main.worker.ts'],
    outfile: 'dist/server/main.worker.js',
    // textlint's kernel asserts with Node's module; this is all it asks of it.
    alias: { ...common.alias, 'node:assert': './server/src/platform/browser/assert.ts' },
    define: { 'process.env.NODE_ENV': '"production"' },
  },
  {
    ...node,
    entryPoints: ['server/src/main.cli.ts'],
    outfile: 'dist/cli/okenko.cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [engineBeside],
    // The engine is CommonJS, which `require` loads sooner than `import`.
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: ['server/src/cli/engine.ts'],
    outfile: 'dist/cli/engine.cjs',
    plugins: [languageBeside],
  },
  {
    ...node,
    entryPoints: ['server/src/main.textlint.ts'],
    outfile: 'dist/textlint/index.cjs',
    plugins: [languageBeside],
  },
  {
    ...node,
    entryPoints: ['server/src/core/prose/generated/*.ts'],
    outdir: 'dist/language',
    outExtension: { '.js': '.cjs' },
    sourcemap: false,
  },
];

writeRulePages();
const bundles = [...clientBundles, ...serverBundles].map((options) => ({
  ...options,
  plugins: [...(options.plugins ?? []), wholeFiles],
}));

if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context({ ...options, minify: false, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
  writeNotices();
}
