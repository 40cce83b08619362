import type { ValueView } from '../../model/index.ts';
import type { Indicator } from './indicators.ts';
import { contradictsDirection, isBetter, suspectsIn } from './values.ts';

/** Green and amber when amber is the better of the two, so that no warning would ever come; undefined when all is well. */
export function swappedThresholds(
  indicator: Indicator,
  direction = indicator.direction?.value,
): { readonly green: ValueView<number>; readonly amber: ValueView<number> } | undefined {
  const { green, amber } = indicator.thresholds ?? {};
  if (!green || !amber || contradictsDirection(indicator)) return undefined;
  if (!isBetter(direction, amber.value, green.value)) return undefined;
  const suspects = suspectsIn(indicator);
  return suspects.has(green.node) || suspects.has(amber.node) ? undefined : { green, amber };
}
