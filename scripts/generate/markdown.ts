import { drawn, type PageBlock, type RulePage, withUnderlines } from '../../server/src/core/report/index.ts';

/** A rule's page in Markdown; `links` is the line that leads to its other languages. */
export function markdownPage(page: RulePage, links: string): string {
  const facts = page.facts.map(({ label, value }) => `${label}: ${escaped(value)}`).join(' · ');
  const sections = page.sections.map(
    ({ heading, blocks }) =>
      `## ${heading}\n\n${blocks
        .map(blockText)
        .join('\n\n')
        .replaceAll(/\n{3,}/g, '\n\n')}`,
  );
  return `${[`# ${escaped(page.title)}`, `\`${page.id}\` · ${facts}`, links, ...sections].join('\n\n')}\n`;
}

/** Text that means itself in Markdown; code between backticks stays code. */
export function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_[\]<>|`]/g, '\\$&')))
    .join('');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function blockText(block: PageBlock): string {
  switch (block.type) {
    case 'text':
      return escaped(block.text);
    case 'option':
      return `- \`${block.name}\` (${escaped(block.note)}): ${escaped(block.text)}`;
    case 'yaml': {
      const spans = block.places.map(({ span }) => span);
      // A comment, so that the block stays YAML and its colours stay right.
      const lines = withUnderlines(block.text, spans, (pieces) => `#${drawn(pieces, '^').slice(1)}`);
      const places = block.places.map(({ span, says }) => placeText(block.text.slice(span.start, span.end), says));
      return [`\`\`\`yaml\n${lines.join('\n')}\n\`\`\``, [...new Set(places)].join('\n>\n')]
        .filter((part) => part !== '')
        .join('\n\n');
    }
  }
}

/** What the rule says, after the underlined words where it does not name them itself and they fit on a line. */
function placeText(source: string, says: string): string {
  const naming = says.includes(source) || /[`\n]/.test(source) || source.trim() === '' || source.length > 60;
  return `> ${naming ? '' : `\`${source}\` – `}${escaped(says)}`;
}
