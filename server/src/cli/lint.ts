import path from 'node:path';
import {
  type Analysis,
  analyse,
  type Crash,
  completed,
  type EnabledRule,
  enabledRulesFinder,
  type Rule,
} from '../core/analysis/index.ts';
import type { Settings } from '../core/config/index.ts';
import type { Locale } from '../core/l10n/index.ts';
import {
  countSeverities,
  type DocumentReport,
  type LintReport,
  type RuleIndex,
  renderFinding,
  renderSuppression,
  ruleIndex,
} from '../core/report/index.ts';
import { ownCopy, type Workspace } from '../core/workspace/index.ts';
import { systemDay } from '../platform/system-day.ts';
import { type Disk, type LoadedDocument, slashed } from './office.ts';

export interface LintOptions {
  readonly locale: Locale;
  /** `YYYY-MM-DD`; over the configuration's. */
  readonly today: string | undefined;
  readonly cwd: string;
  readonly version: string;
  /** Nobody reads the texts of documents with findings afterwards, so they are let go. */
  readonly dropsTexts?: boolean;
  /** Called after each document. */
  readonly progress?: (done: number, all: number) => void;
}

/** What is left of a document once it is checked. */
export interface LintedFile {
  readonly file: string;
  readonly report: DocumentReport;
  /** Some finding can be repaired without asking. */
  readonly fixable: boolean;
}

export interface LintRun {
  readonly files: readonly LintedFile[];
  readonly crashes: readonly FileCrash[];
}

export interface FileCrash extends Crash {
  readonly file: string;
}

/** What came of one document. */
export interface Checked {
  readonly linted: LintedFile;
  readonly crashes: readonly FileCrash[];
  /** Of the bytes that were checked, where digests are made. */
  readonly digest: string | undefined;
  /** Some finding tells of a place in another document. */
  readonly leadsOut: boolean;
}

/** What all results come to. */
export function runOf(results: readonly Checked[]): LintRun {
  return { files: results.map(({ linted }) => linted), crashes: results.flatMap(({ crashes }) => crashes) };
}

/** The two rounds for one file; each gives undefined for a file that is no document of ours or cannot be read. */
export interface Linter {
  /** Runs the rules that need no document besides this one and the register. */
  alone(file: string): Promise<Checked | undefined>;
  /** Could a rule about the whole office, or an ignore comment for one, change what was found in the document alone? */
  concernsOffice(file: string): boolean;
  /** Runs all rules. */
  inOffice(file: string): Promise<Checked | undefined>;
}

export function linterFor(disk: Disk, rules: readonly Rule[], options: LintOptions): Linter {
  const all = ruleSet(rules);
  const lonely = rules.filter(({ concerns }) => !concerns);
  const alone: RuleSet = { ...all, rules: lonely, enabledFor: enabledRulesFinder(lonely) };
  const checkIn = async (file: string, workspace: (file: string) => Workspace, set: RuleSet) => {
    const loaded = disk.load(file);
    return loaded && check(loaded, workspace(file), set, disk, options);
  };
  return {
    alone: (file) => checkIn(file, (of) => disk.register(of), alone),
    concernsOffice: (file) => concernsOffice(file, disk, all),
    inOffice: (file) => checkIn(file, (of) => disk.workspace(of), all),
  };
}

/** Rules to run, and all there are by id and former id. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly index: RuleIndex;
  readonly known: ReadonlySet<string>;
  /** Those that run on a file. */
  enabledFor(settings: Settings, path: string): readonly EnabledRule[];
}

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const index = ruleIndex(rules);
  return { rules, index, known: new Set(index.keys()), enabledFor: enabledRulesFinder(rules) };
}

/** All findings of one document in a workspace. */
export async function findingsOf(
  { file, document }: LoadedDocument,
  workspace: Workspace,
  { enabledFor, known }: RuleSet,
  disk: Disk,
  today: string | undefined,
): Promise<Analysis> {
  const { settings, folder } = disk.config(file);
  const foreign = await disk.foreignRules(file);
  return completed(
    analyse({
      document,
      workspace,
      rules: enabledFor(settings, slashed(path.relative(folder, file))),
      knownRules: known,
      today: today ?? settings.today ?? systemDay(),
      foreign,
    }),
  );
}

async function check(
  loaded: LoadedDocument,
  workspace: Workspace,
  set: RuleSet,
  disk: Disk,
  options: LintOptions,
): Promise<Checked> {
  const { file, document } = loaded;
  const { findings, suppressed, crashes } = await findingsOf(loaded, workspace, set, disk, options.today);
  const report: DocumentReport = {
    file: displayPath(file, options.cwd),
    kind: document.kind,
    // A piece of the document's text would keep all of it in memory.
    id: ownCopy(document.id),
    office: workspace.officeDocument?.id,
    text: findings.length > 0 && !options.dropsTexts ? document.text : '',
    findings: findings.map((finding) => renderFinding(finding, document, set.index, options.locale)),
    suppressed: suppressed.map((one) => renderSuppression(one, document, set.index, options.locale)),
  };
  const fixable = findings.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  const leadsOut = findings.some(({ related }) => related.some(({ uri }) => uri !== document.uri));
  return {
    linted: { file, report, fixable },
    crashes: crashes.map((crash) => ({ ...crash, file })),
    // What packages of others find follows from more than can be told apart, so it is not kept.
    digest: disk.foreignRules(file) ? undefined : loaded.digest,
    leadsOut,
  };
}

/** Could a rule about the whole office, or an ignore comment for one, change what was found in a document alone? */
function concernsOffice(file: string, disk: Disk, { enabledFor }: RuleSet): boolean {
  const facts = disk.facts(file);
  if (!facts) return false;
  const { settings, folder } = disk.config(file);
  return enabledFor(settings, slashed(path.relative(folder, file))).some(({ rule: { concerns, kinds } }) => {
    if (!concerns || (kinds && !kinds.includes(facts.kind))) return false;
    return facts.hasSuppressions || concerns(facts, disk.workspace(file));
  });
}

/** The run as the formats print it. */
export function reportOf({ files }: LintRun, options: LintOptions): LintReport {
  const documents = files.map(({ report }) => report);
  const counts = countSeverities(documents.flatMap(({ findings }) => findings));
  return { version: options.version, locale: options.locale, documents, counts };
}

/** A path as people see it: relative to where they are, with `/`. */
export function displayPath(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file)) || slashed(file);
}
