import fc from 'fast-check';

/** Pieces that YAML gives a meaning to, and letters that are hard on offsets. */
const BITS = [
  'a',
  'key',
  'owner: ',
  ': ',
  ':',
  '- ',
  '-',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '\r',
  '"',
  "'",
  '"x y"',
  "'it''s'",
  '{',
  '}',
  '[',
  ']',
  ', ',
  ',',
  '# c',
  ' # c',
  '&a ',
  '*a',
  '|',
  '>',
  '|-\n',
  '>+\n  ',
  '|2\n',
  '\t',
  '? ',
  '!!str ',
  '5',
  '1.5',
  'true',
  '~',
  '\\',
  '\\n',
  '\\u00e9',
  'ž',
  'č. ',
  '😀',
  '\ud83d',
  '\ude00',
  '\ufeff',
  '\u00a0',
  '\0',
  '%',
  '@',
  '---\n',
  '...\n',
  '<<: *a',
  '<<<<<<< x\n',
  '=======\n',
  '>>>>>>> y\n',
  '„Karta“',
  '• ',
];

/** Texts that look like YAML that went wrong. */
export const brokenYaml = fc.array(fc.constantFrom(...BITS), { maxLength: 24 }).map((bits) => bits.join(''));

/** Any text at all. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), brokenYaml);

export const lineBreak = fc.constantFrom('\n', '\r\n', '\r');

/** A document of an office, whole, cut off, or with something pasted into it. */
export const damagedDocument = fc
  .record({
    newline: lineBreak,
    from: fc.nat(DOCUMENT_LENGTH()),
    length: fc.nat(20),
    pasted: brokenYaml,
  })
  .map(({ newline, from, length, pasted }) => {
    const text = DOCUMENT.replaceAll('\n', newline);
    return text.slice(0, from) + pasted + text.slice(from + length);
  });

export const cutDocument = fc
  .record({ newline: lineBreak, end: fc.nat(DOCUMENT_LENGTH()) })
  .map(({ newline, end }) => DOCUMENT.replaceAll('\n', newline).slice(0, end));

export const DOCUMENT = `# Service card
kind: service-card
id: id-card   # in use since 2019
title: "Občanský průkaz: první vydání"
summary: >-
  Kdo potřebuje průkaz,
  přijde na úřad.

    - s sebou fotografii

  A nic víc.
owner: &head
  role: registry-head
  phone: '+420 222 333 444'
steps:
  - id: come
    text: Přijďte
      k přepážce 5 :)
  - { id: wait, minutes: 20, notes: [a, "b, c"] }
  - id: leave
    owner: *head
text: |+
  první řádek

  třetí řádek

empty:
fees: [500, 0.5, free, 12:30]
`;

function DOCUMENT_LENGTH(): number {
  return 700;
}

/** Plain data that a document can hold. */
const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab: #-"\'[]{},&*!|>%@`?~0123.\\ ěž😀\t'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ž', ':', '#', '-'), maxLength: 14 }),
  fc.constantFrom(
    'true',
    'null',
    '~',
    'no',
    '12',
    '1e3',
    '0x1F',
    '12:30',
    '2026-01-31',
    '',
    ' ',
    '- a',
    'a: b',
    '.5',
    '<<',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

export type Data = string | number | boolean | Data[] | { [key: string]: Data };

export const key = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 5 }),
  fc.constantFrom('a b', 'č. 5', 'true', '12', 'a: b', '#x', '- y', "it's", '"q"', 'x,y', '[z]', '__proto__'),
);

export const data: fc.Arbitrary<Data> = fc.letrec<{ value: Data; list: Data[]; map: { [key: string]: Data } }>(
  (tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  }),
).value;
