/** The periods that an office asks for by name, and the period that stands in the address. */
import dayjs, { type Dayjs } from 'dayjs';
import { today as thisDay } from '../../lib/days';

export const PERIODS = {
  month: '本月',
  lastMonth: '上月',
  quarter: '本季度',
  lastQuarter: '上季度',
  year: '今年',
  lastYear: '去年',
  custom: '自选时段',
} as const;
export type PeriodName = keyof typeof PERIODS;

export interface Dates {
  readonly from: string;
  readonly to: string;
}
export interface Chosen extends Dates {
  readonly name: PeriodName;
}

const DAY = 'YYYY-MM-DD';
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS: Readonly<Record<Exclude<PeriodName, 'custom'>, readonly [number, number]>> = {
  // How many months it has, and how many such spans it lies back.
  month: [1, 0],
  lastMonth: [1, 1],
  quarter: [3, 0],
  lastQuarter: [3, 1],
  year: [12, 0],
  lastYear: [12, 1],
};

/** First and last day of a named period; what has not ended yet ends today. */
export function datesOf(name: Exclude<PeriodName, 'custom'>, today: Dayjs): Dates {
  const [months, back] = MONTHS[name];
  const first = today.startOf('month').subtract((today.month() % months) + months * back, 'month');
  const last = first.add(months, 'month').subtract(1, 'day');
  return { from: first.format(DAY), to: (last.isAfter(today) ? today : last).format(DAY) };
}

const named = (name: string | undefined): name is PeriodName => name !== undefined && name in PERIODS;

/** The period of an address; this month where it says nothing that can be understood. */
export function chosenPeriod(
  { period, from, to }: Readonly<Record<string, string | undefined>>,
  today: Dayjs = thisDay(),
): Chosen {
  const custom = from && to && DATE.test(from) && DATE.test(to) && from <= to;
  if (custom && (period === undefined || period === 'custom')) return { name: 'custom', from, to };
  const name = named(period) && period !== 'custom' ? period : 'month';
  return { name, ...datesOf(name, today) };
}

/** The days of one step of a chart, cut to the period. */
export function daysOfStep(start: string, step: string, { from, to }: Dates): Dates {
  const first = dayjs(step === 'month' ? `${start}-01` : start);
  const last = step === 'month' ? first.endOf('month') : first.add(step === 'week' ? 6 : 0, 'day');
  const begin = first.format(DAY);
  const end = last.format(DAY);
  return { from: begin < from ? from : begin, to: end > to ? to : end };
}

/** `11-24`, `11-23 起` for a week, `2026-11` for a month. */
export function stepText(start: string, step: string): string {
  if (step === 'month') return start;
  return step === 'week' ? `${start.slice(5)} 起` : start.slice(5);
}
