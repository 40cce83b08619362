import { layoutOf, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';
import { insertion, replacement, type TextEdit } from '../../text/index.ts';
import { columnOf, endWithComments, lineEnd, nextLine } from './lines.ts';
import type { Refactor } from './refactoring.ts';
import type { Spot } from './spot.ts';
import { stemOf } from './stem.ts';

/** A text in one language of several: one place for each language of the document, those to come still empty. */
export const translationSkeleton: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const { document, offset, chain } = spot;
    const place = document.texts.find(({ node }) => node.span.start <= offset && offset <= node.span.end);
    const [source, ...others] = document.languages.filter((language) => LANGUAGES.has(language));
    if (!place || source === undefined || others.length === 0 || place.node.anchor !== undefined) return undefined;
    const { map, node } = place;
    if (chain.some((link) => link.node?.type === 'alias')) return undefined;
    if (!map) {
      const edits = wrapped(spot, node, source, others);
      return edits && { title: 'translations', args: { languages: others }, edits: [{ op: 'text', edits }] };
    }
    const there = new Set(map.entries.map(({ key }) => key.text));
    const missing = [source, ...others].filter((language) => !there.has(language));
    const edits = missing.map((key): YamlEdit => ({ op: 'addEntry', mapping: map, key, value: '' }));
    return edits.length > 0 ? { title: 'translations', args: { languages: missing }, edits } : undefined;
  },
};

const LANGUAGES: ReadonlySet<string> = new Set(['cs', 'pl', 'en']);

/** The text stays as it is written, below the name of its language. */
function wrapped(
  spot: Spot,
  node: ScalarNode,
  source: string,
  others: readonly string[],
): readonly TextEdit[] | undefined {
  const { text, tree } = spot.document;
  const { start, end } = node.span;
  if (spot.chain.some(({ node: around }) => around?.type !== 'scalar' && around?.type !== 'alias' && around?.flow)) {
    if (/![^\s,[\]{}]*\s+$/u.test(text.slice(0, start))) return undefined;
    const rest = others.map((language) => `, ${language}: ""`).join('');
    return [insertion(start, `{ ${source}: `), insertion(end, `${rest} }`)];
  }
  const stem = stemOf(spot, node);
  if (!stem || endsOpen(node, text)) return undefined;
  const before = text.slice(stem.end, start);
  if (!/^(?:\s+#[^\r\n]*)*\s*$/u.test(before)) return undefined;
  const { newline, step } = layoutOf(tree);
  const isBelow = /[\r\n]/.test(before);
  const column = isBelow ? columnOf(text, start) : stem.column + (stem.is === 'dash' ? 2 : step);
  const pad = newline + ' '.repeat(column);
  const lead = isBelow || stem.is === 'dash' ? before : pad;
  const edits: TextEdit[] = [replacement({ start: stem.end, end: start }, `${lead}${source}: `)];
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    if (lineEnd(text, line) > line) edits.push(insertion(line, ' '.repeat(column - stem.column)));
  }
  const rest = others.map((language) => `${pad}${language}: ""`).join('');
  return [...edits, insertion(endWithComments(text, end, stem.column), rest)];
}

/** Empty lines or blanks below are part of the text. */
function endsOpen({ style, span, text: words }: ScalarNode, text: string): boolean {
  if (style !== 'literal' && style !== 'folded') return false;
  return /^[|>][0-9]?\+/.test(text.slice(span.start, span.start + 3)) || /\n[ \t]+\n*$/.test(words);
}
