import path from 'node:path';
import { analyse, type Crash, completed, enabledRules, type Finding, type Rule } from '../core/analysis/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import {
  countSeverities,
  type DocumentReport,
  type LintReport,
  type RuleIndex,
  renderFinding,
  ruleIndex,
} from '../core/report/index.ts';
import type { Disk, LoadedDocument } from './office.ts';
import { slashed } from './office.ts';

export interface LintOptions {
  readonly locale: Locale;
  /** `YYYY-MM-DD`; over the configuration's. */
  readonly today: string | undefined;
  readonly cwd: string;
  readonly version: string;
  /** Called after each document. */
  readonly progress?: (done: number, all: number) => void;
}

/** A document with what was found in it. */
export interface LintedDocument extends LoadedDocument {
  readonly findings: readonly Finding[];
}

export interface LintRun {
  readonly documents: readonly LintedDocument[];
  readonly crashes: readonly (Crash & { readonly file: string })[];
}

/** Checks files one after another. */
export async function lintFiles(
  files: readonly string[],
  disk: Disk,
  rules: readonly Rule[],
  options: LintOptions,
): Promise<LintRun> {
  const knownRules = new Set(ruleIndex(rules).keys());
  const documents: LintedDocument[] = [];
  const crashes: (Crash & { file: string })[] = [];
  for (const [index, file] of files.entries()) {
    const loaded = disk.document(file);
    if (loaded) {
      const { settings, folder } = disk.config(file);
      const result = await completed(
        analyse({
          document: loaded.document,
          workspace: disk.workspace(file),
          rules: enabledRules(rules, settings, slashed(path.relative(folder, file))),
          knownRules,
          today: options.today ?? settings.today ?? systemDay(),
        }),
      );
      documents.push({ ...loaded, findings: result.findings });
      crashes.push(...result.crashes.map((crash) => ({ ...crash, file })));
    }
    options.progress?.(index + 1, files.length);
  }
  return { documents, crashes };
}

/** The run in the reader's language. */
export function reportOf(run: LintRun, rules: RuleIndex, options: LintOptions): LintReport {
  const documents = run.documents.map(
    ({ file, document, findings }): DocumentReport => ({
      file: displayPath(file, options.cwd),
      kind: document.kind,
      id: document.id,
      text: document.text,
      findings: findings.map((finding) => renderFinding(finding, document, rules, options.locale)),
    }),
  );
  const counts = countSeverities(documents.flatMap(({ findings }) => findings));
  return { version: options.version, locale: options.locale, documents, counts };
}

/** A path as people see it: relative to where they are, with `/`. */
export function displayPath(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file)) || slashed(file);
}

/** The day on the machine's clock, where the user is. */
export function systemDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
