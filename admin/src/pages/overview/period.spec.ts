/** Proves the named periods around the turns of months and years, and that a broken address still shows something. */
import dayjs from 'dayjs';
import { chosenPeriod, datesOf, daysOfStep } from './period';

const on = (day: string) => dayjs(day);

it.each([
  ['month', '2026-11-24', '2026-11-01', '2026-11-24'],
  ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-11-24', '2026-10-01', '2026-11-24'],
  ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['lastQuarter', '2026-02-10', '2025-10-01', '2025-12-31'],
  ['lastQuarter', '2026-11-24', '2026-07-01', '2026-09-30'],
  ['year', '2026-01-01', '2026-01-01', '2026-01-01'],
  ['lastYear', '2026-11-24', '2025-01-01', '2025-12-31'],
] as const)('%s on %s is %s to %s', (name, today, from, to) => {
  expect(datesOf(name, on(today))).toEqual({ from, to });
});

it('reads the address, and falls back to this month', () => {
  const today = on('2026-11-24');
  const month = { name: 'month', from: '2026-11-01', to: '2026-11-24' };
  expect(chosenPeriod({}, today)).toEqual(month);
  expect(chosenPeriod({ period: 'decade' }, today)).toEqual(month);
  expect(chosenPeriod({ period: 'custom', from: '2026-05-02', to: '2026-04-01' }, today)).toEqual(month);
  expect(chosenPeriod({ period: 'custom', from: '2026-03-02', to: '2026-04-01' }, today).name).toBe('custom');
  expect(chosenPeriod({ period: 'lastYear' }, today).to).toBe('2025-12-31');
});

it('cuts a step to the period', () => {
  const period = { from: '2026-10-07', to: '2026-11-20' };
  expect(daysOfStep('2026-10-05', 'week', period)).toEqual({ from: '2026-10-07', to: '2026-10-11' });
  expect(daysOfStep('2026-11', 'month', period)).toEqual({ from: '2026-11-01', to: '2026-11-20' });
  expect(daysOfStep('2026-10-09', 'day', period)).toEqual({ from: '2026-10-09', to: '2026-10-09' });
});
