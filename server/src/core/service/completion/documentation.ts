import type { Locale } from '../../l10n/index.ts';
import { SHAPES } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { settingDoc } from '../config-file/config-place.ts';
import {
  describeField,
  describeKind,
  describeSetting,
  describeThing,
  describeValue,
  escaped,
  paragraphs,
  wording,
} from '../describe.ts';
import { describeRule, type Rules } from '../describe-rule.ts';
import { fieldDoc } from '../field-at.ts';
import { exampleFor } from '../field-example.ts';
import { thingNamed } from '../things.ts';
import type { About } from './candidate.ts';

/** What is told about a suggestion when the reader wants to know more, as Markdown; undefined when there is nothing. */
export function documentationOf(about: About, workspace: Workspace, rules: Rules, locale: Locale): string | undefined {
  switch (about.is) {
    case 'field': {
      const doc = fieldDoc(about.shape, about.key);
      const required = SHAPES[about.shape]?.fields[about.key]?.required === true;
      return doc && describeField(about.key, doc, required, locale, exampleFor(about.shape, about.key, workspace));
    }
    case 'value': {
      const doc = fieldDoc(about.shape, about.key);
      return doc && describeValue(about.value, doc, locale);
    }
    case 'shape': {
      const title = wording(about.shape, 'title')?.[locale] ?? '';
      return paragraphs(`**${escaped(title)}**`, escaped(wording(about.shape, 'description')?.[locale] ?? ''));
    }
    case 'kind':
      return describeKind(about.kind, locale);
    case 'thing': {
      const thing = thingNamed(workspace, about.targets, about.text);
      return thing && describeThing(thing, workspace, locale);
    }
    case 'rule': {
      const rule = rules.get(about.rule);
      return rule && describeRule(rule, locale);
    }
    case 'setting': {
      const doc = settingDoc('config', about.key);
      return doc && describeSetting(about.key, doc, locale);
    }
  }
}
