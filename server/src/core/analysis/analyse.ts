import { isHalfRead, type OfficeDocument } from '../model/index.ts';
import { type ForeignRule, lintProse, type ProseMemory, type ProseResult } from '../prose/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { compareFindings, type Finding, type Severity } from './finding.ts';
import { foreignFindings } from './foreign.ts';
import { crashFinding, findingOf, tooLargeFinding } from './make-finding.ts';
import { INTERNAL_ERROR, TEXTLINT } from './notices.ts';
import { vocabularyOf } from './office-vocabulary.ts';
import { type OptionSpecs, optionValues } from './option.ts';
import { isProse, proseFindings } from './prose-findings.ts';
import type { AnyMessages, Report, Rule, RuleContext, Surroundings } from './rule.ts';
import { applySuppressions, type SuppressedFinding, suppressionsOf } from './suppression.ts';

/** A rule as one file's settings want it. */
export interface EnabledRule {
  readonly rule: Rule;
  /** What the office set; the rule's own severity when left out. */
  readonly severity?: Severity | undefined;
  readonly options?: { readonly [name: string]: unknown } | undefined;
}

export interface AnalysisInput {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly rules: readonly EnabledRule[];
  /** Ids of all rules there are, switched on or not. */
  readonly knownRules: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What language rules found in the version before, with the same rules and options. */
  readonly memory?: ProseMemory;
  /** Textlint rules of other makers that the office runs; none when left out. */
  readonly foreign?: readonly ForeignRule[] | undefined;
}

export interface Analysis {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** What ignore comments excuse, in reading order: nobody is told unless they ask. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that threw. Each has an `internal-error` finding too; the shells log these and the command line ends with 3. */
  readonly crashes: readonly Crash[];
}

export interface Crash {
  readonly rule: string;
  readonly error: unknown;
}

/**
 * All findings of one version of one document. A generator, so that the shell drives it: it may stop between two steps
 * when a newer version has come, and must wait for a promise that is yielded.
 */
export function* analyse(input: AnalysisInput): Generator<Promise<unknown> | undefined, Analysis> {
  const { document } = input;
  if (!document.isOurs) return { findings: [], suppressed: [], crashes: [] };
  if (document.isTooLarge) return { findings: [tooLargeFinding(document)], suppressed: [], crashes: [] };
  const collected: Collected = { findings: [], crashes: [] };
  const applicable = input.rules.filter(({ rule }) => applies(rule, document));
  const shared = { ...surroundingsOf(input), covered: (id: string): boolean => input.knownRules.has(id) };
  let sinceStep = 0;
  for (const enabled of applicable) {
    if (!enabled.rule.check) continue;
    runCheck(shared, enabled, collected);
    // Most rules are done sooner than it takes to stop and go on.
    sinceStep = (sinceStep + 1) % RULES_IN_A_STEP;
    if (sinceStep === 0) yield;
  }
  const prose = applicable.filter(isProse);
  if (prose.length > 0 && document.texts.length > 0) {
    let result: ProseResult | undefined;
    yield lintProse(document, prose, { memory: input.memory, office: vocabularyOf(input.workspace) }).then((value) => {
      result = value;
    });
    if (result) {
      const { findings, crashes } = proseFindings(result, prose, shared);
      collected.findings.push(...findings);
      collected.crashes.push(...crashes);
    }
  }
  if (input.foreign && input.foreign.length > 0 && document.texts.length > 0) {
    yield foreignFindings(document, input.foreign).then((found) => collected.findings.push(...found));
  }
  return conclude(input, applicable, collected);
}

const RULES_IN_A_STEP = 8;

/** Runs a generator to its end at once, waiting where it asks to. For the command line and for tests. */
export async function completed<T>(steps: Generator<Promise<unknown> | undefined, T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    if (step.value) await step.value;
    step = steps.next();
  }
  return step.value;
}

interface Collected {
  readonly findings: Finding[];
  readonly crashes: Crash[];
}

/** In superseded and withdrawn documents only their shape and their links still matter (document model, convention 7). */
function applies(rule: Rule, document: OfficeDocument): boolean {
  if (rule.kinds && (document.kind === undefined || !rule.kinds.includes(document.kind))) return false;
  const retired = document.status === 'superseded' || document.status === 'withdrawn';
  return !retired || rule.id.startsWith('schema/') || rule.id.startsWith('reference/');
}

/** A document in its office, as a rule looks at it. */
export function surroundingsOf({
  document,
  workspace,
  today,
}: Pick<AnalysisInput, 'document' | 'workspace' | 'today'>): Surroundings {
  const computed = new Map<(around: Surroundings) => unknown, unknown>();
  const around: Surroundings = {
    document,
    workspace,
    today,
    once: <T>(compute: (around: Surroundings) => T): T => {
      if (!computed.has(compute)) computed.set(compute, compute(around));
      // The map gives back for a function what that function returned.
      return computed.get(compute) as T;
    },
  };
  return around;
}

function runCheck(
  around: Surroundings & Pick<RuleContext<AnyMessages, OptionSpecs>, 'covered'>,
  { rule, severity, options }: EnabledRule,
  collected: Collected,
): void {
  if (rule.holds !== undefined && around.document.all(rule.holds).length === 0) return;
  guarded(rule, around.document, collected, (report) =>
    rule.check?.({
      document: around.document,
      workspace: around.workspace,
      today: around.today,
      once: around.once,
      covered: around.covered,
      options: rule.options ? optionValues(rule.options, options) : NO_OPTIONS,
      report: (what) => report(what, severity),
    }),
  );
}

const NO_OPTIONS = {};

/** Runs a rule; what it reported before it threw is dropped, because half a truth misleads. */
function guarded(
  rule: Rule,
  document: OfficeDocument,
  { findings, crashes }: Collected,
  run: (report: (what: Report<AnyMessages>, severity: Severity | undefined) => void) => void,
): void {
  const own: Finding[] = [];
  try {
    run((what, severity) => {
      if (!isUnsure(what, document)) own.push(findingOf(what, rule, severity, document));
    });
    findings.push(...own);
  } catch (error) {
    crashes.push({ rule: rule.id, error });
    findings.push(crashFinding(rule.id, document));
  }
}

/** What seems absent from a piece that could not be read to its end may well be there: the problem is all there is to say. */
function isUnsure({ at }: Report<AnyMessages>, { tree, robbed }: OfficeDocument): boolean {
  if (at.at === 'key') return robbed.has(at.entry);
  return at.at === 'absent' && (isHalfRead(tree, at.mapping.span) || robbed.has(at.mapping));
}

function conclude(input: AnalysisInput, applicable: readonly EnabledRule[], collected: Collected): Analysis {
  const { document, today } = input;
  const suppressions = suppressionsOf(document);
  if (suppressions.length === 0) {
    return { findings: collected.findings.sort(compareFindings), suppressed: [], crashes: collected.crashes };
  }
  const isCrash = (finding: Finding) => finding.rule === INTERNAL_ERROR;
  const broken = new Set(collected.crashes.map(({ rule }) => rule));
  const { kept, suppressed, facts } = applySuppressions(
    collected.findings.filter((finding) => !isCrash(finding)).sort(compareFindings),
    suppressions,
    {
      today,
      idOf: aliasResolver(input.rules),
      ran: new Set([...input.rules.map(({ rule }) => rule.id).filter((id) => !broken.has(id)), TEXTLINT]),
    },
  );
  kept.push(...collected.findings.filter(isCrash));
  const last: Collected = { findings: kept, crashes: collected.crashes };
  if (facts.length > 0) {
    for (const { rule, severity } of applicable) {
      guarded(rule, document, last, (report) =>
        rule.checkSuppressions?.({
          document,
          today,
          suppressions: facts,
          ruleIds: [...input.knownRules, TEXTLINT],
          report: (what) => report(what, severity),
        }),
      );
    }
  }
  return { findings: kept.sort(compareFindings), suppressed, crashes: collected.crashes };
}

function aliasResolver(rules: readonly EnabledRule[]): (id: string) => string {
  const aliases = new Map(rules.flatMap(({ rule }) => (rule.aliases ?? []).map((alias) => [alias, rule.id] as const)));
  return (id) => aliases.get(id) ?? id;
}
