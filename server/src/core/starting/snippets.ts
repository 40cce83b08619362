import cs from '../../../../snippets/okenko.cs.code-snippets';
import en from '../../../../snippets/okenko.en.code-snippets';
import pl from '../../../../snippets/okenko.pl.code-snippets';
import type { Locale } from '../l10n/index.ts';
import type { Kind } from '../model/index.ts';

/** The lines of the snippet that begins a document of a kind; there is one for every kind in every language. */
export function snippetFor(kind: Kind, locale: Locale): string {
  return snippetLines(kind, locale).join('\n');
}

export function snippetLines(kind: Kind, locale: Locale): readonly string[] {
  const found = Object.values(SNIPPETS[locale]).find(({ body }) => body.includes(`kind: ${kind}`));
  if (!found) throw new Error(`no snippet for ${kind} in ${locale}`);
  return found.body;
}

const SNIPPETS = { en, cs, pl };
