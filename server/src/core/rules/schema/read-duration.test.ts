import { describe, expect, test } from 'vitest';
import { durationDays } from '../../model/index.ts';
import { readDuration } from './read-duration.ts';
import { readTime } from './read-time.ts';

/** `P30D`, `P10D working`, `P30D?` where somebody has to look. */
function read(text: string): string | undefined {
  const reading = readDuration(text);
  return reading && `${reading.iso}${reading.isWorking ? ' working' : ''}${reading.isSure ? '' : '?'}`;
}

describe('lengths of time as people write them', () => {
  test.each([
    ['30 dnů', 'P30D'],
    ['30 dní', 'P30D'],
    ['14 dni', 'P14D'],
    ['1 den', 'P1D'],
    ['2 týdny', 'P14D'],
    ['3 tygodnie', 'P21D'],
    ['3 miesiące', 'P3M'],
    ['6 měsíců', 'P6M'],
    ['2 lata', 'P2Y'],
    ['1 rok a 6 měsíců', 'P1Y6M'],
    ['15 min', 'PT15M'],
    ['15 minut', 'PT15M'],
    ['1 h 30 min', 'PT1H30M'],
    ['1,5 hodiny', 'PT1H30M'],
    ['90 minutes', 'PT1H30M'],
    ['30 kalendářních dnů', 'P30D'],
    ['10 working days', 'P10D working'],
    ['10 pracovních dnů', 'P10D working'],
    ['10 dni roboczych', 'P10D working'],
    ['p30d', 'P30D'],
    ['P 30 D', 'P30D'],
    ['do 30 dnů', 'P30D?'],
    ['within 5 working days', 'P5D working?'],
    ['30', 'P30D?'],
    ['P30', 'P30D?'],
    ['30D', 'P30D'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(iso);
    expect(durationDays(readDuration(text)?.iso ?? '')).toBeGreaterThan(0);
  });

  test.each(['', 'soon', '30 apples', 'a month', '2,5 dne', '0 dnů', '5-10 dnů', 'P5X'])('not %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('times of day as people write them', () => {
  test.each([
    ['8:00', ['08:00']],
    ['8.30', ['08:30']],
    ['8', ['08:00']],
    ['8 h', ['08:00']],
    ['17:30:00', ['17:30']],
    ['5 pm', ['17:00']],
    ['12 am', ['00:00']],
    ['24:00', ['24:00']],
    ['25:00', []],
    ['noon', []],
  ])('%s', (text, times) => {
    expect(readTime(text).map(({ time }) => time)).toEqual(times);
    expect(readTime(text).every(({ isSure }) => isSure)).toBe(true);
  });

  test('numbers made of times are for a person', () => {
    expect(readTime('750')).toEqual([
      { time: '12:30', isSure: false },
      { time: '07:50', isSure: false },
    ]);
    expect(readTime('1230')).toEqual([
      { time: '12:30', isSure: false },
      { time: '20:30', isSure: false },
    ]);
  });
});
