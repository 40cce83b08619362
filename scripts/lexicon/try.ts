import { render } from '../../server/src/core/l10n/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import {
  lintProse,
  type Prose,
  type ProseLanguage,
  proseOf,
  type Sentence,
} from '../../server/src/core/prose/index.ts';
import { proseData } from '../../server/src/core/prose/languages.ts';
import { splitText } from '../../server/src/core/prose/sentences.ts';
import { signalFinder } from '../../server/src/core/prose/signals/signals.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { onePatternEach, searchIn } from './check-finds.ts';
import type { Sources } from './sources.ts';

/** Fields a sentence may be tried in, by the role they give it. */
const FIELDS = {
  text: (value: string) => `steps:\n  - text: ${value}\n`,
  title: (value: string, language: string) => `title:\n  ${language}: ${value}\n`,
  appeal: (value: string) => `appeal:\n  how: ${value}\n`,
  sanction: (value: string) => `sanctions:\n  - text: ${value}\n`,
} as const;

export type TryField = keyof typeof FIELDS;
export const TRY_FIELDS = Object.keys(FIELDS).filter((name): name is TryField => name in FIELDS);

/**
 * What would be found in a sentence and why, for people: the findings as writers read them, then every pattern that speaks
 * for or against them with the line it is written on.
 */
export async function tried(text: string, language: ProseLanguage, field: TryField, sources: Sources): Promise<string> {
  const yaml = FIELDS[field](JSON.stringify(text), language);
  const document = new OfficeDocument({
    uri: 'card.yaml',
    text: `kind: service-card\nlanguage: ${language}\n${yaml}`,
    version: 1,
  });
  const prose = proseOf(document)[0]?.prose;
  if (!prose) throw new Error('the sentence was lost');
  const checks = RULES.flatMap((rule) => (rule.prose ? [{ rule: { ...rule, prose: rule.prose } }] : []));
  const { findings } = await lintProse(document, checks);
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  const messages = findings.flatMap(({ rule: id, message, args, span, fixes }) => {
    const rule = rules.get(id);
    if (!rule) return [];
    return [
      `  ${rule.severity}  ${id}  “${document.text.slice(span.start, span.end)}”`,
      `      ${render(rule.texts, language, message, args)}`,
      ...fixes.map((fix) => `      offered: ${render(rule.texts, language, fix.title, fix.args)}`),
    ];
  });
  return [
    `${prose.sentences.length} ${prose.sentences.length === 1 ? 'sentence' : 'sentences'} of ${prose.sentences.map(({ wordCount }) => wordCount).join(', ')} words`,
    section('Reported', messages, 'Nothing is reported.'),
    section('Words of the lexicon', lexiconLines(text, language, sources), 'No entry of the lexicon is in it.'),
    section('Signals', signalLines(prose, sources), 'No signal is in it.'),
  ].join('\n\n');
}

function section(title: string, lines: readonly string[], none: string): string {
  return lines.length === 0 ? none : [title, ...lines].join('\n');
}

function lexiconLines(text: string, language: ProseLanguage, { lexicons }: Sources): readonly string[] {
  return lexicons.flatMap(({ file, data, line }) => {
    if (data.lang !== language) return [];
    return searchIn(
      onePatternEach(data),
      file,
      language,
    )(text).map(({ entry, span }) => {
      const [id = '', nth = '0'] = entry.id.split('#');
      const at = data.entries.findIndex((one) => one.id === id);
      const pattern = data.entries[at]?.match[Number(nth)] ?? '';
      const phrase = text.slice(span.start, span.end);
      const where = `${file}:${line(['entries', at, 'match', Number(nth)])}`;
      const wordings = entry.suggest.length > 0 ? `; ${entry.suggest.join(' / ')}` : '';
      return `  “${phrase}”  ${id} (${entry.category}, ${entry.severity}) by the pattern ${pattern}\n      ${where}${wordings}`;
    });
  });
}

/** Each pattern is searched for alone: together, the first to report a word keeps it from the others. */
function signalLines(prose: Prose, { signals }: Sources): readonly string[] {
  const { text, language } = prose;
  const data = proseData(language);
  const split = splitText(text, data, { lineBreak: 'paragraph' });
  const kept = new Set(prose.signals.map(({ rule, span, strength }) => `${rule} ${strength} ${span.start}`));
  const lines = signals.flatMap(({ lang, file, data: { words, signals: byRule }, line }) => {
    if (lang !== language) return [];
    return Object.entries(byRule).flatMap(([rule, byStrength]) =>
      STRENGTHS.flatMap((strength) =>
        (byStrength[strength] ?? []).flatMap((pattern, nth) => {
          // A `not` pattern says what it finds when it is searched for like any other.
          const as = strength === 'not' ? 'sure' : strength;
          const alone = signalFinder({ words, signals: { [rule]: { [as]: [pattern] } } }, data);
          return alone.find(text, split, []).flatMap(({ rule: found, span, weight }) => {
            if (found !== rule) return [];
            const phrase = text.slice(span.start, span.end);
            const counts = strength !== 'not' && kept.has(`${rule} ${strength} ${span.start}`);
            const what =
              strength === 'not'
                ? 'excuses it'
                : counts
                  ? `weighs ${weight}`
                  : 'not counted, because found already or excused';
            const where = `${file}:${line(['signals', rule, strength, nth])}`;
            return [
              `  “${phrase}”  ${rule}, ${strength}: ${what}, by the pattern ${shortened(pattern)}\n      ${where}`,
            ];
          });
        }),
      ),
    );
  });
  const built = prose.signals.flatMap(({ rule, weight, sentence }) =>
    BUILD.includes(rule) ? [`  ${rule} weighs ${weight} in the sentence “${beginning(prose, sentence)}”`] : [],
  );
  return [...lines, ...built];
}

const STRENGTHS = ['sure', 'weak', 'hint', 'not'] as const;

/** Signals that come from how a sentence is built, not from a pattern. */
const BUILD = ['length', 'condition-first', 'brackets'];

/** Some patterns are lists of a hundred words; the line number leads to the whole. */
function shortened(pattern: string): string {
  return pattern.length > LONGEST_PATTERN ? `${pattern.slice(0, LONGEST_PATTERN - 1)}…` : pattern;
}

const LONGEST_PATTERN = 60;

function beginning({ text }: Prose, { start, end }: Sentence): string {
  const sentence = text.slice(start, end);
  return sentence.length > 40 ? `${sentence.slice(0, 39)}…` : sentence;
}
