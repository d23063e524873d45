/** Keeps the counts and times of a replay and makes its report: the table that is printed and the file that is kept. */

export interface Latency {
  readonly n: number;
  /** Milliseconds, nearest rank; null when there was no request. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export function latency(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    return value === undefined ? null : Math.round(value * 10) / 10;
  };
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** What became of one message or answer. */
export interface Trouble {
  readonly line: number;
  readonly why: string;
}

export class Tally {
  sent = 0;
  accepted = 0;
  screened = 0;
  /** Read back by their authors and equal to what was sent, character by character. */
  readBack = 0;
  answered = 0;
  /** Answers that wait behind the screening of their message, and those that the rules do not let through. */
  readonly skippedAnswers: Trouble[] = [];
  readonly broken: Trouble[] = [];
  readonly refused: Trouble[] = [];
  readonly lost: Trouble[] = [];
  readonly changed: Trouble[] = [];
  readonly refusedAnswers: Trouble[] = [];
  readonly postTimes: number[] = [];
  readonly answerTimes: number[] = [];

  /** Nothing was refused, lost or changed, and every line was read. */
  get clean(): boolean {
    return [this.broken, this.refused, this.lost, this.changed, this.refusedAnswers].every(
      (list) => list.length === 0,
    );
  }
}

export interface RunFacts {
  readonly url: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly answers: boolean;
  /** Messages a second that were asked for; null for as fast as it goes. */
  readonly rate: number | null;
  readonly again: { readonly lost: number; readonly told: number };
}

/** Reasons with how often each came, the most frequent first. */
export function reasons(troubles: readonly Trouble[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { why } of troubles) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The body of `results/replay.json`. It holds line numbers and reasons, never a message. */
export function reportOf(tally: Tally, facts: RunFacts): Record<string, unknown> {
  const { sent, accepted, screened, readBack, answered, broken, refused, lost, changed } = tally;
  return {
    ...facts,
    messages: { sent, accepted, screened, readBack, broken, refused, lost, changed },
    answers: { answered, skipped: tally.skippedAnswers, refused: tally.refusedAnswers },
    latencyMs: { post: latency(tally.postTimes), answer: latency(tally.answerTimes) },
  };
}
