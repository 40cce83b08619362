import type { OptionSpec, Rule } from '../../analysis/index.ts';
import { CONFIG_DOCS } from '../../config/index.ts';
import type { FieldDoc } from '../../model/index.ts';
import type { Path } from '../../syntax/index.ts';
import { optionOf, type Rules } from '../describe-rule.ts';

/** What stands at a path of `.okenko.yaml`. */
export type ConfigPlace =
  | { readonly is: 'file' | 'override' | 'rules' | 'severity' | 'unknown' }
  | { readonly is: 'setting'; readonly key: string; readonly shape: 'config' | 'override' }
  | { readonly is: 'rule'; readonly rule: Rule }
  | { readonly is: 'option'; readonly name: string; readonly option: OptionSpec };

const UNKNOWN: ConfigPlace = { is: 'unknown' };

export function configPlaceAt(path: Path, rules: Rules): ConfigPlace {
  const [first, second, third] = path;
  if (first === undefined) return { is: 'file' };
  if (first === 'rules') return rulesPlace(path.slice(1), rules);
  if (first === 'overrides' && typeof second === 'number') {
    if (third === undefined) return { is: 'override' };
    if (third === 'rules') return rulesPlace(path.slice(3), rules);
    return typeof third === 'string' ? { is: 'setting', key: third, shape: 'override' } : UNKNOWN;
  }
  return typeof first === 'string' ? { is: 'setting', key: first, shape: 'config' } : UNKNOWN;
}

/** What is told about a setting; undefined when there is none of that name. */
export function settingDoc(shape: 'config' | 'override', key: string): FieldDoc | undefined {
  const { fields } = CONFIG_DOCS[shape];
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function rulesPlace([id, key]: Path, rules: Rules): ConfigPlace {
  if (id === undefined) return { is: 'rules' };
  const rule = rules.get(String(id));
  if (!rule) return UNKNOWN;
  if (key === undefined) return { is: 'rule', rule };
  if (key === 'severity') return { is: 'severity' };
  const option = optionOf(rule, String(key));
  return option ? { is: 'option', name: String(key), option } : UNKNOWN;
}
