// Makes the ten commonest mistakes in many places of the example office and writes docs/forgiving.md: how many of them
// give one finding at the true place with the right repair.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Trial, trials } from './forgiving/measure.ts';
import { readOffice } from './forgiving/office.ts';
import { LANGUAGES, type Language } from './forgiving/one-language.ts';
import { forgivingPage } from './forgiving/page.ts';

const tried = new Map<Language, readonly Trial[]>();
for (const language of LANGUAGES) {
  const office = await readOffice(path.resolve('examples/rivermeet'), language);
  const all: Trial[] = [];
  for await (const trial of trials(office, 1)) all.push(trial);
  tried.set(language, all);
  process.stderr.write(`${language}: ${all.length} mistakes\n`);
}
writeFileSync('docs/forgiving.md', forgivingPage(tried));
