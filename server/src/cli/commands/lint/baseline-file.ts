import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type Baseline,
  baselineOf,
  baselineText,
  countOver,
  EMPTY_BASELINE,
  type LintReport,
  parseBaseline,
  withoutBaseline,
} from '../../../core/report/index.ts';
import { reasonOf } from '../../../platform/node/find-files.ts';
import { readText } from '../../../platform/node/read-text.ts';
import { faultWords } from '../../fault-texts.ts';
import { displayPath } from '../../lint.ts';
import { slashed } from '../../office.ts';
import { UsageError } from '../../options.ts';
import { type CommandContext, say, textOption } from '../command.ts';
import { keepInside, writeOutput } from '../write-output.ts';

/** Where a baseline lies when nobody says otherwise. */
export const DEFAULT_BASELINE = '.okenko-baseline.json';

/** A baseline of one run: what it holds, and where its file lies. */
export interface BaselineFile {
  /** Absolute. */
  readonly file: string;
  readonly holds: Baseline;
  /** It is to be written anew. */
  readonly isToWrite: boolean;
}

/** What `--baseline` and `--write-baseline` ask for; undefined when neither is there. */
export function baselineFile({ args, io, locale }: CommandContext): BaselineFile | undefined {
  const isToWrite = args.values['write-baseline'] === true;
  const name = textOption(args, 'baseline') ?? (isToWrite ? DEFAULT_BASELINE : undefined);
  if (name === undefined) return undefined;
  const file = path.resolve(io.cwd, name);
  const shown = displayPath(file, io.cwd);
  // A place nobody named may be a link somebody else has put there.
  if (isToWrite && args.values.baseline === undefined) keepInside(io.cwd, file, { io, locale });
  if (!existsSync(file)) {
    if (!isToWrite) throw new UsageError(say(locale, 'noBaseline', { path: shown }));
    return { file, holds: EMPTY_BASELINE, isToWrite };
  }
  const broken = (fault: string) => new UsageError(say(locale, 'brokenBaseline', { path: shown, fault }));
  let text: string;
  try {
    ({ text } = readText(file));
  } catch (error) {
    throw broken(faultWords(locale, reasonOf(error)));
  }
  const holds = parseBaseline(text);
  if ('fault' in holds) throw broken(say(locale, FAULTS[holds.fault]));
  return { file, holds, isToWrite };
}

const FAULTS = { json: 'notJson', shape: 'noBaselineShape', version: 'laterBaseline' } as const;

/** The report without what the baseline holds; says how much of that is gone. Writes the baseline where it is asked to. */
export function applyBaseline(
  report: LintReport,
  baseline: BaselineFile,
  isComplete: boolean,
  context: CommandContext,
): LintReport {
  const { args, io, locale } = context;
  const shown = displayPath(baseline.file, io.cwd);
  const folder = path.dirname(baseline.file);
  const fromFolder = (file: string) => slashed(path.relative(folder, path.resolve(io.cwd, file)));
  // Wherever the command runs, the baseline speaks of files as seen from where it lies.
  const seen = { ...report, documents: report.documents.map((one) => ({ ...one, file: fromFolder(one.file) })) };
  const next = baseline.isToWrite && isComplete ? written() : baseline.holds;
  if (baseline.isToWrite && !isComplete) io.err(`${say(locale, 'baselineNotWritten', { path: shown })}\n`);
  const { report: rest, fixed } = withoutBaseline(seen, next);
  // A run that leaves old findings out cannot tell which of them are gone.
  const isWhole = args.values['changed-since'] === undefined;
  if (fixed > 0 && isWhole && !baseline.isToWrite)
    io.err(`${say(locale, 'baselineFixed', { path: shown, findings: fixed })}\n`);
  const documents = rest.documents.map((one, index) => ({ ...one, file: report.documents[index]?.file ?? one.file }));
  return { ...rest, documents };

  function written(): Baseline {
    const made = baselineOf(seen, baseline.holds, (file) => existsSync(path.resolve(folder, file)));
    writeOutput(baseline.file, baselineText(made), context);
    const [added, removed] = [countOver(made, baseline.holds), countOver(baseline.holds, made)];
    const findings = countOver(made, EMPTY_BASELINE);
    io.err(`${say(locale, 'baselineWritten', { path: shown, findings, added, removed })}\n`);
    return made;
  }
}
