import type { SignalData } from '../../server/src/core/prose/signals/signal-data.ts';
import { readSignalPattern } from '../../server/src/core/prose/signals/signal-pattern.ts';
import type { Remark, WrittenFile } from './sources.ts';

/** Names under `signals` that are no rules: what they mark is weighed by `language/hard-sentence`. */
const NOT_RULES = ['condition', 'friendly', 'clauses', 'hard-sentence'];
const STRENGTHS = ['sure', 'weak', 'hint', 'not'];

/** What is wrong in a file of signals. `rules` are the short names of all language rules. */
export function signalMistakes(
  { file, data, line }: WrittenFile<SignalData>,
  rules: ReadonlySet<string>,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const seen = new Map<string, number>();
  const used = new Set<string>();
  const note = (path: readonly (string | number)[], message: string, isMistake = true) =>
    remarks.push({ file, line: line(path), isMistake, message });
  for (const [rule, byStrength] of Object.entries(data.signals ?? {})) {
    if (!rules.has(rule) && !NOT_RULES.includes(rule))
      note(['signals', rule], `there is no rule language/${rule}, so nothing would be reported.`);
    for (const [strength, patterns] of Object.entries(byStrength)) {
      const at = ['signals', rule, strength];
      if (!STRENGTHS.includes(strength)) note(at, `"${strength}" is no strength. There are: ${STRENGTHS.join(', ')}.`);
      for (const [nth, pattern] of patterns.entries()) {
        try {
          readSignalPattern(pattern, data.words);
        } catch (error) {
          note([...at, nth], error instanceof Error ? error.message : String(error));
        }
        for (const [, group = ''] of pattern.matchAll(GROUP)) used.add(group);
        const key = `${rule}: ${pattern.trim().replaceAll(/\s+/g, ' ')}`;
        const before = seen.get(key);
        if (before === undefined) seen.set(key, line([...at, nth]));
        else note([...at, nth], `${rule}: the pattern "${pattern}" stands in line ${before} too; one could go.`, false);
      }
    }
  }
  const groups = Object.entries(data.words ?? {});
  for (const [, members] of groups) for (const [, group = ''] of members.matchAll(GROUP)) used.add(group);
  for (const [group] of groups)
    if (!used.has(group)) note(['words', group], `no pattern uses the group @${group}; it could go.`, false);
  return remarks.sort((a, b) => a.line - b.line);
}

const GROUP = /(?<![^\s|-])@([\p{L}\d_-]+)/gu;
