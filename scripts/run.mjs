// Runs a TypeScript script: node scripts/run.mjs scripts/<name>.ts [arguments]. Node 20 does not read types itself.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const outfile = path.resolve(
  '.cache/scripts',
  `${entry.replaceAll(/[/\\]/g, '-').replace(/\.ts$/, '')}-${process.pid}.mjs`,
);

/** In one bundle all sources would share one `import.meta`; each keeps its own, so that files beside it are found. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.')) return undefined;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};

mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  minify: false,
  loader: { '.md': 'text', '.code-snippets': 'json' },
  plugins: [ownPlaces],
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, entry, ...args);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile);
}
