import path from 'node:path';
import type { Rule } from '../core/analysis/index.ts';
import { type DocumentDigest, digestOf } from '../core/digest/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import { type OfficeReport, officeReport, renderFinding, type UnclearOwner } from '../core/report/index.ts';
import { OVERLOADED, ownerLimit } from '../core/service/index.ts';
import { systemDay } from '../platform/system-day.ts';
import { displayPath, type FileCrash, findingsOf, type RuleSet, ruleSet } from './lint.ts';
import { type Disk, slashed } from './office.ts';

export interface ReportOptions {
  readonly locale: Locale;
  /** `YYYY-MM-DD`; over the configuration's. */
  readonly today: string | undefined;
  readonly cwd: string;
  readonly version: string;
  /** Called after each document. */
  readonly progress?: (done: number, all: number) => void;
}

/** The `office.yaml` of each office that files belong to, as absolute paths with `/`; none for files without an office. */
export function officesOf(files: readonly string[], disk: Disk): readonly string[] {
  return [...new Set(files.flatMap((file) => disk.workspace(file).registerUri ?? []))].sort();
}

/** Checks every document of an office, one after another, and sums up what it keeps of each. */
export async function reportOnOffice(
  officeFile: string,
  disk: Disk,
  rules: readonly Rule[],
  options: ReportOptions,
): Promise<{ readonly report: OfficeReport; readonly crashes: readonly FileCrash[] }> {
  const { locale, cwd, version } = options;
  const { settings, folder } = disk.config(officeFile);
  const today = options.today ?? settings.today ?? systemDay();
  const workspace = disk.workspace(officeFile);
  const set = ruleSet(rules);
  const files = disk
    .files([path.dirname(officeFile)])
    .filter((file) => disk.workspace(file).registerUri === workspace.registerUri);
  const digests: DocumentDigest[] = [];
  const unclear: UnclearOwner[] = [];
  const crashes: FileCrash[] = [];
  for (const [index, file] of files.entries()) {
    const loaded = disk.load(file);
    if (loaded) {
      const found = await findingsOf(loaded, workspace, set, disk, today);
      digests.push(digestOf(loaded.document, found.findings, { locale, today }));
      unclear.push(...unclearOwners(found.findings, loaded.document, set, locale, displayPath(file, cwd)));
      crashes.push(...found.crashes.map((crash) => ({ ...crash, file })));
    }
    options.progress?.(index + 1, files.length);
  }
  const report = officeReport({
    workspace,
    digests,
    unclear,
    locale,
    today,
    version,
    ownerLimit: ownerLimit(settings, slashed(path.relative(folder, officeFile)), set.index.get(OVERLOADED)),
    fileOf: (uri) => displayPath(uri, cwd),
  });
  return { report, crashes };
}

function unclearOwners(
  findings: Awaited<ReturnType<typeof findingsOf>>['findings'],
  document: Parameters<typeof renderFinding>[1],
  { index }: RuleSet,
  locale: Locale,
  file: string,
): readonly UnclearOwner[] {
  return findings
    .filter(({ rule, severity }) => severity === 'error' && rule.startsWith('owner/'))
    .map((finding) => {
      const { message, start } = renderFinding(finding, document, index, locale);
      return { file, line: start.line + 1, message };
    });
}
