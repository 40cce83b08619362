import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../test/support/analysis.ts';
import { readMarks, writeMarks } from '../../../../test/support/marks.ts';
import { endlessSteps, repeatedIds } from './tangles.ts';

describe('a repeated id', () => {
  /** The marks are around every second use. */
  function check(marked: string): void {
    const { text } = readMarks(marked);
    expect(
      writeMarks(
        text,
        repeatedIds(documentOf(text)).map(({ node }) => node.span),
      ),
    ).toBe(marked);
  }

  test('is found among all items other documents may name', () => {
    check('kind: standard\nitems: [{ id: a }]\nindicators: [{ id: ⟦a⟧ }, { id: b }]\n');
  });

  test('is found in one list of steps, channels or outputs, but not in two lists', () => {
    check('kind: service-card\nchannels: [{ id: a }, { id: ⟦a⟧ }]\noutputs: [{ id: a }]\n');
  });

  test('is found among posts, bodies and other organisations, which share their fields', () => {
    check('kind: office\nroles: [{ id: a }]\nunits: [{ id: a }]\nbodies: [{ id: ⟦a⟧ }]\n');
  });

  test('is neither the id of the document nor a piece used twice by an anchor', () => {
    check('kind: standard\nid: a\nitems: [&x { id: a }, *x]\n');
  });
});

describe('steps without an exit', () => {
  const process = (steps: string) =>
    endlessSteps(documentOf(`kind: process\nsteps:\n${steps}`)).map(
      ({ node, way }) => `${way.join(' ')} back at ${node.text}`,
    );

  test('lead round and round', () => {
    expect(process('  - { id: a, next: [b] }\n  - { id: b, next: [c] }\n  - { id: c, next: [b] }\n')).toEqual([
      'b c back at b',
    ]);
    expect(process('  - { id: a, next: [a] }\n')).toEqual(['a back at a']);
  });

  test('are none where one of them ends or leads on', () => {
    expect(process('  - { id: a, next: [b] }\n  - { id: b, next: [a], end: true }\n')).toEqual([]);
    expect(process('  - { id: a, next: [b] }\n  - { id: b, next: [a, c] }\n  - { id: c }\n')).toEqual([]);
  });

  test('of a card follow the list where nothing else is said', () => {
    const card = (steps: string) =>
      endlessSteps(documentOf(`kind: service-card\nsteps: [${steps}]\n`)).map(({ way }) => way);
    expect(card('{ id: a }, { id: b, next: a }')).toEqual([['a', 'b']]);
    expect(card('{ id: a }, { id: b, next: [a, c] }, { id: c }')).toEqual([]);
  });
});
