/** Proves where median and P90 stand, and that a mean never comes from nothing. */
import fc from 'fast-check';
import { hours, medianPlace, outcome, percentileOffset, type Sums } from './figures.js';

const NOTHING: Sums = {
  received: null,
  answered: null,
  timed: null,
  in_time: null,
  solved_yes: null,
  solved_partly: null,
  solved_no: null,
  s1: null,
  s2: null,
  s3: null,
  s4: null,
  s5: null,
  no_response: null,
  handed_up: null,
  reopened: null,
  first_answers: null,
  waiting_now: null,
  overdue_now: null,
};

it('finds the median of any list, as sorting it by hand does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const place = medianPlace(sorted.length);
      const taken = sorted.slice(place?.offset, (place?.offset ?? 0) + (place?.count ?? 0));
      const median = taken.reduce((sum, one) => sum + one, 0) / taken.length;
      const below = values.filter((one) => one < median).length;
      const above = values.filter((one) => one > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

it('takes the nearest rank for a percentile', () => {
  expect(percentileOffset(0, 0.9)).toBeNull();
  expect(percentileOffset(1, 0.9)).toBe(0);
  expect(percentileOffset(10, 0.9)).toBe(8);
  expect(percentileOffset(11, 0.9)).toBe(9);
});

it('gives no mean and no hours where nothing was said', () => {
  const figures = outcome(NOTHING, null, null);
  expect(figures.satisfied).toEqual({ mean: null, n: 0, counts: [0, 0, 0, 0, 0] });
  expect(figures.firstAnswerMedianHours).toBeNull();
  expect(figures.received).toBe(0);
});

it('rounds hours to one decimal and means to two', () => {
  expect(hours(5_580_000)).toBe(1.6);
  expect(outcome({ ...NOTHING, s1: 1, s5: 2 }, null, null).satisfied).toEqual({
    mean: 3.67,
    n: 3,
    counts: [1, 0, 0, 0, 2],
  });
});
