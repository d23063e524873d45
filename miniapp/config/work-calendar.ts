// The build writes the official calendar of the last years into the code with this: the whole library weighs as much as a page.
import calendar from 'chinese-days/dist/chinese-days.json';

/** Deadlines lie in the near future: this many years of the library's data, the newest, are enough. */
const YEARS = 3;

/** Days that the State Council's calendar (调休) changes: weekdays that are off, weekends that are worked. `YYYY-MM-DD`. */
export interface WorkCalendar {
  readonly off: readonly string[];
  readonly on: readonly string[];
}

export function workCalendar(): WorkCalendar {
  const newest = Number(Object.keys(calendar.holidays).sort().at(-1)?.slice(0, 4));
  const recent = (days: object) =>
    Object.keys(days).filter((day) => Number(day.slice(0, 4)) > newest - YEARS);
  const weekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
  return {
    off: recent(calendar.holidays).filter((day) => !weekend(day)),
    on: recent(calendar.workdays).filter(weekend),
  };
}
