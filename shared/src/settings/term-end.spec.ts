/** Proves when a set clock ends, in each unit, and that its parts lie before and after it. */
import { toBeijingIso, WEEKDAYS } from '../kernel/working-days.js';
import { CLOCK_SPECS, isSettingClock, SETTING_CLOCKS } from './clock-kinds.js';
import { SETTING_CLOCK_NOTE, SETTING_CLOCK_TEXT, termText } from './clock-kinds.text.js';
import { addMonths, termEnd } from './term-end.js';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const iso = (date: Date) => toBeijingIso(date).slice(0, 19).replace('T', ' ');
const FRIDAY = at('2026-03-06 10:00:00');

describe('the end of a term', () => {
  it.each([
    ['working_days', 3, '2026-03-11 23:59:59'],
    ['days', 3, '2026-03-09 23:59:59'],
    ['months', 1, '2026-04-06 23:59:59'],
    ['months', 6, '2026-09-06 23:59:59'],
  ] as const)('in %s', (unit, amount, expected) => {
    expect(iso(termEnd(FRIDAY, { unit, amount }, 1, WEEKDAYS))).toBe(expected);
  });

  it('knows months without the day', () => {
    expect(['2026-01-31', '2028-01-31', '2026-08-31', '2026-11-30'].map((day) => addMonths(day, 1))).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-09-30',
      '2026-12-30',
    ]);
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });

  it('reminds before and escalates after', () => {
    for (const kind of SETTING_CLOCKS) {
      const { standard } = CLOCK_SPECS[kind];
      if (standard.unit === 'times') continue;
      const [remind, due, escalate] = [2 / 3, 1, 2].map((share) =>
        termEnd(FRIDAY, standard, share, WEEKDAYS).getTime(),
      );
      expect([kind, remind && due && escalate && remind < due && due < escalate]).toEqual([kind, true]);
    }
  });

  it('is nothing that a number of times has', () => {
    expect(() => termEnd(FRIDAY, CLOCK_SPECS.max_rehandlings.standard, 1, WEEKDAYS)).toThrow();
  });
});

describe('the clocks of an office', () => {
  it('have words, a unit that may be chosen, and the defaults of the field', () => {
    for (const kind of SETTING_CLOCKS) {
      expect(SETTING_CLOCK_TEXT[kind].length * SETTING_CLOCK_NOTE[kind].length).toBeGreaterThan(0);
      expect(CLOCK_SPECS[kind].units).toContain(CLOCK_SPECS[kind].standard.unit);
    }
    expect(
      ['first_answer', 'supporting_opinion', 'max_rehandlings'].map((kind) => isSettingClock(kind)),
    ).toEqual([true, true, true]);
    expect(isSettingClock('toString')).toBe(false);
    expect(termText(CLOCK_SPECS.answer_long.standard)).toBe('6 个月');
  });
});
