import { editsFor, MISPLACING, type SyntaxTree, type YamlEdit } from '../syntax/index.ts';
import type { Span, TextEdit } from '../text/index.ts';
import type { Fix } from './finding.ts';

/** The text edits for some intents; undefined where they would change nothing, or more than is meant. */
export function soundEdits(tree: SyntaxTree, intents: readonly YamlEdit[]): readonly TextEdit[] | undefined {
  const edits = withoutTwins(tree.text, editsFor(tree, intents));
  return edits && keepsAnchors(tree.text, edits) && !changesNothing(tree.text, edits) ? edits : undefined;
}

/** To add or take away lines is safe only where the indentation of all others is sound; elsewhere a person must look. */
export function safetyIn(tree: SyntaxTree, safety: Fix['safety'], edits: readonly TextEdit[]): Fix['safety'] {
  const isDoubtful = safety === 'safe' && tree.problems.some(({ code }) => MISPLACING.has(code));
  const changesLines = ({ span, newText }: TextEdit) => /[\r\n]/.test(newText + tree.text.slice(span.start, span.end));
  return isDoubtful && edits.some(changesLines) ? 'unsafe' : safety;
}

/** False when a fix takes away a value that another place of the text shows with `*name`: nobody could read that place then. */
function keepsAnchors(text: string, edits: readonly TextEdit[]): boolean {
  return edits.every(({ span, newText }) => {
    const names = text.slice(span.start, span.end).match(ANCHOR) ?? [];
    return names.every((name) => newText.includes(name) || !isShown(name, text, span));
  });
}

const ANCHOR = /(?<![^\s[{,])&[^\s,[\]{}]+/g;

/** Some `*name` stands outside of a piece of the text. */
function isShown(anchor: string, text: string, { start, end }: Span): boolean {
  const alias = `*${anchor.slice(1)}`;
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    if ((at < start || at >= end) && !/[^\s,[\]{}:]/.test(text[at + alias.length] ?? '')) return true;
  }
  return false;
}

/** What would be written stands there already: where lines are doubtful, a repair may find nothing to do. */
function changesNothing(text: string, edits: readonly TextEdit[]): boolean {
  return edits.every(({ span, newText }) => text.slice(span.start, span.end) === newText);
}

/**
 * The edits of a fix, each once: what two places of a document share by an alias is changed in one place. Undefined where
 * it would have to become two different things there.
 */
function withoutTwins(text: string, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  if (edits.length < 2) return edits;
  const once = [
    ...new Map(edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.newText}`, edit])).values(),
  ];
  const sorted = [...once].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const isClash = sorted.some(({ span }, i) => span.start < (sorted[i - 1]?.span.end ?? 0));
  // The whole text is read last, since a document may have thousands of fixes.
  if ((!isClash && once.length === edits.length) || !ALIAS.test(text)) return edits;
  return isClash ? undefined : once;
}

const ALIAS = /(?:^|[\s[{,-])\*[^\s,[\]{}]/;
