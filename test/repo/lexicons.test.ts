import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkLexicons } from '../../scripts/lexicon/check.ts';
import { readSources } from '../../scripts/lexicon/sources.ts';
import { tried } from '../../scripts/lexicon/try.ts';

/** A sound little lexicon, as the others are. */
const LEXICON = `lang: en
entries:
  - id: en-utilise
    match: ["{utilise}", "make use of"]
    category: officialese
    severity: warning
    suggest: ["use"]
    why: {en: "A short word does."}
    examples: ["Please utilise the form."]
lemmas:
  "utilise": {pos: verb, src: rule, forms: ["utilise", "utilised"]}
`;
const SIGNALS = `words:
  duty: required mandatory
signals:
  impersonal:
    sure: ["it is @duty"]
`;
const SENTENCE = '{"id":"a","lang":"en","kind":"steps","text":"Make use of the lift.","label":"unfriendly"}';

function check(changed: { readonly [file: string]: string } = {}) {
  const files: { readonly [file: string]: string } = {
    'lexicons/en.yaml': LEXICON,
    'lexicons/signals.en.yaml': SIGNALS,
    'lexicons/dev-set.jsonl': SENTENCE,
    ...changed,
  };
  return checkLexicons(readSources((file) => files[file] ?? (file.endsWith('.yaml') ? '{}' : '')));
}

/** `line: message` of what is wrong when one piece of the sound lexicon is replaced. */
function mistakes(piece: string, replacement: string): readonly string[] {
  expect(LEXICON).toContain(piece);
  return check({ 'lexicons/en.yaml': LEXICON.replace(piece, replacement) }).mistakes.map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

test('the lexicons have no mistakes', () => {
  const { mistakes: found, patterns } = checkLexicons(readSources());
  expect(found).toEqual([]);
  expect(patterns).toBeGreaterThan(1500);
});

describe('a sound lexicon', () => {
  test('needs nothing', () => {
    expect(check()).toEqual({ mistakes: [], advice: [], untried: [], patterns: 2 });
  });

  test('has each pattern in an example, or is told which are in none', () => {
    const { mistakes: found, untried } = check({ 'lexicons/dev-set.jsonl': '' });
    expect(found).toEqual([]);
    expect(untried).toEqual([{ file: 'lexicons/en.yaml', line: 4, id: 'en-utilise', pattern: 'make use of' }]);
  });
});

describe('says in plain words, with the line', () => {
  test.each([
    [
      'a missing reason',
      'why: {en: "A short word does."}',
      'why: {cs: "Stačí krátké slovo."}',
      ['8: en-utilise: the reason is missing: `why` needs a sentence under `en`.'],
    ],
    [
      'an unknown category',
      'category: officialese',
      'category: office',
      [
        '5: en-utilise: "office" is no category. There are: officialese, wordy, impersonal, patronising, threatening, exclusionary, jargon, latinism, legalese-cliche, vague.',
      ],
    ],
    [
      'a lemma without forms',
      '"{utilise}"',
      '"{utilize}"',
      ['4: en-utilise: {utilize} in "{utilize}" has no forms; add it to `lemmas` at the end of the file.'],
    ],
    [
      'a form that is no single small word',
      '"utilised"]',
      '"Utilised", "was used", "utilise"]',
      [
        '11: {utilise}: "Utilised" must be written in small letters.',
        '11: {utilise}: "was used" is not one word.',
        '11: {utilise}: "utilise" stands in the list twice.',
      ],
    ],
    [
      'a pattern that cannot be read',
      '"make use of"',
      '"make (use of"',
      ['4: en-utilise: unclosed bracket in pattern: make (use of'],
    ],
    [
      'a pattern written twice',
      '"make use of"',
      '"{utilise}"',
      ['4: en-utilise: the pattern "{utilise}" stands in line 4 (en-utilise) too; keep one of them.'],
    ],
    [
      'an example the entry is not found in',
      'Please utilise the form.',
      'Please use the form.',
      ['9: en-utilise: the entry is not found in its own example "Please use the form.".'],
    ],
    [
      'a wording that is reported itself',
      'suggest: ["use"]',
      'suggest: ["make use of"]',
      [
        '7: en-utilise: the wording "make use of" would be reported itself: "make use of" belongs to this same entry. Suggest something else.',
      ],
    ],
    [
      'an entry without advice',
      'suggest: ["use"]',
      'suggest: []',
      ['7: en-utilise: nothing tells the writer what to do: give a wording in `suggest` or a hint in `advise`.'],
    ],
    ['text that is no YAML', 'category: officialese', 'category: "officialese', ['5: this is not YAML']],
  ])('%s', (_, piece, replacement, expected) => {
    const found = mistakes(piece, replacement);
    expect(found).toHaveLength(expected.length);
    for (const [index, message] of expected.entries()) expect(found[index]).toContain(message);
  });

  test('two patterns that find the same words, which is no mistake', () => {
    const { mistakes: found, advice } = check({
      'lexicons/en.yaml': LEXICON.replace('"make use of"', '"make use of", "utilised"'),
    });
    expect(found).toEqual([]);
    expect(advice.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '4: en-utilise: all that "utilised" finds, "{utilise}" in line 4 (en-utilise) finds too, and only one of them is reported; one could go.',
    ]);
  });

  test('signals of a rule that does not exist, and unknown groups', () => {
    const signals = SIGNALS.replace('impersonal:', 'impersonel:').replace('@duty', '@duties');
    expect(
      check({ 'lexicons/signals.en.yaml': signals }).mistakes.map(({ line, message }) => `${line}: ${message}`),
    ).toEqual([
      '4: there is no rule language/impersonel, so nothing would be reported.',
      '5: unknown group @duties in signal: it is @duties',
    ]);
  });

  test('sentences that cannot be used', () => {
    const sentences = `${SENTENCE}\n${SENTENCE}\n{"id":"b"}\n{`;
    const found = check({ 'lexicons/dev-set.jsonl': sentences }).mistakes;
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringContaining('4: this line is not JSON'),
      '2: the id a is used twice, in lexicons/dev-set.jsonl:1 too.',
      '3: this sentence lacks "lang", "kind", "text", "label".',
    ]);
  });
});

describe('npm run lexicon -- try', () => {
  test('shows what is reported and which patterns are behind it', async () => {
    const shown = await tried('Žadatel je povinen přijít.', 'cs', 'text', readSources());
    expect(shown).toContain('1 sentence of 4 words');
    expect(shown).toContain('warning  language/officialese  “Žadatel”');
    expect(shown).toMatch(/cs-zadatel \(officialese, warning\) by the pattern \{žadatel\}\n {6}lexicons\/cs\.yaml:\d+/);
    expect(shown).toMatch(/Signals\n(.*\n)*? {6}lexicons\/signals\.cs\.yaml:\d+/);
  });

  test('knows that a title may speak of an applicant', async () => {
    const shown = await tried('Pomoc pro žadatele', 'cs', 'title', readSources());
    expect(shown).not.toContain('language/officialese');
  });

  test('ends with 2 when it is called wrongly', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/lexicon.ts', ...args], { encoding: 'utf8' });
    const { status, stderr } = run('try', 'xyz');
    expect([status, stderr]).toEqual([
      2,
      'Say in which language the sentence is: --lang cs, --lang pl or --lang en.\n\n',
    ]);
    expect(run('chek').status).toBe(2);
  });
});
