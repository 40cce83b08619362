import { count, type MessageTable } from '../l10n/index.ts';
import type { ProblemMessages } from './problem-messages.ts';

const lines = (n: number) => count('en', n, { one: 'line', other: 'lines' });

export const problemTextsEn: MessageTable<ProblemMessages> = {
  'tab-indent': ({ lines: n = 1 }) =>
    `This line starts with a tab, but only spaces can show what belongs to what. Replace each tab with spaces, two for each level${n > 1 ? ` (${lines(n)} in this document)` : ''}.`,
  'odd-space':
    'This looks like a space but is a special character, usually pasted from a text editor or a web page. Delete it and press the space bar.',
  'bad-indent': ({ kind, found, expected, parent, below }) => {
    if (kind === 'block')
      return 'This text belongs to the field above but is not indented enough. Put more spaces before it.';
    if (kind === 'value')
      return `This text stands below “${parent ?? ''}” as if it were a field of its own. Write it behind the colon of “${parent ?? ''}”.`;
    if (kind !== undefined)
      return 'The empty lines above have more spaces than the text. Delete the spaces on the empty lines.';
    if (parent !== undefined) {
      return `This line stands as if it were part of “${parent}”, which already has a value. Move it to the left, under “${parent}”, or clear that value.`;
    }
    if (found === undefined || expected === undefined || found === expected) {
      return 'The spaces at the start of this line match no line above. Align it with the lines it belongs to.';
    }
    if (below)
      return `The line starts with ${spaces(found)}, the lines below that belong with it with ${expected}. Align it with them.`;
    return `The line starts with ${spaces(found)}, its neighbours above with ${expected}. Align it with them.`;
  },
  'colon-needs-space': ({ key }) =>
    `There must be a space after the colon, otherwise the field and its value are read as one word.${key ? ` Write “${key}: …”.` : ''}`,
  'colon-in-text':
    'The text has a colon in it, which looks like another field. Put the whole text in straight quotes: "…".',
  'missing-colon': ({ text }) =>
    `${text ? `“${text}”` : 'This line'} stands where a field should be, but has no colon. Write the name of a field, a colon and a space before it, or delete the line.`,
  'dash-needs-space': 'There must be a space after the dash, otherwise this is not an item of the list.',
  'missing-dash': 'This line stands among the items of a list but has no dash. Start it with a dash and a space.',
  'stray-dash':
    'A dash starts an item of a list, but there is no list here. Delete the dash, or put the list below its own field.',
  'wrong-bullet': ({ bullet = '•' }) =>
    `Items of a list start with a hyphen and a space: “- ”. Replace the sign “${bullet}” with a hyphen.`,
  'unclosed-quote': ({ quote = '"' }) =>
    `The quote that opens here is not closed. Add ${quote} where the text ends; the opening and the closing quote must be the same straight sign.`,
  'curly-quote': ({ quote = '“', whole }) =>
    whole
      ? `The sign ${quote} is a printed quotation mark from a word processor; other programs take it for part of the text. Use straight quotes "…", or none.`
      : `The sign ${quote} is a printed quotation mark and does not hold the text together, so the colon in it looks like another field. Put straight quotes around the whole text: "…".`,
  'text-after-value': ({ sign }) =>
    sign === '[' || sign === '{'
      ? `The value that starts with ${sign} ends before this text. Put the whole text in quotes: "…".`
      : 'The closing quote ends the value, so what follows is not part of it. Move the quote to the end; quotes inside the text are written “ ” or \\".',
  'comment-needs-space': 'Put a space before #, otherwise it is not clear where the note begins.',
  'unclosed-bracket': ({ bracket = ']', found }) =>
    found
      ? `The list in brackets must end with ${bracket}, but ${found} stands here.`
      : `The bracket that opens here is not closed. Add ${bracket} at the end.`,
  'missing-comma': 'Values in brackets are separated by commas. A comma is missing before this place.',
  'unexpected-sign': ({ sign = ',' }) =>
    `The sign ${sign} has nothing to do here. Delete it, or put the text in quotes.`,
  'block-in-brackets':
    'Inside brackets everything is separated by commas; lists with dashes and fields on their own lines do not work there. Put the text in quotes, or take the brackets away.',
  'reserved-character': ({ character = '@' }) =>
    `A text that starts with ${character} has a special meaning here. Put the whole text in quotes: "…".`,
  'bad-escape': ({ escape: sign = '\\' }) =>
    `In double quotes a backslash announces a special sign, and ${sign} is none. Write \\\\ for a backslash, or use single quotes '…'.`,
  'bad-block-header': ({ header = '|' }) =>
    `After ${header[0] ?? '|'} the line must end. Write the text on the next line, indented.`,
  'unknown-anchor': ({ name = '', itself }) =>
    itself
      ? `The reference *${name} stands inside what it refers to, so it can never be filled in. Delete it.`
      : `*${name} refers to a place named &${name}, but there is none above. If this is just text, put it in quotes: "*${name}".`,
  'bad-anchor': ({ name = '' }) =>
    `The mark ${name ? `“${name}”` : ''} cannot stand here. If this is just text, put it in quotes.`,
  'bad-merge': 'After << there must be a reference to another group of fields, such as *name.',
  'alias-bomb': ({ name = '' }) =>
    `The references in this document (here *${name}) refer to each other so often that it would become enormous. From here on they are not followed. Write the values out.`,
  'too-deep': ({ depth = 0 }) =>
    `More than ${depth} levels stand inside each other here. What follows was not read. Check the indentation and the brackets.`,
  'several-documents':
    'A second document begins here; only the first one is read. Put it in a file of its own, or delete the line with ---.',
  'merge-conflict':
    'Two versions of this place were left here when changes were merged. Keep the right one and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  'complex-key': 'The name of a field must be simple text. Take away the brackets or signs, or put the name in quotes.',
  'empty-key': 'There is a colon, but no name of a field before it. Write the name, or delete the colon.',
  'duplicate-key': ({ key = '' }) => `The field “${key}” is here twice; only the last one counts. Keep one of them.`,
  'bad-directive':
    'A line that starts with % or --- is an instruction for the program and cannot stand like this. Delete it; if it is text, put it in quotes.',
  'not-text': ({ kind, count: n = 1 }) =>
    kind === 'encoding'
      ? `Letters with accents were lost here (${count('en', n, { one: 'place', other: 'places' })}): the file was saved in another encoding. Open the original and save it as UTF-8.`
      : `Here is an invisible character that does not belong in a text (${count('en', n, { one: 'place', other: 'places' })}). Delete it.`,
  unreadable:
    'This cannot be read as fields and values. Check the quotes, the colons and the spaces at the start of this line and the one above.',
};

function spaces(n: number): string {
  return n === 0 ? 'no space' : count('en', n, { one: 'space', other: 'spaces' });
}
