import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.mjs';

const TARGET = 'dist/THIRD-PARTY-NOTICES.txt';

/**
 * Writes the licences of everything that is inside the bundles beside them; the last step of a build. Throws for a bundled
 * package that comes without one.
 */
export function writeNotices() {
  const notices = bundledPackages().map(({ name, version, license, folder }) => {
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
    if (!license || texts.length === 0) throw new Error(`${name} is bundled but comes without a licence`);
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
  });
  const head = 'Okenko contains the following software. Word forms of the Polish lexicon: see lexicons/NOTICE.md.';
  writeWhole(TARGET, `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** Packages whose sources the source maps of the bundles name. */
function bundledPackages() {
  const maps = readdirSync('dist', { recursive: true })
    .map((file) => path.join('dist', file))
    .filter((file) => file.endsWith('.map'));
  if (maps.length === 0) throw new Error('There are no source maps in dist/. Run `npm run build` first.');
  const folders = new Set();
  for (const map of maps) {
    for (const source of JSON.parse(readFileSync(map, 'utf8')).sources) {
      const file = path.join(path.dirname(map), source).replaceAll('\\', '/');
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  });
}
