/** Proves that a time of the database and the same time of the API are one instant. */
import { apiTime, dbTime, fromDbTime } from './times.js';

describe('times at the edge', () => {
  it.each([
    '2026-11-24 15:59:59.999',
    '2026-11-24 16:00:00.000',
    '2024-02-28 23:30:00.001',
    '2026-12-31 18:15:30.500',
    '1999-12-31 16:00:00.000',
  ])('%s stays the same instant', (value) => {
    expect(dbTime(fromDbTime(value))).toBe(value);
    for (const shown of [apiTime(value), apiTime(value)]) {
      expect(shown).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
      expect(new Date(shown).getTime()).toBe(fromDbTime(value).getTime());
    }
  });

  it('leaves no time as none', () => {
    expect(apiTime(null)).toBeNull();
  });
});
