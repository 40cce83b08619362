import type { Texts } from '../../l10n/index.ts';
import { type LexiconHit, type Prose, type ProseFix, wordingsOf } from '../../prose/index.ts';
import { type Span, span } from '../../text/index.ts';
import { leaveOut, withItsClause } from './leave-out.ts';
import { isOmission, quoted } from './phrases.ts';
import { asAt } from './replace-words.ts';
import { wordBefore } from './word-before.ts';

/** Messages a rule needs for the fixes of this file. */
export type SwapMessages = {
  writeInstead: { wording: string };
  /** The word behind it may have to change. */
  writeAndMind: { wording: string };
  leaveOut: { phrase: string };
};

export const SWAP_TEXTS: Texts<SwapMessages> = {
  en: {
    writeInstead: ({ wording }) => `Write ${quoted('en', wording)}`,
    writeAndMind: ({ wording }) => `Write ${quoted('en', wording)}, then check the word after it`,
    leaveOut: ({ phrase }) => `Leave ${quoted('en', phrase)} out`,
  },
  cs: {
    writeInstead: ({ wording }) => `Napsat ${quoted('cs', wording)}`,
    writeAndMind: ({ wording }) => `Napsat ${quoted('cs', wording)} a zkontrolovat pád dalšího slova`,
    leaveOut: ({ phrase }) => `Vynechat ${quoted('cs', phrase)}`,
  },
  pl: {
    writeInstead: ({ wording }) => `Wpisz ${quoted('pl', wording)}`,
    writeAndMind: ({ wording }) => `Wpisz ${quoted('pl', wording)} i sprawdź przypadek następnego słowa`,
    leaveOut: ({ phrase }) => `Usuń ${quoted('pl', phrase)}`,
  },
};

/** Plainer wordings in the form the sentence needs, for what a rule found at a place; the author looks at each. */
export function wordingFixes(prose: Prose, rule: string, at: Span): readonly ProseFix<SwapMessages>[] {
  const found = wordingsOf(prose.language).inPlace(rule, prose.text, at);
  if (!found) return [];
  const title = found.mindNext ? 'writeAndMind' : 'writeInstead';
  return found.wordings.map((wording) => ({ safety: 'unsafe', title, ...written(prose, found.at, wording) }));
}

/** A wording as it stands in the sentence, with the little word before it as that sounds then. */
function written(prose: Prose, at: Span, wording: string): Pick<ProseFix<SwapMessages>, 'args' | 'at' | 'newText'> {
  const before = prose.text.slice(Math.max(0, at.start - REACH), at.start);
  const changed = wordBefore(before, wording, prose.language);
  const newText = asAt(prose.text, at, wording);
  return {
    args: { wording },
    at: span(at.start - (changed?.length ?? 0), at.end),
    newText: changed ? `${changed.word} ${newText}` : newText,
  };
}

/** How far before a phrase the little word before it may begin. */
const REACH = 20;

/** For words the lexicon does not hold: a wording that is known for them, or leaving out what adds nothing. */
export function signalFixes(prose: Prose, rule: string, at: Span): readonly ProseFix<SwapMessages>[] {
  const wordings = wordingFixes(prose, rule, at);
  return rule === 'filler' ? [...wordings, ...leaveOut(prose, withItsClause(prose, at))] : wordings;
}

/** Wordings that can be put into a text as they are: one word. Several are built otherwise than what they stand for. */
const INSERTABLE = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u;

/** Where the best wording says the same as the phrase. Elsewhere several wordings are several meanings, of which a person chooses. */
const SAME_MEANING: ReadonlySet<string> = new Set(['officialese', 'wordy', 'latinism', 'legalese-cliche', 'jargon']);

/**
 * The changes that leave the sentence in order: wordings that are known in the form the sentence needs; else the best
 * wording of the lexicon, where it is one word and the phrase stands there as in the lexicon, since for an inflected one a
 * person must find the form. And leaving the phrase out, where that is an answer.
 */
export function swapFixes(prose: Prose, rule: string, hit: LexiconHit): readonly ProseFix<SwapMessages>[] {
  // What only a later word of the phrase could be does not mend the phrase.
  const wordings = wordingFixes(prose, rule, hit.span).filter(({ at }) => at.start <= hit.span.start);
  // An entry may hold a verb and its noun, `nabýt` and `nabytí`: its best wording fits one of them, the tables know both.
  const isGuess = hit.form === 'dictionary' && wordings.length > 0;
  const swaps = hit.entry.swap === 'none' ? [] : lexiconFixes(prose, hit);
  // What may be done in bulk stays the first.
  const safe = swaps.filter(isSafe);
  const others = swaps.filter((fix) => !isSafe(fix) && !(isGuess && fix.title !== 'leaveOut'));
  const fixes = [...safe, ...wordings, ...others];
  return fixes.filter((fix, i) => fixes.findIndex((other) => isSame(fix, other)) === i);
}

function isSame(a: ProseFix<SwapMessages>, b: ProseFix<SwapMessages>): boolean {
  return a.newText === b.newText && a.at.start === b.at.start && a.at.end === b.at.end;
}

function isSafe({ safety }: ProseFix<SwapMessages>): boolean {
  return safety === 'safe';
}

function lexiconFixes(prose: Prose, hit: LexiconHit): readonly ProseFix<SwapMessages>[] {
  const { entry, form } = hit;
  return entry.suggest.flatMap((wording, i): readonly ProseFix<SwapMessages>[] => {
    const safety = entry.swap === 'safe' && i === 0 ? 'safe' : 'unsafe';
    if (isOmission(wording)) return leaveOut(prose, withItsClause(prose, hit.span));
    if (i > 0 || form === 'inflected' || !INSERTABLE.test(wording) || !saysTheSame(hit)) return [];
    const at = withAbbreviationDot(prose, hit);
    const title = entry.government === undefined ? 'writeInstead' : 'writeAndMind';
    return [{ safety, title, ...written(prose, at, wording) }];
  });
}

/** A reproach or an insult is not mended by another word in its place. */
const NEVER: ReadonlySet<string> = new Set(['exclusionary', 'threatening', 'patronising']);

/** The only wording is meant; of several the first, unless each goes with another phrase or with another noun in it. */
function saysTheSame({ entry, isOneOfSeveral }: LexiconHit): boolean {
  if (NEVER.has(entry.category)) return false;
  const wordings = entry.suggest.filter((wording) => !isOmission(wording));
  return wordings.length === 1 || (SAME_MEANING.has(entry.category) && entry.topic !== 'verb' && !isOneOfSeveral);
}

/** The dot of `kupř.` goes with it, unless the sentence ends there. */
function withAbbreviationDot({ text }: Prose, { span: { start, end }, sentence }: LexiconHit): Span {
  return span(start, text[end] === '.' && sentence.end > end + 1 ? end + 1 : end);
}
