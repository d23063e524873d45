/** Proves that a period taken apart is that period, what it is compared with, and that steps leave no day out. */
import { addDays } from '@liaison/shared/kernel/working-days';
import fc from 'fast-check';
import { binOf, msOfBin } from '../rollup/bins.js';
import { addMonths, monthOf, piecesOf } from '../rollup/spans.js';
import { periodBefore, type Step, stepFor, stepOf, stepsOf } from './period.js';

const HOUR = 3_600_000;
const day = fc.integer({ min: 0, max: 4_000 }).map((offset) => addDays('2019-01-01', offset));
const periods = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

/** All days of the pieces, a month as its days. */
function daysOf(pieces: ReturnType<typeof piecesOf>): string[] {
  return pieces
    .flatMap(({ span, from, to }) => {
      const [first, end] = span === 'd' ? [from, to] : [`${from}-01`, addDays(`${addMonths(to, 1)}-01`, -1)];
      const days: string[] = [];
      for (let at = first; at <= end; at = addDays(at, 1)) days.push(at);
      return days;
    })
    .sort();
}

it('takes a period apart without losing or doubling a day', () => {
  fc.assert(
    fc.property(periods, ({ from, to }) => {
      const days = daysOf(piecesOf(from, to));
      expect([days[0], days.at(-1)]).toEqual([from, to]);
      expect(days.length).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1);
      expect(new Set(days).size).toBe(days.length);
    }),
  );
  expect(piecesOf('2026-01-01', '2026-12-31')).toEqual([{ span: 'm', from: '2026-01', to: '2026-12' }]);
  expect(piecesOf('2026-01-31', '2026-03-01').map(({ span }) => span)).toEqual(['m', 'd', 'd']);
});

it.each([
  ['2026-11-01', '2026-11-24', '2026-10-01', '2026-10-24'],
  ['2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
  ['2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
  ['2026-07-01', '2026-09-30', '2026-04-01', '2026-06-30'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ['2026-11-10', '2026-11-16', '2026-11-03', '2026-11-09'],
])('%s to %s is compared with %s to %s', (from, to, earlier, end) => {
  expect(periodBefore({ from, to })).toEqual({ from: earlier, to: end });
});

it('puts every day into one step of the chart', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom<Step>('day', 'week', 'month'), (period, step) => {
      const steps = stepsOf(period, step);
      for (let at = period.from; at <= period.to; at = addDays(at, 1)) {
        expect(steps.filter((one) => one === stepOf(at, step))).toHaveLength(1);
      }
    }),
    { numRuns: 30 },
  );
  expect(stepOf('2026-11-22', 'week')).toBe('2026-11-16');
  expect(stepFor({ from: '2026-10-01', to: '2026-11-24' })).toBe('day');
  expect(stepFor({ from: '2026-01-01', to: '2026-11-24' })).toBe('month');
  expect(monthOf('2026-11-22')).toBe('2026-11');
});

it('keeps a duration within half of its step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * HOUR }), (ms) => {
      const hours = ms / HOUR;
      const step = hours < 1 ? 0.1 : hours < 12 ? 0.5 : hours < 96 ? 1 : hours < 240 ? 4 : 24;
      expect(Math.abs(msOfBin(binOf(ms)) - ms) / HOUR).toBeLessThanOrEqual(step / 2 + 0.06);
    }),
  );
  expect(msOfBin(binOf(7 * HOUR))).toBe(7 * HOUR);
  expect(msOfBin(binOf(400 * 24 * HOUR))).toBe(60 * 24 * HOUR);
});
