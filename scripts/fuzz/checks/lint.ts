import { type Analysis, analyse, completed, type EnabledRule } from '../../../server/src/core/analysis/index.ts';
import type { OfficeDocument } from '../../../server/src/core/model/index.ts';
import { ruleIndex } from '../../../server/src/core/report/index.ts';
import { RULES } from '../../../server/src/core/rules/generated/rules.ts';
import type { Workspace } from '../../../server/src/core/workspace/index.ts';
import { TODAY } from '../offices.ts';

/** Every rule, as the preset `strict` runs it. */
export const ALL: readonly EnabledRule[] = RULES.map((rule) => ({ rule }));

export const RULES_BY_ID = ruleIndex(RULES);

const KNOWN = new Set(RULES.map(({ id }) => id));

export function lint(
  document: OfficeDocument,
  workspace: Workspace,
  rules: readonly EnabledRule[] = ALL,
): Promise<Analysis> {
  return completed(analyse({ document, workspace, rules, knownRules: KNOWN, today: TODAY }));
}
