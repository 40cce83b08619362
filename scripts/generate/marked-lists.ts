import { readFileSync } from 'node:fs';
import { inPreset, type Rule } from '../../server/src/core/analysis/index.ts';
import { conventionalPath, KIND_IDS, KINDS } from '../../server/src/core/model/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { escaped, table } from './markdown.ts';
import type { Output } from './output.ts';

const FILE = 'README.md';

/** The README with its lists renewed; only what stands between the markers is the generator's. */
export function readmeOutput(rules: readonly Rule[]): Output {
  const lists = { kinds: kinds(), rules: ruleCounts(rules) };
  const text = Object.entries(lists).reduce(
    (readme, [name, list]) => withList(readme, name, list),
    readFileSync(FILE, 'utf8'),
  );
  return new Map([[FILE, text]]);
}

/** `<!-- generated: kinds -->` … `<!-- end -->`. Throws when the markers are not there. */
function withList(text: string, name: string, list: string): string {
  const start = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`${FILE} has no markers for the list "${name}"`);
  return `${text.slice(0, from)}${start}\n${list}\n\n${text.slice(to)}`;
}

function kinds(): string {
  const rows = KIND_IDS.map((kind) => {
    const schema: JsonSchema = JSON.parse(readFileSync(`schemas/src/${kind}.schema.json`, 'utf8'));
    const file = conventionalPath(kind, KINDS[kind].single ? '' : 'NAME');
    return [`\`${kind}\``, escaped(schema.description ?? ''), `\`${file}\``];
  });
  return table(['kind', 'what it holds', 'file'], rows);
}

function ruleCounts(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  const rows = families.map((family) => {
    const own = rules.filter(({ id }) => id.startsWith(`${family}/`));
    const recommended = own.filter((rule) => inPreset(rule, 'recommended')).length;
    return [`[\`${family}\`](docs/rules/README.md#${family}-${own.length})`, String(own.length), String(recommended)];
  });
  const all = rules.filter((rule) => inPreset(rule, 'recommended')).length;
  return table(['family', 'rules', 'in recommended'], [...rows, ['all', String(rules.length), String(all)]]);
}
