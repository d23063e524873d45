/** Proves that times are told by the clock of Beijing, whatever the browser's zone is. */
import { beijing, today } from './days';
import { daysLeft, longTime, shortDay, shortTime } from './format';

/** Jest runs in one zone only: what must hold is that it does not matter which. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe(`the clock of Beijing in ${zone}`, () => {
  afterEach(() => jest.useRealTimers());
  const at = (time: string) => jest.useFakeTimers({ now: new Date(time) });

  it('shows an instant with its hours there', () => {
    at('2026-11-24T02:00:00Z');
    expect(longTime('2026-11-24T20:30:00Z')).toBe('2026-11-25 04:30:00');
    expect(shortTime('2026-11-24T23:59:59+08:00')).toBe('11-24 23:59');
    expect(shortDay('2026-11-24T15:59:59.999Z')).toBe('11-24');
    expect(shortDay('2026-11-24T16:00:00.000Z')).toBe('11-25');
    expect(shortDay('2025-12-31T16:00:00Z')).toBe('01-01');
    expect(shortDay('2025-12-31T15:59:00Z')).toBe('2025-12-31');
  });

  it('knows which day it is there', () => {
    at('2026-12-31T16:30:00Z');
    expect([today().format('YYYY-MM-DD'), today().hour(), beijing().hour()]).toEqual(['2027-01-01', 0, 0]);
    at('2026-12-31T15:30:00Z');
    expect([today().format('YYYY-MM-DD'), beijing().hour()]).toEqual(['2026-12-31', 23]);
  });

  it('counts days to a deadline by its calendar', () => {
    at('2026-11-24T15:00:00Z');
    expect(daysLeft('2026-11-24T15:59:59.999Z')).toBe('今天到期');
    expect(daysLeft('2026-11-25T15:59:59.999Z')).toBe('还剩 1 天');
    expect(daysLeft('2026-11-24T14:00:00Z')).toBe('已逾期');
    expect(daysLeft('2026-11-22T14:00:00Z')).toBe('已逾期 2 天');
  });
});
