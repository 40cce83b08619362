import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONFIDENCES,
  changeNoise,
  finitePopulationCorrection,
  isConfidence,
  isRealChange,
  meanMargin,
  neededAnswers,
  netPromoterScore,
  normalQuantile,
  npsDeviation,
  npsMargin,
  satisfactionIndex,
  shareDeviation,
  shareMargin,
  wilsonInterval,
  worstDeviation,
} from './statistics.ts';

const n = fc.integer({ min: 1, max: 100_000 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const confidence = fc.constantFrom(...CONFIDENCES);
const shares = fc
  .tuple(percent, percent)
  .filter(([promoters, detractors]) => promoters + detractors <= 100)
  .map(([promoters, detractors]) => ({ promoters, detractors }));
const scale = fc
  .tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 1, max: 100 }))
  .map(([min, width]) => ({ min, max: min + width }));

/** A value the domain promises; fails the test when there is none. */
function given(value: number | undefined): number {
  expect(value).toBeTypeOf('number');
  return value ?? Number.NaN;
}

describe('test values of the document model', () => {
  test('quantiles', () => {
    expect([normalQuantile(90), normalQuantile(), normalQuantile(95), normalQuantile(99)]).toEqual([
      1.645, 1.96, 1.96, 2.576,
    ]);
  });

  test('answers needed for a share', () => {
    expect(neededAnswers(shareDeviation(), 5)).toBe(385);
    expect(neededAnswers(shareDeviation(), 5, { population: 1500 })).toBe(306);
    expect(neededAnswers(shareDeviation(), 3)).toBe(1068);
  });

  test('margin of a share', () => {
    expect(shareMargin({ n: 54 })).toBeCloseTo(13.3, 1);
    expect(shareMargin({ n: 1073 })).toBeCloseTo(3.0, 1);
  });

  test('NPS 41 of 144 answers is exact to 11.3 points', () => {
    const slides = { promoters: 53, detractors: 12 };
    expect(netPromoterScore(slides)).toBe(41);
    expect(npsMargin({ n: 144 }, slides)).toBeCloseTo(11.3, 1);
  });

  test('mean 4.34 on a scale of 1 to 5 is an index of 83.5', () => {
    expect(satisfactionIndex([{ mean: 4.34, weight: 1 }], { min: 1, max: 5 })).toBeCloseTo(83.5, 6);
  });

  test('17 of 20 mystery visits say 64 to 95 percent', () => {
    const { low, high } = wilsonInterval(17, 20) ?? { low: 0, high: 0 };
    expect([Math.round(low), Math.round(high)]).toEqual([64, 95]);
  });

  test('a change is real when it is larger than both margins together', () => {
    expect(changeNoise(3, 4)).toBe(5);
    expect(isRealChange(5, 3, 4)).toBe(false);
    expect(isRealChange(-5.1, 3, 4)).toBe(true);
  });

  test('a mean of unknown deviation has the margin of the worst case', () => {
    expect(meanMargin({ n: 100 }, { min: 1, max: 5 })).toBeCloseTo(0.392, 6);
    expect(meanMargin({ n: 100 }, { s: 1 })).toBeCloseTo(0.196, 6);
  });
});

describe('outside the domain', () => {
  test('nothing is computed', () => {
    expect(shareMargin({ n: 0 })).toBeUndefined();
    expect(shareMargin({ n: Number.NaN })).toBeUndefined();
    expect(shareMargin({ n: 100, population: 54 })).toBeUndefined();
    expect(shareMargin({ n: 100 }, 130)).toBeUndefined();
    expect(npsMargin({ n: 100 }, { promoters: 80, detractors: 30 })).toBeUndefined();
    expect(netPromoterScore({ promoters: 130, detractors: 30 })).toBeUndefined();
    expect(meanMargin({ n: 100 }, { min: 5, max: 1 })).toBeUndefined();
    expect(meanMargin({ n: 100 }, { s: -1 })).toBeUndefined();
    expect(neededAnswers(50, 0)).toBeUndefined();
    expect(neededAnswers(50, 5, { population: 0 })).toBeUndefined();
    expect(satisfactionIndex([], { min: 1, max: 5 })).toBeUndefined();
    expect(satisfactionIndex([{ mean: 5.4, weight: 1 }], { min: 1, max: 5 })).toBeUndefined();
    expect(satisfactionIndex([{ mean: 4, weight: 0 }], { min: 1, max: 5 })).toBeUndefined();
    expect(wilsonInterval(21, 20)).toBeUndefined();
    expect(wilsonInterval(0, 0)).toBeUndefined();
    expect(changeNoise(undefined, 3)).toBeUndefined();
    expect(isRealChange(5, 3, undefined)).toBeUndefined();
  });

  test('only three confidences are known', () => {
    expect([90, 95, 99, 98, undefined].map(isConfidence)).toEqual([true, true, true, false, false]);
  });
});

describe('properties', () => {
  test('the correction lies in 0…1, is 0 for everybody and 1 for one of many', () => {
    fc.assert(
      fc.property(n, fc.nat(100_000), (asked, others) => {
        const correction = given(finitePopulationCorrection(asked, asked + others));
        expect(correction).toBeGreaterThanOrEqual(0);
        expect(correction).toBeLessThanOrEqual(1);
        expect(finitePopulationCorrection(asked, asked)).toBe(0);
        expect(finitePopulationCorrection(1, others + 2)).toBe(1);
      }),
    );
  });

  test('more answers never make a margin larger', () => {
    fc.assert(
      fc.property(n, n, percent, shares, confidence, (some, more, percentage, nps, sure) => {
        const few = { n: some, confidence: sure };
        const many = { n: some + more, confidence: sure };
        expect(given(shareMargin(many, percentage))).toBeLessThanOrEqual(given(shareMargin(few, percentage)));
        expect(given(npsMargin(many, nps))).toBeLessThanOrEqual(given(npsMargin(few, nps)));
      }),
    );
  });

  test('a known population never makes a margin larger', () => {
    fc.assert(
      fc.property(n, fc.nat(100_000), percent, (asked, others, percentage) => {
        expect(given(shareMargin({ n: asked, population: asked + others }, percentage))).toBeLessThanOrEqual(
          given(shareMargin({ n: asked }, percentage)),
        );
      }),
    );
  });

  test('more confidence costs exactness', () => {
    fc.assert(
      fc.property(n, percent, (asked, percentage) => {
        const [low, usual, high] = CONFIDENCES.map((sure) =>
          given(shareMargin({ n: asked, confidence: sure }, percentage)),
        );
        expect(given(low)).toBeLessThanOrEqual(given(usual));
        expect(given(usual)).toBeLessThanOrEqual(given(high));
      }),
    );
  });

  test('no share and no NPS is less exact than the planned worst case', () => {
    fc.assert(
      fc.property(percent, shares, (percentage, nps) => {
        expect(given(shareDeviation(percentage))).toBeLessThanOrEqual(given(shareDeviation()));
        expect(given(npsDeviation(nps))).toBeLessThanOrEqual(given(npsDeviation()));
      }),
    );
  });

  test('scores of an NPS lie in −100…100', () => {
    fc.assert(
      fc.property(shares, (nps) => {
        expect(Math.abs(given(netPromoterScore(nps)))).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('the needed answers give the margin asked for, and one answer less does not', () => {
    const asked = fc.double({ min: 0.5, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        asked,
        fc.option(fc.integer({ min: 2, max: 100_000 }), { nil: undefined }),
        confidence,
        (margin, population, sure) => {
          const needed = given(neededAnswers(shareDeviation(), margin, { population, confidence: sure }));
          const got = given(shareMargin({ n: needed, population, confidence: sure }));
          expect(got).toBeLessThanOrEqual(margin * (1 + 1e-6));
          if (needed > 1) {
            expect(given(shareMargin({ n: needed - 1, population, confidence: sure }))).toBeGreaterThan(
              margin * (1 - 1e-6),
            );
          }
          if (population !== undefined) expect(needed).toBeLessThanOrEqual(population);
        },
      ),
    );
  });

  test('an index lies in 0…100 and does not depend on the size of the weights', () => {
    const score = fc.record({
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), scale, (parts, on) => {
        const scores = parts.map(({ part, weight }) => ({
          mean: Math.min(on.max, on.min + part * (on.max - on.min)),
          weight,
        }));
        const index = given(satisfactionIndex(scores, on));
        expect(index).toBeGreaterThanOrEqual(-1e-9);
        expect(index).toBeLessThanOrEqual(100 + 1e-9);
        const heavier = scores.map(({ mean, weight }) => ({ mean, weight: weight * 10 }));
        expect(given(satisfactionIndex(heavier, on))).toBeCloseTo(index, 6);
      }),
    );
  });

  test('a Wilson interval lies in 0…100 around the share and is narrower with more visits', () => {
    fc.assert(
      fc.property(n, fc.double({ min: 0, max: 1, noNaN: true }), confidence, (visits, part, sure) => {
        const successes = Math.round(part * visits);
        const interval = wilsonInterval(successes, visits, sure) ?? { low: -1, high: 101 };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(100);
        expect(interval.low).toBeLessThanOrEqual((100 * successes) / visits + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual((100 * successes) / visits - 1e-9);
        const twice = wilsonInterval(2 * successes, 2 * visits, sure) ?? { low: -1, high: 101 };
        expect(twice.high - twice.low).toBeLessThanOrEqual(interval.high - interval.low + 1e-9);
      }),
    );
  });

  test('the noise is at least the larger margin and grows with both', () => {
    const margin = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(margin, margin, margin, (first, second, more) => {
        const noise = given(changeNoise(first, second));
        expect(noise).toBeGreaterThanOrEqual(Math.max(first, second) - 1e-9);
        expect(given(changeNoise(first + more, second))).toBeGreaterThanOrEqual(noise - 1e-9);
      }),
    );
  });

  test('the worst deviation is half the scale', () => {
    fc.assert(
      fc.property(scale, (on) => {
        expect(worstDeviation(on)).toBe((on.max - on.min) / 2);
      }),
    );
  });
});
