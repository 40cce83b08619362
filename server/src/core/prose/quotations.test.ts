import { describe, expect, test } from 'vitest';
import { isQuoted, quotationsIn } from './quotations.ts';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['Slovo „petent“ nepíšeme.', ['„petent“']],
    ['Słowa „petent” nie piszemy.', ['„petent”']],
    ['The word “petitioner” and "applicant" and ‘party’.', ['“petitioner”', '"applicant"', '‘party’']],
    ['Slovo «petent» a »petent«.', ['«petent»', '»petent«']],
    ['Jak z „petenta“\n udělat „klienta“', ['„petenta“', '„klienta“']],
    ['Monitor 24" a pak 27" petent', []],
    ['Napsal: „petent', []],
    [`„Začal ${'a '.repeat(150)} petent“`, []],
    [`Otevřel „a pak ${'a '.repeat(150)} „petent“`, ['„petent“']],
    ["don't and can't", []],
    ["Here 'hereinafter' means 'from here on'.", ["'hereinafter'", "'from here on'"]],
    ["in '98 the tenants met in the long hall beside the old school, and the residents' hall", []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a span lies in a quotation only as a whole', () => {
    const quotations = quotationsIn('a „bc“ d „ef“ g');
    expect(isQuoted(quotations, { start: 3, end: 5 })).toBe(true);
    expect(isQuoted(quotations, { start: 0, end: 5 })).toBe(false);
    expect(isQuoted(quotations, { start: 10, end: 12 })).toBe(true);
    expect(isQuoted(quotations, { start: 7, end: 8 })).toBe(false);
  });
});
