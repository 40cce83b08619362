import type { Span } from '../text/index.ts';
import type { Block, Definition, Definitions, Heading, ListItem, Row, Table, Words } from './block.ts';

/** Makers of blocks. What has nothing in it becomes nothing, so that a half-typed document shows what is there. */

/** Words of ours, or a value that needs no place. */
export function plain(text: string): Words {
  return text === '' ? [] : [{ is: 'text', text }];
}

export function strong(text: string): Words {
  return text === '' ? [] : [{ is: 'text', text, isStrong: true }];
}

export function paragraph(words: Words, role?: 'lead' | 'quiet', span?: Span): readonly Block[] {
  return words.length === 0 ? [] : [{ is: 'paragraph', words, ...(role && { role }), span }];
}

/** A heading with what stands under it; nothing when nothing does. */
export function section(
  { level, title, anchor, span }: Omit<Heading, 'is' | 'words'> & { readonly title: string | Words },
  ...blocks: readonly (readonly Block[])[]
): readonly Block[] {
  const content = blocks.flat();
  if (content.length === 0) return [];
  return [{ is: 'heading', level, words: typeof title === 'string' ? plain(title) : title, anchor, span }, ...content];
}

export function list(items: readonly ListItem[], options: { readonly isOrdered?: boolean } = {}): readonly Block[] {
  const shown = items.filter(({ words, blocks = [] }) => words.length + blocks.length > 0);
  return shown.length === 0 ? [] : [{ is: 'list', isOrdered: options.isOrdered === true, items: shown }];
}

/** A list of one-line items. */
export function bullets(items: readonly Words[]): readonly Block[] {
  return list(items.map((words) => ({ words })));
}

export function definitions(...rows: readonly (readonly Definition[])[]): readonly Definitions[] {
  const shown = rows.flat();
  return shown.length === 0 ? [] : [{ is: 'definitions', rows: shown }];
}

/** One row; nothing when there is nothing to say. */
export function definition(
  term: string | Words,
  content: Words | readonly Block[],
  span?: Span,
): readonly Definition[] {
  if (content.length === 0) return [];
  const blocks = isWords(content) ? paragraph(content) : content;
  return [{ term: typeof term === 'string' ? plain(term) : term, blocks, span }];
}

/** A table without the columns that are empty in every row; nothing without rows. */
export function table({ caption, head, rows }: Omit<Table, 'is'>): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = head.map((_, column) => column === 0 || rows.some(({ cells }) => (cells[column] ?? []).length > 0));
  const pick = <T>(cells: readonly T[]) => cells.filter((_, column) => shown[column]);
  return [
    { is: 'table', caption, head: pick(head), rows: rows.map((row): Row => ({ ...row, cells: pick(row.cells) })) },
  ];
}

export function callout(
  tone: 'note' | 'warning' | 'colleagues',
  title: string,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 && tone !== 'warning' ? [] : [{ is: 'callout', tone, title, blocks }];
}

/** Parts one after another, with something between them. */
export function joined(parts: readonly Words[], between = ', '): Words {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...plain(between), ...part]));
}

function isWords(content: Words | readonly Block[]): content is Words {
  return content.every(({ is }) => is === 'text' || is === 'link' || is === 'thing');
}
