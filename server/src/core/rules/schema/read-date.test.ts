import { describe, expect, test } from 'vitest';
import { readDate } from './read-date.ts';

/** `2025-09-01` for a sure reading, `2025-09-01?` for one somebody has to look at. */
function read(text: string, atEnd = false): readonly string[] {
  return readDate(text, { atEnd }).map(({ day, isSure }) => (isSure ? day : `${day}?`));
}

describe('dates as people write them', () => {
  test.each([
    '1. 9. 2025',
    '1.9.2025',
    '01.09.2025',
    '01.09.2025 r.',
    '1 września 2025',
    '1 września 2025 r.',
    '1. září 2025',
    '1 September 2025',
    '1st of September 2025',
    'September 1, 2025',
    '1 Sep 2025',
    '1 IX 2025',
    '1.IX.2025 r.',
    'dne 1. 9. 2025',
    '2025/09/01',
    '2025. 9. 1.',
    '2025-9-1',
    '20250901',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['2025-09-01']);
  });

  test.each([
    ['leden', 1],
    ['února', 2],
    ['marca', 3],
    ['dubna', 4],
    ['maja', 5],
    ['června', 6],
    ['července', 7],
    ['sierpnia', 8],
    ['zari', 9],
    ['października', 10],
    ['listopadu', 11],
    ['grudnia', 12],
  ])('month %s', (name, month) => {
    expect(read(`5. ${name} 2025`)).toEqual([`2025-${String(month).padStart(2, '0')}-05`]);
  });

  test('day and month that could be swapped are for a person, the usual order first', () => {
    expect(read('01/09/2025')).toEqual(['2025-09-01?', '2025-01-09?']);
    expect(read('31/12/2025')).toEqual(['2025-12-31']);
    expect(read('3-3-2025')).toEqual(['2025-03-03']);
  });

  test('days that do not exist become the last of the month, for a person', () => {
    expect(read('2025-02-30')).toEqual(['2025-02-28?']);
    expect(read('31. 4. 2025')).toEqual(['2025-04-30?']);
    expect(read('2025-13-01')).toEqual([]);
    expect(read('0. 1. 2025')).toEqual([]);
  });

  test('months and years take their first or last day', () => {
    expect(read('září 2025')).toEqual(['2025-09-01?']);
    expect(read('luty 2024', true)).toEqual(['2024-02-29?']);
    expect(read('09/2025', true)).toEqual(['2025-09-30?']);
    expect(read('2025', true)).toEqual(['2025-12-31?']);
    expect(read('2025-09T08:00')).toEqual([]);
  });

  test('a time of day is left out only by a person', () => {
    expect(read('2025-09-01T08:00:00Z')).toEqual(['2025-09-01?']);
  });

  test.each(['', 'soon', 'Q1 2025', '1. 2. 3. 2025', 'konec roku'])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
