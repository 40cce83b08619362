import { escapeProse, type RulePage, rulePageMarkdown } from '../../server/src/core/report/index.ts';

/** Text that means itself in Markdown; code between backticks stays code. */
export const escaped = escapeProse;

/** A rule's page in Markdown; `links` is the line that leads to its other languages. */
export function markdownPage(page: RulePage, links: string): string {
  const { facts, sections } = rulePageMarkdown(page);
  return `${[`# ${escaped(page.title)}`, `\`${page.id}\` · ${facts}`, links, ...sections].join('\n\n')}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
