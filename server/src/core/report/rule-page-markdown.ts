import { escapeProse } from './escape-markdown.ts';
import type { PageBlock, RulePage } from './rule-page.ts';
import { drawn, withUnderlines } from './underline.ts';

/** The facts of a rule's page and its sections, as Markdown without a title. */
export function rulePageMarkdown(page: RulePage): { readonly facts: string; readonly sections: readonly string[] } {
  return {
    facts: page.facts.map(({ label, value }) => `${label}: ${escapeProse(value)}`).join(' · '),
    sections: page.sections.map(({ heading, blocks }) => {
      const content = blocks
        .map(blockText)
        .join('\n\n')
        .replaceAll(/\n{3,}/g, '\n\n');
      return `## ${heading}\n\n${content}`;
    }),
  };
}

function blockText(block: PageBlock): string {
  switch (block.type) {
    case 'text':
      return escapeProse(block.text);
    case 'option':
      return `- \`${block.name}\` (${escapeProse(block.note)}): ${escapeProse(block.text)}`;
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
  return `> ${naming ? '' : `\`${source}\` – `}${escapeProse(says)}`;
}
