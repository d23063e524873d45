/** Reckons when a clock of a set length ends: in working days, in days, or on the same day some months later. Pure. */
import {
  addDays,
  beijingDate,
  startOfBeijingDate,
  type WorkCalendar,
  workingDeadline,
} from '../kernel/working-days.js';
import type { ClockTerm } from './clock-kinds.js';

const DAY_MS = 86_400_000;
/** Plain days: each of them counts. */
const EVERY_DAY: WorkCalendar = { isWorkingDay: () => true };

/** The same day `months` later; the last day of the month where there is no such day (31 January → 28 February). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/**
 * The last instant of the last day. `share` asks for a part or a multiple of the length (2/3 for a reminder, 2 for an
 * escalation). @throws Error for a term that counts times, which has no end.
 */
export function termEnd(from: Date, term: ClockTerm, share: number, calendar: WorkCalendar): Date {
  if (term.unit === 'times') throw new Error('a number of times has no end');
  if (term.unit === 'working_days') return workingDeadline(from, term.amount * share, calendar);
  if (term.unit === 'days') return workingDeadline(from, term.amount * share, EVERY_DAY);
  const day = beijingDate(from);
  const end = addMonths(day, term.amount);
  if (share === 1) return new Date(startOfBeijingDate(addDays(end, 1)).getTime() - 1);
  const days = (startOfBeijingDate(end).getTime() - startOfBeijingDate(day).getTime()) / DAY_MS;
  return workingDeadline(from, days * share, EVERY_DAY);
}
