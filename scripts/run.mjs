// Runs a TypeScript script: node scripts/run.mjs scripts/<name>.ts [arguments]. Node 20 does not read types itself.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const outfile = path.resolve(
  '.cache/scripts',
  `${entry.replaceAll(/[/\\]/g, '-').replace(/\.ts$/, '')}-${process.pid}.mjs`,
);
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
  loader: { '.md': 'text' },
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, entry, ...args);
await import(pathToFileURL(outfile).href);
