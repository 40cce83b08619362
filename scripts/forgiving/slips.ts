import { type SyntaxTree, scalarSource } from '../../server/src/core/syntax/index.ts';
import { inBraces } from './in-braces.ts';
import type { Line } from './lines.ts';
import type { Language } from './one-language.ts';

/** A mistake made in one place of a sound document. */
export interface Slip {
  readonly text: string;
  /** What the writer meant, written properly: a repair must give the same data as one of these. */
  readonly meant: readonly string[];
  /** The lines, from 0, of which the finding may speak. */
  readonly lines: readonly number[];
}

/** Makes the mistake on a line; nothing where it cannot be made. */
type Make = (line: Line, page: Page) => readonly (Slip | undefined)[];

export interface Page {
  readonly tree: SyntaxTree;
  readonly language: Language;
  readonly lines: readonly Line[];
}

/** The ten commonest mistakes of people who do not write programs. */
export const SLIPS = {
  tab: (line, page) => {
    const { indent } = line;
    if (indent.length < 2 || !hasContent(line)) return [];
    return [
      changed(
        page,
        line,
        '\t'.repeat(indent.length / 2) + ' '.repeat(indent.length % 2) + line.text.slice(indent.length),
      ),
    ];
  },
  'no space after colon': (line, page) => {
    if (line.is !== 'key') return [];
    const glued = line.text.replace(/^([^:"']*): +(?=\S)/, '$1:');
    return glued === line.text ? [] : [changed(page, line, glued)];
  },
  'colon in text': (line, page) => {
    const { scalar } = line;
    const braces = inBraces(line, page, (text) => ({ source: withColon(text), value: withColon(text) }));
    if (!scalar || !isProse(scalar.text) || scalar.style !== 'plain') return braces;
    const value = withColon(scalar.text);
    return [withValue(page, line, value, value), ...braces];
  },
  'wrong indentation': (line, page) => {
    if (!hasContent(line) || line.is === 'first') return [];
    const less = line.indent === '' ? undefined : changed(page, line, line.text.slice(1));
    const more = line.is === 'block' ? undefined : changed(page, line, ` ${line.text}`);
    return [less, more];
  },
  'stray dash': (line, page) => {
    if (!hasContent(line) || line.is === 'block' || line.is === 'first') return [];
    const { indent, text } = line;
    const own = inserted(page, line.number + 1, [`${indent}-`]);
    const alone = { ...own, lines: [line.number + 1, line.number + 2] };
    // Behind the first field of an item it says that another item begins: nobody can tell.
    const next = page.lines[line.number + 1];
    if (line.isItem) return next && next.indent.length > indent.length ? [] : [alone];
    if (line.is !== 'key') return [alone];
    return [changed(page, line, `${indent}- ${text.slice(indent.length)}`), alone];
  },
  'unclosed quote': (line, page) => {
    const { scalar } = line;
    if (!scalar || typeof scalar.value !== 'string') return [];
    const source = sourceOf(page, scalar.span);
    const braces = inBraces(line, page, (text) => ({ source: `"${text}` }));
    return [withValue(page, line, scalar.style === 'plain' ? `"${source}` : source.slice(0, -1)), ...braces];
  },
  'curly quotes': (line, page) => {
    const { scalar } = line;
    if (!scalar || typeof scalar.value !== 'string' || /["„“”]/.test(scalar.text)) return [];
    const [open, close] = QUOTES[page.language];
    const straight = scalar.text.includes('"')
      ? []
      : [withValue(page, line, `${open}${scalar.text}"`), withValue(page, line, `"${scalar.text}${close}`)];
    const braces = inBraces(line, page, (text) => ({ source: open + withColon(text) + close, value: withColon(text) }));
    return [withValue(page, line, open + scalar.text + close), ...straight, ...braces];
  },
  'number and colon': (line, page) => {
    const { scalar } = line;
    const numbered = (text: string) => `${NUMBER[page.language]} 5: ${text}`;
    const braces = inBraces(line, page, (text) => ({ source: numbered(text), value: numbered(text) }));
    if (!scalar || !isProse(scalar.text) || scalar.style !== 'plain') return braces;
    const value = numbered(scalar.text);
    return [withValue(page, line, value, value), ...braces];
  },
  'field twice': (line, page) => {
    const { entry } = line;
    if (line.is !== 'key' || !entry) return [];
    const own = `${line.indent}${' '.repeat(line.text.length - line.indent.length - line.content.length)}${line.content}`;
    const rest = page.lines.slice(line.number + 1, entry.end).map(({ text }) => text);
    const twice = inserted(page, entry.end, [own, ...rest]);
    const first = twice && { ...twice, lines: [line.number, entry.end] };
    if (!line.scalar || !isProse(line.scalar.text) || line.scalar.style !== 'plain') return [first];
    const other = inserted(page, entry.end, [`${own} x`]);
    const last = withValue(page, line, `${line.scalar.text} x`);
    return [first, other && { ...other, lines: [line.number, entry.end], meant: [page.tree.text, last.text] }];
  },
  'wrong level': (line, page) => {
    const { entry, indent } = line;
    if (line.is !== 'key' || !entry?.scalar || !line.scalar) return [besideOwner(line, page)];
    const value = sourceOf(page, line.scalar.span);
    const key = line.text.slice(0, line.scalar.span.start - line.start).trimEnd();
    const comment = line.text.slice(line.scalar.span.end - line.start);
    const below = replaced(page, line.number, [key, indent + ' '.repeat(line.isItem ? 2 : 0) + value + comment]);
    const next = { ...below, lines: [line.number, line.number + 1] };
    if (line.isItem) return [next];
    return [
      next,
      changed(page, line, `  ${line.text}`),
      indent.length < 2 ? undefined : changed(page, line, line.text.slice(2)),
    ];
  },
} satisfies { readonly [name: string]: Make };

export type SlipName = keyof typeof SLIPS;
export const SLIP_NAMES = Object.keys(SLIPS) as readonly SlipName[];

const QUOTES = { cs: ['„', '“'], pl: ['„', '”'], en: ['“', '”'] } as const;
const NUMBER = { cs: 'č.', pl: 'nr', en: 'No.' } as const;

/** All fields of a group as far left as its name. */
function besideOwner({ is, number, text, content, entry }: Line, page: Page): Slip | undefined {
  const below = page.lines.slice(number + 1, entry?.end ?? 0);
  const first = below.find(hasContent);
  const by = (first?.indent.length ?? 0) - (text.length - content.length);
  if (is !== 'key' || first?.is !== 'key' || first.isItem || by <= 0) return undefined;
  const all = page.lines.map((line) => line.text);
  all.splice(number + 1, below.length, ...below.map((line) => line.text.slice(Math.min(by, line.indent.length))));
  const lines = [number, ...below.map((line) => line.number)];
  return { text: all.join('\n'), meant: [page.tree.text], lines };
}

function withColon(text: string): string {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return `${words.slice(0, middle).join(' ')}: ${words.slice(middle).join(' ')}`;
}

function hasContent({ is }: Line): boolean {
  return is !== 'blank' && is !== 'comment';
}

function isProse(text: string): boolean {
  return text.includes(' ') && !/[:#]/.test(text);
}

function sourceOf({ tree }: Page, { start, end }: { readonly start: number; readonly end: number }): string {
  return tree.text.slice(start, end);
}

function changed(page: Page, line: Line, text: string): Slip {
  return replaced(page, line.number, [text]);
}

/** The value on a line exchanged for other characters; `meant` for the text they stand for, the old one when left out. */
function withValue(page: Page, line: Line, source: string, meant?: string): Slip {
  const { text } = page.tree;
  const { start, end } = line.scalar?.span ?? { start: 0, end: 0 };
  const put = (value: string) => text.slice(0, start) + value + text.slice(end);
  const proper = meant === undefined ? text : put(scalarSource(meant, { style: 'double' }));
  return { text: put(source), meant: [proper], lines: [line.number] };
}

function replaced(page: Page, number: number, lines: readonly string[]): Slip {
  const all = page.lines.map(({ text }) => text);
  all.splice(number, 1, ...lines);
  return { text: all.join('\n'), meant: [page.tree.text], lines: [number] };
}

function inserted(page: Page, number: number, lines: readonly string[]): Slip {
  const all = page.lines.map(({ text }) => text);
  all.splice(number, 0, ...lines);
  return { text: all.join('\n'), meant: [page.tree.text], lines: [number] };
}
