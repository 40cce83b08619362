import type { MessageArgs } from '../l10n/index.ts';
import type { ProseRole, Readers } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import type { ProseLanguage } from './language-data.ts';
import type { LexiconHit } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Signal } from './signals/signals.ts';
import type { Word } from './words.ts';

/** One text in one language, as language rules see it: decoded, whatever its YAML style. All spans are of the decoded text. */
export interface Prose {
  readonly text: string;
  /** `cs`, `pl`, `en`; texts in other languages reach no language rule. */
  readonly language: ProseLanguage;
  readonly readers: Readers;
  readonly role: ProseRole | undefined;
  /** Name of the field it stands in. */
  readonly field: string;
  /** A law is named in the text or in a field beside it. */
  readonly citesLaw: boolean;
  /** Equal for texts of which everything but the words is equal: then equal words have equal findings. */
  readonly surroundings: string;
  /** Split once, on first use, and shared by all rules. */
  readonly sentences: readonly Sentence[];
  /** As objects, made on first use; a sentence says which are its own. */
  readonly words: readonly Word[];
  /** Lexicon entries found, longest match first where several overlap; found once, shared by all rules. */
  readonly hits: readonly LexiconHit[];
  /** Signs the lexicon does not know, found once; none in the text of a law. */
  readonly signals: readonly Signal[];
}

/** What a language rule reports; spans are of the decoded text, the core maps them to the source. */
export interface ProseReport<M> {
  readonly at: Span;
  readonly message: keyof M & string;
  readonly args?: MessageArgs;
  readonly fixes?: readonly ProseFix<M>[];
}

/** Replaces a piece of the decoded text. Only letters, digits, spaces and hyphens, which mean the same in every YAML style. */
export interface ProseFix<M> {
  readonly safety: 'safe' | 'unsafe';
  readonly title: keyof M & string;
  readonly args?: MessageArgs;
  readonly at: Span;
  readonly newText: string;
}

export interface ProseContext<M> {
  readonly prose: Prose;
  readonly options: { readonly [name: string]: unknown };
  readonly report: (report: ProseReport<M>) => void;
}

/** The part of a rule that runs inside textlint. Pure; called once per text. */
export interface ProseRule<M> {
  /** Texts the rule looks at; `client` leaves texts for staff alone. */
  readonly readers: 'client' | 'everyone';
  readonly check: (context: ProseContext<M>) => void;
}
