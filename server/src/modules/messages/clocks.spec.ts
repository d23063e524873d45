/** Proves when a message's clocks remind, fall due and escalate, and that a pause gives back exactly what was left. */
import { toBeijingIso, WEEKDAYS, type WorkCalendar } from '@liaison/shared/kernel/working-days';
import type { ClockKind } from '@liaison/shared/messages/message.text';
import { CLOCK_SPECS, type ClockTerm } from '@liaison/shared/settings/clock-kinds';
import { faceOf, shifted, clockTimes as timesOf, wasInTime } from './clocks.js';

/** National Day 2026: 1 to 7 October off, Saturday the 10th worked. */
const OFFICIAL: WorkCalendar = {
  isWorkingDay: (date) =>
    date === '2026-10-10' || ((date < '2026-10-01' || date > '2026-10-07') && WEEKDAYS.isWorkingDay(date)),
};
/** The times of a clock for which nobody has set a length, or this one. */
const clockTimes = (
  from: Date,
  kind: ClockKind,
  promise: number | null,
  term: ClockTerm = CLOCK_SPECS[kind].standard,
) => timesOf(from, kind, promise, term, OFFICIAL);
const at = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const iso = (date: Date) => toBeijingIso(date).slice(0, 19).replace('T', ' ');

describe('the clocks of a message', () => {
  it('run three working days to the first answer, two to an acceptance', () => {
    const times = clockTimes(at('2026-09-29 10:00:00'), 'first_answer', null);
    expect(iso(times.remindAt)).toBe('2026-10-08 23:59:59');
    expect(iso(times.dueAt)).toBe('2026-10-09 23:59:59');
    expect(iso(times.escalateAt)).toBe('2026-10-13 23:59:59');
    expect(iso(clockTimes(at('2026-09-29 10:00:00'), 'acceptance', null).dueAt)).toBe('2026-10-08 23:59:59');
  });

  it('run as long as the office has set, in working days or in plain ones', () => {
    const from = at('2026-09-29 10:00:00');
    const due = (term: ClockTerm) => iso(clockTimes(from, 'first_answer', null, term).dueAt);
    expect(due({ amount: 5, unit: 'working_days' })).toBe('2026-10-12 23:59:59');
    expect(due({ amount: 5, unit: 'days' })).toBe('2026-10-04 23:59:59');
  });

  it('keep a promise in hours by the wall clock, holidays or not', () => {
    const times = clockTimes(at('2026-10-01 10:00:00'), 'first_answer', 24);
    expect([times.remindAt, times.dueAt, times.escalateAt].map(iso)).toEqual([
      '2026-10-02 02:00:00',
      '2026-10-02 10:00:00',
      '2026-10-03 10:00:00',
    ]);
  });

  it('do not let a promise shorten an acceptance', () => {
    const from = at('2026-10-01 10:00:00');
    expect(clockTimes(from, 'acceptance', 1)).toEqual(clockTimes(from, 'acceptance', null));
  });

  it('remind before they fall due, fall due before they escalate', () => {
    for (const kind of ['first_answer', 'answer', 'acceptance'] as const)
      for (const promise of [null, 1, 48])
        for (let day = 1; day <= 28; day += 1) {
          const from = at(`2026-10-${String(day).padStart(2, '0')} 23:59:59`);
          const { remindAt, dueAt, escalateAt } = clockTimes(from, kind, promise);
          expect(from < remindAt && remindAt < dueAt && dueAt < escalateAt).toBe(true);
        }
  });
});

describe('a pause', () => {
  it('gives back what was left in working time', () => {
    const due = at('2026-09-30 23:59:59');
    const paused = at('2026-09-30 12:00:00');
    expect(iso(shifted(due, paused, at('2026-10-05 09:00:00'), OFFICIAL))).toBe('2026-10-08 11:59:59');
    expect(iso(shifted(due, paused, at('2026-09-30 13:00:00'), OFFICIAL))).toBe('2026-10-08 00:59:59');
  });

  it('leaves what had passed before it', () => {
    const past = at('2026-09-28 08:00:00');
    expect(shifted(past, at('2026-09-29 08:00:00'), at('2026-10-20 08:00:00'), OFFICIAL)).toEqual(past);
    expect(shifted(past, past, at('2026-10-20 08:00:00'), OFFICIAL)).toEqual(past);
  });
});

describe('the face of a message', () => {
  const clock = (due: string, paused: string | null = null) => ({
    due_at: due,
    remind_at: '2026-09-29 00:00:00.000',
    paused_at: paused,
  });

  it('shows the clock that falls due first', () => {
    const face = faceOf([
      clock('2026-10-09 15:59:59.999'),
      clock('2026-09-30 15:59:59.999', '2026-09-29 01:00:00.000'),
    ]);
    expect(face).toEqual({
      dueAt: new Date('2026-09-30T15:59:59.999Z'),
      remindAt: new Date('2026-09-29T00:00:00.000Z'),
      pausedAt: new Date('2026-09-29T01:00:00.000Z'),
    });
  });

  it('shows nothing without a clock', () => {
    expect(faceOf([])).toEqual({ dueAt: null, remindAt: null, pausedAt: null });
  });
});

describe('whether a clock that ends was in time', () => {
  const due_at = '2026-09-30 16:00:00.000';
  const now = new Date('2026-10-05T00:00:00Z');
  it.each([
    ['running, before it fell due', null, new Date('2026-09-30T15:59:59Z'), true],
    ['running, after it fell due', null, now, false],
    ['paused before it fell due, ended long after', '2026-09-29 00:00:00.000', now, true],
    ['paused when it was overdue already', '2026-10-01 00:00:00.000', now, false],
  ])('%s', (_, paused_at, at, expected) => {
    expect(wasInTime({ due_at, paused_at }, at)).toBe(expected);
  });
});
