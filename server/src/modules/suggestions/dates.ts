/** Dates that people type: each must be one of the calendar, and a promised one must lie ahead. */
import { startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { AppError } from '../../common/errors/app-error.js';

/** @throws AppError `bad_input` at the field for a date such as 2026-02-31. */
export function mustBeDate(field: string, date: string): void {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date)
    throw new AppError('bad_input', { fields: [{ field, message: '没有这一天，请重新选择日期' }] });
}

/** @throws AppError `bad_input` unless the date lies after today and at most so many years ahead. */
export function mustLieAhead(field: string, date: string, today: string, years: number): void {
  mustBeDate(field, date);
  const last = `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
  if (date <= today || date > last)
    throw new AppError('bad_input', { fields: [{ field, message: `应晚于今天，且不超过 ${years} 年` }] });
}

/** The last instant of a day, on which a deadline of that day ends. */
export function endOfBeijingDate(date: string): Date {
  return new Date(startOfBeijingDate(date).getTime() + 86_400_000 - 1);
}
