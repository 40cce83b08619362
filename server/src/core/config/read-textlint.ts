import { type ContentNode, resolved, toData } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import type { TextlintWish } from './settings.ts';

/** Whoever hears of mistakes: an unknown setting, or something else than true, false or a map. */
export interface TextlintProblems {
  readonly unknown: (span: Span, key: string) => void;
  readonly badRule: (span: Span, name: string) => void;
  readonly badRules: (span: Span) => void;
}

/** Reads `textlint: { rules: { <package>: true } }`; the path of the file is filled in by who knows it. */
export function readTextlint(value: ContentNode, problems: TextlintProblems): readonly TextlintWish[] {
  if (value.type !== 'mapping') {
    problems.badRules(value.span);
    return [];
  }
  return value.entries.flatMap((entry) => {
    if (entry.key.text !== 'rules') {
      problems.unknown(entry.key.span, entry.key.text);
      return [];
    }
    const rules = resolved(entry.value);
    if (rules?.type !== 'mapping') {
      problems.badRules(rules?.span ?? entry.key.span);
      return [];
    }
    return rules.entries.flatMap(({ key, value: given }): readonly TextlintWish[] => {
      const options = optionsIn(resolved(given));
      if (options !== undefined) return [{ name: key.text, options, path: '', span: key.span }];
      problems.badRule(resolved(given)?.span ?? key.span, key.text);
      return [];
    });
  });
}

function optionsIn(node: ContentNode | undefined): TextlintWish['options'] | undefined {
  if (node?.type === 'scalar') return typeof node.value === 'boolean' ? node.value : undefined;
  if (node?.type !== 'mapping') return undefined;
  const data = toData(node);
  return typeof data === 'object' && data !== null ? { ...data } : undefined;
}
