import { expect, test } from 'vitest';
import { proseData } from '../languages.ts';
import { splitText } from '../sentences.ts';
import { signalFinder } from './signals.ts';

const finder = signalFinder(
  {
    words: {},
    signals: {
      'hidden-verb': { sure: ['lodge ~1 *', 'carry out'] },
      patronising: { not: ['if you forgot *'], sure: ['you forgot'] },
    },
  },
  proseData('en'),
);

/** The words of each signal in a text. */
function found(text: string): string[] {
  const split = splitText(text, proseData('en'), { lineBreak: 'paragraph' });
  return finder.find(text, split, []).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

test.each<[string, string[]]>([
  // Any word must follow, and nothing is wrong with it.
  ['Please lodge an objection.', ['hidden-verb: lodge']],
  ['Please lodge.', []],
  ['We carry out checks.', ['hidden-verb: carry out']],
  ['You forgot page two.', ['patronising: You forgot']],
  // An exception covers all of its words.
  ['Ring us if you forgot it.', []],
  ['Ring us if you forgot.', ['patronising: you forgot']],
])('%s', (text, signals) => {
  expect(found(text)).toEqual(signals);
});
