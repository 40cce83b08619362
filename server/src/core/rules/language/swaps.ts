import type { LexiconHit, Prose, ProseFix } from '../../prose/index.ts';
import { type Span, span } from '../../text/index.ts';
import { isOmission } from './phrases.ts';

/** Messages a rule needs for the fixes of `swapFixes`. */
export type SwapMessages = {
  writeInstead: { wording: string };
  leaveOut: { phrase: string };
};

/** Wordings that can be put into a text as they are; the others show a pattern (`do … dnů`) or several ways. */
const INSERTABLE = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u;

/**
 * One fix for each plainer wording that can stand where the phrase stood. An inflected phrase can only be left out: a
 * plainer word would have to be put into the same form, which a person must do.
 */
export function swapFixes(prose: Prose, hit: LexiconHit): readonly ProseFix<SwapMessages>[] {
  const { entry, form } = hit;
  if (entry.swap === 'none') return [];
  return entry.suggest.flatMap((wording, i): readonly ProseFix<SwapMessages>[] => {
    const safety = entry.swap === 'safe' && i === 0 ? 'safe' : 'unsafe';
    if (isOmission(wording)) return omission(prose, hit);
    if (form === 'inflected' || !INSERTABLE.test(wording)) return [];
    const at = withAbbreviationDot(prose, hit);
    return [{ safety, title: 'writeInstead', args: { wording }, at, newText: sameCase(prose, hit.span, wording) }];
  });
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
