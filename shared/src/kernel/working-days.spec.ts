/** Proves deadlines against the official calendar of 2024 to 2026, written out by hand from the notices of the State Council. */
import fc from 'fast-check';
import {
  addDays,
  addWorkingTime,
  beijingDate,
  startOfBeijingDate,
  toBeijingIso,
  WEEKDAYS,
  type WorkCalendar,
  workingDeadline,
  workingMsBetween,
} from './working-days.js';

/** Days off and days worked (调休) of the notices for 2025 (国办发明电〔2024〕12号) and 2026 (国办发明电〔2025〕7号). */
const OFF: readonly (readonly [string, string])[] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];
const WORKED = [
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];
const OFFICIAL: WorkCalendar = {
  isWorkingDay: (date) =>
    WORKED.includes(date) ||
    (!OFF.some(([from, to]) => date >= from && date <= to) && WEEKDAYS.isWorkingDay(date)),
};
/** A time in Beijing. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const due = (from: string, days: number) => toBeijingIso(workingDeadline(at(from), days, OFFICIAL));
const DAY = 86_400_000;

describe('a deadline in working days', () => {
  it.each([
    ['on a Monday morning', '2025-03-10 00:00:00', 3, '2025-03-13'],
    ['on a Monday, a second before midnight', '2025-03-10 23:59:59', 3, '2025-03-13'],
    ['on a Thursday, over the week-end', '2025-03-13 09:00:00', 3, '2025-03-18'],
    ['on a Saturday', '2025-03-15 09:00:00', 1, '2025-03-17'],
    ['on a Friday before a worked Sunday', '2025-09-26 10:00:00', 1, '2025-09-28'],
    ['on a worked Saturday itself', '2025-10-11 10:00:00', 1, '2025-10-13'],
    ['before National Day and Mid-Autumn', '2025-09-30 17:00:00', 3, '2025-10-11'],
    ['within National Day', '2025-10-03 12:00:00', 2, '2025-10-10'],
    ['before the Spring Festival', '2026-02-13 12:00:00', 2, '2026-02-24'],
    ['after the Spring Festival, a worked Saturday counted', '2026-02-26 12:00:00', 2, '2026-02-28'],
    ['over the end of the year', '2025-12-30 08:00:00', 3, '2026-01-05'],
    ['of two months', '2025-03-03 08:00:00', 40, '2025-04-28'],
  ])('that begins %s', (_, from, days, day) => {
    expect(due(from, days)).toBe(`${day}T23:59:59.999+08:00`);
  });

  it('reminds inside a day for a fraction', () => {
    expect(due('2025-03-10 09:00:00', 2)).toBe('2025-03-12T23:59:59.999+08:00');
    expect(due('2025-03-10 09:00:00', 1.5)).toBe('2025-03-12T11:59:59.999+08:00');
    expect(due('2025-03-13 09:00:00', 4 / 3)).toBe('2025-03-17T07:59:59.999+08:00');
  });

  it('takes the date of Beijing, not of London', () => {
    expect(beijingDate(new Date('2025-03-10T15:59:59.999Z'))).toBe('2025-03-10');
    expect(beijingDate(new Date('2025-03-10T16:00:00Z'))).toBe('2025-03-11');
    expect(startOfBeijingDate('2025-03-11').toISOString()).toBe('2025-03-10T16:00:00.000Z');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  });
});

describe('working time', () => {
  it('counts nothing on days off, everything on worked ones', () => {
    expect(workingMsBetween(at('2025-10-01 00:00:00'), at('2025-10-09 00:00:00'), OFFICIAL)).toBe(0);
    expect(workingMsBetween(at('2025-10-11 00:00:00'), at('2025-10-12 00:00:00'), OFFICIAL)).toBe(DAY);
    expect(workingMsBetween(at('2025-09-30 12:00:00'), at('2025-10-09 06:00:00'), OFFICIAL)).toBe(
      (18 / 24) * DAY,
    );
  });

  it('is nothing backwards, and adds nothing for nothing', () => {
    const now = at('2025-03-10 09:00:00');
    expect(workingMsBetween(now, at('2025-03-01 09:00:00'), OFFICIAL)).toBe(0);
    expect(addWorkingTime(now, 0, OFFICIAL)).toEqual(now);
    expect(addWorkingTime(now, -5, OFFICIAL)).toEqual(now);
  });

  it('gives back after a pause exactly what was left', () => {
    const [start, pause, resume] = [
      at('2025-09-29 09:00:00'),
      at('2025-09-30 15:00:00'),
      at('2025-10-09 10:30:00'),
    ];
    const end = workingDeadline(start, 3, OFFICIAL);
    const left = workingMsBetween(pause, end, OFFICIAL);
    expect(workingMsBetween(resume, addWorkingTime(resume, left, OFFICIAL), OFFICIAL)).toBe(left);
  });

  const instant = fc.integer({
    min: at('2025-01-01 00:00:00').getTime(),
    max: at('2026-12-31 00:00:00').getTime(),
  });
  const span = fc.integer({ min: 1, max: 60 * DAY });

  it('added and counted again is the same, whenever and however long', () => {
    fc.assert(
      fc.property(instant, span, (from, ms) => {
        const end = addWorkingTime(new Date(from), ms, OFFICIAL);
        return (
          workingMsBetween(new Date(from), end, OFFICIAL) === ms &&
          OFFICIAL.isWorkingDay(beijingDate(new Date(end.getTime() - 1)))
        );
      }),
      { numRuns: 500 },
    );
  });

  it('can be cut anywhere', () => {
    fc.assert(
      fc.property(instant, span, span, (from, first, second) => {
        const [a, b, c] = [new Date(from), new Date(from + first), new Date(from + first + second)];
        return (
          workingMsBetween(a, b, OFFICIAL) + workingMsBetween(b, c, OFFICIAL) ===
          workingMsBetween(a, c, OFFICIAL)
        );
      }),
      { numRuns: 300 },
    );
  });

  it('makes a later beginning never due earlier', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 30 * DAY }),
        fc.integer({ min: 1, max: 40 }),
        (from, later, days) => {
          const one = workingDeadline(new Date(from), days, OFFICIAL);
          return one <= workingDeadline(new Date(from + later), days, OFFICIAL);
        },
      ),
      { numRuns: 300 },
    );
  });
});
