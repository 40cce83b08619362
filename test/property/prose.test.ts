import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { lintProse, type Prose, proseOf } from '../../server/src/core/prose/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';

const checks = RULES.flatMap((rule) => (rule.prose ? [{ rule: { ...rule, prose: rule.prose } }] : []));

/** Pieces that mean something to the splitter or the lexicons, between random ones. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'petent',
      'v',
      'případě',
      'bez zbytečného',
      'odkladu',
      'niezwłocznie',
      'shall',
      'Žadatel',
      'iż',
      '§',
      'č.',
      '5',
      '1.',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      ' ',
      '. ',
      ', ',
      '\n',
      '\n\n',
      '\n- ',
      '„',
      '“',
      '”',
      '"',
      '(',
      ')',
      '…',
      '! ',
      '-\n',
      '\u00ad',
      '\u030c',
    ],
    ...['ž', 'Ž', '🙂', '\r', '\t', '\u00a0', '\ufeff', '\u2028', '://', '@', 'www.', 'a.b', "'", '\\', ':', '#'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom('cs', 'pl', 'en');

function cardOf(text: string, code: string): OfficeDocument {
  const yaml = `kind: service-card\nlanguage: ${code}\nsummary: ${JSON.stringify(text)}\n`;
  return new OfficeDocument({ uri: 'card.yaml', text: yaml, version: 1 });
}

function proseIn(document: OfficeDocument): Prose | undefined {
  return proseOf(document).find(({ prose: found }) => found?.field === 'summary')?.prose;
}

describe('any text', () => {
  test('is split into words and sentences in order, none of which leaves it or overlaps another', () => {
    fc.assert(
      fc.property(prose, language, (text, code) => {
        const found = proseIn(cardOf(text, code));
        if (!found) throw new Error('the card lost its text');
        inOrder(found.words, found.text.length);
        inOrder(found.sentences, found.text.length);
        inOrder(
          found.hits.map(({ span }) => span),
          found.text.length,
        );
        let next = 0;
        for (const { firstWord, endWord, start, end } of found.sentences) {
          expect(firstWord).toBe(next);
          expect(endWord).toBeGreaterThan(firstWord);
          expect(start).toBeLessThanOrEqual(found.words[firstWord]?.start ?? -1);
          expect(end).toBeGreaterThanOrEqual(found.words[endWord - 1]?.end ?? Number.POSITIVE_INFINITY);
          next = endWord;
        }
        expect(next).toBe(found.words.length);
      }),
      { numRuns: 300 },
    );
  });

  test('has words that stay the same when they are read alone', () => {
    fc.assert(
      fc.property(prose, language, (text, code) => {
        for (const { text: word, kind } of proseIn(cardOf(text, code))?.words ?? []) {
          if (kind === 'address') continue;
          expect(proseIn(cardOf(word, code))?.words.map((alone) => alone.text)).toEqual([word]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('makes no rule throw, and no finding or fix leaves the document', async () => {
    await fc.assert(
      fc.asyncProperty(prose, language, async (text, code) => {
        const document = cardOf(text, code);
        const { findings, crashes } = await lintProse(document, checks);
        expect(crashes).toEqual([]);
        const summary = document.text.indexOf('summary');
        for (const { span, fixes } of findings) {
          expect(span.start).toBeGreaterThan(summary);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThan(document.text.length);
          for (const { edits } of fixes) {
            const fixed = new OfficeDocument({ uri: 'card.yaml', text: applyEdits(document.text, edits), version: 2 });
            expect(fixed.tree.problems).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('cut off anywhere, a document is still read', async () => {
    const card = cardOf('Žadatel je povinen neprodleně uhradit poplatek. „Petent“ shall…', 'cs').text;
    for (let end = 0; end <= card.length; end++) {
      const document = new OfficeDocument({ uri: 'card.yaml', text: card.slice(0, end), version: 1 });
      const { findings, crashes } = await lintProse(document, checks);
      expect(crashes).toEqual([]);
      for (const { span } of findings) expect(span.end).toBeLessThanOrEqual(end);
    }
  });
});

function inOrder(spans: readonly { readonly start: number; readonly end: number }[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}
