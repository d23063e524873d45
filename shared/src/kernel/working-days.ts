/**
 * Counts deadlines in working days as offices do: the day of the event is not counted, and a day ends at midnight
 * Beijing time. Pure: the calendar (State Council notices, 调休, local additions) is handed in by the caller.
 */
const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** Answers whether a Beijing date, `YYYY-MM-DD`, is a working day. */
export interface WorkCalendar {
  isWorkingDay(date: string): boolean;
}

/** Monday to Friday, for years whose official calendar is not known yet. */
export const WEEKDAYS: WorkCalendar = {
  isWorkingDay: (date) => {
    const day = new Date(`${date}T00:00:00Z`).getUTCDay();
    return day !== 0 && day !== 6;
  },
};

/** Beijing calendar date, `YYYY-MM-DD`, of an instant. */
export function beijingDate(at: Date): string {
  return new Date(at.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a Beijing date begins. */
export function startOfBeijingDate(date: string): Date {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() - BEIJING_OFFSET_MS);
}

/** ISO 8601 text with the Beijing offset, as the API shows times. */
export function toBeijingIso(at: Date): string {
  return `${new Date(at.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, -1)}+08:00`;
}

/** The date `days` calendar days after a date. */
export function addDays(date: string, days: number): string {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The instant that lies `workingMs` of working time after `from`, where working days count 24 hours and others none.
 * Gives `from` itself for 0 or less.
 */
export function addWorkingTime(from: Date, workingMs: number, calendar: WorkCalendar): Date {
  let left = workingMs;
  let cursor = from.getTime();
  while (left > 0) {
    const date = beijingDate(new Date(cursor));
    const end = startOfBeijingDate(date).getTime() + DAY_MS;
    if (calendar.isWorkingDay(date)) {
      const step = Math.min(left, end - cursor);
      cursor += step;
      left -= step;
      if (left === 0) return new Date(cursor);
    } else {
      cursor = end;
    }
  }
  return new Date(cursor);
}

/**
 * The deadline `days` working days after `from`: the day of `from` is not counted, the deadline is the last instant
 * of the last day. Fractions (for reminders at 2/3) give an instant inside a day.
 */
export function workingDeadline(from: Date, days: number, calendar: WorkCalendar): Date {
  const nextDay = startOfBeijingDate(addDays(beijingDate(from), 1));
  return new Date(addWorkingTime(nextDay, Math.round(days * DAY_MS), calendar).getTime() - 1);
}

/** Working time in milliseconds between two instants; negative spans give 0. */
export function workingMsBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  let sum = 0;
  let cursor = from.getTime();
  const end = to.getTime();
  while (cursor < end) {
    const date = beijingDate(new Date(cursor));
    const next = Math.min(end, startOfBeijingDate(date).getTime() + DAY_MS);
    if (calendar.isWorkingDay(date)) sum += next - cursor;
    cursor = next;
  }
  return sum;
}
