import type { Prose, ProseFix, ProseLanguage } from '../../prose/index.ts';
import { type Span, span } from '../../text/index.ts';
import type { SwapMessages } from './swaps.ts';

/**
 * Takes a phrase out, with the blank or the commas that held it in. A capital letter moves to the word that is first now.
 * Nothing where hardly a sentence would be left, or one that begins with a word that cannot: `Vlastně se platí` → `Se platí`.
 */
export function leaveOut({ text, language }: Pick<Prose, 'text' | 'language'>, { start, end }: Span): Fixes {
  const args = { phrase: text.slice(start, end).replace(/\s+/g, ' ') };
  const fix = (from: number, to: number, newText = ''): Fixes =>
    SENTENCE.test(text.slice(Math.max(0, from - REACH), from) + newText + text.slice(to, to + REACH))
      ? [{ safety: 'unsafe', title: 'leaveOut', args, at: span(from, to), newText }]
      : [];
  const after = text.slice(end, end + REACH);
  const gap = /(?:,\s*|\s+)?$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  // `It is free, basically.` and `It is, in fact, free.`
  if (/^[.!?]/.test(after) && gap !== '') return fix(start - gap.length, end);
  if (/^,/.test(after) && gap.startsWith(',')) return fix(start - gap.length, end + 1);
  const isFirst = /\p{Lu}/u.test(text[start] ?? '');
  const [blanks = '', next = ''] = (isFirst ? /^,?\s+(\p{L})/u : /^\s+(\p{L})/u).exec(after) ?? [];
  if (next === '') return [];
  const letter = end + blanks.length - next.length;
  if (!isFirst) return fix(start, letter);
  const word = /^\p{L}+/u.exec(text.slice(letter, letter + REACH))?.[0] ?? '';
  return ENCLITICS[language].has(word) ? [] : fix(start, letter + next.length, next.toUpperCase());
}

type Fixes = readonly ProseFix<SwapMessages>[];

/** The phrase with the `, že` or `that` it leads to: `je třeba zdůraznit, že platíte`. */
export function withItsClause({ text, language }: Pick<Prose, 'text' | 'language'>, { start, end }: Span): Span {
  return span(start, end + (LEADS[language].exec(text.slice(end, end + REACH))?.[0].length ?? 0));
}

const REACH = 60;

/** Two words at least beside the phrase, so that what is left is a text in every YAML style, whatever it says. */
const SENTENCE = /\p{L}\p{L}+[\s,]+\p{L}/u;

const LEADS: { readonly [L in ProseLanguage]: RegExp } = {
  cs: /^\s*,\s*že(?=\s)/u,
  pl: /^\s*,\s*(?:że|iż)(?=\s)/u,
  en: /^\s+that(?=\s)(?!\s+(?:is|was)\s)/u,
};

/** Words that never begin a sentence. */
const ENCLITICS: { readonly [L in ProseLanguage]: ReadonlySet<string> } = {
  cs: new Set(
    'se si by bych bys bychom byste jsem jsi jsme jste mi ti mu ho jí ji je jim vám vás nám nás li'.split(' '),
  ),
  pl: new Set('się by bym byś mi ci mu go jej ją im je'.split(' ')),
  en: new Set(),
};
