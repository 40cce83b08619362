import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../../model/index.ts';
import { proseOf } from '../../prose/index.ts';
import { swapFixes } from './swaps.ts';

/** The text after each fix of its first phrase, the safe ones marked. */
function fixed(language: string, text: string): string[] {
  const yaml = `kind: service-card\nlanguage: ${language}\nsummary: ${JSON.stringify(text)}\n`;
  const document = new OfficeDocument({ uri: 'card.yaml', text: yaml, version: 1 });
  const prose = proseOf(document)[0]?.prose;
  const hit = prose?.hits[0];
  if (!prose || !hit) throw new Error(`no phrase in ${text}`);
  return swapFixes(prose, hit.entry.category, hit).map(({ at, newText, safety }) => {
    const after = prose.text.slice(0, at.start) + newText + prose.text.slice(at.end);
    return safety === 'safe' ? `safe: ${after}` : after;
  });
}

describe('fixes for phrases', () => {
  test.each([
    ['cs', 'Musíte uhradit poplatek.', ['Musíte zaplatit poplatek.']],
    ['cs', 'Uhradit můžete kartou.', ['Zaplatit můžete kartou.']],
    ['en', 'Wait whilst we check.', ['safe: Wait while we check.']],
    ['pl', 'Wiemy, iż tak jest.', ['safe: Wiemy, że tak jest.']],
  ])('%s: a word in its dictionary form is replaced: %s', (language, text, expected) => {
    expect(fixed(language, text)).toEqual(expected);
  });

  test('an inflected word is replaced where its form is known, else left to people or left out', () => {
    expect(fixed('cs', 'Uhraďte poplatek.')).toEqual(['Zaplaťte poplatek.']);
    expect(fixed('cs', 'Účastníci řízení přijdou.')).toEqual([]);
    expect(fixed('cs', 'V předmětném dopise to je.')).toEqual(['V tomto dopise to je.', 'V dopise to je.']);
    expect(fixed('cs', 'Předmětnému dopisu to chybí.')).toEqual(['Tomuto dopisu to chybí.', 'Dopisu to chybí.']);
    expect(fixed('cs', 'Neznáme nic předmětného, jak víte.')).toEqual(['Neznáme nic tohoto, jak víte.']);
  });

  test('a noun is not replaced by the verb of its entry', () => {
    expect(fixed('cs', 'Implementace trvá rok.')).toEqual(['Zavedení trvá rok.']);
    expect(fixed('cs', 'Implementovat to nejde.')).toEqual(['Zavést to nejde.']);
  });

  test('the dot of an abbreviation goes with it, the full stop stays', () => {
    expect(fixed('cs', 'Stačí kupř. průkaz.')).toEqual(['Stačí například průkaz.']);
    expect(fixed('cs', 'Stačí průkaz kupř.')).toEqual(['Stačí průkaz například.']);
  });

  test('a word within a phrase is not mended in place of the phrase', () => {
    expect(fixed('en', 'The form shall be signed.')).toEqual(['The form must be signed.', 'The form will be signed.']);
    expect(fixed('en', 'Every applicant shall sign.')).toEqual([]);
  });

  test('of several meanings, and for several words, a person chooses', () => {
    expect(fixed('pl', 'Należy dołączyć zdjęcie.')).toEqual(['Dołącz zdjęcie.', 'Proszę dołączyć zdjęcie.']);
    expect(fixed('cs', 'Je nutno podat žádost.')).toEqual([]);
    expect(fixed('en', 'We do it on a monthly basis.')).toEqual(['We do it every month.']);
    expect(fixed('en', 'We do it prior to your visit.')).toEqual(['We do it before your visit.']);
  });

  test('patterns, several ways in one and phrases that hold more than the wording are no text to insert', () => {
    expect(fixed('pl', 'Wnioskodawca przyjdzie.')).toEqual([]);
    expect(fixed('pl', 'Winien złożyć wniosek.')).toEqual([]);
    expect(fixed('pl', 'Zrób to celem uzyskania karty.')).toEqual([]);
  });
});
