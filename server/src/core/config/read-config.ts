import { LOCALES, type Locale, render } from '../l10n/index.ts';
import { isDay } from '../model/index.ts';
import { type ContentNode, type Entry, type Node, parse, renderProblem, resolved, toData } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import { type ConfigMessages, configTexts, type Expectation, expectations } from './config-texts.ts';
import { readGlob } from './glob.ts';
import { nearest } from './nearest.ts';
import { type Patterns, patterns } from './patterns.ts';
import { readTextlint } from './read-textlint.ts';
import { type ConfigurableRule, fits, range } from './rule-options.ts';
import type { Override, RuleSetting, RuleSettings, RuleSeverity, Settings, TextlintWish } from './settings.ts';

/** What is wrong in a configuration, and where. */
export interface ConfigProblem {
  readonly span: Span;
  /** In the reader's language. */
  message(locale: Locale): string;
}

/** One configuration file as read; its `extends` are still names. */
export interface ConfigFile {
  readonly extends: readonly { readonly name: string; readonly span: Span }[];
  readonly settings: Partial<Settings>;
  readonly problems: readonly ConfigProblem[];
  /** False for a text that has none of our settings, which is some other file. */
  readonly isOurs: boolean;
}

export const CONFIG_KEYS = [
  'extends',
  'locale',
  'include',
  'exclude',
  'today',
  'rules',
  'overrides',
  'textlint',
] as const;
/** What all patterns of one file may come to, in signs: enough for a thousand long ones. */
const MOST_GLOB_SIGNS = 100_000;

const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'info', 'hint', 'off'];

/** Reads a `.okenko.yaml`. What is sound is kept, whatever stands beside it; an empty text is an empty configuration. */
export function readConfig(text: string, rules: readonly ConfigurableRule[]): ConfigFile {
  const tree = parse(text);
  const problems: ConfigProblem[] = tree.problems.map((problem) => ({
    span: problem.span,
    message: (locale) => render(configTexts, locale, 'notYaml', { problem: renderProblem(problem, locale) }),
  }));
  const reader = new Reader(rules, problems);
  const root = resolved(tree.root);
  if (!root || (root.type === 'scalar' && root.value === null)) {
    return { extends: [], settings: {}, problems, isOurs: problems.length === 0 };
  }
  if (root.type !== 'mapping') {
    reader.problem(root.span, 'notMapping', {});
    return { extends: [], settings: {}, problems, isOurs: false };
  }
  const isOurs =
    root.entries.length === 0 || root.entries.some(({ key }) => CONFIG_KEYS.some((known) => known === key.text));
  return { ...reader.file(root.entries), problems, isOurs };
}

class Reader {
  readonly #rules: ReadonlyMap<string, ConfigurableRule>;
  readonly #problems: ConfigProblem[];
  #globSigns = 0;

  constructor(rules: readonly ConfigurableRule[], problems: ConfigProblem[]) {
    this.#rules = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));
    this.#problems = problems;
  }

  problem<Id extends keyof ConfigMessages>(span: Span, id: Id, args: ConfigMessages[Id]): void {
    this.#problems.push({ span, message: (locale) => render(configTexts, locale, id, args) });
  }

  file(entries: readonly Entry[]): Pick<ConfigFile, 'extends' | 'settings'> {
    let extended: ConfigFile['extends'] = [];
    let settings: Partial<Settings> = {};
    for (const entry of entries) {
      const value = resolved(entry.value);
      if (!value) continue;
      switch (entry.key.text) {
        case 'extends':
          extended = this.#strings(entry, value, 'preset').map(({ text, span }) => ({ name: text, span }));
          break;
        case 'locale': {
          const locale = LOCALES.find((known) => value.type === 'scalar' && value.text === known);
          if (locale) settings = { ...settings, locale };
          else this.#expect(entry, value, 'locale');
          break;
        }
        case 'include':
          settings = { ...settings, include: this.#globs(entry, value) };
          break;
        case 'exclude':
          settings = { ...settings, exclude: this.#globs(entry, value) };
          break;
        case 'today':
          if (value.type === 'scalar' && isDay(value.text)) settings = { ...settings, today: value.text };
          else this.#expect(entry, value, 'day');
          break;
        case 'rules':
          settings = { ...settings, rules: this.#ruleSettings(entry, value) };
          break;
        case 'overrides':
          settings = { ...settings, overrides: this.#overrides(entry, value) };
          break;
        case 'textlint':
          settings = { ...settings, textlint: this.#textlint(value) };
          break;
        default:
          this.problem(entry.key.span, 'unknownKey', {
            key: entry.key.text,
            nearest: nearest(entry.key.text, CONFIG_KEYS),
          });
      }
    }
    return { extends: extended, settings };
  }

  #textlint(value: ContentNode): readonly TextlintWish[] {
    return readTextlint(value, {
      unknown: (span, key) => this.problem(span, 'unknownKey', { key, nearest: nearest(key, ['rules']) }),
      badRule: (span, name) => this.problem(span, 'badTextlintRule', { name }),
      badRules: (span) => this.problem(span, 'badTextlint', {}),
    });
  }

  #expect(entry: Entry, value: Node, expected: Expectation): void {
    this.#badValue(entry, value.type === 'scalar' ? value.span : entry.key.span, expected);
  }

  #badValue(entry: Entry, span: Span, expected: Expectation): void {
    const key = entry.key.text;
    this.#problems.push({
      span,
      message: (locale) => render(configTexts, locale, 'badValue', { key, expected: expectations[expected][locale] }),
    });
  }

  #strings(entry: Entry, value: ContentNode, expected: Expectation): { text: string; span: Span }[] {
    const nodes = value.type === 'sequence' ? value.items.map(resolved) : [value];
    return nodes.flatMap((node) => {
      if (node?.type === 'scalar' && typeof node.value === 'string') return [{ text: node.value, span: node.span }];
      this.#expect(entry, node ?? value, expected);
      return [];
    });
  }

  #globs(entry: Entry, value: ContentNode): Patterns {
    const sound = this.#strings(entry, value, 'globs').filter((written) => this.#isSoundGlob(entry, written));
    return patterns(sound.map(({ text }) => text));
  }

  /** Says what is wrong with a pattern; of all that are too many only the first. */
  #isSoundGlob(entry: Entry, { text, span }: { readonly text: string; readonly span: Span }): boolean {
    if (this.#globSigns > MOST_GLOB_SIGNS) return false;
    const glob = readGlob(text);
    if (text === '') this.#badValue(entry, span, 'globs');
    else if (glob === 'too-long') this.problem(span, 'globTooLong', {});
    else if (glob === 'unknown-signs') this.problem(span, 'globUnknownSigns', {});
    else {
      this.#globSigns += glob.size;
      if (this.#globSigns <= MOST_GLOB_SIGNS) return true;
      this.problem(span, 'globsTooMany', {});
    }
    return false;
  }

  #overrides(entry: Entry, value: ContentNode): readonly Override[] {
    if (value.type !== 'sequence') {
      this.#expect(entry, value, 'overrides');
      return [];
    }
    return value.items.flatMap((node) => {
      const item = resolved(node);
      if (item?.type !== 'mapping') {
        this.#expect(entry, item ?? value, 'overrides');
        return [];
      }
      let files = patterns([]);
      let rules: RuleSettings = new Map();
      for (const part of item.entries) {
        const content = resolved(part.value);
        if (part.key.text === 'files' && content) files = this.#globs(part, content);
        else if (part.key.text === 'rules' && content) rules = this.#ruleSettings(part, content);
        else if (content) {
          this.problem(part.key.span, 'unknownKey', {
            key: part.key.text,
            nearest: nearest(part.key.text, ['files', 'rules']),
          });
        }
      }
      return [{ files, rules }];
    });
  }

  #ruleSettings(entry: Entry, value: ContentNode): RuleSettings {
    if (value.type !== 'mapping') {
      this.#expect(entry, value, 'rules');
      return new Map();
    }
    return new Map(
      value.entries.flatMap((part) => {
        const rule = this.#rules.get(part.key.text);
        if (!rule) {
          this.problem(part.key.span, 'unknownRule', {
            id: part.key.text,
            nearest: nearest(part.key.text, [...this.#rules.keys()]),
          });
          return [];
        }
        const setting = this.#ruleSetting(rule, part);
        return setting ? [[rule.id, setting] as const] : [];
      }),
    );
  }

  #ruleSetting(rule: ConfigurableRule, entry: Entry): RuleSetting | undefined {
    const value = resolved(entry.value);
    const severity = severityIn(value);
    if (severity) return { severity, options: {} };
    if (value?.type !== 'mapping') {
      this.problem(value?.span ?? entry.key.span, 'badSeverity', { rule: rule.id });
      return undefined;
    }
    let set: RuleSeverity | undefined;
    const options: { [name: string]: unknown } = {};
    for (const part of value.entries) {
      const content = resolved(part.value);
      if (part.key.text === 'severity') {
        set = severityIn(content);
        if (!set) this.problem(content?.span ?? part.key.span, 'badSeverity', { rule: rule.id });
      } else this.#option(rule, part, content, options);
    }
    return { ...(set && { severity: set }), options };
  }

  #option(
    rule: ConfigurableRule,
    part: Entry,
    content: ContentNode | undefined,
    options: { [name: string]: unknown },
  ): void {
    const name = part.key.text;
    const known = rule.options ?? {};
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      this.problem(part.key.span, 'unknownOption', {
        rule: rule.id,
        option: name,
        options: Object.keys(known).join(', '),
      });
      return;
    }
    const data = toData(content);
    if (fits(option, data)) options[name] = data;
    else {
      this.#problems.push({
        span: content?.span ?? part.key.span,
        message: (locale) =>
          render(configTexts, locale, 'badOption', {
            rule: rule.id,
            option: name,
            expected: expectations[option.type][locale] + range(option),
          }),
      });
    }
  }
}

/** `off` reads as a text in YAML 1.2, and as `false` to people who learned 1.1; both are meant the same here. */
function severityIn(node: ContentNode | undefined): RuleSeverity | undefined {
  if (node?.type !== 'scalar') return undefined;
  if (node.value === false) return 'off';
  return SEVERITIES.find((severity) => severity === node.value);
}
