import { describe, expect, test } from 'vitest';
import { flawOf, isAddressLike } from './web-address.ts';

/** `insecure -> https://…`, `relative`, `fine`. */
function said(text: string): string {
  const flaw = flawOf(text);
  if (!flaw) return 'fine';
  return flaw.better === undefined ? flaw.is : `${flaw.is} -> ${flaw.better}`;
}

describe('a web address', () => {
  test.each([
    ['https://rivermeet.example', 'fine'],
    ['https://rivermeet.example/a?b=c#d', 'fine'],
    ['HTTPS://Rivermeet.example', 'fine'],
    ['http://rivermeet.example/a', 'insecure -> https://rivermeet.example/a'],
    ['HTTP://rivermeet.example', 'insecure -> https://rivermeet.example'],
    ['http://data.europa.eu/esco/skill/1', 'fine'],
    ['http://www.w3.org/ns/org#', 'fine'],
    ['www.rivermeet.example', 'relative -> https://www.rivermeet.example'],
    ['úřad.soutokov.cz/op', 'relative -> https://úřad.soutokov.cz/op'],
    ['//rivermeet.example/a', 'relative -> https://rivermeet.example/a'],
    ['rivermeet.example:8443', 'relative -> https://rivermeet.example:8443'],
    ['/forms/a.pdf', 'relative'],
    ['../a.pdf', 'relative'],
    ['forms/a.pdf', 'relative'],
    ['form.pdf', 'relative'],
    ['www.form.pdf', 'relative -> https://www.form.pdf'],
    ['https:/rivermeet.example', 'malformed -> https://rivermeet.example'],
    ['https:rivermeet.example', 'malformed -> https://rivermeet.example'],
    ['https//rivermeet.example', 'malformed -> https://rivermeet.example'],
    ['http//rivermeet.example', 'malformed -> https://rivermeet.example'],
    ['https://', 'malformed'],
    ['https://a b', 'malformed'],
    ['mailto:office@rivermeet.example', 'malformed'],
    ['our website', 'malformed'],
    ['website', 'relative'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('is better written so that it has no flaw', () => {
    for (const text of ['http://a.example', 'www.a.example', '//a.example', 'https:/a.example', 'http:///a.example']) {
      expect(flawOf(flawOf(text)?.better ?? text)).toBe(undefined);
    }
  });

  test('is told from other words where both may stand', () => {
    const texts = ['www.a.example', 'https:/a', 'a.example/b', 'Bulletin 3/2025', 'town-hall', 'leták.pdf', 'yes'];
    expect(texts.filter(isAddressLike)).toEqual(['www.a.example', 'https:/a', 'a.example/b']);
  });
});
