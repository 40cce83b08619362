import path from 'node:path';
import { analyse, completed, enabledRules, type Rule, safeEdits } from '../core/analysis/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import { ruleIndex } from '../core/report/index.ts';
import { applyEdits } from '../core/text/index.ts';
import type { Encoding } from '../platform/node/read-text.ts';
import { type LintedDocument, type LintOptions, type LintRun, systemDay } from './lint.ts';
import { type Disk, slashed } from './office.ts';

export interface FixedFile {
  readonly file: string;
  readonly encoding: Encoding;
  readonly before: string;
  readonly after: string;
  /** How many findings were repaired. */
  readonly findings: number;
}

/** Repairs can uncover others (a value becomes readable once it is quoted); more rounds than this mean two fixes undo each other. */
const ROUNDS = 10;

/** All safe fixes of a run, applied in memory. Files without any are left out. */
export async function fixFiles(
  run: LintRun,
  disk: Disk,
  rules: readonly Rule[],
  options: LintOptions,
): Promise<readonly FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const linted of run.documents) {
    const result = await fixDocument(linted, disk, rules, options);
    if (result) fixed.push(result);
  }
  return fixed;
}

async function fixDocument(
  linted: LintedDocument,
  disk: Disk,
  rules: readonly Rule[],
  options: LintOptions,
): Promise<FixedFile | undefined> {
  const { file, encoding } = linted;
  const { settings, folder } = disk.config(file);
  const enabled = enabledRules(rules, settings, slashed(path.relative(folder, file)));
  const knownRules = new Set(ruleIndex(rules).keys());
  let { document, findings } = linted;
  let repaired = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, fixed } = safeEdits(findings);
    if (fixed === 0) break;
    repaired += fixed;
    document = new OfficeDocument({ uri: document.uri, text: applyEdits(document.text, edits), version: round + 1 });
    const today = options.today ?? settings.today ?? systemDay();
    const analysis = analyse({ document, workspace: disk.workspace(file), rules: enabled, knownRules, today });
    findings = (await completed(analysis)).findings;
  }
  if (repaired === 0) return undefined;
  return { file, encoding, before: linted.document.text, after: document.text, findings: repaired };
}
