/** The bundles of the extension's own side. Paths are relative to the repository root. */

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
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

/** Keeps the language client out of the bundle that is read for every YAML file; it lies beside it until it is needed. */
const nodeSessionStaysApart = {
  name: 'node-session-stays-apart',
  setup(build) {
    build.onResolve({ filter: /\/node-session\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './node-session.cjs', external: true } : undefined,
    );
  },
};

/** Option objects for esbuild, one per bundle. */
export const clientBundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client/extension.cjs',
    plugins: [nodeSessionStaysApart],
  },
  { ...node, entryPoints: ['client/src/node-session.ts'], outfile: 'dist/client/node-session.cjs' },
  { ...web, outfile: 'dist/client/extension.web.cjs' },
  // Runs inside the preview's page.
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    external: [],
    entryPoints: ['client/src/preview/webview/preview.ts'],
    outfile: 'dist/client/preview.js',
  },
  // Browser hosts add ".js" to an entry point without it; only ".cjs" tells the newer ones it is not an ES module.
  // So the manifest names the file above and the same bundle lies beside it under the longer name.
  { ...web, outfile: 'dist/client/extension.web.cjs.js' },
];
