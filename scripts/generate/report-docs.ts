import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../../server/src/cli/run-cli.ts';
import type { Rule } from '../../server/src/core/analysis/index.ts';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import type { Output } from './output.ts';

const OFFICE = 'examples/first-draft';
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The report on the first draft, as a page in three languages: what `okenko report` makes of an office with much to do. */
export async function reportDocsOutput(rules: readonly Rule[]): Promise<Output> {
  const output: Output = new Map();
  for (const locale of LOCALES) {
    const name = locale === 'en' ? 'first-draft' : `first-draft.${locale}`;
    output.set(`docs/report/${name}.html`, await html(locale, rules));
  }
  return output;
}

async function html(locale: string, rules: readonly Rule[]): Promise<string> {
  let printed = '';
  let complaints = '';
  const plain = (text: string) => text;
  const code = await runCli(
    ['report', '--format=html', `--locale=${locale}`],
    {
      cwd: path.resolve(OFFICE),
      env: {},
      out: (text) => {
        printed += text;
      },
      err: (text) => {
        complaints += text;
      },
      progress: () => undefined,
      readStdin: async () => new Uint8Array(),
      paint: { error: plain, warning: plain, info: plain, dim: plain, bold: plain },
    },
    rules,
    version,
  );
  if (code !== 0) throw new Error(`the report on ${OFFICE} ended with ${code}: ${complaints}`);
  return printed;
}
