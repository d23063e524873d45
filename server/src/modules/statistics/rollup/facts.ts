/** What one message adds to the figures, as of one moment: small enough to be kept beside it, so that it can be taken off again. */
import { beijingDate, type WorkCalendar, workingMsBetween } from '@liaison/shared/kernel/working-days';
import { fromDbTime } from '../../../common/database/times.js';
import { binOf } from './bins.js';

export interface MessageFactsRow {
  readonly id: string;
  readonly station_id: string;
  readonly region_path: string;
  readonly deputy_id: string | null;
  readonly category: string;
  readonly state: string;
  readonly state_type: string;
  readonly holder_kind: string;
  readonly holder_id: string;
  readonly holder_since: string;
  readonly submitted_at: string;
  readonly first_answered_at: string | null;
  readonly first_answer_ms: number | null;
  readonly first_answer_in_time: number | null;
  readonly last_answered_at: string | null;
  readonly answered_by_id: string | null;
  readonly answer_count: number;
  readonly closed_at: string | null;
  readonly close_after: string | null;
  readonly reopened_count: number;
  readonly was_handed_up: number;
  readonly solved: string | null;
  readonly satisfied: number | null;
  readonly rated_at: string | null;
  readonly due_at: string | null;
  readonly paused_at: string | null;
}
export interface ClockFactsRow {
  readonly message_id: string;
  readonly kind: string;
  readonly due_at: string;
  readonly paused_at: string | null;
  readonly stopped_at: string | null;
}
export interface HoldingFactsRow {
  readonly message_id: string;
  readonly holder_kind: string;
  readonly holder_id: string;
  readonly working_ms: number;
}

/** Short names: one such text is kept for every message. */
export interface Facts {
  /** Beijing date of the submission. */
  readonly d: string;
  readonly c: string;
  readonly r: string;
  readonly s: string;
  /** Deputies who answer for it. */
  readonly p: readonly string[];
  /** The sums to which it adds one. */
  readonly n: readonly string[];
  /** Bins of its first answer: by the wall clock, in working time. */
  readonly t?: readonly [number, number];
  /** Date of the last answer, and the deputy who gave it. */
  readonly a?: readonly [string, string | null];
  /** Dates on which it became overdue (1) and ceased to be (-1). */
  readonly o: readonly (readonly [string, 1 | -1])[];
  /** Who kept it for how much working time. */
  readonly k: readonly (readonly [string, string, number])[];
  /** Who holds it while it is open, and what it is then. */
  readonly h?: readonly [string, string, readonly string[]];
}

const NOT_RECEIVED = ['screening', 'rejected', 'withdrawn', 'merged'];

/** @param now database time of the moment @param calendar for working time */
export function factsOf(
  row: MessageFactsRow,
  clocks: readonly ClockFactsRow[],
  holdings: readonly HoldingFactsRow[],
  now: string,
  calendar: WorkCalendar,
): Facts {
  const day = (at: string) => beijingDate(fromDbTime(at));
  const received = !NOT_RECEIVED.includes(row.state);
  const open = row.state_type !== 'done';
  const holder = row.holder_kind === 'deputy' ? row.holder_id : null;
  const deputies = [row.deputy_id, row.answered_by_id, holder].filter((one): one is string => one !== null);
  const place = { d: day(row.submitted_at), c: row.category, r: row.region_path, s: row.station_id };
  const held = open ? { h: [row.holder_kind, row.holder_id, openNames(row, received, now)] as const } : {};
  if (!received) return { ...place, p: [], n: [], o: [], k: [], ...held };
  const first = row.first_answered_at;
  return {
    ...place,
    p: [...new Set(deputies)].sort(),
    n: sumNames(row, clocks, open, now),
    ...(row.first_answer_ms === null
      ? {}
      : {
          t: [
            binOf(Number(row.first_answer_ms)),
            binOf(workingMs(row.submitted_at, first ?? row.submitted_at, calendar)),
          ] as const,
        }),
    ...(row.last_answered_at ? { a: [day(row.last_answered_at), row.answered_by_id] as const } : {}),
    o: overdueChanges(clocks, open, now, day),
    k: kept(row, holdings, open, calendar),
    ...held,
  };
}

function sumNames(
  row: MessageFactsRow,
  clocks: readonly ClockFactsRow[],
  open: boolean,
  now: string,
): string[] {
  const late = clocks.some(
    (clock) => clock.kind === 'first_answer' && !clock.stopped_at && !clock.paused_at && clock.due_at < now,
  );
  const silent = row.state === 'closed' || (row.state === 'answered' && (row.close_after ?? '9') <= now);
  const answered = row.answer_count > 0;
  const names: readonly (readonly [string, boolean])[] = [
    ['received', true],
    ['answered', answered],
    ['timed', row.first_answer_in_time !== null || (!answered && open && late)],
    ['in_time', row.first_answer_in_time === 1],
    [`solved_${row.solved}`, row.solved !== null],
    [`s${row.satisfied}`, row.satisfied !== null],
    ['no_response', answered && row.rated_at === null && silent],
    ['handed_up', row.was_handed_up === 1],
    ['reopened', row.reopened_count > 0],
    ['declined', row.state === 'declined'],
  ];
  return names.filter(([, holds]) => holds).map(([name]) => name);
}

function openNames(row: MessageFactsRow, received: boolean, now: string): string[] {
  if (row.state === 'screening') return ['screening'];
  if (!received) return [];
  const overdue = row.due_at !== null && row.due_at < now && row.paused_at === null;
  const waiting = row.state_type === 'waiting';
  return ['open_now', ...(waiting ? ['waiting'] : []), ...(overdue ? ['overdue'] : [])];
}

/** Overdue from the day of a deadline to the day its clock ended, several clocks taken together; a paused clock stands. */
function overdueChanges(
  clocks: readonly ClockFactsRow[],
  open: boolean,
  now: string,
  day: (at: string) => string,
): (readonly [string, 1 | -1])[] {
  const late = clocks
    .map(({ due_at, paused_at, stopped_at }) => ({
      from: due_at,
      to: paused_at ?? stopped_at ?? (open ? '9' : due_at),
    }))
    .filter(({ from, to }) => from < now && from < to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const joined: { from: string; to: string }[] = [];
  for (const one of late) {
    const last = joined.at(-1);
    if (last && one.from <= last.to) last.to = [last.to, one.to].sort()[1] ?? one.to;
    else joined.push({ ...one });
  }
  return joined.flatMap(({ from, to }) => {
    if (to === '9') return [[day(from), 1] as const];
    return day(from) === day(to) ? [] : [[day(from), 1] as const, [day(to), -1] as const];
  });
}

/** Finished holdings, and the last one once its holder has answered or ended the matter. */
function kept(
  row: MessageFactsRow,
  holdings: readonly HoldingFactsRow[],
  open: boolean,
  calendar: WorkCalendar,
): (readonly [string, string, number])[] {
  const before = holdings.map(
    ({ holder_kind, holder_id, working_ms }) => [holder_kind, holder_id, Number(working_ms)] as const,
  );
  const answered = row.last_answered_at !== null && row.last_answered_at >= row.holder_since;
  const ended = open && row.state !== 'answered' ? null : answered ? row.last_answered_at : row.closed_at;
  if (ended === null) return before;
  return [...before, [row.holder_kind, row.holder_id, workingMs(row.holder_since, ended, calendar)] as const];
}

function workingMs(from: string, to: string, calendar: WorkCalendar): number {
  return workingMsBetween(fromDbTime(from), fromDbTime(to), calendar);
}
