import {
  type Problem,
  placeAt,
  type ScalarNode,
  type SyntaxTree,
  scalarSource,
  type YamlEdit,
} from '../../syntax/index.ts';
import { insertion, replacement, type Span, type TextEdit } from '../../text/index.ts';

/** A change that most likely makes a piece of text readable. `text` is the sign the reader is told about. */
export interface Repair {
  readonly what:
    | 'space'
    | 'hidden'
    | 'quote'
    | 'straight'
    | 'tabs'
    | 'dash'
    | 'close'
    | 'backslash'
    | 'colon'
    | 'comma'
    | 'align'
    | 'undash'
    | 'keep';
  readonly edits: readonly YamlEdit[];
  readonly text?: string;
}

/** The best first; nothing where more than one repair is likely, or none can be seen. */
export function repairsOf(tree: SyntaxTree, problem: Problem): readonly Repair[] {
  const repair = repairOf(tree, problem);
  const kept = problem.code === 'curly-quote' ? withMarks(tree, problem.span.start) : undefined;
  return [repair, kept].flatMap((one) => one ?? []);
}

function repairOf(tree: SyntaxTree, problem: Problem): Repair | undefined {
  const { start, end } = problem.span;
  const source = tree.text.slice(start, end);
  switch (problem.code) {
    case 'colon-needs-space':
      return source === ':' ? changed('space', [insertion(end, ' ')]) : undefined;
    case 'comment-needs-space':
      return source.startsWith('#') ? changed('space', [insertion(start, ' ')]) : undefined;
    case 'odd-space':
      return end > start ? visible(source, problem.span) : undefined;
    case 'dash-needs-space':
      return source === '-' ? changed('dash', [insertion(end, ' ')]) : undefined;
    case 'wrong-bullet':
      return changed('dash', [replacement(problem.span, /^\s/.test(tree.text.slice(end)) ? '-' : '- ')]);
    case 'tab-indent': {
      const edits = withoutTabs(tree.text, problem);
      return edits.length > 0 ? changed('tabs', edits) : undefined;
    }
    case 'colon-in-text':
    case 'reserved-character':
      return quoted(tree, start);
    case 'curly-quote':
      return straightened(tree, start);
    case 'bad-escape':
      return source.startsWith('\\') ? changed('backslash', [insertion(start, '\\')]) : undefined;
    case 'unclosed-quote':
      return closed(tree.text, problem);
    case 'missing-colon':
      return /^[A-Za-z][A-Za-z0-9]*$/.test(source) ? changed('colon', [insertion(end, ':')]) : undefined;
    case 'missing-comma':
      return problem.repair && changed('comma', problem.repair);
    case 'bad-indent':
      return problem.repair && changed('align', problem.repair);
    case 'missing-dash':
      return problem.repair && changed('dash', problem.repair);
    case 'stray-dash':
      return problem.repair && changed('undash', problem.repair);
    default:
      return undefined;
  }
}

/** Some odd spaces take no room: nobody sees them, and no space takes their place. */
function visible(source: string, span: Span): Repair {
  const spaces = ' '.repeat(source.replaceAll(/[\u200b\ufeff]/g, '').length);
  return changed(spaces === '' ? 'hidden' : 'space', [replacement(span, spaces)]);
}

function changed(what: Repair['what'], edits: readonly TextEdit[]): Repair {
  return { what, edits: [{ op: 'text', edits }] };
}

/** The text without quotes that holds an offset: the tree has it as a text already, so writing it anew adds the quotes. */
function plainAt(tree: SyntaxTree, offset: number): ScalarNode | undefined {
  const { node } = placeAt(tree, offset);
  if (node?.type !== 'scalar' || node.style !== 'plain' || typeof node.value !== 'string') return undefined;
  return node.span.start <= offset && offset < node.span.end ? node : undefined;
}

function quoted(tree: SyntaxTree, offset: number): Repair | undefined {
  const node = plainAt(tree, offset);
  return node && { what: 'quote', edits: [{ op: 'set', node, value: node.text }] };
}

/** `„Průkaz: nový“` with the quotes that YAML knows. */
function straightened(tree: SyntaxTree, offset: number): Repair | undefined {
  const node = plainAt(tree, offset);
  if (!node) return undefined;
  const value = node.text.replace(/^[„“”‚‘»«]\s*/u, '').replace(/\s*[“”‘’»«]$/u, '');
  return changed('straight', [replacement(node.span, scalarSource(value, { style: 'double' }))]);
}

/** The printed marks stay, as part of a text in quotes. */
function withMarks(tree: SyntaxTree, offset: number): Repair | undefined {
  const node = plainAt(tree, offset);
  if (!node) return undefined;
  const written = tree.text.slice(node.span.start, node.span.end);
  return /[\r\n]/.test(written)
    ? undefined
    : changed('keep', [replacement(node.span, scalarSource(written, { style: 'double' }))]);
}

/** All tabs that indent lines, since a single line would no longer fit its neighbours; else the tabs at the place alone. */
function withoutTabs(text: string, { span, repair }: Problem): readonly TextEdit[] {
  const before =
    text
      .slice(0, span.start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  if (before.trim() !== '') return [replacement(span, ' '.repeat(span.end - span.start))];
  if (repair) return repair;
  const step = smallestIndent(text);
  return [...text.matchAll(/(?<=^|[\r\n])[ \t]*\t[ \t]*(?=[^\s])/g)].map((match) => {
    const width = [...match[0]].reduce((sum, blank) => sum + (blank === '\t' ? step : 1), 0);
    return replacement({ start: match.index, end: match.index + match[0].length }, ' '.repeat(width));
  });
}

/** How many spaces one level has in the document: its smallest indentation, two when there is none. */
function smallestIndent(text: string): number {
  const indents = [...text.matchAll(/(?<=[\r\n]) +(?=[^\s#])/g)].map((match) => match[0].length);
  return indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 2);
}

/** The closing quote at the end of the line, or where a text in brackets most likely ends. */
function closed(text: string, { span: { start }, repair }: Problem): Repair | undefined {
  const sign = text[start] ?? '"';
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  if (repair) return { ...changed('close', repair), text: sign };
  if (line.length < 2 || /[\]}]$/.test(line)) return undefined;
  if (/[“”‘’»«]$/u.test(line) && !/[„“”‚‘»«]/u.test(line.slice(0, -1))) {
    const last = { start: start + line.length - 1, end: start + line.length };
    return { ...changed('close', [replacement(last, sign)]), text: sign };
  }
  return { ...changed('close', [insertion(start + line.length, sign)]), text: sign };
}
