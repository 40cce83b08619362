import type { PageBlock, RulePage } from './rule-page.ts';
import { drawn, withUnderlines } from './underline.ts';

const WIDTH = 80;

/** A rule's page for a terminal: plain text, at most 80 columns but for examples. */
export function terminalPage(page: RulePage): string {
  const labels = Math.max(...page.facts.map(({ label }) => label.length));
  const lines = [
    `${page.title} (${page.id})`,
    '',
    ...page.facts.map(({ label, value }) => `${label.padEnd(labels)}  ${value}`),
    ...page.sections.flatMap(({ heading, blocks }) => ['', heading.toUpperCase(), ...blocks.flatMap(blockLines)]),
  ];
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function blockLines(block: PageBlock): readonly string[] {
  switch (block.type) {
    case 'text':
      return wrapped(block.text, '  ');
    case 'option':
      return [`  ${block.name} (${block.note})`, ...wrapped(block.text, '    ')];
    case 'yaml': {
      const spans = block.places.map(({ span }) => span);
      return [
        '',
        ...withUnderlines(block.text, spans, (pieces) => drawn(pieces, '~')).map((line) => `    ${line}`.trimEnd()),
        '',
        ...block.places.flatMap(({ says }) => {
          const [first = '', ...more] = wrapped(says, '    ');
          return [`  ~ ${first.trimStart()}`, ...more];
        }),
        ...(block.places.length > 0 ? [''] : []),
      ];
    }
  }
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
