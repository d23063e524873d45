/** Reads and writes the reception days of a station in one cell, as people type them. Pure. */
import type { MonthlyDays } from '../reception.js';

/** `代表接待日 16-20日 09:00-11:30`; the name may be left out. */
const ONE =
  /^(?<title>[^\d]*?)\s*(?:每月)?\s*(?<from>\d{1,2})\s*(?:日)?(?:\s*[-–—至到]\s*(?<to>\d{1,2})\s*(?:日)?)?\s*(?<start>\d{1,2}:\d{2})\s*[-–—至到]\s*(?<end>\d{1,2}:\d{2})$/u;
const TITLE = '代表接待日';
const MOST = 12;

export function receptionCell(days: readonly MonthlyDays[]): string {
  return days
    .map((day) => {
      const dates = day.fromDay === day.toDay ? `${day.fromDay}日` : `${day.fromDay}-${day.toDay}日`;
      return `${day.title} ${dates} ${day.fromTime}-${day.toTime}`;
    })
    .join('；');
}

/** Null when the cell cannot be read; empty for an empty cell. */
export function readReceptionCell(cell: string): MonthlyDays[] | null {
  const parts = cell
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const days = parts.map(readOne);
  return days.length > MOST || days.some((day) => day === null) ? null : (days as MonthlyDays[]);
}

function readOne(text: string): MonthlyDays | null {
  const { title = '', from, to, start = '', end = '' } = ONE.exec(text)?.groups ?? {};
  const [fromDay, toDay] = [Number(from), Number(to ?? from)];
  const [fromTime, toTime] = [start.padStart(5, '0'), end.padStart(5, '0')];
  const days = fromDay >= 1 && toDay >= fromDay && toDay <= 31;
  const times = /^([01]\d|2[0-3]):[0-5]\d$/.test(fromTime) && /^([01]\d|2[0-3]):[0-5]\d$/.test(toTime);
  if (!days || !times || toTime <= fromTime || title.length > 60) return null;
  return { title: title.trim() || TITLE, fromDay, toDay, fromTime, toTime };
}
