/**
 * A text copied from a word processor as plain lines, joined by `\n`: bullets as `- `, blanks nobody sees as ordinary ones or
 * none, at most one empty line in a row, no blanks around. Quotation marks of the writer's language stay: they are right.
 * Empty for a text of blanks.
 */
export function cleanText(pasted: string): string {
  const lines = pasted
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(UNSEEN, '')
    .replaceAll(BLANKS, ' ')
    .split('\n')
    .map(cleanLine);
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** Soft hyphens, joiners, marks of direction and byte order, halves of characters, controls but tabs and line breaks. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Cs}/gu;

/** No-break and other blanks of a certain width. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Signs word processors put before the items of a list; some are letters of fonts that draw symbols. */
const BULLET = /^([ \t]*)(?:[•◦▪▫●○■□‣⁃∙·➢➤✓✔\uf0a7\uf0b7\uf0d8\uf0fc][ \t]*|[o§\-–—*+][\t ]+)(?=\S)/u;

/** `1.` with a tab behind. */
const NUMBER = /^[ \t]*(\d{1,3}[.)]|[a-z]\))\t+/u;

function cleanLine(line: string): string {
  const bullet = BULLET.exec(line);
  const isSure = bullet && !(/[o§]/.test(bullet[0]) && !bullet[0].includes('\t'));
  const text = isSure ? `- ${line.slice(bullet[0].length)}` : line.replace(NUMBER, '$1 ');
  return text.replaceAll(/[ \t]+/g, ' ').trim();
}
