import { analyse, type Crash, enabledRulesFinder, type Finding, type Rule } from '../core/analysis/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import type { ProseMemory } from '../core/prose/index.ts';
import { ruleIndex } from '../core/report/index.ts';
import { type Reads, recorded, type Workspace } from '../core/workspace/index.ts';
import type { FolderConfig } from './folders.ts';
import type { ForeignRules } from './foreign-rules.ts';
import type { Platform } from './platform.ts';

/** Everything the findings of a document follow from. */
export interface CheckInput {
  readonly document: OfficeDocument;
  /** As the globs of the configuration see it. */
  readonly path: string;
  readonly config: FolderConfig;
  readonly workspace: Workspace;
  /** False while the office is still being read: then only rules run that need no document besides this one and the register. */
  readonly isWhole: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly memory?: ProseMemory;
}

/** What came of a check. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** What was asked of the office. */
  readonly reads: Reads;
  /** Milliseconds of work, without the waiting between slices. */
  readonly cost: number;
}

/** Checks one version of one document; undefined when `isAlive` turned false before the end. */
export type CheckRun = (input: CheckInput, isAlive: () => boolean) => Promise<CheckResult | undefined>;

/** Milliseconds after which waiting messages come first. */
const SLICE = 8;

/** `foreign` gives the rules of other makers that run; `onCrash` hears of each rule of ours that threw. */
export function checkRunner(
  { now, nextTurn }: Pick<Platform, 'now' | 'nextTurn'>,
  rules: readonly Rule[],
  foreign: Pick<ForeignRules, 'of'>,
  onCrash: (crash: Crash) => void,
): CheckRun {
  const knownRules = new Set(ruleIndex(rules).keys());
  const enabledFor = enabledRulesFinder(rules);
  return async ({ document, path, config, isWhole, today, memory, ...input }, isAlive) => {
    const { workspace, reads } = recorded(input.workspace);
    const enabled = enabledFor(config.settings, path).filter(({ rule }) => isWhole || rule.concerns === undefined);
    const loading = foreign.of(config.settings);
    const others = loading && (await loading);
    const steps = analyse({
      document,
      workspace,
      rules: enabled,
      knownRules,
      today,
      foreign: others,
      ...(memory && { memory }),
    });
    let cost = 0;
    let since = now();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        for (const crash of step.value.crashes) onCrash(crash);
        return { findings: step.value.findings, reads, cost: cost + now() - since };
      }
      if (step.value) await step.value;
      if (now() - since < SLICE) continue;
      cost += now() - since;
      await nextTurn();
      since = now();
      if (!isAlive()) return undefined;
    }
  };
}
