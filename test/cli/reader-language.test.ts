import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../server/src/core/l10n/index.ts';
import { lexiconData as cs } from '../../server/src/core/prose/generated/lexicon.cs.ts';
import { lexiconData as en } from '../../server/src/core/prose/generated/lexicon.en.ts';
import { lexiconData as pl } from '../../server/src/core/prose/generated/lexicon.pl.ts';
import type { LexiconData } from '../../server/src/core/prose/lexicon-data.ts';
import { officeFolder, TOWN } from '../support/office-folder.ts';
import { okenkoIn } from '../support/run-in-process.ts';

const LEXICONS: { readonly [L in Locale]: LexiconData } = { en: en(), cs: cs(), pl: pl() };

/** Sentences of the lexicons that nobody who reads only one language understands, by the language they are in. */
function explanations(language: Locale): readonly string[] {
  const own = LEXICONS[language].entries.flatMap(({ why, advise = [], government = [] }) => [
    why,
    ...advise,
    ...government,
  ]);
  const english = Object.values(LEXICONS).flatMap(({ entries }) => entries.map(({ whyEn }) => whyEn));
  return [...own, ...(language === 'en' ? english : [])];
}

function foreignIn(text: string, reader: Locale): readonly string[] {
  return LOCALES.filter((language) => language !== reader).flatMap((language) =>
    explanations(language).filter((words) => words.length > 8 && text.includes(words)),
  );
}

/** A card of phrases the lexicon has a reason, advice or a change of cases for. */
const CARDS: { readonly [L in Locale]: string } = {
  en: 'The applicant must furnish adequate documents. Legal action will be taken prima facie.',
  cs: 'Žadatel je povinen provést úhradu poplatku. Výše uvedený doklad disponuje razítkem, de facto originálem.',
  pl: 'Petent winien dokonać wpłaty należności. Dokumenty, o których mowa w trybie ad hoc, należy posiadać.',
};

const written = LOCALES.flatMap((language) => LOCALES.map((reader) => ({ language, reader })));

test.each(written)('a text in $language is explained to a reader in $reader', async ({ language, reader }) => {
  const summary = `summary: ${JSON.stringify(CARDS[language])}`;
  const card = `kind: service-card\nschemaVersion: "1.0"\nid: card\ntitle: A\nlanguage: ${language}\n${summary}\nstatus: draft\nowner: clerk\n`;
  using folder = officeFolder({ 'office.yaml': TOWN, 'card.service.yaml': card, '.okenko.yaml': 'extends: strict\n' });
  const { stdout } = await okenkoIn(folder.path, 'lint', 'card.service.yaml', '--format=json', `--locale=${reader}`);
  const findings: readonly { readonly rule: string; readonly message: string; readonly why: string }[] =
    JSON.parse(stdout).findings;
  const told = findings
    .filter(({ rule }) => rule.startsWith('language/'))
    .map(({ message, why }) => `${message} ${why}`);
  expect(told.length).toBeGreaterThan(2);
  expect(foreignIn(told.join('\n'), reader)).toEqual([]);
  if (reader === language)
    expect(explanations(language).filter((words) => told.join().includes(words))).not.toEqual([]);
});

test.each(['pretty', 'json', 'sarif', 'markdown'])(
  'a Czech reads of Polish documents in Czech, as %s',
  async (format) => {
    const { stdout } = await okenkoIn(
      path.resolve('examples/first-draft'),
      'lint',
      `--format=${format}`,
      '--locale=cs',
    );
    expect(stdout).toContain('petent');
    expect(foreignIn(stdout, 'cs')).toEqual([]);
  },
);

test('says what to do where the lexicon has advice for readers of that language only', async () => {
  const folder = path.resolve('examples/first-draft');
  const inCzech = await okenkoIn(folder, 'lint', '--format=json', '--locale=cs');
  expect(inCzech.stdout).toContain('„o których mowa“ je řeč zákonů. Řekněte prostě, co to znamená pro čtenáře.');
  const inPolish = await okenkoIn(folder, 'lint', '--format=json', '--locale=pl');
  expect(inPolish.stdout).toContain('Co pomoże: nazwij rzecz jeszcze raz.');
});
