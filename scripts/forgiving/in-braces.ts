import { scalarSource } from '../../server/src/core/syntax/index.ts';
import type { Line } from './lines.ts';
import type { Page, Slip } from './slips.ts';

/**
 * Makes a mistake in the first text with words of an item, once all of the item stands on one line in braces:
 * `- {id: a, name: Old card}`. `wrong` gives the source of the text with the mistake, and what it means when that is
 * another text. Nothing when the item holds more than values of one line.
 */
export function inBraces(
  line: Line,
  page: Page,
  wrong: (text: string) => { readonly source: string; readonly value?: string },
): readonly Slip[] {
  const fields = fieldsOf(line, page);
  const chosen = fields?.find(({ key, text }) => key !== 'citation' && /^[^:#"',[\]{}]+ [^:#"',[\]{}]+$/.test(text));
  if (!fields || !chosen) return [];
  const written = (source: string) => {
    const parts = fields.map((field) => `${field.key}: ${field === chosen ? source : field.source}`);
    const all = page.lines.map(({ text }) => text);
    all.splice(line.number, fields.length, `${line.indent}- {${parts.join(', ')}}`);
    return all.join('\n');
  };
  const { source, value = chosen.text } = wrong(chosen.text);
  return [{ text: written(source), meant: [written(scalarSource(value, { style: 'double' }))], lines: [line.number] }];
}

interface Field {
  readonly key: string;
  readonly text: string;
  /** As it can stand in braces. */
  readonly source: string;
}

/** The fields of an item that begins on a line; undefined when one of them takes more than its line. */
function fieldsOf(line: Line, { tree, lines }: Page): readonly Field[] | undefined {
  if (!line.isItem || line.text.indexOf('- ') !== line.indent.length) return undefined;
  const column = line.text.length - line.content.length;
  const behind = lines.slice(line.number + 1);
  const end = behind.findIndex(({ is, indent }) => is === 'blank' || indent.length < column);
  const own = [line, ...behind.slice(0, end < 0 ? undefined : end)];
  const fields = own.flatMap(({ entry, scalar, content, indent }, index): readonly Field[] => {
    if (!entry || !scalar || (index > 0 && indent.length !== column)) return [];
    if (!content.startsWith(`${entry.key}: `)) return [];
    const source = tree.text.slice(scalar.span.start, scalar.span.end);
    const isSafe = scalar.style !== 'plain' || !/[,[\]{}]/.test(source);
    return [{ key: entry.key, text: scalar.text, source: isSafe ? source : scalarSource(source, { style: 'double' }) }];
  });
  return fields.length === own.length ? fields : undefined;
}
