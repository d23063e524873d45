/** Puts figures together from counted rows: pure sums, so that no rate is ever shown without its n and its silence. */

export const SUMS = [
  'received',
  'answered',
  'timed',
  'in_time',
  'solved_yes',
  'solved_partly',
  'solved_no',
  's1',
  's2',
  's3',
  's4',
  's5',
  'no_response',
  'handed_up',
  'reopened',
] as const;

/** Sums over a set of messages. */
export type Sums = Readonly<Record<(typeof SUMS)[number], number>>;

/** How many first answers took this long. */
export interface Taken {
  readonly ms: number;
  readonly count: number;
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

/** Hours are shown with one decimal. */
export const HOUR_STEP_MS = 360_000;

/** The sums of parts of a set, together; databases may give them as text or null. */
export function addUp(parts: readonly Sums[]): Sums {
  const total = (name: keyof Sums) => parts.reduce((sum, part) => sum + Number(part[name] ?? 0), 0);
  return Object.fromEntries(SUMS.map((name) => [name, total(name)])) as Sums;
}

/** The value at a place (from 0) of the list that the groups stand for, sorted. */
function valueAt(groups: readonly Taken[], place: number): number | null {
  let passed = 0;
  for (const { ms, count } of [...groups].sort((a, b) => a.ms - b.ms)) {
    passed += count;
    if (place < passed) return ms;
  }
  return null;
}

/** The middle value, or the mean of the two in the middle; null when there is none. */
export function median(groups: readonly Taken[]): number | null {
  const n = groups.reduce((sum, { count }) => sum + count, 0);
  const low = valueAt(groups, Math.floor((n - 1) / 2));
  const high = valueAt(groups, Math.floor(n / 2));
  return n === 0 || low === null || high === null ? null : (low + high) / 2;
}

/**
 * Place (from 0) of a percentile among `n` sorted values, by the nearest rank; null when there is none.
 * @param share 0.9 for P90
 */
export function percentileOffset(n: number, share: number): number | null {
  return n <= 0 ? null : Math.max(0, Math.ceil(share * n) - 1);
}

/** The value of a percentile; null when there is none. */
export function percentile(groups: readonly Taken[], share: number): number | null {
  const place = percentileOffset(
    groups.reduce((sum, { count }) => sum + count, 0),
    share,
  );
  return place === null ? null : valueAt(groups, place);
}

/** Milliseconds as hours with one decimal. */
export function hours(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / HOUR_STEP_MS) / 10;
}

export function outcome(
  sums: Sums,
  firstAnswers: readonly Taken[],
  now: { readonly waiting: number; readonly overdue: number },
): Outcome {
  const counts = [sums.s1, sums.s2, sums.s3, sums.s4, sums.s5];
  const n = counts.reduce((sum, one) => sum + one, 0);
  const points = counts.reduce((sum, one, index) => sum + one * (index + 1), 0);
  const { solved_yes: yes, solved_partly: partly, solved_no: no } = sums;
  return {
    received: sums.received,
    answered: sums.answered,
    firstAnswerMedianHours: hours(median(firstAnswers)),
    firstAnswerP90Hours: hours(percentile(firstAnswers, 0.9)),
    inTime: { n: sums.in_time, of: sums.timed },
    solved: { yes, partly, no, n: yes + partly + no },
    satisfied: { mean: n > 0 ? Math.round((points / n) * 100) / 100 : null, n, counts },
    noResponse: sums.no_response,
    waitingNow: now.waiting,
    overdueNow: now.overdue,
    handedUp: sums.handed_up,
    reopened: sums.reopened,
  };
}
