import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { rule } from './duration-sum.ts';

async function sumOf(steps: string): Promise<unknown> {
  const findings = await findingsOf([rule], `kind: process\nid: p\nduration: P1D\nsteps:\n${steps}`);
  const { sum } = findings[0]?.args ?? {};
  return sum;
}

const step = (id: string, days: number, ...next: readonly string[]): string =>
  `  - { id: ${id}, duration: P${days}D, next: [${next.join(', ')}] }\n`;

test('of two ways the longer one counts', async () => {
  const ways = [step('a', 1, 'b', 'c'), step('b', 10, 'd'), step('c', 20, 'd'), step('d', 3)];
  expect(await sumOf(ways.join(''))).toBe(24);
  expect(await sumOf(ways.reverse().join(''))).toBe(24);
});

test('steps that lead back count once each', async () => {
  expect(await sumOf([step('a', 1, 'b'), step('b', 2, 'a', 'c'), step('c', 3)].join(''))).toBe(6);
});

test('without any order all steps come one after another', async () => {
  expect(await sumOf([step('a', 1), step('b', 2)].join(''))).toBe(3);
});

test('working days are spread over weeks', async () => {
  expect(await sumOf('  - { id: a, duration: { duration: P5D, dayType: working } }\n')).toBe(7);
});

test('a thousand steps in a row are no trouble', async () => {
  const steps = Array.from({ length: 1000 }, (_, index) => step(`s${index}`, 1, `s${index + 1}`));
  expect(await sumOf(steps.join(''))).toBe(1000);
});
