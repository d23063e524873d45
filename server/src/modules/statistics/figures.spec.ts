/** Proves where median and P90 stand, and that a mean never comes from nothing. */
import fc from 'fast-check';
import { addUp, hours, median, outcome, percentile } from './figures.js';

const NOBODY = { waiting: 0, overdue: 0 };
const grouped = (values: readonly number[]) => values.map((ms) => ({ ms, count: 1 }));
const lists = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 });

it('finds the median of any list: half of it lies on either side', () => {
  fc.assert(
    fc.property(lists, (values) => {
      const middle = median(grouped(values)) ?? -1;
      expect(values.filter((one) => one < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((one) => one > middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

it('takes the nearest rank for a percentile, as sorting by hand does', () => {
  fc.assert(
    fc.property(lists, (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(percentile(grouped(values), 0.9)).toBe(sorted[Math.ceil(0.9 * sorted.length) - 1]);
    }),
  );
  expect(
    percentile(
      [
        { ms: 5, count: 9 },
        { ms: 7, count: 1 },
      ],
      0.9,
    ),
  ).toBe(5);
  expect(
    median([
      { ms: 7, count: 1 },
      { ms: 3, count: 1 },
    ]),
  ).toBe(5);
});

it('gives no mean and no hours where nothing was said', () => {
  const figures = outcome(addUp([]), [], NOBODY);
  expect(figures.satisfied).toEqual({ mean: null, n: 0, counts: [0, 0, 0, 0, 0] });
  expect(figures.firstAnswerMedianHours).toBeNull();
  expect(figures.received).toBe(0);
});

it('adds parts up, and rounds hours to one decimal and means to two', () => {
  const none = addUp([]);
  const sums = addUp([
    { ...none, received: 2, s1: 1 },
    { ...none, received: 3, s5: 2 },
  ]);
  expect(hours(5_580_000)).toBe(1.6);
  expect(outcome(sums, [], NOBODY)).toMatchObject({
    received: 5,
    satisfied: { mean: 3.67, n: 3, counts: [1, 0, 0, 0, 2] },
  });
});
