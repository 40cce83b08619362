import type { Locale } from '../../l10n/index.ts';
import { placeAt, type SyntaxTree } from '../../syntax/index.ts';
import { type Offset, touches } from '../../text/index.ts';
import { describeSetting, describeValue, escaped, paragraphs } from '../describe.ts';
import { describeOption, describeRule, type Rules, severityMeaning } from '../describe-rule.ts';
import type { Hover } from '../hover.ts';
import { type ConfigPlace, configPlaceAt, settingDoc } from './config-place.ts';

/** What to show when the reader of a configuration rests on `offset`: on a setting, a rule, an option or a severity. */
export function configHover(tree: SyntaxTree, offset: Offset, rules: Rules, locale: Locale): Hover | undefined {
  const place = placeAt(tree, offset);
  const { node } = place;
  if (node?.type !== 'scalar' || !touches(node.span, offset)) return undefined;
  const at = configPlaceAt(place.path, rules);
  const body = place.onKey ? keyBody(at, place.path, locale) : valueBody(at, place.path, node.text, locale);
  return body === undefined ? undefined : { span: node.span, body };
}

function keyBody(at: ConfigPlace, path: readonly (string | number)[], locale: Locale): string | undefined {
  switch (at.is) {
    case 'rule':
      return describeRule(at.rule, locale);
    case 'option':
      return describeOption(at.name, at.option, locale);
    case 'rules':
      return settingBody(path.length === 1 ? 'config' : 'override', 'rules', locale);
    case 'setting':
      return settingBody(at.shape, at.key, locale);
    default:
      return undefined;
  }
}

function valueBody(
  at: ConfigPlace,
  path: readonly (string | number)[],
  text: string,
  locale: Locale,
): string | undefined {
  if (at.is === 'rule' || at.is === 'severity') {
    const meaning = severityMeaning(text, locale);
    return meaning === '' ? undefined : paragraphs(`\`${text}\``, escaped(meaning));
  }
  if (at.is !== 'setting' || path.length > 2) return undefined;
  const doc = settingDoc(at.shape, at.key);
  return doc && describeValue(text, doc, locale);
}

function settingBody(shape: 'config' | 'override', key: string, locale: Locale): string | undefined {
  const doc = settingDoc(shape, key);
  return doc && describeSetting(key, doc, locale);
}
