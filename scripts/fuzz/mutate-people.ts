import type { Dice } from './dice.ts';
import { insertAt, lineBreakOf, linesOf, someLines, withLine } from './lines.ts';
import type { Change } from './mutate.ts';

const line =
  (change: (line: string, dice: Dice) => string): Change =>
  (text, dice) =>
    withLine(text, dice, (old) => change(old, dice));

/** What people do to a text with a keyboard, a clipboard and a word processor. */
export const PEOPLE_CHANGES: readonly Change[] = [
  // Still being written.
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)).trimEnd(),
  (text, dice) => text.slice(dice.below(Math.min(text.length + 1, 200))),
  line((old) => old.slice(0, Math.max(old.indexOf(':'), 0) + 1)),
  line((old, dice) => old.slice(0, dice.below(old.length + 1))),
  (text, dice) => typed(text, dice, dice.pick(KEYSTROKES)),
  (text, dice) => typed(text, dice, dice.pick(KEYSTROKES)),
  (text, dice) => typed(text, dice, dice.pick(CHARACTERS)),
  (text, dice) => typed(text, dice, dice.pick(CHARACTERS)),
  (text, dice) => atLineEnd(text, dice, dice.pick(KEYSTROKES)),
  (text, dice) => removed(text, dice, 1),
  (text, dice) => removed(text, dice, dice.between(1, 40)),
  // Copied and pasted.
  (text) => text + text,
  (text, dice, pool) => text + dice.pick(['', '\n', '---\n']) + dice.pick(pool.seeds).text,
  (text, dice) => {
    const from = dice.below(text.length);
    const copied = text.slice(from, from + dice.between(1, 200));
    return insertAt(text, dice.below(text.length + 1), copied);
  },
  (text, dice, pool) => {
    const other = dice.pick(pool.seeds).text;
    const from = dice.below(other.length);
    return insertAt(text, dice.below(text.length + 1), other.slice(from, from + dice.between(1, 300)));
  },
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 8);
    return before + chosen.join('') + chosen.join('') + after;
  },
  (text, dice) => {
    const [before, , after] = someLines(text, dice, 8);
    return before + after;
  },
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 6);
    return before + [...chosen].reverse().join('') + after;
  },
  // Indentation.
  (text, dice) => indented(text, dice, ' '.repeat(dice.between(1, 4))),
  (text, dice) => indented(text, dice, '\t'),
  line((old) => old.replace(/^ {1,2}/, '')),
  line((old) => ` ${old}`),
  line((old) => old.replace(/^ +/, (pad) => '\t'.repeat(Math.ceil(pad.length / 2)))),
  line((old) => old.replace(/^ +/, (pad) => '\u00a0'.repeat(pad.length))),
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 10);
    return before + chosen.map((old) => old.replace(/^ {1,2}/, '')).join('') + after;
  },
  (text) => text.replaceAll(/^ +/gm, (pad) => '\t'.repeat(Math.ceil(pad.length / 2))),
  // Signs.
  line((old) => old.replace(': ', ':')),
  line((old) => old.replace(':', '')),
  line((old) => old.replace(': ', ' : ')),
  line((old) => old.replace(': ', '：')),
  line((old) => old.replace('- ', '-')),
  line((old) => old.replace('- ', '• ')),
  line((old) => old.replace('- ', '– ')),
  line((old) => `- ${old}`),
  line((old) => `${old.replace(/\S.*/, '')}-`),
  line((old, dice) => old.replace(/["']/, () => dice.pick(['', '„', '”', '»', "'", '"']))),
  (text) => text.replaceAll(/"([^"\n]*)"/g, '„$1“').replaceAll("'", '’'),
  line((old) => old.replace(/[[\]{}]/, '')),
  line((old) => `${old},`),
  line((old) => `# ${old}`),
  line((old) => old.replaceAll(' ', '\u00a0')),
  // Values.
  line((old, dice) => old.replace(/(?<=: ).*/, () => dice.pick(VALUES))),
  line((old, dice) => old.replace(/(?<=: ).*/, () => dice.pick(VALUES))),
  line((old, dice) => old.replace(/(?<=: ).*/, () => dice.pick(VALUES))),
  line((old, dice) => old.replace(/[\w-]+(?=:)/, (key) => misspelt(key, dice))),
  (text, dice) => swapped(text, dice),
  (text, dice) => swapped(text, dice),
  (text, dice) => repeatedKey(text, dice),
  // Comments that mean something.
  (text, dice, pool) => ignoring(text, dice, pool.ruleIds),
  (text, dice, pool) => ignoring(text, dice, pool.ruleIds),
  // Two versions of one file.
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 5);
    const end = lineBreakOf(text);
    const kept = chosen.join('');
    const theirs = chosen.map((old) => old.replace(/(?<=: ).*/, 'x')).join('');
    const base = dice.chance(0.3) ? `||||||| 1a2b3c${end}${kept}` : '';
    return `${before}<<<<<<< HEAD${end}${kept}${base}=======${end}${theirs}>>>>>>> theirs${end}${after}`;
  },
  (text, dice) => withLine(text, dice, () => dice.pick(['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '|||||||'])),
  // From a mail, a page, a table.
  (text, dice) => {
    const [before, chosen, after] = someLines(text, dice, 6);
    return before + chosen.map((old) => `> ${old}`).join('') + after;
  },
  (text) => `\`\`\`yaml\n${text}\`\`\`\n`,
  line((old) => old.replaceAll(/ +/g, '\t')),
];

function typed(text: string, dice: Dice, what: string): string {
  return insertAt(text, dice.below(text.length + 1), what);
}

function atLineEnd(text: string, dice: Dice, what: string): string {
  return withLine(text, dice, (old) => `${old}${lineBreakOf(text)}${/^ */.exec(old)?.[0] ?? ''}${what}`);
}

function removed(text: string, dice: Dice, size: number): string {
  const at = dice.below(text.length);
  return text.slice(0, at) + text.slice(at + size);
}

function indented(text: string, dice: Dice, by: string): string {
  const [before, chosen, after] = someLines(text, dice, 6);
  return before + chosen.map((old) => by + old).join('') + after;
}

function misspelt(key: string, dice: Dice): string {
  const at = dice.below(key.length);
  const letter = key[at] ?? '';
  const after = key.slice(at + 1);
  const before = key.slice(0, at);
  return (
    dice.pick([before + after, `${before}${letter}${letter}${after}`, `${before}é${after}`, key.toUpperCase()]) || 'x'
  );
}

/** The values of two lines change places. */
function swapped(text: string, dice: Dice): string {
  const lines = linesOf(text);
  const parts = lines.map((old) => /^(.*?: )([^\r\n]+)([\r\n]*)$/.exec(old));
  const withValue = [...parts.keys()].filter((index) => parts[index]);
  if (withValue.length < 2) return text;
  const one = dice.pick(withValue);
  const other = dice.pick(withValue);
  const value = (index: number) => parts[index]?.[2] ?? '';
  return lines
    .map((old, index) => {
      const [, key, , end] = parts[index] ?? [];
      if (key === undefined || (index !== one && index !== other)) return old;
      return key + value(index === one ? other : one) + (end ?? '');
    })
    .join('');
}

function repeatedKey(text: string, dice: Dice): string {
  const lines = linesOf(text);
  const keyed = lines.filter((old) => /^ *[\w-]+: \S/.test(old));
  if (keyed.length === 0) return text;
  const chosen = dice.pick(keyed);
  const at = dice.below(lines.length);
  const again = chosen.replace(/(?<=: )[^\r\n]*/, () => dice.pick(VALUES));
  return [...lines.slice(0, at), again, ...lines.slice(at)].join('');
}

function ignoring(text: string, dice: Dice, ids: readonly string[]): string {
  const some = dice.sample(ids, dice.between(1, 3)).join(', ');
  const words = dice.pick([
    `okenko-ignore ${some} -- čekáme na radu`,
    `okenko-ignore ${some}`,
    `okenko-ignore ${some} until 2024-01-01 -- x`,
    `okenko-ignore ${some} until 2026-12-31 -- x`,
    `okenko-ignore-file ${some} -- x`,
    'okenko-ignore',
    'okenko-ignore nothing/here -- x',
    'okenko-ignore schema/* until někdy',
  ]);
  if (dice.chance(0.3)) return withLine(text, dice, (old) => `${old} # ${words}`);
  return withLine(text, dice, (old) => `${/^ */.exec(old)?.[0] ?? ''}# ${words}${lineBreakOf(text)}${old}`);
}

const CHARACTERS = [
  ...[
    'a',
    'ž',
    '😀',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    ':',
    ': ',
    '-',
    '- ',
    '\n- ',
    ',',
    ', ',
    '#',
    ' # ',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!x ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '?',
  ],
  ...['? ', '@', '`', '\\', '„', '“', '’', '–', '…', '•', '%', '=', '~', '0', '.', '\n\n', '\n  '],
];

const KEYSTROKES = [
  ...[
    'owner',
    'owner:',
    'owner: ',
    'owner: r',
    'kind: ',
    'kind: service-card\n',
    'title:',
    'title: "',
    "title: '",
    '  - ',
  ],
  ...[
    '  - id',
    '  - id: ',
    'steps:\n  - ',
    'target: {',
    'target: { value: ',
    'languages: [cs, ',
    '- [',
    'text: |',
    'text: >-\n',
  ],
  ...[
    'co nejdříve',
    '# okenko-ignore ',
    '# okenko-ignore owner/vague -- ',
    'indicators:\n  -\n',
    'cs: ',
    '{}',
    '[]',
    '*',
    '&',
  ],
];

/** Values people write where something else belongs. */
const VALUES = [
  ...['1. 9. 2025', '2025-02-30', '2025-9-1', '30 dnů', '10 dni roboczych', 'P5X', '8:00', '750', '00123455', '4,34'],
  ...['1,500', '95 %', '200 Kč', '"12 400"', '.inf', '.nan', '-0', '0x1F', '1e400', '~', '', 'true', 'ano', 'no'],
  ...[
    '[a, b]',
    '{ a: 1 }',
    '[]',
    '{}',
    '[',
    '{',
    '*nowhere',
    '&a x',
    '!!str 5',
    '!x',
    '|',
    '>',
    '"',
    "'x",
    '# nothing',
  ],
  ...['everyone', 'Jana Malá', 'rada města', 'A and B', 'co nejdříve', 'improve', 'x@y', '321 612 119', 'survey:x#y'],
  ...['{ value: 4,34 }', '[{ value: 95 % }]', 'draft', 'withdrawn', 'approved', '2025-01-01', '1000000000000000000000'],
  ...[
    'service-card',
    'office',
    'standard:phone#answered',
    'registry-head',
    '„karta“',
    'a: b',
    'a # b',
    '- a',
    '@x',
    '`x`',
  ],
];
