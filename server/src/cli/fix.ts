import { type Rule, safeEdits } from '../core/analysis/index.ts';
import { OfficeDocument } from '../core/model/index.ts';
import { applyEdits } from '../core/text/index.ts';
import type { Encoding } from '../platform/node/read-text.ts';
import { findingsOf, type LintOptions, type LintRun, type RuleSet, ruleSet } from './lint.ts';
import type { Disk, LoadedDocument } from './office.ts';

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
  const set = ruleSet(rules);
  for (const { file, fixable } of run.files) {
    const loaded = fixable ? disk.load(file) : undefined;
    const result = loaded && (await fixDocument(loaded, disk, set, options));
    if (result) fixed.push(result);
  }
  return fixed;
}

async function fixDocument(
  loaded: LoadedDocument,
  disk: Disk,
  rules: RuleSet,
  options: LintOptions,
): Promise<FixedFile | undefined> {
  const { file, encoding } = loaded;
  let { document } = loaded;
  let repaired = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const current = { file, encoding, document, digest: undefined };
    const { findings } = await findingsOf(current, disk.workspace(file), rules, disk, options.today);
    const { edits, fixed } = safeEdits(findings);
    if (fixed === 0) break;
    repaired += fixed;
    document = new OfficeDocument({ uri: document.uri, text: applyEdits(document.text, edits), version: round + 1 });
  }
  if (repaired === 0) return undefined;
  return { file, encoding, before: loaded.document.text, after: document.text, findings: repaired };
}
