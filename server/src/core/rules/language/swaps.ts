import type { LexiconHit, Prose, ProseFix } from '../../prose/index.ts';
import { type Span, span } from '../../text/index.ts';
import { isOmission } from './phrases.ts';

/** Messages a rule needs for the fixes of `swapFixes`. */
export type SwapMessages = {
  writeInstead: { wording: string };
  leaveOut: { phrase: string };
};

/** Wordings that can be put into a text as they are: one word. Several are built otherwise than what they stand for. */
const INSERTABLE = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u;

/** Where the best wording says the same as the phrase. Elsewhere several wordings are several meanings, of which a person chooses. */
const SAME_MEANING: ReadonlySet<string> = new Set(['officialese', 'wordy', 'latinism', 'legalese-cliche', 'jargon']);

/**
 * The changes that leave the sentence in order. The best wording, where it is one word and the phrase stands there as in the
 * lexicon: a plainer word for an inflected one would have to be put into the same form, which a person must do. And leaving
 * the phrase out, where that is an answer.
 */
export function swapFixes(prose: Prose, hit: LexiconHit): readonly ProseFix<SwapMessages>[] {
  const { entry, form } = hit;
  if (entry.swap === 'none') return [];
  return entry.suggest.flatMap((wording, i): readonly ProseFix<SwapMessages>[] => {
    const safety = entry.swap === 'safe' && i === 0 ? 'safe' : 'unsafe';
    if (isOmission(wording)) return omission(prose, hit);
    if (i > 0 || form === 'inflected' || !INSERTABLE.test(wording) || !saysTheSame(hit)) return [];
    const at = withAbbreviationDot(prose, hit);
    return [{ safety, title: 'writeInstead', args: { wording }, at, newText: sameCase(prose, hit.span, wording) }];
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

/** Takes the phrase and the blank after it out; a capital letter moves to the word that is first now. */
function omission({ text }: Prose, { span: { start, end } }: LexiconHit): readonly ProseFix<SwapMessages>[] {
  const rest = /^\s+(\p{L})/u.exec(text.slice(end, end + 10));
  const next = rest?.[1];
  if (!rest || next === undefined) return [];
  const args = { phrase: text.slice(start, end) };
  const after = end + rest[0].length;
  const capital = isCapital(text[start]);
  const at = span(start, capital ? after : after - next.length);
  return [{ safety: 'unsafe', title: 'leaveOut', args, at, newText: capital ? next.toUpperCase() : '' }];
}

/** The dot of `kupř.` goes with it, unless the sentence ends there. */
function withAbbreviationDot({ text }: Prose, { span: { start, end }, sentence }: LexiconHit): Span {
  return span(start, text[end] === '.' && sentence.end > end + 1 ? end + 1 : end);
}

function sameCase({ text }: Prose, { start }: Span, wording: string): string {
  return isCapital(text[start]) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

function isCapital(char: string | undefined): boolean {
  return char !== undefined && /\p{Lu}/u.test(char);
}
