import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { parse, toData } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { refactoringsAt } from './refactorings.ts';

/** A process of some lines, its steps sorted; undefined when that is not offered. */
function sorted(lines: string): string | undefined {
  const head = 'kind: process\n';
  const text = head + lines;
  const found = refactoringsAt(documentOf(text), officeOf({}), text.indexOf('step-') + 1, 'en').find(({ title }) =>
    /^Sort the steps/.test(title),
  );
  return found && applyEdits(text, found.edits).slice(head.length);
}

describe('a comment', () => {
  test.each<[string, string, string]>([
    [
      'above the first step goes with it',
      'steps:\n  # two\n  - id: step-2\n  - id: step-1\n',
      'steps:\n  - id: step-1\n  # two\n  - id: step-2\n',
    ],
    [
      'above the last step goes with it',
      'steps:\n  - id: step-2\n  # one\n  # more of one\n  - id: step-1\n',
      'steps:\n  # one\n  # more of one\n  - id: step-1\n  - id: step-2\n',
    ],
    [
      'above the list, apart from its first step, stays',
      '# steps\nsteps: # of the list\n  # all of them\n\n  # two\n  - id: step-2\n  - id: step-1\n',
      '# steps\nsteps: # of the list\n  # all of them\n\n  - id: step-1\n  # two\n  - id: step-2\n',
    ],
    [
      'inside and at the end of a step stays with it',
      'steps:\n  - id: step-2 # a\n    # b\n    name: B # c\n    # d\n  - id: step-1\n    # e\nx: 1\n',
      'steps:\n  - id: step-1\n    # e\n  - id: step-2 # a\n    # b\n    name: B # c\n    # d\nx: 1\n',
    ],
    [
      'at the end of a step stays with it behind an empty line, too',
      'steps:\n  - id: step-2\n\n    # end of two\n\n  - id: step-1\n',
      'steps:\n  - id: step-1\n\n  - id: step-2\n\n    # end of two\n',
    ],
    [
      'right below a step, apart from the next, stays with it',
      'steps:\n  - id: step-2\n  # end of two\n\n  - id: step-1\n  # end of one\n\n# after\nx: 1\n',
      'steps:\n  - id: step-1\n  # end of one\n\n  - id: step-2\n  # end of two\n\n# after\nx: 1\n',
    ],
    [
      'that stands alone goes with the step below',
      'steps:\n  - id: step-2\n\n  # part one\n\n  # one\n  - id: step-1\n',
      'steps:\n  # part one\n\n  # one\n  - id: step-1\n\n  - id: step-2\n',
    ],
    [
      'below the list stays, also where dashes are not indented',
      'steps:\n# two\n- id: step-2\n- id: step-1\n# after\n\nx: 1\n',
      'steps:\n- id: step-1\n# two\n- id: step-2\n# after\n\nx: 1\n',
    ],
    [
      'behind a dash goes with it',
      'steps:\n  - # two\n    id: step-2\n  - id: step-1 # one',
      'steps:\n  - id: step-1 # one\n  - # two\n    id: step-2',
    ],
    [
      'in a block text is a line of it',
      'steps:\n  - id: step-2\n    name: |\n      B\n      # b\n  # one\n  - id: step-1\n',
      'steps:\n  # one\n  - id: step-1\n  - id: step-2\n    name: |\n      B\n      # b\n',
    ],
  ])('%s', (_, before, after) => {
    expect(sorted(before)).toBe(after);
    expect(sorted(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });
});

describe('is not offered where moving would change what is said', () => {
  test.each([
    ['a text that keeps the empty lines below', 'steps:\n  - id: step-2\n    name: |+\n      B\n\n  - id: step-1\n'],
    ['a text before a line of blanks', 'steps:\n  - id: step-2\n    name: |\n      B\n         \n  - id: step-1\n'],
    ['a mark that others refer to', 'steps:\n  - id: step-2\n    name: &n B\n  - id: step-1\n    name: *n\n'],
  ])('%s', (_, before) => {
    expect(sorted(before)).toBeUndefined();
  });
});

test('whatever stands around the steps, each takes its own lines along', () => {
  const lines = fc.record({
    above: fc.boolean(),
    behind: fc.boolean(),
    inside: fc.boolean(),
    text: fc.constantFrom('', 'plain', 'block', 'brackets'),
    end: fc.boolean(),
    space: fc.boolean(),
  });
  const steps = fc.uniqueArray(fc.record({ number: fc.nat(30), lines }), {
    minLength: 2,
    maxLength: 5,
    selector: ({ number }) => number,
  });
  fc.assert(
    fc.property(steps, fc.constantFrom('', '  '), fc.constantFrom('\n', '\r\n'), (all, dash, newline) => {
      const blocks = all.map(({ number: n, lines: has }) => {
        const texts = {
          '': [],
          plain: [`  name: N${n}`],
          block: ['  name: |', `    N${n}`, `    # N${n}`],
          brackets: [`  outputs: [N${n}, # i${n}`, `    N${n}]`],
        } as const;
        return [
          ...(has.above ? [`# above ${n}`] : []),
          `- id: step-${n}${has.behind ? ` # at ${n}` : ''}`,
          ...(has.inside ? [`  # in ${n}`] : []),
          ...texts[has.text as keyof typeof texts],
          ...(has.end ? [`  # end ${n}`] : []),
        ].map((line) => dash + line);
      });
      const spaced = blocks.flatMap((block, index) => (all[index]?.lines.space ? [...block, ''] : block));
      const text = ['steps: # all', ...spaced, '# after', 'x: 1', ''].join(newline);
      const result = sorted(text) ?? text;
      const order = all.map((_, index) => index).sort((a, b) => (all[a]?.number ?? 0) - (all[b]?.number ?? 0));
      const expected = ['steps: # all', ...order.flatMap((index) => blocks[index] ?? []), '# after', 'x: 1'];
      expect(result.split(newline).filter((line) => line !== '')).toEqual(expected);
      expect(result.length).toBe(text.length);
      const data = toData(parse(text).root) as { steps: readonly unknown[] };
      expect(toData(parse(result).root)).toEqual({ ...data, steps: order.map((index) => data.steps[index]) });
    }),
    { numRuns: 200 },
  );
});
