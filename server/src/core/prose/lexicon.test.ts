import { describe, expect, test } from 'vitest';
import { compileLexicon, type LexiconSource } from '../../../../scripts/generate/lexicons.ts';
import { english } from './language-en.ts';
import { proseData } from './languages.ts';
import { lexiconFrom, lexiconOf } from './lexicon.ts';
import { splitText } from './sentences.ts';

type Entry = LexiconSource['entries'][number];

const LEMMAS: LexiconSource['lemmas'] = {
  party: { pos: 'noun', src: 'rule', forms: ['parties', 'party'] },
  pay: { pos: 'verb', src: 'rule', forms: ['paid', 'pay', 'paying', 'pays'] },
  'have/v': { pos: 'verb', src: 'rule', forms: ['has', 'have'] },
};

/** What one entry with these patterns finds in a text. */
function find(match: readonly string[], text: string, entry: Partial<Entry> = {}): string[] {
  return findAll([{ match, ...entry }], text).map(({ words }) => words);
}

function findAll(entries: readonly Partial<Entry>[], text: string) {
  const source: LexiconSource = {
    lang: 'en',
    lemmas: LEMMAS,
    entries: entries.map((entry, i) => ({
      id: `en-${i}`,
      match: [],
      category: 'officialese',
      severity: 'warning',
      suggest: ['x'],
      why: { en: 'Because.' },
      ...entry,
    })),
  };
  const split = splitText(text, english, { lineBreak: 'wrap' });
  return lexiconFrom(compileLexicon(source, 'test.yaml'), english)
    .find(text, split, undefined)
    .map(({ entry, span, form }) => ({ id: entry.id, words: text.slice(span.start, span.end), form }));
}

describe('patterns', () => {
  test('a word stands for itself in any case, with or without a final dot', () => {
    expect(find(['whilst', 'etc.'], 'Whilst we pay etc. and WHILST, etc')).toEqual(['Whilst', 'etc', 'WHILST', 'etc']);
  });

  test('a lemma stands for its forms, a suffix narrows it', () => {
    expect(find(['{party}'], 'Parties and a party')).toEqual(['Parties', 'party']);
    expect(find(['{have/v} paid'], 'who has paid, having paid')).toEqual(['has paid']);
  });

  test('alternatives of one word and of several', () => {
    expect(find(['as (soon/{pay} party/late as)'], 'as soon, as paying party, as late as')).toEqual([
      'as soon',
      'as paying party',
      'as late as',
    ]);
  });

  test('what is optional may be there or not', () => {
    expect(find(['without (undue)? delay'], 'without delay, without undue delay, without any delay')).toEqual([
      'without delay',
      'without undue delay',
    ]);
  });

  test('a gap holds up to so many words', () => {
    expect(find(['will <2> {pay}'], 'will pay, will not ever pay, will not ever again pay')).toEqual([
      'will pay',
      'will not ever pay',
    ]);
  });

  test('the start of a sentence', () => {
    expect(find(['^ whereas'], 'Whereas it is so. But whereas it is. Whereas')).toEqual(['Whereas', 'Whereas']);
  });

  test('blanks of all kinds and commas may stand between, other marks and the end of a sentence not', () => {
    expect(
      find(['the party'], 'the\n  party; the\u00a0party; the, party; the. Party; the (party); the: party'),
    ).toEqual(['the\n  party', 'the\u00a0party', 'the, party']);
  });

  test('a phrase goes on after an abbreviation', () => {
    expect(find(['approx. five'], 'It costs approx. five pounds.')).toEqual(['approx. five']);
  });

  test('words with signs inside are one word', () => {
    expect(find(['and/or', 'w/e', 'form(s)'], 'one and/or two, w/e, form(s), forms')).toEqual([
      'and/or',
      'w/e',
      'form(s)',
    ]);
  });

  test('unless silences only its own entry, where it stands', () => {
    const unless = { unless: ['{party} wall', 'third {party}'] };
    expect(find(['{party}'], 'the party wall, a third party, the party', unless)).toEqual(['party']);
    expect(findAll([{ match: ['{party}'], ...unless }, { match: ['party'] }], 'the party wall')).toEqual([
      { id: 'en-1', words: 'party', form: 'fixed' },
    ]);
  });
});

describe('matching', () => {
  test('soft hyphens, composed letters and broken words are seen through', () => {
    expect(find(['naïve', 'party'], 'nai\u0308ve par\u00adty par-\nty')).toEqual([
      'nai\u0308ve',
      'par\u00adty',
      'par-\nty',
    ]);
  });

  test('quoted words are cited, not used', () => {
    expect(find(['party'], 'The word “party” is a party word')).toEqual(['party']);
    expect(find(['party'], 'An inch is 1" and the party said “yes')).toEqual(['party']);
  });

  test('of overlapping entries the longest is found, and information never hides a warning', () => {
    const short = { match: ['party'] };
    const long = { match: ['third party'] };
    expect(findAll([short, long], 'a third party').map(({ id }) => id)).toEqual(['en-1']);
    expect(findAll([short, { ...long, severity: 'info' }], 'a third party').map(({ id }) => id)).toEqual(['en-0']);
  });

  test('terms explained at once are fine, officialese is not', () => {
    const text = 'It is void (that is, it does not count). It is void, which means nothing. It is void, we think.';
    expect(find(['void'], text, { category: 'legalese-cliche' })).toEqual(['void']);
    expect(find(['void'], text)).toEqual(['void', 'void', 'void']);
  });

  test('the form says whether a plainer word fits as it is', () => {
    const entries = [{ match: ['{pay} up'] }, { match: ['{party}'] }, { match: ['in (due/good) time'] }];
    expect(findAll(entries, 'pay up, party, parties, in due time').map(({ form }) => form)).toEqual([
      'inflected',
      'dictionary',
      'inflected',
      'fixed',
    ]);
  });

  test('some parts of a document may say what others may not', () => {
    const text = 'Žadatel přinese průkaz';
    const split = splitText(text, proseData('cs'), { lineBreak: 'wrap' });
    const ids = (role: 'title' | undefined) =>
      lexiconOf('cs')
        .find(text, split, role)
        .map(({ entry }) => entry.id);
    expect(ids(undefined)).toEqual(['cs-zadatel']);
    expect(ids('title')).toEqual([]);
  });
});

describe('the compiler', () => {
  const compile = (entry: Partial<Entry>) => () => findAll([{ match: ['x'], ...entry }], '');

  test.each([
    [{ match: ['{nobody}'] }, /no forms for \{nobody\}/],
    [{ match: ['a (b'] }, /unclosed bracket/],
    [{ match: ['<2> b'] }, /needs words at both ends/],
    [{ match: ['a <2>'] }, /needs words at both ends/],
    [{ match: ['(a)b'] }, /cannot read|not one word/],
    [{ match: ['a,b'] }, /not one word/],
    [{ why: { cs: 'Protože.' } }, /no reason/],
  ] as const)('refuses %j', (entry, message) => {
    expect(compile(entry)).toThrow(message);
  });

  test('refuses an id that is used twice', () => {
    expect(() =>
      findAll(
        [
          { id: 'a', match: ['x'] },
          { id: 'a', match: ['y'] },
        ],
        '',
      ),
    ).toThrow(/used twice/);
  });
});
