/** Writes a timeline entry with its audit note and its event: the three always go together. */

import { excerpt } from '@liaison/shared/kernel/text';
import type { MessageState } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import type { Tx } from '../../common/database/transaction.js';
import type { Holder } from './clocks.js';
import type { Message } from './message.entity.js';
import type { MessageEventAction, MessageEventPayload } from './message.events.js';
import { isPublished } from './message.policy.js';
import type { MessageRow } from './message.rows.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import { touch } from './touch.js';

export type Subject = Pick<
  MessageRow,
  | 'id'
  | 'no'
  | 'excerpt'
  | 'author_id'
  | 'station_id'
  | 'deputy_id'
  | 'region_path'
  | 'state'
  | 'holder_kind'
  | 'holder_id'
  | 'entries'
  | 'published_at'
  | 'hidden_at'
  | 'station_name'
  | 'office_name'
  | 'holder_deputy_name'
>;

export interface EntryInput {
  readonly row: Subject;
  readonly action: MessageEventAction;
  readonly to: MessageState;
  readonly person: Person | null;
  readonly text: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly photoCount: number;
  readonly holder: Holder;
  readonly otherId: string | null;
  readonly now: Date;
  readonly machine?: true;
}

/** Who acted, by role: the public reads it. */
export function actorOf(row: Subject, person: Person | null): { kind: string; label: string } {
  if (!person) return { kind: 'system', label: '系统' };
  if (person.door === 'citizen') return { kind: 'author', label: '留言人' };
  if (person.door === 'deputy') return { kind: 'deputy', label: `${person.displayName}代表` };
  if (
    row.holder_kind === 'office' &&
    row.office_name &&
    person.scopes.some((scope) => scope.kind === 'region')
  )
    return { kind: 'office', label: row.office_name };
  if (person.scopes.some((scope) => scope.kind === 'station'))
    return { kind: 'station', label: row.station_name };
  return { kind: 'staff', label: '人大办工作人员' };
}

/** An entry that changes no state: a reminder, a hiding, news from another message. */
export interface NoteInput {
  readonly row: Subject & Pick<MessageRow, 'version'>;
  readonly action: MessageEventAction;
  readonly person: Person | null;
  readonly text: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly now: Date;
  readonly otherId?: string;
  readonly machine?: true;
  /** Columns of the message that change with it. */
  readonly set?: QueryDeepPartialEntity<Message>;
}

@Injectable()
export class Timeline {
  /** Claims the row, writes the entry and gives the message's new version. @throws AppError `version_conflict`. */
  async note(tx: Tx, input: NoteInput): Promise<number> {
    const { row, action, person, text, detail, now, otherId, set, machine } = input;
    const version = await touch(tx, row, now, set ?? {});
    const holder = { kind: row.holder_kind, id: row.holder_id };
    const rest = { text, detail, photoCount: 0, holder, otherId: otherId ?? null, now, machine };
    await this.add(tx, { row, action, to: row.state, person, ...rest });
    return version;
  }

  /** Gives the id of the new entry. The caller has moved the message's `entries` on by one. */
  async add(tx: Tx, input: EntryInput): Promise<string> {
    const { row, person } = input;
    const id = newId();
    const actor = actorOf(row, person);
    await tx.insert(TimelineEntry, {
      id,
      messageId: row.id,
      seq: row.entries + 1,
      at: input.now,
      actorKind: actor.kind,
      actorId: person?.accountId ?? null,
      actorLabel: actor.label,
      action: input.action,
      fromState: row.state,
      toState: input.to,
      text: input.text,
      detail: Object.keys(input.detail).length > 0 ? JSON.stringify(input.detail) : null,
      photoCount: input.photoCount,
    });
    this.announce(tx, input);
    return id;
  }

  announce(tx: Tx, { row, action, to, person, text, holder, otherId, machine }: EntryInput): void {
    tx.audit({
      action: `message.${action}`,
      subjectType: 'message',
      subjectId: row.id,
      detail: { from: row.state, to },
    });
    const payload: MessageEventPayload = {
      action,
      no: row.no,
      excerpt: row.excerpt,
      authorId: row.author_id,
      stationId: row.station_id,
      deputyId: row.deputy_id,
      regionPath: row.region_path,
      fromState: row.state,
      toState: to,
      holderKind: holder.kind,
      holderId: holder.id,
      previousHolderKind: row.holder_kind,
      previousHolderId: row.holder_id,
      published: isPublished(row),
      actorId: person?.accountId ?? null,
      said: text === null ? null : excerpt(text, 120),
      otherId,
      ...(machine ? { machine } : {}),
    };
    tx.emit({ type: `message.${action}`, subjectId: row.id, payload: { ...payload } });
  }
}
