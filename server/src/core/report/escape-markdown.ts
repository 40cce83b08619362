/** Signs that mean something in Markdown, and the ends of lines, lose their meaning. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** The same for a place where people talk, such as a comment on a change. */
export function escapeComment(text: string): string {
  return withoutMentions(escapeMarkdown(text));
}

/** Nobody called by `@name` in a document gets a message, and no `#12` in it is tied to somebody's issue. */
export function withoutMentions(text: string): string {
  return text.replace(/@(?=[\w-])|(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${NOTHING}`);
}

/** A blank without width. */
const NOTHING = '\u200B';

/** Our own prose: code between backticks stays code. */
export function escapeProse(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_[\]<>|`]/g, '\\$&')))
    .join('');
}
