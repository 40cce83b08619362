import { describe, expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

describe('numbers as people write them', () => {
  test.each([
    ['95', 95, undefined],
    ['4,34', 4.34, undefined],
    ['-11,3', -11.3, undefined],
    ['−3', -3, undefined],
    ['12 400', 12400, undefined],
    ['12\u00a0400', 12400, undefined],
    ['1.234,50', 1234.5, undefined],
    ['200,-', 200, undefined],
    ['95 %', 95, 'percent'],
    ['95%', 95, 'percent'],
    ['12,5 %', 12.5, 'percent'],
    ['5 p.b.', 5, 'percentage-point'],
    ['15 min.', 15, 'minutes'],
    ['3 zazvonění', 3, 'rings'],
    ['3 dzwonki', 3, 'rings'],
    ['30 dnů', 30, 'days'],
    ['10 pracovních dnů', 10, 'working-days'],
    ['10 dni roboczych', 10, 'working-days'],
    ['2 godziny', 2, 'hours'],
    ['200 Kč', 200, 'currency'],
    ['200,- Kč', 200, 'currency'],
    ['48 000 zł', 48000, 'currency'],
    ['144 respondents', 144, undefined],
  ])('%s', (text, value, unit) => {
    const reading = readNumber(text);
    expect(reading?.value).toBe(value);
    expect(reading?.unit?.unit).toBe(unit);
  });

  test.each(['', 'much', 'about 200', '10-15', '1. 9. 2025', '12:30', '90 % of all 200', '> 90', '5/6'])(
    'not %s',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  test('knows currencies and doubtful commas', () => {
    expect(readNumber('200 Kč')?.unit?.currency).toBe('CZK');
    expect(readNumber('15 zł')?.unit?.currency).toBe('PLN');
    expect(readNumber('1,500')?.isAmbiguous).toBe(true);
    expect(readNumber('1,50')?.isAmbiguous).toBe(false);
    expect(readNumber('0,500')?.isAmbiguous).toBe(false);
  });
});
