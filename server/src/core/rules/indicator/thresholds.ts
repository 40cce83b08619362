import type { ValueView } from '../../model/index.ts';
import type { Indicator } from './indicators.ts';
import { contradictsDirection, isBetter } from './values.ts';

/** Green and amber when amber is the better of the two, so that no warning would ever come; undefined when all is well. */
export function swappedThresholds(
  indicator: Indicator,
  direction = indicator.direction?.value,
): { readonly green: ValueView<number>; readonly amber: ValueView<number> } | undefined {
  const { green, amber } = indicator.thresholds ?? {};
  if (!green || !amber || contradictsDirection(indicator)) return undefined;
  return isBetter(direction, amber.value, green.value) ? { green, amber } : undefined;
}
