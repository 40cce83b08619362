import { CONFIG_DOCS, CONFIG_KEYS, SEVERITY_DOCS } from '../../config/index.ts';
import { type Locale, render } from '../../l10n/index.ts';
import { layoutOf, type SyntaxTree } from '../../syntax/index.ts';
import type { Offset } from '../../text/index.ts';
import { type Candidate, HOLE, type Skeleton } from '../completion/candidate.ts';
import { asSuggestions, type Suggestion, type SuggestionContext } from '../completion/completion.ts';
import type { Slot } from '../completion/slot.ts';
import { slotAt } from '../completion/where.ts';
import { type Rules, ruleTitle, severityMeaning } from '../describe-rule.ts';
import { serviceTexts } from '../service-texts.ts';
import { type ConfigPlace, configPlaceAt, settingDoc } from './config-place.ts';

/** Who asks about a configuration, and how the answer may look. */
export interface ConfigContext extends Pick<SuggestionContext, 'today' | 'locale' | 'client'> {
  readonly rules: Rules;
}

/** What can be written at a place of a configuration: settings, rules, severities and options. */
export function configSuggestions(tree: SyntaxTree, offset: Offset, context: ConfigContext): readonly Suggestion[] {
  const slot = slotAt(tree, offset);
  if (!slot) return [];
  const candidates = candidatesFor(slot, configPlaceAt(slot.path, context.rules), context);
  return asSuggestions(candidates, slot, { ...context.client, layout: layoutOf(tree) });
}

function candidatesFor(slot: Slot, at: ConfigPlace, context: ConfigContext): readonly Candidate[] {
  if (slot.at === 'key') return keysAt(at, context).filter(({ label }) => !slot.present.has(label));
  const isRoom = slot.stands === 'on-own-line' || slot.stands === 'after-dash';
  const isList = at.is === 'setting' && at.key === 'overrides';
  if (slot.stands === 'at-next-dash' && !isList) return [];
  const keys = isRoom ? keysAt(at, context) : [];
  return [...valuesAt(at, slot.path.length, context), ...keys];
}

function keysAt(at: ConfigPlace, context: ConfigContext): readonly Candidate[] {
  const { locale, rules } = context;
  switch (at.is) {
    case 'file':
      return CONFIG_KEYS.map((key) => settingCandidate('config', key, locale));
    case 'override':
      return Object.keys(CONFIG_DOCS.override.fields).map((key) => settingCandidate('override', key, locale));
    case 'rules':
      return [...new Set(rules.values())].map((rule): Candidate => {
        const detail = ruleTitle(rule, locale);
        const about = { is: 'rule', rule: rule.id } as const;
        return { label: rule.id, what: 'rule', detail, skeleton: entry(rule.id, SEVERITY), about, search: detail };
      });
    case 'rule': {
      const options = Object.entries(at.rule.options ?? {}).map(([name, option]): Candidate => {
        const detail = option.description[locale];
        const value: Skeleton =
          option.type === 'boolean'
            ? { t: 'hole', choices: ['true', 'false'] }
            : option.type === 'words'
              ? { t: 'list', items: [HOLE] }
              : { t: 'hole', default: String(option.default) };
        return { label: name, what: 'key', detail, skeleton: entry(name, value), about: undefined, search: detail };
      });
      const detail = render(serviceTexts, locale, 'severity');
      const severity = { label: 'severity', what: 'key', detail, skeleton: entry('severity', SEVERITY) } as const;
      return [{ ...severity, about: undefined, search: '' }, ...options];
    }
    default:
      return [];
  }
}

function valuesAt(at: ConfigPlace, depth: number, context: ConfigContext): readonly Candidate[] {
  const { locale, today } = context;
  switch (at.is) {
    case 'rule':
    case 'severity':
      return Object.keys(SEVERITY_DOCS).map((severity) => scalar(severity, severityMeaning(severity, locale)));
    case 'option':
      if (at.option.type === 'boolean') return [scalar(true), scalar(false)];
      return at.option.type === 'words' ? [] : [scalar(at.option.default, render(serviceTexts, locale, 'default'))];
    case 'setting': {
      if (at.key === 'today') return [scalar(today, render(serviceTexts, locale, 'today'))];
      if (at.key === 'overrides' && depth === 1) return [overrideItem(locale)];
      const values = settingDoc(at.shape, at.key)?.values ?? {};
      return Object.entries(values).map(([value, meaning]) => scalar(value, meaning[locale]));
    }
    default:
      return [];
  }
}

/** `- files: [ ]` with its rules. */
function overrideItem(locale: Locale): Candidate {
  const { title, description } = CONFIG_DOCS.override;
  const files: Skeleton = { t: 'list', items: [HOLE] };
  const item: Skeleton = {
    t: 'map',
    entries: [['files', files] as const, ['rules', { t: 'map', entries: [] }] as const],
  };
  const label = render(serviceTexts, locale, 'newItem', { title: title[locale] });
  return {
    label,
    what: 'item',
    detail: description[locale],
    skeleton: { t: 'list', items: [item] },
    about: undefined,
    search: 'files',
  };
}

function settingCandidate(shape: 'config' | 'override', key: string, locale: Locale): Candidate {
  const doc = settingDoc(shape, key);
  const detail = doc?.title[locale] ?? '';
  const about = shape === 'config' ? ({ is: 'setting', key } as const) : undefined;
  return {
    label: key,
    what: 'key',
    detail,
    skeleton: entry(key, settingValue(key, doc?.values)),
    about,
    search: detail,
  };
}

function settingValue(key: string, values: object | undefined): Skeleton {
  if (key === 'rules' || key === 'textlint') return { t: 'map', entries: [] };
  if (key === 'include' || key === 'exclude' || key === 'files') return { t: 'list', items: [HOLE] };
  if (key === 'overrides') {
    const item: Skeleton = {
      t: 'map',
      entries: [
        ['files', { t: 'list', items: [HOLE] }],
        ['rules', { t: 'map', entries: [] }],
      ],
    };
    return { t: 'list', items: [item] };
  }
  return values ? { t: 'hole', choices: Object.keys(values) } : HOLE;
}

const SEVERITY: Skeleton = { t: 'hole', choices: Object.keys(SEVERITY_DOCS) };

function entry(key: string, value: Skeleton): Skeleton {
  return { t: 'map', entries: [[key, value]] };
}

function scalar(value: string | number | boolean, detail = ''): Candidate {
  return {
    label: String(value),
    what: 'value',
    detail,
    skeleton: { t: 'scalar', value },
    about: undefined,
    search: detail,
  };
}
