/** Reckons the clocks of a message: when they remind, fall due and escalate; how a pause moves them. Pure, but for the calendar. */

import { addWorkingTime, type WorkCalendar, workingMsBetween } from '@liaison/shared/kernel/working-days';
import type { ClockKind, HolderKind } from '@liaison/shared/messages/message.text';
import type { ClockTerm } from '@liaison/shared/settings/clock-kinds';
import { termEnd } from '@liaison/shared/settings/term-end';
import { Injectable } from '@nestjs/common';
import { newId } from '../../common/database/ids.js';
import type { Sql } from '../../common/database/sql.js';
import { fromDbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { WorkDays } from '../regions/work-days.js';
import { ClockSettings } from '../settings/clock-settings.js';
import type { ClockRow } from './message.rows.js';
import { MessageClock } from './message-clock.entity.js';

const HOUR_MS = 3_600_000;

export interface ClockTimes {
  readonly remindAt: Date;
  readonly dueAt: Date;
  readonly escalateAt: Date;
}
/** What the message row shows of its clocks. */
export interface ClockFace {
  readonly dueAt: Date | null;
  readonly remindAt: Date | null;
  readonly pausedAt: Date | null;
}
export interface Holder {
  readonly kind: HolderKind;
  readonly id: string;
}

/** What a clock begins with. */
export interface ClockStart {
  readonly messageId: string;
  readonly kind: ClockKind;
  readonly holder: Holder;
  readonly from: Date;
  readonly promiseHours: number | null;
  /** Where its length is set. */
  readonly regionPath: string;
}

/** A promise in hours runs by the wall clock, everything else as the office has set. */
export function clockTimes(
  from: Date,
  kind: ClockKind,
  promiseHours: number | null,
  term: ClockTerm,
  calendar: WorkCalendar,
): ClockTimes {
  if (promiseHours !== null && kind !== 'acceptance') {
    const at = (share: number) => new Date(from.getTime() + promiseHours * HOUR_MS * share);
    return { remindAt: at(2 / 3), dueAt: at(1), escalateAt: at(2) };
  }
  const at = (share: number) => termEnd(from, term, share, calendar);
  return { remindAt: at(2 / 3), dueAt: at(1), escalateAt: at(2) };
}

/** Moves a time that lay ahead at the pause by the pause's length, in working time; what had passed stays. */
export function shifted(at: Date, pausedAt: Date, now: Date, calendar: WorkCalendar): Date {
  return at <= pausedAt ? at : addWorkingTime(now, workingMsBetween(pausedAt, at, calendar), calendar);
}

/** Whether a clock that ends now ends in time; a paused one stands where it was paused. */
export function wasInTime(clock: Pick<ClockRow, 'due_at' | 'paused_at'>, now: Date): boolean {
  const until = clock.paused_at ? fromDbTime(clock.paused_at) : now;
  return until <= fromDbTime(clock.due_at);
}

export function faceOf(clocks: readonly Pick<ClockRow, 'due_at' | 'remind_at' | 'paused_at'>[]): ClockFace {
  const first = [...clocks].sort((a, b) => a.due_at.localeCompare(b.due_at))[0];
  if (!first) return { dueAt: null, remindAt: null, pausedAt: null };
  return {
    dueAt: fromDbTime(first.due_at),
    remindAt: fromDbTime(first.remind_at),
    pausedAt: first.paused_at ? fromDbTime(first.paused_at) : null,
  };
}

@Injectable()
export class Clocks {
  constructor(
    private readonly workDays: WorkDays,
    private readonly settings: ClockSettings,
  ) {}

  /** The clock that begins with a submission; the station may have promised hours. */
  first(
    sql: Sql,
    messageId: string,
    holder: Holder,
    from: Date,
    station: { readonly region_path: string; readonly reply_promise_hours: number | null },
  ): Promise<MessageClock> {
    const { region_path: regionPath, reply_promise_hours: promiseHours } = station;
    return this.make(sql, { messageId, kind: 'first_answer', holder, from, promiseHours, regionPath });
  }

  /** A new clock, not yet written, of the length that is set now; later settings do not move it. */
  async make(sql: Sql, start: ClockStart): Promise<MessageClock> {
    const { messageId, kind, holder, from, promiseHours, regionPath } = start;
    const term = await this.settings.of(sql, regionPath, kind);
    const times = clockTimes(from, kind, promiseHours, term, await this.workDays.current());
    return Object.assign(new MessageClock(), {
      id: newId(),
      messageId,
      kind,
      holderKind: holder.kind,
      holderId: holder.id,
      startedAt: from,
      ...times,
      nextAt: times.remindAt,
      stage: 0,
      pausedAt: null,
      pauseReason: null,
      resumeAt: null,
      stoppedAt: null,
      inTime: null,
    });
  }

  async stop(tx: Tx, clocks: readonly ClockRow[], now: Date): Promise<void> {
    for (const clock of clocks) {
      const inTime = wasInTime(clock, now) ? 1 : 0;
      await tx.update(MessageClock, clock.id, { stoppedAt: now, nextAt: null, inTime });
    }
  }

  async pause(tx: Tx, clocks: readonly ClockRow[], now: Date, reason: string, resumeAt: Date): Promise<void> {
    for (const clock of clocks)
      await tx.update(MessageClock, clock.id, {
        pausedAt: now,
        pauseReason: reason,
        resumeAt,
        nextAt: resumeAt,
      });
  }

  /** Gives back the time that was left at the pause. */
  async resume(tx: Tx, clocks: readonly ClockRow[], now: Date): Promise<void> {
    const calendar = await this.workDays.current();
    for (const clock of clocks) {
      if (!clock.paused_at) continue;
      const pausedAt = fromDbTime(clock.paused_at);
      const move = (at: string) => shifted(fromDbTime(at), pausedAt, now, calendar);
      const times = {
        remindAt: move(clock.remind_at),
        dueAt: move(clock.due_at),
        escalateAt: move(clock.escalate_at),
      };
      const next = [times.remindAt, times.dueAt, times.escalateAt][clock.stage] ?? null;
      await tx.update(MessageClock, clock.id, {
        ...times,
        pausedAt: null,
        pauseReason: null,
        resumeAt: null,
        nextAt: next,
      });
    }
  }

  /** Working time a holder has kept a matter. */
  workingMs(from: Date, to: Date): Promise<number> {
    return this.workDays.workingMs(from, to);
  }
}
