import { readFileSync } from 'node:fs';
import path from 'node:path';

export const snippetLocales = ['en', 'cs', 'pl'] as const;

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** The text an editor inserts when the reader accepts every suggestion. */
  readonly text: string;
}

/** The snippets of one language, filled in on the day `today`. */
export function snippetsOf(locale: string, today: string): Snippet[] {
  const file = path.resolve(import.meta.dirname, `../../snippets/okenko.${locale}.code-snippets`);
  const data: Record<string, { prefix: string; description: string; body: string[] }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(data).map(([name, { prefix, description, body }]) => {
    return { name, prefix, description, text: expand(body.join('\n'), today) };
  });
}

/** Fills in dates, first choices and default texts, and takes the tab stops out. */
function expand(body: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return body
    .replaceAll(/\$\{CURRENT_YEAR\}/g, year)
    .replaceAll(/\$\{CURRENT_MONTH\}/g, month)
    .replaceAll(/\$\{CURRENT_DATE\}/g, day)
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}
