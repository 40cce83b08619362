import type { TextPlace } from '../model/index.ts';
import type { ProseResult } from '../prose/index.ts';
import type { Offset } from '../text/index.ts';
import type { Analysis, Crash, EnabledRule } from './analyse.ts';
import type { Finding, Fix } from './finding.ts';
import { severityFor } from './lifecycle.ts';
import { crashFinding, fixOf } from './make-finding.ts';
import type { AnyMessages, Mend, Rule, Surroundings } from './rule.ts';

export type EnabledProse = EnabledRule & { readonly rule: Rule & { readonly prose: NonNullable<Rule['prose']> } };

export function isProse(enabled: EnabledRule): enabled is EnabledProse {
  return enabled.rule.prose !== undefined;
}

/** What language rules found, with severities and with the fixes that take the document around a text. */
export function proseFindings(
  result: ProseResult,
  rules: readonly EnabledProse[],
  around: Surroundings,
): Pick<Analysis, 'findings' | 'crashes'> {
  const { document } = around;
  const byId = new Map(rules.map((enabled) => [enabled.rule.id, enabled]));
  const crashes: Crash[] = [...result.crashes];
  const found = result.findings.flatMap(({ rule, ...rest }): Finding | readonly [] => {
    const enabled = byId.get(rule);
    if (!enabled) throw new Error(`textlint reported a rule nobody asked for: ${rule}`);
    const severity = severityFor(rule, enabled.severity ?? enabled.rule.severity, document.status);
    const finding = { rule, severity, related: [], ...rest };
    if (!enabled.rule.mend) return finding;
    try {
      return { ...finding, fixes: [...mendsOf(enabled.rule.mend, finding, around), ...rest.fixes] };
    } catch (error) {
      if (!crashes.some((crash) => crash.rule === rule)) crashes.push({ rule, error });
      return [];
    }
  });
  const crashed = new Set(crashes.map(({ rule }) => rule));
  return {
    findings: [
      ...found.filter(({ rule }) => !crashed.has(rule)),
      ...crashes.map(({ rule }) => crashFinding(rule, document)),
    ],
    crashes,
  };
}

function mendsOf(mend: Mend<AnyMessages>, { span, args }: Finding, around: Surroundings): readonly Fix[] {
  const place = around.once(textFinder)(span.start);
  if (!place) return [];
  const { segments } = place.node;
  const at = { start: segments.toDecoded(span.start), end: segments.toDecoded(span.end) };
  return mend({ at, args, place }, around).flatMap((offer) => fixOf(offer, around.document));
}

/** Finds the text around an offset. Texts do not overlap; one that aliases show again is found where it is written. */
function textFinder({ document }: Surroundings): (at: Offset) => TextPlace | undefined {
  const written = new Map([...document.texts].reverse().map((place) => [place.node, place]));
  const places = [...written.values()].sort((a, b) => a.node.span.start - b.node.span.start);
  return (at) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.node.span.start ?? at) <= at) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place && at <= place.node.span.end ? place : undefined;
  };
}
