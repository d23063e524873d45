/** Proves the words of reception days and the next one, by Beijing's calendar. */
import { type MonthlyDays, nextReception, receptionText } from './reception.js';

const days = (fromDay: number, toDay: number, fromTime = '09:00', toTime = '11:30'): MonthlyDays => ({
  ...{ title: '代表接待日', fromDay, toDay },
  ...{ fromTime, toTime },
});

describe('reception', () => {
  it('is said as people say it', () => {
    expect(receptionText(days(16, 20))).toBe('每月 16 日至 20 日 9:00–11:30');
    expect(receptionText(days(5, 5, '14:30', '17:30'))).toBe('每月 5 日 14:30–17:30');
  });

  it.each([
    // Beijing is eight hours ahead: 15 Nov 17:00 UTC is already the 16th there.
    ['2026-11-15T17:00:00Z', '2026-11-16', /^今天 11 月 16 日（周一）9:00–11:30 代表接待日$/],
    ['2026-11-15T04:00:00Z', '2026-11-16', /^明天 /],
    ['2026-11-18T03:29:00Z', '2026-11-18', /^今天 /],
    ['2026-11-18T03:30:00Z', '2026-11-19', /^明天 /],
    ['2026-11-20T05:00:00Z', '2026-12-16', /^12 月 16 日/],
    ['2026-12-25T05:00:00Z', '2027-01-16', /^1 月 16 日/],
  ])('at %s is next on %s', (now, date, text) => {
    const next = nextReception([days(16, 20)], new Date(now));
    expect(next?.date).toBe(date);
    expect(next?.text).toMatch(text);
  });

  it('skips months without the day, takes the earlier of two, and has none without days', () => {
    expect(nextReception([days(31, 31)], new Date('2026-11-02T00:00:00Z'))?.date).toBe('2026-12-31');
    const two = [days(10, 10, '14:00', '17:00'), days(10, 10, '08:00', '10:00')];
    expect(nextReception(two, new Date('2026-11-02T00:00:00Z'))?.text).toContain('8:00–10:00');
    expect(nextReception([], new Date('2026-11-02T00:00:00Z'))).toBeNull();
  });
});
