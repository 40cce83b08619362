import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

// What any checker of these files must at least do: read each and parse it.
const folder = process.argv[2] ?? '.';
let nodes = 0;
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.yaml')) nodes += parseDocument(readFileSync(`${folder}/${file}`, 'utf8')).contents ? 1 : 0;
}
process.stdout.write(`${nodes}\n`);
