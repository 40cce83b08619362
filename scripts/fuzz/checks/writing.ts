import {
  codeLenses,
  droppedReference,
  folds,
  inlayHints,
  lensTexts,
  linkedIds,
  pasteText,
  selectionSpans,
  semanticTokens,
  signatureAt,
  usedLens,
} from '../../../server/src/core/service/index.ts';
import { parse } from '../../../server/src/core/syntax/index.ts';
import { applyEdits, contains, type Span } from '../../../server/src/core/text/index.ts';
import { TODAY } from '../offices.ts';
import { expectEdits, expectPlace, expectThat, splits } from './broken.ts';
import type { Desk } from './features.ts';
import { expectWords } from './words.ts';

/** What helps while writing, asked at a place. */
export const WRITING: { readonly [name: string]: (desk: Desk, offset: number) => void } = {
  selection: ({ document }, offset) => {
    const spans = selectionSpans(document, offset);
    expectThat(spans.length > 0, 'selection: selects something', () => `${offset}`);
    spans.forEach((span, i) => {
      expectPlace(document.text, span, 'selection');
      const before = spans[i - 1];
      const isGrown = !before || (contains(span, before) && span.end - span.start > before.end - before.start);
      expectThat(isGrown, 'selection: grows', () => JSON.stringify(spans));
    });
  },
  signature: ({ document, locale }, offset) => {
    const found = signatureAt(document, offset, locale);
    if (!found) return;
    expectWords(found.label, 'signature');
    for (const { span, documentation } of found.fields) {
      expectPlace(found.label, span, 'signature');
      expectWords(documentation, 'signature: field');
    }
    const { active } = found;
    const isThere = active === undefined || found.fields[active] !== undefined;
    expectThat(isThere, 'signature: one of its fields is active', () => `${active}`);
  },
  paste: ({ document, dice }, offset) => {
    const end = dice.chance(0.7) ? offset : Math.min(document.text.length, offset + dice.below(30));
    if (splits(document.text, end)) return;
    const edit = pasteText(document, { start: offset, end }, dice.pick(PASTED));
    if (!edit) return;
    expectEdits(document.text, [edit], 'paste');
    const made = parse(applyEdits(document.text, [edit]));
    const isSound = document.tree.problems.length > 0 || made.problems.length === 0;
    expectThat(isSound, 'paste: leaves YAML', () => `${made.text}\n${JSON.stringify(made.problems)}`);
  },
  drop: ({ document, workspace, locale, dice, office }, offset) => {
    const { uri } = dice.pick(office.documents);
    const edit = droppedReference(document, offset, uri, { workspace, today: TODAY, locale });
    if (edit) expectEdits(document.text, [edit], 'drop');
  },
  linked: ({ document, workspace }, offset) => {
    const spans = linkedIds(document, workspace, offset);
    for (const span of spans) expectPlace(document.text, span, 'linked');
    const words = new Set(spans.map(({ start, end }) => document.text.slice(start, end)));
    const isHere = spans.some(({ start, end }) => start <= offset && offset <= end);
    expectThat(spans.length === 0 || (words.size === 1 && isHere), 'linked: all the same', () => JSON.stringify(spans));
  },
};

/** What people paste. */
const PASTED: readonly string[] = [
  'slovo',
  'Jedna věta: „druhá“.',
  'a\r\n•\tb\r\n\r\n# c',
  ' \t ',
  '- x\n  y: [z',
  'x'.repeat(150),
];

/** The same, for the whole document or what is seen of it. */
export const WRITING_WHOLE: { readonly [name: string]: (desk: Desk) => void } = {
  hints: ({ document, workspace, locale, dice }) => {
    const shown = partOf(document.text, dice);
    for (const { offset, label, tooltip } of inlayHints(document, workspace, shown, { today: TODAY, locale })) {
      expectPlace(document.text, { start: offset, end: offset }, 'hints');
      expectThat(shown.start <= offset && offset <= shown.end, 'hints: where the reader looks', () => label);
      expectWords(label, 'hints');
      expectWords(tooltip, 'hints: tooltip');
      expectThat(!/[\r\n]/.test(label), 'hints: one line', () => label);
    }
  },
  lenses: ({ document, workspace, locale }) => {
    for (const { span, about } of codeLenses(document, workspace, { preview: true })) {
      expectPlace(document.text, span, 'lenses');
      if (about.is !== 'used') continue;
      const found = usedLens(document, workspace, structuredClone(about).key, locale);
      expectThat(found !== undefined, 'lenses: have words', () => about.key);
      expectWords(found.title, 'lenses');
    }
    expectWords(String(lensTexts[locale].preview), 'lenses');
  },
  tokens: ({ document, dice }) => {
    const shown = dice.chance(0.5) ? partOf(document.text, dice) : undefined;
    let last = 0;
    for (const { span } of semanticTokens(document, shown)) {
      expectPlace(document.text, span, 'tokens');
      expectThat(span.start >= last && span.end > span.start, 'tokens: one after the other', () =>
        JSON.stringify(span),
      );
      const words = document.text.slice(span.start, span.end);
      expectThat(!/[\r\n]/.test(words), 'tokens: each on its line', () => words);
      last = span.end;
    }
  },
  folds: ({ document }) => {
    let last = -1;
    for (const { span } of folds(document)) {
      expectPlace(document.text, span, 'folds');
      const { line } = document.lines.positionAt(span.start);
      expectThat(line > last, 'folds: one on each line', () => `${line}`);
      last = line;
    }
  },
};

function partOf(text: string, dice: Desk['dice']): Span {
  if (dice.chance(0.5)) return { start: 0, end: text.length };
  const start = dice.below(text.length + 1);
  return { start, end: start + dice.below(text.length - start + 1) };
}
