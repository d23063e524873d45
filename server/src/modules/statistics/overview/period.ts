/** The period of an overview, the one it is compared with, and the steps of its charts. Pure. */
import { addDays } from '@liaison/shared/kernel/working-days';
import { addMonths, monthOf, type Piece, piecesOf } from '../rollup/spans.js';

export interface Period {
  readonly from: string;
  readonly to: string;
}
export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

const DAY_MS = 86_400_000;
const MOST_DAYS_BY_DAY = 62;
const MOST_DAYS_BY_WEEK = 190;

/** Number of days, both ends included. */
export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

const lastDayOf = (month: string) => addDays(`${addMonths(month, 1)}-01`, -1);

/** What begins with a month is compared with as many months before, up to the same day; any other with the days just before. */
export function periodBefore(period: Period): Period {
  const { from, to } = period;
  if (!from.endsWith('-01')) return { from: addDays(from, -lengthOf(period)), to: addDays(from, -1) };
  const [first, last] = [monthOf(from), monthOf(to)];
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const months = number(last) - number(first) + 1;
  const end = addMonths(last, -months);
  const whole = to === lastDayOf(last);
  const same = `${end}-${to.slice(8)}`;
  return {
    from: `${addMonths(first, -months)}-01`,
    to: whole || same > lastDayOf(end) ? lastDayOf(end) : same,
  };
}

export function stepFor(period: Period): Step {
  const days = lengthOf(period);
  if (days <= MOST_DAYS_BY_DAY) return 'day';
  return days <= MOST_DAYS_BY_WEEK ? 'week' : 'month';
}

/** The rows to read for a chart of these steps. */
export function piecesFor({ from, to }: Period, step: Step): Piece[] {
  return step === 'month' ? piecesOf(from, to) : [{ span: 'd', from, to }];
}

/** The step in which a day or month lies, named by its first day (a week begins on Monday) or by its month. */
export function stepOf(start: string, step: Step): string {
  if (step === 'day') return start;
  if (step === 'month') return monthOf(start);
  const weekday = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(start, -weekday);
}

/** All steps of the period, also those in which nothing happened. */
export function stepsOf({ from, to }: Period, step: Step): string[] {
  const steps: string[] = [];
  for (let at = stepOf(from, step); at <= to; ) {
    steps.push(at);
    at = step === 'month' ? addMonths(at, 1) : addDays(at, step === 'week' ? 7 : 1);
  }
  return steps;
}
