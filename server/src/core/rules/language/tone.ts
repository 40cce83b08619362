import { defineRule, type Rule, type RuleTexts } from '../../analysis/index.ts';
import type { Locale, Texts } from '../../l10n/index.ts';
import type { LexiconCategory, Prose, Sentence } from '../../prose/index.ts';
import type { Span } from '../../text/index.ts';
import { type PhraseArgs, phraseArgs, phrasesOf, quoted, reason, remedy } from './phrases.ts';
import { SWAP_TEXTS, type SwapMessages, signalFixes, swapFixes } from './swaps.ts';

/** What a rule about words and ways of writing says in one language. */
interface ToneTexts {
  readonly title: string;
  readonly why: string;
  readonly off: string;
  /** After the quoted phrase of the lexicon: `is office language`. The reason and plainer wordings follow. */
  readonly phrase?: string;
  /** The whole message about a phrase the lexicon does not hold. */
  readonly signal: (phrase: string) => string;
}

interface ToneRule {
  readonly name: string;
  readonly severity: 'warning' | 'info';
  readonly aliases?: readonly string[];
  /** Entries of the lexicon it reports. */
  readonly category?: LexiconCategory;
  /** Only entries of that topic; `null`: only those without any topic that has a rule of its own. */
  readonly topic?: string | null;
  readonly texts: { readonly [L in Locale]: ToneTexts };
}

interface Messages extends SwapMessages {
  phrase: PhraseArgs;
  signal: { phrase: string };
}

/** A rule that reports entries of the lexicon and signals of its name. */
export function toneRule({ name, severity, aliases, category, topic, texts }: ToneRule): Rule {
  return defineRule<Messages>()({
    id: `language/${name}`,
    since: '0.1.0',
    severity,
    ...(aliases && { aliases }),
    texts: { en: textsIn('en', texts.en), cs: textsIn('cs', texts.cs), pl: textsIn('pl', texts.pl) },
    prose: {
      readers: 'client',
      check({ prose, report }) {
        // A label is no sentence: "very good" pads nothing, it is a point of a scale.
        if (severity === 'info' && prose.role === 'label') return;
        if (category) {
          for (const hit of phrasesOf(prose, category)) {
            if (!isOfTopic(hit.entry.topic, topic)) continue;
            report({
              at: hit.span,
              message: 'phrase',
              args: phraseArgs(prose, hit, name),
              fixes: swapFixes(prose, name, hit),
            });
          }
        }
        for (const { span: at, strength, rule } of prose.signals) {
          if (rule !== name || (strength !== 'sure' && (severity === 'warning' || strength === 'hint'))) continue;
          const fixes = signalFixes(prose, name, at);
          report({ at, message: 'signal', args: { phrase: phraseAt(prose, at) }, fixes });
        }
      },
    },
  });
}

/** Signals that are enough for a finding of a rule, with the words to quote. */
export function sureSignals(
  prose: Prose,
  name: string,
): readonly { readonly at: Span; readonly phrase: string; readonly sentence: Sentence }[] {
  return prose.signals.flatMap(({ rule, strength, span, sentence }) =>
    rule === name && strength === 'sure' ? [{ at: span, phrase: phraseAt(prose, span), sentence }] : [],
  );
}

/** The words of a span as a message quotes them: on one line and not too long. */
export function phraseAt({ text }: Pick<Prose, 'text'>, { start, end }: Span): string {
  const phrase = text.slice(start, end).replace(/\s+/g, ' ');
  return phrase.length > LONGEST ? `${phrase.slice(0, LONGEST - 1).trimEnd()}…` : phrase;
}

const LONGEST = 70;

/** Topics that have a rule of their own. */
const OWN_RULES = ['time', 'verb'];

function isOfTopic(topic: string | undefined, wanted: string | null | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === null ? topic === undefined || !OWN_RULES.includes(topic) : topic === wanted;
}

function textsIn(locale: Locale, { title, why, off, phrase, signal }: ToneTexts): Texts<Messages & RuleTexts>['en'] {
  return {
    title,
    why,
    off,
    phrase: (args) => `${quoted(locale, args.phrase)} ${phrase ?? ''}.${reason(locale, args)}${remedy(locale, args)}`,
    signal: ({ phrase: words }) => signal(quoted(locale, words)),
    ...SWAP_TEXTS[locale],
  };
}
