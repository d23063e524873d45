/** Adds, changes or removes a day of the work calendar; deadlines reckoned from now on follow it. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { WorkDays } from '../work-days.js';

export interface CalendarDay {
  readonly date: string;
  readonly working: boolean;
  readonly note: string;
}

@Injectable()
export class SetCalendarDay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly workDays: WorkDays,
  ) {}

  async set(day: CalendarDay): Promise<CalendarDay> {
    const view = { date: day.date, working: day.working, note: day.note };
    await this.uow.run(async (tx) => {
      await tx.write('DELETE FROM calendar_day WHERE date = ?', [day.date]);
      await tx.write('INSERT INTO calendar_day (date, working, note) VALUES (?, ?, ?)', [
        day.date,
        day.working ? 1 : 0,
        day.note,
      ]);
      tx.audit({
        action: 'calendar.set',
        subjectType: 'calendar',
        subjectId: day.date,
        detail: { working: day.working },
      });
      return view;
    });
    this.workDays.forget();
    return view;
  }

  async remove(date: string): Promise<void> {
    await this.uow.run(async (tx) => {
      await tx.write('DELETE FROM calendar_day WHERE date = ?', [date]);
      tx.audit({ action: 'calendar.remove', subjectType: 'calendar', subjectId: date.slice(0, 40) });
    });
    this.workDays.forget();
  }
}
