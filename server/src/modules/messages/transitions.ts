/** The one way a message changes state: claim the row by its version, ask the table, write timeline, clocks, audit and event. */

import {
  MESSAGE_STATE_SPECS,
  type MessageAction,
  type MessageState,
  nextState,
  type Refusal,
  refuse,
} from '@liaison/shared/messages/message.states';
import { MESSAGE_ACTION_LABEL } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import { fromDbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError, found, RowChanged } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { FilesService } from '../files/files.service.js';
import { ClockRules } from './clock-rules.js';
import { Clocks, type Holder } from './clocks.js';
import { Message } from './message.entity.js';
import { messageFacts } from './message.policy.js';
import type { MessageRow } from './message.rows.js';
import { MessageHolding } from './message-clock.entity.js';
import { MessagesRepository } from './messages.repository.js';
import { Timeline } from './timeline.js';

export interface Move {
  readonly messageId: string;
  readonly action: MessageAction;
  /** Null for the system's own clock. */
  readonly person: Person | null;
  readonly text?: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly photoIds?: readonly string[];
  /** Who holds the message from now on. */
  readonly holder?: Holder;
  /** Columns of the message that change with the action. */
  readonly set?: QueryDeepPartialEntity<Message>;
  /** For pause: until when, at the latest. */
  readonly resumeAt?: Date;
  /** For merge: the message it goes into. */
  readonly otherId?: string;
}

export interface Moved {
  readonly id: string;
  readonly state: MessageState;
  readonly stateText: string;
  readonly version: number;
}

@Injectable()
export class MessageTransitions {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly clocks: Clocks,
    private readonly rules: ClockRules,
    private readonly timeline: Timeline,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` (foreign), `action_not_allowed`, `forbidden`; RowChanged, after which the unit of work runs again. */
  async apply(tx: Tx, move: Move): Promise<Moved> {
    const row = found(await this.messages.byId(move.messageId, tx));
    this.mustAllow(row, move);
    return this.carryOut(tx, row, move);
  }

  /**
   * Asks the table before a command looks at anything else, so that what it finds there tells a stranger nothing.
   * @throws AppError `not_found` (foreign), `action_not_allowed`, `forbidden`, `wrong_door`.
   */
  mustAllow(row: MessageRow, move: Pick<Move, 'action' | 'person'>): void {
    const actor = {
      door: move.person?.door ?? ('system' as const),
      permissions: move.person?.permissions ?? [],
    };
    const refusal = refuse(row.state, move.action, actor, messageFacts(row, move.person));
    if (refusal) throw refusalError(refusal, row, move);
  }

  private async carryOut(tx: Tx, row: MessageRow, move: Move): Promise<Moved> {
    const now = this.clock.now();
    const to = found(nextState(row.state, move.action, row.previous_state));
    const holder: Holder = move.holder ?? { kind: row.holder_kind, id: row.holder_id };
    const moves = holder.kind !== row.holder_kind || holder.id !== row.holder_id;
    const face = await this.rules.follow(tx, {
      row,
      action: move.action,
      to,
      holder,
      now,
      reason: move.text ?? '',
      resumeAt: move.resumeAt,
    });
    const version = row.version + 1;
    const claimed = await tx.manager
      .createQueryBuilder()
      .update(Message)
      .set({
        ...consequences(row, move.action, to, now),
        ...move.set,
        ...face,
        version,
        entries: row.entries + 1,
        state: to,
        stateType: MESSAGE_STATE_SPECS[to].type,
        holderKind: holder.kind,
        holderId: holder.id,
        ...(moves ? { holderSince: now } : {}),
        updatedAt: now,
      })
      .where('id = :id AND version = :version', { id: row.id, version: row.version })
      .execute();
    // The clocks are written already: the whole step must be undone and run again.
    if (claimed.affected !== 1) throw new RowChanged();
    if (moves) await this.endHolding(tx, row, now);
    const entryId = await this.timeline.add(tx, {
      row,
      action: move.action,
      to,
      person: move.person,
      text: move.text ?? null,
      detail: { ...move.detail, ...(moves ? { holder: { kind: holder.kind, id: holder.id } } : {}) },
      photoCount: move.photoIds?.length ?? 0,
      holder,
      otherId: move.otherId ?? null,
      now,
    });
    if (move.photoIds && move.photoIds.length > 0) {
      await this.files.attach(tx, {
        ids: [...move.photoIds],
        ownerId: move.person?.accountId ?? '',
        type: 'timeline',
        subjectId: entryId,
        visibility: 'private',
      });
    }
    return { id: row.id, state: to, stateText: MESSAGE_STATE_SPECS[to].text, version };
  }

  private async endHolding(tx: Tx, row: MessageRow, now: Date): Promise<void> {
    const from = fromDbTime(row.holder_since);
    await tx.insert(MessageHolding, {
      id: newId(),
      messageId: row.id,
      holderKind: row.holder_kind,
      holderId: row.holder_id,
      fromAt: from,
      toAt: now,
      workingMs: await this.clocks.workingMs(from, now),
    });
  }
}

/** Columns that follow from every move of a kind, so that no command can forget them. */
function consequences(
  row: MessageRow,
  action: MessageAction,
  to: MessageState,
  now: Date,
): QueryDeepPartialEntity<Message> {
  const done = MESSAGE_STATE_SPECS[to].type === 'done';
  const reopens = action === 'reopen' || action === 'rate_reopen';
  return {
    ...(done === (row.state_type === 'done') ? {} : { closedAt: done ? now : null }),
    // Silence counts only while an answer waits to be rated.
    ...(to === 'answered' ? {} : { closeAfter: null }),
    ...(reopens ? { reopenedCount: row.reopened_count + 1 } : {}),
  };
}

/** What a person is told: somebody else's message does not exist for them; what is theirs says why not. */
function refusalError(refusal: Refusal, row: MessageRow, move: Pick<Move, 'action' | 'person'>): AppError {
  const facts = messageFacts(row, move.person);
  const visible = move.person === null || facts.isAuthor || facts.inScope || facts.isHolder;
  if (!visible) return new AppError('not_found');
  if (refusal === 'permission') return new AppError('forbidden');
  if (refusal === 'door') return new AppError('wrong_door');
  return new AppError('action_not_allowed', {
    values: { state: MESSAGE_STATE_SPECS[row.state].text, action: MESSAGE_ACTION_LABEL[move.action] },
  });
}
