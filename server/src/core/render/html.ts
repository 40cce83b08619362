import { type Locale, localeFrom } from '../l10n/index.ts';
import { escapeHtml } from '../report/escape-html.ts';
import type { LineIndex, Span } from '../text/index.ts';
import type { Block, Definition, Inline, List, Page, Row, Table, Target, TextRun, Words } from './block.ts';
import { type Note, type NotePlace, type PlacedNotes, placedNotes } from './note.ts';
import { languageName } from './parts/contact.ts';
import { type Say, sayIn } from './texts.ts';
import { visible } from './visible.ts';
import { wordsText } from './words-text.ts';

export interface HtmlOptions {
  /** Address of the page a thing is on; undefined when there is none, then only its name is shown. */
  readonly hrefOf: (target: Target) => string | undefined;
  /** Lines of the source: with them each piece says where it was written, and each link to a thing where that is. */
  readonly lines?: LineIndex;
  /** Remarks to show beside the places they are about. */
  readonly notes?: readonly Note[];
  /** Language of the remarks; the page's when left out. */
  readonly noteLocale?: Locale;
}

/** The page from its title down, without the document around it. Everything that comes from a document is escaped. */
export function htmlBody(page: Page, options: HtmlOptions): string {
  const say = sayIn(localeFrom(page.language));
  const sayNote = sayIn(options.noteLocale ?? localeFrom(page.language));
  const paper: Paper = { page, options, say, sayNote, notes: placedNotes(page, options.notes ?? []) };
  const elsewhere = paper.notes.elsewhere;
  const aside =
    elsewhere.length === 0
      ? ''
      : `<div class="notes" role="group" aria-label="${text(sayNote('notesOnAll'))}">${elsewhere.map((note) => noteHtml(note, paper)).join('')}</div>\n`;
  return `<h1>${words(page.title, paper)}</h1>\n${aside}${blocksHtml(page.blocks, paper)}`;
}

/** What every part of a page needs to be written. */
interface Paper {
  readonly page: Page;
  readonly options: HtmlOptions;
  readonly say: Say;
  readonly sayNote: Say;
  readonly notes: PlacedNotes;
}

function blocksHtml(blocks: readonly Block[], paper: Paper): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      return blockHtml(block, before?.is === 'heading' ? wordsText(before.words) : '', paper);
    })
    .join('\n');
}

function blockHtml(block: Block, heading: string, paper: Paper): string {
  switch (block.is) {
    case 'heading': {
      const anchor = block.anchor === undefined ? '' : ` id="${text(block.anchor)}"`;
      return `<h${block.level}${anchor}${place(block.span, paper)}>${words(block.words, paper)}</h${block.level}>${notesAt(block, paper)}`;
    }
    case 'paragraph': {
      const role = block.role ? ` class="${block.role}"` : '';
      return `<p${role}${place(block.span, paper)}>${words(block.words, paper)}</p>${notesAt(block, paper)}`;
    }
    case 'list':
      return listHtml(block, paper);
    case 'definitions':
      return `<dl>\n${block.rows.map((row) => rowHtml(row, paper)).join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block, heading, paper);
    case 'callout':
      return `<div class="callout ${block.tone}" role="note">\n<p class="callout-title">${text(block.title)}</p>\n${blocksHtml(block.blocks, paper)}\n</div>`;
  }
}

function listHtml({ isOrdered, items }: List, paper: Paper): string {
  const tag = isOrdered ? 'ol' : 'ul';
  const rows = items.map((item) => {
    const blocks = item.blocks && item.blocks.length > 0 ? `\n${blocksHtml(item.blocks, paper)}` : '';
    return `<li${place(item.span, paper)}>${words(item.words, paper)}${notesAt(item, paper)}${blocks}</li>`;
  });
  return `<${tag}>\n${rows.join('\n')}\n</${tag}>`;
}

function rowHtml(row: Definition, paper: Paper): string {
  const [only, ...more] = row.blocks;
  const content =
    only?.is === 'paragraph' && more.length === 0 ? words(only.words, paper) : `\n${blocksHtml(row.blocks, paper)}\n`;
  return `<div${place(row.span, paper)}><dt>${words(row.term, paper)}</dt><dd>${content}${notesAt(row, paper)}</dd></div>`;
}

/** Scrolls by itself where it is too wide, also by keyboard. A caption that repeats the heading is only for those who hear it. */
function tableHtml({ caption, head, rows }: Table, heading: string, paper: Paper): string {
  const columns = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  const body = rows.map((row) => tableRow(row, head, paper));
  const hidden = caption === heading ? ' class="heard"' : '';
  return `<div class="scroll" tabindex="0" role="group" aria-label="${text(caption)}"><table>
<caption${hidden}>${text(caption)}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function tableRow(row: Row, head: readonly string[], paper: Paper): string {
  const cells = head.map((_, column) => {
    const content = words(row.cells[column] ?? [], paper);
    if (column > 0) return `<td>${content}</td>`;
    return `<th scope="row">${content}${notesAt(row, paper)}</th>`;
  });
  return `<tr${place(row.span, paper)}>${cells.join('')}</tr>`;
}

function words(runs: Words, paper: Paper): string {
  return runs.map((run) => runHtml(run, paper)).join('');
}

function runHtml(run: Inline, paper: Paper): string {
  switch (run.is) {
    case 'text':
      return textHtml(run, paper);
    case 'link':
      return `<a href="${text(run.href)}" rel="noreferrer"${place(run.span, paper)}>${words(run.words, paper)}</a>`;
    case 'thing': {
      const href = paper.options.hrefOf(run.target);
      if (href === undefined) return words(run.words, paper);
      return `<a href="${text(href)}"${leadsTo(run.target, paper)}${place(run.span, paper)}>${words(run.words, paper)}</a>`;
    }
  }
}

function textHtml(run: TextRun, paper: Paper): string {
  const language = run.language === undefined ? '' : ` lang="${text(run.language)}"`;
  const attributes = `${language}${place(run.span, paper)}`;
  const content = text(run.text);
  const tag = run.isStrong ? 'strong' : 'span';
  const shown = attributes === '' && !run.isStrong ? content : `<${tag}${attributes}>${content}</${tag}>`;
  return run.isFallback && run.language !== undefined ? `${shown} ${languageMark(run.language, paper)}` : shown;
}

/** A small "EN" that says a text is not in the language of the page. */
function languageMark(code: string, { page, say }: Paper): string {
  const name = languageName(code, localeFrom(page.language));
  return `<abbr class="language" title="${text(say('inLanguage', { language: name }))}">${text(code.toUpperCase())}</abbr>`;
}

function notesAt(at: NotePlace, paper: Paper): string {
  return (paper.notes.at.get(at) ?? []).map((note) => noteHtml(note, paper)).join('');
}

const NOTE_TITLES = { error: 'noteError', warning: 'noteWarning', info: 'noteInfo', hint: 'noteInfo' } as const;

function noteHtml(note: Note, paper: Paper): string {
  const title = paper.sayNote(NOTE_TITLES[note.severity]);
  return `<span class="note ${note.severity}" role="note"${noteLanguage(paper)}${place(note.span, paper)}><strong>${text(title)}</strong> ${text(note.message)}</span>`;
}

function noteLanguage({ page, options: { noteLocale } }: Paper): string {
  return noteLocale === undefined || noteLocale === page.language ? '' : ` lang="${noteLocale}"`;
}

/** Where something was written. */
function place(span: Span | undefined, { options: { lines } }: Paper): string {
  if (!span || !lines) return '';
  return ` data-from="${span.start}" data-to="${span.end}" data-line="${lines.positionAt(span.start).line}"`;
}

function leadsTo(target: Target, { options: { lines } }: Paper): string {
  return lines ? ` data-uri="${text(target.uri)}" data-at="${target.at.start}"` : '';
}

function text(written: string): string {
  return escapeHtml(visible(written));
}
