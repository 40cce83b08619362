import type { OfficeDocument } from '../../model/index.ts';
import { layoutOf, placeAt, resolved, type ScalarNode, scalarSource, type TreePlace } from '../../syntax/index.ts';
import { contains, type Offset, type Span, type TextEdit } from '../../text/index.ts';
import { kindFor, type ModelPlace, modelPlaceAt } from '../field-at.ts';
import { cleanText } from './clean-text.ts';

/**
 * What becomes of a text that is pasted over a selection in a field of prose: a block of lines that are indented as they
 * must be where nothing stands yet, and what is there already written anew where it would no longer be read as it was meant.
 * Undefined where the field is no prose, for a text of blanks, and where nothing would be different: then the editor pastes
 * as it always does.
 */
export function pasteText(document: OfficeDocument, selection: Span, pasted: string): TextEdit | undefined {
  const edit = cleanPaste(document, selection, pasted);
  if (!edit) return undefined;
  const { text } = document;
  const asEver = text.slice(edit.span.start, selection.start) + pasted + text.slice(selection.end, edit.span.end);
  return contains(edit.span, selection) && edit.newText === asEver ? undefined : edit;
}

function cleanPaste(document: OfficeDocument, selection: Span, pasted: string): TextEdit | undefined {
  const clean = cleanText(pasted);
  const kind = kindFor(document);
  if (clean === '' || !kind || document.isTooLarge) return undefined;
  const place = placeAt(document.tree, selection.start);
  const at = modelPlaceAt(kind, place.path);
  if (place.onKey || !at || !isProse(at)) return undefined;
  const value = place.node && resolved(place.node);
  if (value?.type === 'scalar' && value === place.node && value.value !== null) {
    return intoText(document, value, selection, amongWords(clean, pasted, selection, document.text), place);
  }
  const isFree = place.expects === 'value' && selection.start === selection.end;
  if (!isFree || place.node) return undefined;
  const blank = /[:-]$/.test(document.text.slice(0, selection.start)) ? ' ' : '';
  return { span: selection, newText: blank + written(clean, document, place, selection) };
}

/** A block of text must not be followed by lines without content that begin with a tab. */
function standsBeforeTabs(text: string, at: Offset): boolean {
  for (let line = nextLine(text, at); line < text.length; line = nextLine(text, line)) {
    const [, blanks = '', sign] = LINE_BEGINNING.exec(text.slice(line, line + FAR)) ?? [];
    if (blanks.includes('\t')) return true;
    if (sign !== undefined && sign !== '#') return false;
  }
  return false;
}

const LINE_BEGINNING = /^([ \t]*)([^ \t\r\n])?/;

/** Nobody indents further. */
const FAR = 1000;

function nextLine(text: string, at: Offset): Offset {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** A few words keep the blanks they came with where they would grow together with others. */
function amongWords(clean: string, pasted: string, { start, end }: Span, text: string): string {
  if (clean.includes('\n')) return clean;
  const before = /^[ \t\u00a0]/.test(pasted) && /\S/.test(text[start - 1] ?? '') ? ' ' : '';
  const behind = /[ \t\u00a0]$/.test(pasted) && /\S/.test(text[end] ?? '') ? ' ' : '';
  return before + clean + behind;
}

/** Words for people, in one language or in one of several. */
function isProse({ field, types }: ModelPlace): boolean {
  const takesText = types.some((type) => type.t === 'scalar' && type.as === 'string' && !type.values);
  return takesText && (field?.info.text !== undefined || field?.key === 'notes' || field?.shape === 'text');
}

function intoText(
  document: OfficeDocument,
  node: ScalarNode,
  selection: Span,
  clean: string,
  place: TreePlace,
): TextEdit | undefined {
  if (node.style === 'literal' || node.style === 'folded') return intoBlock(document, node, selection, clean);
  if (!contains(node.span, selection)) return undefined;
  const [start, end] = [node.segments.toDecoded(selection.start), node.segments.toDecoded(selection.end)];
  const text = node.text.slice(0, start) + clean + node.text.slice(end);
  return { span: node.span, newText: written(text, document, place, node.span, node.style) };
}

/** Lines of a block that is there already: only what is pasted is written. */
function intoBlock(document: OfficeDocument, node: ScalarNode, selection: Span, clean: string): TextEdit | undefined {
  const { text } = document;
  // On the line of the sign that begins the block nothing can be pasted; behind its last line only blanks may stand.
  const indent = /[\r\n]( *)[^ \r\n]/.exec(text.slice(node.span.start, node.span.end))?.[1];
  const header = text.slice(node.span.start, selection.start);
  if (indent === undefined || !/[\r\n]/.test(header)) return undefined;
  const isBehind = selection.start > node.span.end;
  const rest = text.slice(node.span.end, Math.max(node.span.end, selection.end));
  if (rest.trim() !== '' || (isBehind && selection.start < selection.end)) return undefined;
  // The line break that was selected with the last line goes on parting it from the next.
  const span = isBehind ? selection : { start: selection.start, end: Math.min(selection.end, node.span.end) };
  const before = text.slice(lineStart(text, selection.start), selection.start);
  const missing = /^ *$/.test(before) ? indent.slice(before.length) : '';
  const { newline } = layoutOf(document.tree);
  // A single line break of a folded text is a blank.
  const lineBreak = node.style === 'folded' ? `${newline}${newline}` : newline;
  const lines = node.style === 'folded' ? clean.split(/\n+/) : clean.split('\n');
  const newText = lines.map((line, i) => (i === 0 || line === '' ? line : indent + line)).join(lineBreak);
  return { span, newText: missing + newText };
}

/** A text as the value of its field in place of `span`: on one line while that is clear, else as a block. */
function written(
  text: string,
  { tree }: OfficeDocument,
  place: TreePlace,
  span: Span,
  before?: ScalarNode['style'],
): string {
  const layout = layoutOf(tree);
  const style = CURLY.test(text) && (before ?? 'plain') === 'plain' ? 'double' : before;
  if (place.flow || standsBeforeTabs(tree.text, span.end)) {
    return scalarSource(text, { flow: true, ...(style && { style }) });
  }
  const isLine = !text.includes('\n');
  if (isLine && before) return scalarSource(text, style && { style });
  const plain = scalarSource(text);
  const isClear = isLine && plain === text && !CURLY.test(text);
  if (isClear && text.length <= LONG) return text;
  const isItem = typeof place.path.at(-1) === 'number';
  const indent = place.indent + (isItem ? 2 : layout.step);
  return scalarSource(`${text}\n`, { style: isLine ? 'folded' : 'literal', indent, newline: layout.newline });
}

/** Longer lines are hard to read in an editor. */
const LONG = 100;

/** At the beginning such marks look as if somebody had meant them to delimit the value. */
const CURLY = /^[„“”‚‘’«»]/u;

function lineStart(text: string, at: Offset): Offset {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
