/** Puts figures together from counted rows: pure sums, so that no rate is ever shown without its n and its silence. */

/** One row of sums over a set of messages; a set without rows gives nulls. */
export interface Sums {
  readonly received: number | null;
  readonly answered: number | null;
  readonly timed: number | null;
  readonly in_time: number | null;
  readonly solved_yes: number | null;
  readonly solved_partly: number | null;
  readonly solved_no: number | null;
  readonly s1: number | null;
  readonly s2: number | null;
  readonly s3: number | null;
  readonly s4: number | null;
  readonly s5: number | null;
  readonly no_response: number | null;
  readonly handed_up: number | null;
  readonly reopened: number | null;
  readonly first_answers: number | null;
  readonly waiting_now: number | null;
  readonly overdue_now: number | null;
}

export interface Outcome {
  readonly received: number;
  readonly answered: number;
  readonly firstAnswerMedianHours: number | null;
  readonly firstAnswerP90Hours: number | null;
  readonly inTime: { readonly n: number; readonly of: number };
  readonly solved: { readonly yes: number; readonly partly: number; readonly no: number; readonly n: number };
  readonly satisfied: { readonly mean: number | null; readonly n: number; readonly counts: number[] };
  readonly noResponse: number;
  readonly waitingNow: number;
  readonly overdueNow: number;
  readonly handedUp: number;
  readonly reopened: number;
}

/**
 * Where the sorted values that make the median stand: `offset` (from 0) and how many to average.
 * @returns null when there is no value
 */
export function medianPlace(n: number): { offset: number; count: 1 | 2 } | null {
  if (n <= 0) return null;
  return n % 2 === 1 ? { offset: (n - 1) / 2, count: 1 } : { offset: n / 2 - 1, count: 2 };
}

/** Offset (from 0) of a percentile by the nearest-rank method. */
export function percentileOffset(n: number, share: number): number | null {
  return n <= 0 ? null : Math.max(0, Math.ceil(share * n) - 1);
}

/** Milliseconds as hours with one decimal. */
export function hours(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 360_000) / 10;
}

export function outcome(sums: Sums, medianMs: number | null, p90Ms: number | null): Outcome {
  const count = (value: number | null) => Number(value ?? 0);
  const [yes, partly, no] = [count(sums.solved_yes), count(sums.solved_partly), count(sums.solved_no)];
  const counts = [sums.s1, sums.s2, sums.s3, sums.s4, sums.s5].map(count);
  const n = counts.reduce((sum, one) => sum + one, 0);
  const points = counts.reduce((sum, one, index) => sum + one * (index + 1), 0);
  return {
    received: count(sums.received),
    answered: count(sums.answered),
    firstAnswerMedianHours: hours(medianMs),
    firstAnswerP90Hours: hours(p90Ms),
    inTime: { n: count(sums.in_time), of: count(sums.timed) },
    solved: { yes, partly, no, n: yes + partly + no },
    satisfied: { mean: n > 0 ? Math.round((points / n) * 100) / 100 : null, n, counts },
    noResponse: count(sums.no_response),
    waitingNow: count(sums.waiting_now),
    overdueNow: count(sums.overdue_now),
    handedUp: count(sums.handed_up),
    reopened: count(sums.reopened),
  };
}
