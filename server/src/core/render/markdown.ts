import type { Block, Inline, List, Page, Table, Target, Words } from './block.ts';
import { visible } from './visible.ts';

export interface MarkdownOptions {
  /** Address of the page a thing is on; undefined when there is none. */
  readonly hrefOf: (target: Target) => string | undefined;
}

/** The page as Markdown that shows the same everywhere: headings, lists, tables, links and nothing of HTML. */
export function markdownPage(page: Page, options: MarkdownOptions): string {
  return `# ${words(page.title, options)}\n\n${blocks(page.blocks, options)}\n`;
}

function blocks(all: readonly Block[], options: MarkdownOptions): string {
  return all
    .map((block) => blockText(block, options))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Block, options: MarkdownOptions): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.words, options)}`;
    case 'paragraph':
      return lineStart(words(block.words, options));
    case 'list':
      return list(block, options);
    case 'definitions':
      return block.rows
        .map(({ term, blocks: content }) => item(`**${words(term, options)}:**`, content, '- ', options))
        .join('\n');
    case 'table':
      return table(block, options);
    case 'callout':
      return quoted(
        [`**${escaped(block.title)}**`, blocks(block.blocks, options)].filter((text) => text !== '').join('\n\n'),
      );
  }
}

function list({ isOrdered, items }: List, options: MarkdownOptions): string {
  return items
    .map((one, index) =>
      item(lineStart(words(one.words, options)), one.blocks ?? [], isOrdered ? `${index + 1}. ` : '- ', options),
    )
    .join('\n');
}

/** One item; what belongs to it is indented, and a single paragraph goes on the same line. */
function item(first: string, content: readonly Block[], mark: string, options: MarkdownOptions): string {
  const [only, ...more] = content;
  if (only?.is === 'paragraph' && more.length === 0) {
    const between = first.endsWith(':**') ? ' ' : ' – ';
    return `${mark}${[first, words(only.words, options)].filter((part) => part !== '').join(between)}`;
  }
  const inside = blocks(content, options);
  const indent = ' '.repeat(mark.length);
  return inside === '' ? `${mark}${first}` : `${mark}${first}\n\n${inside.replaceAll(/^(?=.)/gm, indent)}\n`;
}

function table({ head, rows }: Table, options: MarkdownOptions): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escaped)),
    line(head.map(() => '---')),
    ...rows.map(({ cells }) => line(head.map((_, column) => words(cells[column] ?? [], options)))),
  ].join('\n');
}

function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
}

function words(runs: Words, options: MarkdownOptions): string {
  return runs.map((run) => runText(run, options)).join('');
}

function runText(run: Inline, options: MarkdownOptions): string {
  switch (run.is) {
    case 'text': {
      const text = run.isStrong ? `**${escaped(run.text)}**` : escaped(run.text);
      return run.isFallback && run.language !== undefined ? `${text} *(${escaped(run.language)})*` : text;
    }
    case 'link':
      return link(words(run.words, options), run.href);
    case 'thing': {
      const href = options.hrefOf(run.target);
      const text = words(run.words, options);
      return href === undefined ? text : link(text, href);
    }
  }
}

function link(text: string, href: string): string {
  return `[${text}](${href.replaceAll(/[()<>\s\\]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))})`;
}

/** A text as Markdown shows it literally, on one line. */
function escaped(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** What would make a line something else than a paragraph. */
function lineStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?= )/, '$1\\$2').replace(/^([-+=])(?= |[-+=])/, '\\$1');
}
