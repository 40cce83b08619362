import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import { nodeAt, parse } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { cleanText } from './clean-text.ts';
import { pasteText } from './paste-text.ts';

const WORD =
  '  Přijďte:\t„hned“ ráno.\r\n\r\n\r\n•\tobčanský průkaz\r\n•\u00a0rodný list # kopie\v1.\tzaplaťte  500\u00a0Kč\r\n';

/** The text after pasting over the selection or at the cursor; `as ever` where the editor does it alone. */
function pasted(marked: string, text = WORD): string {
  const marks = readMarks(marked);
  const [selected] = marks.spans;
  const at = marks.cursor ?? 0;
  const edit = pasteText(documentOf(marks.text), selected ?? { start: at, end: at }, text);
  return edit ? applyEdits(marks.text, [edit]) : 'as ever';
}

test('lines of a word processor become plain lines', () => {
  expect(cleanText(WORD)).toBe('Přijďte: „hned“ ráno.\n\n- občanský průkaz\n- rodný list # kopie\n1. zaplaťte 500 Kč');
  expect(cleanText('o\tjeden\n– dva\n\uf0b7 tři\no čem\n- \n\u00ad\u200b')).toBe('- jeden\n- dva\n- tři\no čem\n-');
});

describe('where nothing stands yet', () => {
  test('it arrives as an indented block', () => {
    expect(pasted('kind: service-card\nsummary: ‸\nstatus: draft\n')).toMatchInlineSnapshot(`
      "kind: service-card
      summary: |
        Přijďte: „hned“ ráno.

        - občanský průkaz
        - rodný list # kopie
        1. zaplaťte 500 Kč
      status: draft
      "
    `);
    expect(
      pasted('kind: service-card\nsteps:\n    - text:‸\n      performer: client\n', 'a: b\n\tc'),
    ).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
          - text: |
                a: b
                c
            performer: client
      "
    `);
    expect(pasted('kind: service-card\nsteps:\n  - text:\n      cs: ‸\n', 'a\nb')).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text:
            cs: |
              a
              b
      "
    `);
  });

  test('a short line stays one, a long one is folded', () => {
    expect(pasted('kind: standard\nsummary: ‸\n', 'Jedna věta.')).toBe('as ever');
    expect(pasted('kind: standard\nsummary: ‸\n', ' Jedna věta.\r\n')).toBe('kind: standard\nsummary: Jedna věta.\n');
    expect(pasted('kind: standard\nsummary: ‸\n', 'Jedna věta: dvě.')).toBe(
      'kind: standard\nsummary: >\n  Jedna věta: dvě.\n',
    );
    expect(pasted('kind: standard\nsummary: ‸\n', '„Jedna“ věta.')).toBe(
      'kind: standard\nsummary: >\n  „Jedna“ věta.\n',
    );
    expect(pasted('kind: standard\nsummary: ‸\n', 'slovo '.repeat(20))).toBe(
      `kind: standard\nsummary: >\n  ${'slovo '.repeat(14).trim()}\n  ${'slovo '.repeat(6).trim()}\n`,
    );
  });

  test('it stays on one line where a tab follows, which no block may stand before', () => {
    expect(pasted('kind: standard\nsummary: ‸\n \t \n\nid: a\n', 'a: b')).toBe(
      'kind: standard\nsummary: "a: b"\n \t \n\nid: a\n',
    );
    expect(pasted('kind: standard\nsummary: ‸\n\t# x', 'a\nb')).toBe('kind: standard\nsummary: "a\\nb"\n\t# x');
    expect(pasted('kind: standard\nsummary: a‸\n\t\n', 'x\nb')).toBe('kind: standard\nsummary: "ax\\nb"\n\t\n');
    expect(pasted('kind: standard\nsummary: ⟦a⟧ b\n', '„x"')).toBe('kind: standard\nsummary: "„x\\" b"\n');
    expect(pasted('kind: standard\nsummary: ‸\nid: a\n\t', 'a: b')).toBe(
      'kind: standard\nsummary: >\n  a: b\nid: a\n\t',
    );
  });

  test('it stays between its braces', () => {
    expect(pasted('kind: standard\ntitle: { cs: ‸ }\n', 'a, b\nc')).toBe('kind: standard\ntitle: { cs: "a, b\\nc" }\n');
  });
});

describe('where a text stands', () => {
  test('of one line, what is pasted takes the place of what is selected', () => {
    expect(pasted('kind: standard\nsummary: Máme ⟦staré⟧ věci.\n', 'nové ')).toBe(
      'kind: standard\nsummary: Máme nové věci.\n',
    );
    expect(pasted('kind: standard\nsummary: Máme‸ čas.\n', '\u00a0dost')).toBe(
      'kind: standard\nsummary: Máme dost čas.\n',
    );
    expect(pasted('kind: standard\nsummary: "Máme ‸."\n', 'a "b"')).toBe(
      'kind: standard\nsummary: "Máme a \\"b\\"."\n',
    );
    expect(pasted('kind: standard\nsummary: Pozor‸\n', ': tady')).toBe('kind: standard\nsummary: "Pozor: tady"\n');
    expect(pasted('kind: standard\nsummary: Úvod. ⟦x⟧\nid: a\n', 'a\nb')).toBe(
      'kind: standard\nsummary: |\n  Úvod. a\n  b\nid: a\n',
    );
  });

  test('in a block, the lines are indented as it is', () => {
    expect(pasted('kind: standard\nsummary: |\n    První.\n    ‸\nid: a\n', 'a\n\nb\tc')).toBe(
      'kind: standard\nsummary: |\n    První.\n    a\n\n    b c\nid: a\n',
    );
    expect(pasted('kind: standard\nsummary: |\n  ⟦První.\n⟧id: a\n', 'a')).toBe(
      'kind: standard\nsummary: |\n  a\nid: a\n',
    );
    expect(pasted('kind: standard\r\nsummary: >\r\n  První ‸.\r\n', 'a\nb')).toBe(
      'kind: standard\r\nsummary: >\r\n  První a\r\n\r\n  b.\r\n',
    );
  });
});

test('other places are left to the editor', () => {
  expect(pasted('kind: standard\nowner: ‸\n')).toBe('as ever');
  expect(pasted('kind: standard\nvalidFrom: ‸\n', '2025-01-01')).toBe('as ever');
  expect(pasted('kind: standard\n‸\n', 'id: a\nstatus: draft')).toBe('as ever');
  expect(pasted('kind: standard\nsumm‸ary: a\n')).toBe('as ever');
  expect(pasted('kind: standard\nsummary: ⟦a\nid: b⟧\n')).toBe('as ever');
  expect(pasted('kind: standard\nsummary: ‸\n', ' \r\n')).toBe('as ever');
  expect(pasted('kind: Deployment\nsummary: ‸\n')).toBe('as ever');
});

test('whatever is pasted is read back as its lines, and nothing else changes', () => {
  const strange = fc.array(
    fc.constantFrom(
      'a',
      'Ž',
      ' ',
      '\t',
      '\n',
      '\r\n',
      ':',
      ': ',
      '#',
      ' #',
      '-',
      '- ',
      '"',
      "'",
      '„',
      '“',
      '\u00a0',
      '{',
      '|',
      '>',
      '&',
      '😀',
      '\ud83d',
      '\u0007',
      '•\t',
      '---\n',
      '%',
    ),
    { maxLength: 20 },
  );
  const places = [
    'summary: ‸\n',
    'summary: ‸\n\t\n',
    'summary: ‸\n\t# x\n',
    'title:\n  cs: ‸\n',
    'items:\n  - statement: ‸\n    id: a\n',
  ];
  fc.assert(
    fc.property(strange, fc.constantFrom(...places), fc.constantFrom('\n', '\r\n'), (parts, place, newline) => {
      const { text, cursor = 0 } = readMarks(`kind: standard\n${place}status: draft\n`.replaceAll('\n', newline));
      const edit = pasteText(documentOf(text), { start: cursor, end: cursor }, parts.join(''));
      const clean = cleanText(parts.join(''));
      if (clean === '') expect(edit).toBe(undefined);
      if (clean === '') return;
      const asEver = { span: { start: cursor, end: cursor }, newText: parts.join('') };
      const { root, problems } = parse(applyEdits(text, [edit ?? asEver]));
      expect(problems).toEqual([]);
      const path = place.startsWith('title')
        ? ['title', 'cs']
        : place.startsWith('items')
          ? ['items', 0, 'statement']
          : ['summary'];
      const value = nodeAt(root, path);
      expect(value?.type === 'scalar' ? value.text.trimEnd() : undefined).toBe(clean);
      const status = nodeAt(root, ['status']);
      expect(status?.type === 'scalar' && status.text).toBe('draft');
    }),
    { numRuns: 2000 },
  );
});
