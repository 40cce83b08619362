import { inPreset, type OptionSpec, type Rule } from '../analysis/index.ts';
import { type Locale, type MessageArgs, number, render } from '../l10n/index.ts';
import type { Span } from '../text/index.ts';
import type { Example, PageData } from './page-data.ts';
import { pageTexts } from './page-texts.ts';
import { reportTexts } from './report-texts.ts';

/** What there is to say about a rule, in one language and in reading order; a terminal and Markdown only lay it out. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly type: 'text'; readonly text: string }
  /** `name` as written in the configuration; `note` says its default and limits. */
  | { readonly type: 'option'; readonly name: string; readonly note: string; readonly text: string }
  /** YAML with places the rule points at, and what it says about each. */
  | { readonly type: 'yaml'; readonly text: string; readonly places: readonly PagePlace[] };

export interface PagePlace {
  readonly span: Span;
  readonly says: string;
}

export function rulePageOf(rule: Rule, data: PageData, locale: Locale): RulePage {
  return {
    id: rule.id,
    title: render(rule.texts, locale, 'title'),
    facts: factsOf(rule, locale),
    sections: [
      { heading: word(locale, 'why'), blocks: [text(render(rule.texts, locale, 'why'))] },
      { heading: word(locale, 'examples'), blocks: data.examples.flatMap((example) => shown(example, rule, locale)) },
      ...optionsSection(rule, locale),
      { heading: word(locale, 'fix'), blocks: [text(word(locale, FIX_TEXTS[data.fix]))] },
      {
        heading: word(locale, 'off'),
        blocks: [
          text(render(rule.texts, locale, 'off')),
          text(word(locale, 'offHow')),
          yaml(`rules:\n  ${rule.id}: off\n`),
        ],
      },
      ...ignoreSection(rule, locale),
    ],
  };
}

/** Nothing for rules about ignore comments, whose findings cannot be ignored. */
function ignoreSection(rule: Rule, locale: Locale): readonly PageSection[] {
  if (rule.checkSuppressions) return [];
  const comment = `# okenko-ignore ${rule.id} -- ${word(locale, 'ignoreReason')}\n`;
  return [{ heading: word(locale, 'ignore'), blocks: [text(word(locale, 'ignoreHow')), yaml(comment)] }];
}

const FIX_TEXTS = { safe: 'fixSafe', unsafe: 'fixUnsafe', both: 'fixBoth', none: 'fixNone' } as const;

function factsOf(rule: Rule, locale: Locale): RulePage['facts'] {
  const recommended = inPreset(rule, 'recommended');
  const reason = rule.noisy ? ` (${rule.noisy[locale]})` : '';
  const preset = `${word(locale, recommended ? 'inRecommended' : 'onlyStrict')}${reason}`;
  return [
    { label: word(locale, 'severity'), value: render(reportTexts, locale, rule.severity) },
    { label: word(locale, 'preset'), value: preset },
    { label: word(locale, 'kinds'), value: rule.kinds?.join(', ') ?? word(locale, 'everyKind') },
    { label: word(locale, 'since'), value: rule.since },
    ...(rule.aliases ? [{ label: word(locale, 'formerly'), value: rule.aliases.join(', ') }] : []),
  ];
}

function shown(example: Example, rule: Rule, locale: Locale): readonly PageBlock[] {
  switch (example.role) {
    case 'bad': {
      const places = example.findings.map(({ span, message, args }) => ({
        span,
        says: render(rule.texts, locale, message, args),
      }));
      return [text(word(locale, 'bad')), { type: 'yaml', text: example.text, places }];
    }
    case 'good':
      return [text(word(locale, 'good')), yaml(example.text)];
    case 'fixed':
      if (example.file !== undefined) {
        return [text(word(locale, 'proposedIn', { file: `\`${example.file}\`` })), yaml(example.text)];
      }
      return [text(word(locale, example.safe ? 'fixed' : 'proposed')), yaml(example.text)];
    case 'file':
      return [text(word(locale, 'file', { file: `\`${example.file}\`` })), yaml(example.text)];
  }
}

function optionsSection(rule: Rule, locale: Locale): readonly PageSection[] {
  const options = Object.entries(rule.options ?? {});
  const [first] = options;
  if (!first) return [];
  const [name, spec] = first;
  return [
    {
      heading: word(locale, 'options'),
      blocks: [
        ...options.map(
          ([id, option]): PageBlock => ({
            type: 'option',
            name: id,
            note: [word(locale, 'byDefault', { value: shownDefault(option, locale) }), limits(option, locale)]
              .filter((part) => part !== '')
              .join('; '),
            text: option.description[locale],
          }),
        ),
        text(word(locale, 'setOption')),
        yaml(`rules:\n  ${rule.id}: { ${name}: ${JSON.stringify(spec.default)} }\n`),
      ],
    },
  ];
}

function shownDefault(option: OptionSpec, locale: Locale): string {
  if (option.type === 'words') return option.default.join(', ') || word(locale, 'nothing');
  return typeof option.default === 'number' ? number(locale, option.default) : String(option.default);
}

/** The allowed numbers in words; nothing for other options and for a number without limits. */
function limits(option: OptionSpec, locale: Locale): string {
  if (option.type !== 'integer' && option.type !== 'number') return '';
  const min = option.min === undefined ? undefined : number(locale, option.min);
  const max = option.max === undefined ? undefined : number(locale, option.max);
  if (min !== undefined && max !== undefined) return word(locale, 'between', { min, max });
  if (min !== undefined) return word(locale, 'atLeast', { min });
  return max === undefined ? '' : word(locale, 'atMost', { max });
}

function word(locale: Locale, id: keyof (typeof pageTexts)['en'], args: MessageArgs = {}): string {
  return render(pageTexts, locale, id, args);
}

function text(words: string): PageBlock {
  return { type: 'text', text: words };
}

function yaml(source: string): PageBlock {
  return { type: 'yaml', text: source, places: [] };
}
