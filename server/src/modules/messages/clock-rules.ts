/** Which action starts, stops, pauses or resumes which clock of a message, and what the row shows afterwards. */

import {
  MESSAGE_STATE_SPECS,
  type MessageAction,
  type MessageState,
} from '@liaison/shared/messages/message.states';
import type { ClockKind } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { RegionsRepository } from '../regions/regions.repository.js';
import { type ClockFace, Clocks, faceOf, type Holder } from './clocks.js';
import type { ClockRow, MessageRow } from './message.rows.js';
import { MessageClock } from './message-clock.entity.js';
import { MessagesRepository } from './messages.repository.js';

export interface ClockStep {
  readonly row: MessageRow;
  readonly action: MessageAction;
  readonly to: MessageState;
  readonly holder: Holder;
  readonly now: Date;
  readonly reason: string;
  readonly resumeAt?: Date | undefined;
}

/** Clocks that an action ends. An acceptance ends when the holder takes the matter or it moves on. */
const STOPS: Readonly<Partial<Record<MessageAction, readonly ClockKind[]>>> = {
  answer: ['first_answer', 'answer', 'acceptance'],
  accept: ['acceptance'],
  hand_up: ['acceptance'],
  hand_down: ['acceptance'],
  return_to_station: ['acceptance'],
  decline: ['first_answer', 'answer', 'acceptance'],
  reject: ['first_answer', 'answer', 'acceptance'],
  withdraw: ['first_answer', 'answer', 'acceptance'],
  merge: ['first_answer', 'answer', 'acceptance'],
};
/** Clocks that an action begins. The first answer's clock begins with the submission and never again. */
const STARTS: Readonly<Partial<Record<MessageAction, ClockKind>>> = {
  hand_up: 'acceptance',
  hand_down: 'acceptance',
  rate_reopen: 'answer',
  reopen: 'answer',
  reconsider: 'answer',
};
const FROM_TERMINAL: readonly MessageAction[] = ['restore', 'unmerge'];

@Injectable()
export class ClockRules {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly clocks: Clocks,
    private readonly regions: RegionsRepository,
  ) {}

  /** Writes the clocks' changes and gives what the message row shows. */
  async follow(tx: Tx, step: ClockStep): Promise<ClockFace | Record<string, never>> {
    const { row, action, now } = step;
    const stops = STOPS[action] ?? [];
    const starts = STARTS[action];
    if (FROM_TERMINAL.includes(action)) await this.revive(tx, row, now);
    else if (stops.length === 0 && !starts && action !== 'pause' && action !== 'resume') return {};
    const running = await this.messages.runningClocks(row.id, tx);
    if (action === 'pause') await this.clocks.pause(tx, running, now, step.reason, step.resumeAt ?? now);
    if (action === 'resume') await this.clocks.resume(tx, running, now);
    const stopping = running.filter((clock) => stops.includes(clock.kind));
    await this.clocks.stop(tx, stopping, now);
    if (starts) {
      const start = { messageId: row.id, kind: starts, holder: step.holder, from: now, promiseHours: null };
      const regionPath = await this.placeOf(tx, row, step.holder);
      await tx.insert(MessageClock, await this.clocks.make(tx, { ...start, regionPath }));
    }
    if (MESSAGE_STATE_SPECS[step.to].type === 'done') return faceOf([]);
    return faceOf(await this.messages.runningClocks(row.id, tx));
  }

  /** An office's own clock is the office's to set; everything else goes by the place of the station. */
  private async placeOf(tx: Tx, row: MessageRow, holder: Holder): Promise<string> {
    const office = holder.kind === 'office' ? await this.regions.officeById(holder.id, tx) : null;
    return office?.region_path ?? row.region_path;
  }

  /** A matter that comes back from a merge or a rejection goes on with its old deadline: the first clock never resets. What a filing has ended stays ended. */
  private async revive(tx: Tx, row: MessageRow, now: Date): Promise<void> {
    const last = await tx.one<ClockRow & { stopped_at: string }>(
      'SELECT id, remind_at, due_at, escalate_at, stage, stopped_at FROM message_clock WHERE message_id = ? AND stopped_at > ? ORDER BY stopped_at DESC, started_at DESC LIMIT 1',
      [row.id, row.interim_at ?? '1970-01-01'],
    );
    if (!last) return;
    const nextAt = [last.remind_at, last.due_at, last.escalate_at][last.stage] ?? null;
    await tx.write(
      'UPDATE message_clock SET stopped_at = NULL, in_time = NULL, paused_at = NULL, resume_at = NULL, next_at = ? WHERE id = ?',
      [nextAt ?? dbTime(now), last.id],
    );
  }
}
