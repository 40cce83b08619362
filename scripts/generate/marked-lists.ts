import { readFileSync } from 'node:fs';
import { inPreset, type Rule } from '../../server/src/core/analysis/index.ts';
import { conventionalPath, KIND_IDS, KINDS } from '../../server/src/core/model/index.ts';
import { findingsTable } from './example-findings.ts';
import type { JsonSchema } from './json-schema.ts';
import { escaped, table } from './markdown.ts';
import type { Output } from './output.ts';

/** README files with their lists renewed; only what stands between the markers is the generator's. */
export async function markedListsOutput(rules: readonly Rule[]): Promise<Output> {
  return new Map([
    withLists('README.md', { kinds: kinds(), rules: ruleCounts(rules) }),
    withLists('examples/README.md', { findings: await findingsTable('examples/first-draft', rules) }),
  ]);
}

/** `<!-- generated: kinds -->` … `<!-- end -->`. Throws when the markers are not there. */
function withLists(file: string, lists: { readonly [name: string]: string }): readonly [string, string] {
  let text = readFileSync(file, 'utf8');
  for (const [name, list] of Object.entries(lists)) {
    const start = `<!-- generated: ${name} -->\n`;
    const from = text.indexOf(start);
    const to = text.indexOf('<!-- end -->', from);
    if (from < 0 || to < 0) throw new Error(`${file} has no markers for the list "${name}"`);
    text = `${text.slice(0, from)}${start}\n${list}\n\n${text.slice(to)}`;
  }
  return [file, text];
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
