import { type OptionSpecs, optionValues } from '../analysis/index.ts';
import { rulesForFile, type Settings } from '../config/index.ts';

/** What is needed of a rule to know its options. */
interface OverloadedRule {
  readonly options?: OptionSpecs;
}

/** Id of the rule whose setting says how much one post may answer for. */
export const OVERLOADED = 'owner/overloaded';

/**
 * For how many things one post may answer in the office whose `office.yaml` lies at `file` (as the globs of the settings
 * see it): the setting of `owner/overloaded`, its default when that rule is switched off; any number without such a rule.
 */
export function ownerLimit(settings: Settings, file: string, rule: OverloadedRule | undefined): number {
  const { max } = optionValues(rule?.options ?? {}, rulesForFile(settings, file).get(OVERLOADED)?.options);
  return typeof max === 'number' ? max : Number.POSITIVE_INFINITY;
}
