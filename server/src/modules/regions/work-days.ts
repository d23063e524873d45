/** The official work calendar, 调休 included: the national notices of a library, and what the office has added by hand. */

import {
  WEEKDAYS,
  type WorkCalendar,
  workingDeadline,
  workingMsBetween,
} from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';
import { Reads } from '../../common/database/connections.js';

const KEEP_MS = 60_000;

/** A calendar at one moment: pure, so that one deadline is reckoned with one calendar. */
class OfficialCalendar implements WorkCalendar {
  constructor(private readonly added: ReadonlyMap<string, boolean>) {}

  isWorkingDay(date: string): boolean {
    const added = this.added.get(date);
    if (added !== undefined) return added;
    // Years whose notice is not out yet count as plain weekdays in the library too.
    return chineseDays.isWorkday(date) ?? WEEKDAYS.isWorkingDay(date);
  }
}

@Injectable()
export class WorkDays {
  private calendar: WorkCalendar | null = null;
  private loadedAt = 0;

  constructor(private readonly reads: Reads) {}

  /** The calendar as it stands; additions of the console are seen within a minute. */
  async current(): Promise<WorkCalendar> {
    if (this.calendar && Date.now() - this.loadedAt < KEEP_MS) return this.calendar;
    const rows = await this.reads.rows<{ date: string; working: number }>(
      'SELECT date, working FROM calendar_day',
    );
    this.calendar = new OfficialCalendar(new Map(rows.map((row) => [row.date, Boolean(row.working)])));
    this.loadedAt = Date.now();
    return this.calendar;
  }

  /** Forgets what was loaded: after an edit. */
  forget(): void {
    this.calendar = null;
  }

  async deadline(from: Date, days: number): Promise<Date> {
    return workingDeadline(from, days, await this.current());
  }

  async workingMs(from: Date, to: Date): Promise<number> {
    return workingMsBetween(from, to, await this.current());
  }
}
