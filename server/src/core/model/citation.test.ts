import { expect, test } from 'vitest';
import { findCitation } from './citation.ts';

test.each<[string, string, string | undefined]>([
  ['a comma behind it', 'Podle zákona č. 565/1990 Sb., platíte za psa 500 Kč.', 'Platíte za psa 500 Kč.'],
  ['a sentence before it', 'Pes roste. Podle zákona č. 565/1990 Sb. platíte 500 Kč.', 'Pes roste. Platíte 500 Kč.'],
  ['a colon before it', 'You pay: Under the Dogs Act 1992 you pay here.', 'You pay: You pay here.'],
  [
    'its own dot at the end of a sentence',
    'Platíte dle zákona č. 565/1990 Sb. Rádi poradíme.',
    'Platíte. Rádi poradíme.',
  ],
  ['brackets', 'Za psa (zákon č. 565/1990 Sb.) platíte.', 'Za psa platíte.'],
  ['brackets around its name, too', 'Za psa (zákon č. 565/1990 Sb., o poplatcích) platíte.', 'Za psa platíte.'],
  ['brackets around more', '(Za psa platíte dle zákona č. 565/1990 Sb.)', '(Za psa platíte)'],
  ['a name nobody can tell from the sentence', 'Dle zákona č. 565/1990 Sb., o poplatcích platíte hned.', undefined],
  ['a name without a comma', 'Dle zákona č. 565/1990 Sb. o poplatcích platíte hned.', undefined],
  ['a break of the line', 'Za psa platíte\ndle zákona č. 565/1990 Sb.\n500 Kč.\n', 'Za psa platíte\n500 Kč.\n'],
  ['a paragraph', 'Máte psa.\n\nDle zákona č. 565/1990 Sb. platíte.\n', 'Máte psa.\n\nPlatíte.\n'],
  ['an item that goes on', '- dle zákona č. 565/1990 Sb. platíte\n- za psa\n', '- platíte\n- za psa\n'],
  ['an item of its own', '- dle zákona č. 565/1990 Sb.\n- platíte za psa\n', undefined],
  ['the last item', '- platíte za psa\n- dle zákona č. 565/1990 Sb.\n', undefined],
  ['the end', 'Za psa platíte dle\nzákona č. 565/1990 Sb.\n', 'Za psa platíte\n'],
])('what is left of a text, with %s', (_, text, rest) => {
  expect(findCitation(text)?.rest).toBe(rest);
});

test.each<[string, string, string]>([
  ['Under Article 5 of Regulation (EU) 2016/679, you see your data.', 'Regulation (EU) 2016/679', 'Article 5'],
  ['The Dogs Act 1992 says that you pay.', 'Dogs Act 1992', ''],
  ['Na\npodstawie art.\n5 Dz. U. z 2000 r. poz. 12 płacisz za psa.', 'Dz. U. z 2000 r. poz. 12', 'art. 5'],
  ['Dle § 5 písm. a) zákona č. 565/1990 Sb. platíte za psa.', 'zákon č. 565/1990 Sb.', '§ 5 písm. a)'],
])('the act and its provision: %s', (text, citation, provision) => {
  expect(findCitation(text)).toMatchObject({ citation, provision });
});

test.each([
  ['digits', `§ ${'1'.repeat(200_000)}`],
  ['paragraphs', '§ 1 '.repeat(100_000)],
  ['hyphens', `x ${'A-'.repeat(200_000)}`],
  ['blanks', `a${' '.repeat(200_000)}b dle zákona č. 565/1990 Sb. platíte za psa.`],
])('is looked for in one pass, with many %s', (_, text) => {
  // Anything slower than reading it through would not end within the time a test has.
  expect(() => findCitation(text)).not.toThrow();
});
