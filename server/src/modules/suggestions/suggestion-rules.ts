/** What an office's rule says of deadlines and limits; the defaults are the law's and the county's usual ones. */
import { monthsDeadline, type WorkCalendar, workingDeadline } from '@liaison/shared/kernel/working-days';
import type { SuggestionClock, Term } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { WorkDays } from '../regions/work-days.js';

export interface Span {
  readonly amount: number;
  readonly unit: 'working_days' | 'months';
}
const SPANS = {
  unit_accept: { amount: 7, unit: 'working_days' },
  supporting_opinion: { amount: 1, unit: 'months' },
  answer: { amount: 3, unit: 'months' },
  answer_long: { amount: 6, unit: 'months' },
  evaluation: { amount: 20, unit: 'working_days' },
  rehandling: { amount: 1, unit: 'months' },
} as const satisfies Readonly<Record<SuggestionClock | 'answer_long', Span>>;
const MAX_REHANDLINGS = 2;

export interface SpanTimes {
  readonly remindAt: Date;
  readonly dueAt: Date;
}

/** The deadline of a span and the reminder at two thirds of it. */
export function spanTimes(from: Date, { amount, unit }: Span, calendar: WorkCalendar): SpanTimes {
  if (unit === 'working_days')
    return {
      remindAt: workingDeadline(from, (amount * 2) / 3, calendar),
      dueAt: workingDeadline(from, amount, calendar),
    };
  const dueAt = monthsDeadline(from, amount);
  return { remindAt: new Date(from.getTime() + ((dueAt.getTime() - from.getTime()) * 2) / 3), dueAt };
}

@Injectable()
export class SuggestionRules {
  constructor(private readonly workDays: WorkDays) {}

  /** @param _regionPath whose office sets the rule */
  async times(_regionPath: string, kind: SuggestionClock, term: Term, from: Date): Promise<SpanTimes> {
    const span = SPANS[kind === 'answer' && term === 'long' ? 'answer_long' : kind];
    return spanTimes(from, span, await this.workDays.current());
  }

  /** How often a matter is handled again before the office's leaders decide. */
  async maxRehandlings(_regionPath: string): Promise<number> {
    return MAX_REHANDLINGS;
  }
}
