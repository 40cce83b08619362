import { decode } from '../../server/src/platform/node/read-text.ts';
import type { Dice } from './dice.ts';
import { insertAt, lineBreakOf, linesOf, someLines, withLine } from './lines.ts';
import type { Change } from './mutate.ts';

/** What editors, converters, transports and version control do to a text. */
export const MACHINE_CHANGES: readonly Change[] = [
  (text) => `\ufeff${text}`,
  (text, dice) => inserted(text, dice, '\ufeff'),
  (text, dice) => inserted(text, dice, dice.pick(['\ud83d', '\ude00', '\ud83d\ud83d', '\ude00\ud83d', '\ud83d\ude00'])),
  (text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]/, (pair) => pair.slice(0, 1)),
  (text, dice) =>
    inserted(text, dice, dice.pick(['\0', '\0\0\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009f'])),
  (text, dice) =>
    inserted(text, dice, dice.pick(['\u200b', '\u2028', '\u2029', '\u00ad', '\u202e', '\u0301', '\ufffd', '\uffff'])),
  // Line ends.
  (text) => text.replaceAll(/\r\n?|\n/g, '\r\n'),
  (text) => text.replaceAll(/\r\n?|\n/g, '\r'),
  (text) => text.replaceAll(/\r\n?|\n/g, '\n\n'),
  (text) => text.replaceAll(/\r\n?|\n/g, '\r\r\n'),
  (text, dice) => text.replaceAll(/\r\n?|\n/g, () => dice.pick(['\n', '\r\n', '\r'])),
  (text) => text.replaceAll(/\r\n?|\n/g, ' '),
  (text) => text.replace(/[\r\n]+$/, ''),
  // Encodings.
  (text, dice) => recoded(text, dice),
  (text, dice) => recoded(text, dice),
  (text) => text.normalize('NFD'),
  // Generators of YAML.
  (text) => JSON.stringify({ kind: 'service-card', text }),
  (text, dice) => nested(text, dice, dice.pick([20, 150, 199, 201, 400])),
  (text) => `${text}${text.endsWith('\n') ? '' : '\n'}${aliasBomb(12)}`,
  (text) => `${aliasBomb(5)}${text}`,
  (text, dice) =>
    `x: &x\n  y: *x\n${insertAt(text, 0, dice.pick(['', 'z: &z [*z, *x]\n', '<<: *x\n', '<<: [*x, *x]\n']))}`,
];

/** What makes a document long, by tens of thousands of characters. */
export const LONG_CHANGES: readonly Change[] = [
  (text, dice) => (text.length > 20_000 ? text : [...text].join(dice.pick(['\0', '\u200b']))),
  (text) => `${text}${'# '.repeat(2000)}\n`,
  (text, dice) => withLine(text, dice, (line) => `${line} ${'slovo '.repeat(2000)}`),
  (text, dice) =>
    withLine(text, dice, (line) =>
      `${line} ${dice.pick(['x', '-', ':', '"', '[', '😀', '\\', '>'])}`.padEnd(20_000, line),
    ),
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 3);
    return (
      before +
      chosen
        .join('')
        .repeat(dice.pick([50, 300]))
        .slice(0, 60_000) +
      after
    );
  },
  (text) => linesOf(text).join(lineBreakOf(text).repeat(30)),
];

/** What no person writes. Each takes as long as hundreds of ordinary documents. */
export const LARGE_CHANGES: readonly Change[] = [
  (text, dice) => nested(text, dice, 100_000),
  (text) => `${text}\ndeep:\n${'- '.repeat(100_000)}x\n`,
  (text) => `${'? '.repeat(100_000)}\n${text}`,
  (text) => `${text}\nbig: "${'Žádost podejte u přepážky. '.repeat(400_000)}"\n`,
  (text) => `${text}\nbig: |\n${'  Žádost podejte u přepážky.\n'.repeat(350_000)}`,
  (text, dice) => withLine(text, dice, (line) => `${line} ${'word '.repeat(2_000_000)}`),
  (text) => `${text}\n${Array.from({ length: 10_000 }, (_, i) => `key-${i}: ${i}\n`).join('')}`,
  (text) => `${text}\nlist:\n${Array.from({ length: 20_000 }, (_, i) => `  - id: i${i}\n`).join('')}`,
  (text) => `${text}\n${aliasBomb(40)}`,
  (text) => `${text}\n${'"'.repeat(100_001)}`,
  (text) => `${text}\n${"'".repeat(100_001)}`,
  (text) => `${text}\n${': '.repeat(50_000)}`,
  (text) => `${text}\n${'# x\n'.repeat(50_000)}`,
  (text) => `${text}\n${'\n'.repeat(1_000_000)}`,
  (text) => `${text}\n${' '.repeat(1_000_000)}x`,
  (text) => `${text}\n${'<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(5_000)}`,
  (text) => `${text}\n${'\tx: 1\n'.repeat(10_000)}`,
  (text) => `${text}\n${'a\n'.repeat(30_000)}`,
];

function inserted(text: string, dice: Dice, what: string): string {
  return insertAt(text, dice.below(text.length + 1), what);
}

/** Written in one encoding and read in another, or with some bytes lost. */
function recoded(text: string, dice: Dice): string {
  const utf8 = Buffer.from(text, 'utf8');
  switch (dice.below(6)) {
    case 0:
      return new TextDecoder('windows-1250').decode(utf8);
    case 1:
      return decode(Buffer.from(text, 'utf16le')).text;
    case 2:
      return new TextDecoder('utf-16le').decode(utf8);
    case 3:
      return decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf8])).text;
    case 4:
      return decode(Buffer.from(text, 'latin1')).text;
    default: {
      const at = dice.below(utf8.length);
      return decode(Buffer.concat([utf8.subarray(0, at), Buffer.from([dice.below(256)]), utf8.subarray(at + 1)])).text;
    }
  }
}

/** Something in that many brackets, or in that many lines of more and more indentation. */
function nested(text: string, dice: Dice, depth: number): string {
  const [before, , after] = someLines(text, dice, 1);
  const isClosed = dice.chance(0.5);
  switch (depth > 1000 ? dice.below(2) : dice.below(4)) {
    case 0:
      return `${before}deep: ${'['.repeat(depth)}${isClosed ? ']'.repeat(depth) : ''}\n${after}`;
    case 1:
      return `${before}deep: ${'{a: '.repeat(depth)}${isClosed ? '}'.repeat(depth) : ''}\n${after}`;
    case 2:
      return `${before}deep:\n${Array.from({ length: depth }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}${after}`;
    default:
      return `${before}deep:\n${Array.from({ length: depth }, (_, i) => `${' '.repeat(i + 1)}-\n`).join('')}${after}`;
  }
}

/** Nine times nine times …: small to read, endless to write out. */
function aliasBomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, i) => {
    const items = i === 0 ? Array(9).fill('lol') : Array(9).fill(`*b${i - 1}`);
    return `b${i}: &b${i} [${items.join(', ')}]\n`;
  });
  return lines.join('');
}
