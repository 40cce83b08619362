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

const web = { ...common, platform: 'browser', entryPoints: ['client/src/extension.web.ts'] };

/** Option objects for esbuild, one per bundle. */
export const clientBundles = [
  { ...common, platform: 'node', entryPoints: ['client/src/extension.ts'], outfile: 'dist/client/extension.cjs' },
  { ...web, outfile: 'dist/client/extension.web.cjs' },
  // Browser hosts add ".js" to an entry point without it; only ".cjs" tells the newer ones it is not an ES module.
  // So the manifest names the file above and the same bundle lies beside it under the longer name.
  { ...web, outfile: 'dist/client/extension.web.cjs.js' },
];
