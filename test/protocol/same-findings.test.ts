import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { MODERN, startClient } from '../support/language-client.ts';

/** What both sides say of a finding, in the terms of `lint --format json`. */
interface Reported {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface LintJson {
  readonly documents: readonly { readonly file: string }[];
  readonly findings: readonly Reported[];
}

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

test.each(['rivermeet', 'first-draft'])(
  'the editor and the command line find the same in examples/%s',
  async (name) => {
    const folder = path.resolve('examples', name);
    const lint = ['dist/cli/okenko.cjs', 'lint', folder, '--format', 'json', '--fail-on', 'never', '--locale', 'en'];
    const report: LintJson = JSON.parse(execFileSync(process.execPath, lint, { encoding: 'utf8' }));
    expect(report.documents.length).toBeGreaterThan(10);

    const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [pathToFileURL(folder).href] });
    const found: Reported[] = [];
    for (const { file } of report.documents) {
      const uri = pathToFileURL(path.resolve(file)).href;
      await client.open(uri, readFileSync(file, 'utf8'));
      for (const { code, severity, range } of await client.pull(uri)) {
        found.push({
          file,
          rule: String(code),
          severity: SEVERITIES[severity ?? 0] ?? '',
          line: range.start.line + 1,
          column: range.start.character + 1,
          endLine: range.end.line + 1,
          endColumn: range.end.character + 1,
        });
      }
    }
    expect(await client.stop()).toBe(0);
    const bare = report.findings.map(({ file, rule, severity, line, column, endLine, endColumn }) => {
      return { file, rule, severity, line, column, endLine, endColumn };
    });
    expect(found.map(sorted).sort()).toEqual(bare.map(sorted).sort());
  },
);

function sorted({ file, line, column, endLine, endColumn, rule, severity }: Reported): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${rule} ${severity}`;
}
