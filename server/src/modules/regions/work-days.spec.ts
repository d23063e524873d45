/** Proves that the official calendar (调休 both ways, unknown years, the office's own days) is what deadlines are reckoned with. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { Reads } from '../../common/database/connections.js';
import { WorkDays } from './work-days.js';

/** The office's own days, as rows. */
class OwnDays extends Reads {
  asked = 0;
  constructor(public list: { date: string; working: number }[] = []) {
    super(Reflect.get({}, 'no connections'));
  }
  override async rows<T>(): Promise<T[]> {
    this.asked += 1;
    return [...this.list] as T[];
  }
}
const at = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const works = async (date: string, own?: OwnDays) =>
  (await new WorkDays(own ?? new OwnDays()).current()).isWorkingDay(date);

describe('the work calendar', () => {
  it.each([
    ['2025-10-01', false],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2025-09-28', true],
    ['2026-02-14', true],
    ['2026-02-16', false],
    ['2026-10-07', false],
    ['2026-10-10', true],
    ['2026-03-14', false],
    ['2026-03-16', true],
  ])('knows %s from the notices: works %s', async (date, working) => expect(await works(date)).toBe(working));

  it('takes plain weekdays for years without a notice', async () => {
    expect([await works('2040-03-16'), await works('2040-03-17')]).toEqual([true, false]);
  });

  it('lets the office add a holiday or a working day', async () => {
    const own = new OwnDays([
      { date: '2026-03-16', working: 0 },
      { date: '2026-03-14', working: 1 },
    ]);
    expect([await works('2026-03-16', own), await works('2026-03-14', own)]).toEqual([false, true]);
  });

  it('reckons deadlines over National Day', async () => {
    const due = await new WorkDays(new OwnDays()).deadline(at('2026-09-29 10:00:00'), 3);
    expect(toBeijingIso(due)).toBe('2026-10-09T23:59:59.999+08:00');
  });

  it('asks once a minute, and at once after an edit', async () => {
    const own = new OwnDays();
    const days = new WorkDays(own);
    await days.current();
    await days.current();
    expect(own.asked).toBe(1);
    own.list = [{ date: '2026-03-16', working: 0 }];
    days.forget();
    expect([(await days.current()).isWorkingDay('2026-03-16'), own.asked]).toEqual([false, 2]);
  });
});
