import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './sources.ts';

/** The parts of `lint --format json`, version 1, that tests look at. */
export interface LintResult {
  readonly documents: readonly { readonly file: string; readonly kind: string | null; readonly id: string | null }[];
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly line: number;
  }[];
}

/** What the command line finds in a folder of the repository; files are named from that folder. */
export function lintFolder(folder: string): LintResult {
  return lint(path.join(ROOT, folder));
}

/** The same with another text as its `.okenko.yaml`, in a copy. */
export function lintFolderWith(config: string, folder: string): LintResult {
  const copy = mkdtempSync(path.join(tmpdir(), 'okenko-'));
  try {
    cpSync(path.join(ROOT, folder), copy, { recursive: true });
    writeFileSync(path.join(copy, '.okenko.yaml'), config);
    return lint(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function lint(cwd: string): LintResult {
  const args = [path.join(ROOT, 'dist/cli/okenko.cjs'), 'lint', '--format=json', '--fail-on=never', '--locale=en'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 }));
}
