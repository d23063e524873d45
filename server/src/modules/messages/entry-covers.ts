/** Writes that an entry or a published message is hidden, or shown again: the timeline keeps both, with the reason. */
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import type { Tx } from '../../common/database/transaction.js';
import { found } from '../../common/errors/app-error.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { Clock } from '../../common/time/clock.js';
import { timesTurned } from './hidden-entries.js';
import type { MessageRow } from './message.rows.js';
import type { HideInput } from './messages.dto.js';
import { MessagesRepository } from './messages.repository.js';
import { Timeline } from './timeline.js';
import type { Moved } from './transitions.js';

const AUTOMATIC = '自动检查后暂不显示，等待工作人员核对';
const CHECKING = '正在自动检查，通过后显示';
const NOT_PUBLIC = '自动检查没有结论，工作人员核对后公开';
const PASSED = '自动检查通过，恢复显示';

export type Turn = 'hide' | 'unhide';

@Injectable()
export class EntryCovers {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
    private readonly cache: SharedCache,
  ) {}

  /** After an automatic check that was not sure; staff look and show it again. */
  async bySystem(tx: Tx, messageId: string, entrySeq: number, machine = false): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    await this.write(tx, null, row, 'hide', { entrySeq, reason: machine ? CHECKING : AUTOMATIC }, machine);
  }

  /** The author reads it, everyone else only when staff have shown it. */
  async fromPublic(tx: Tx, messageId: string, entrySeq: number): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    const input = { entrySeq, reason: NOT_PUBLIC, publicOnly: true };
    await this.write(tx, null, row, 'hide', input, true);
  }

  /** Calls the screening staff to one entry. */
  async callPerson(tx: Tx, messageId: string, entrySeq: number, reason: string | null): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    await this.timeline.note(tx, {
      ...{ row, action: 'needs_person', person: null, text: '', now: this.clock.now() },
      detail: { entrySeq, screening: reason },
    });
  }

  /** Shows what `bySystem` hid while a machine looked, unless staff have decided about it meanwhile. */
  async shownBySystem(tx: Tx, messageId: string, entrySeq: number): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    if (timesTurned(await this.messages.timeline(messageId, tx), entrySeq) !== 1) return;
    await this.write(tx, null, row, 'unhide', { entrySeq, reason: PASSED }, true);
  }

  /** @param machine nobody is told of it */
  async write(
    tx: Tx,
    person: Person | null,
    row: MessageRow,
    action: Turn,
    input: HideInput & { readonly publicOnly?: boolean },
    machine = false,
  ): Promise<Moved> {
    const now = this.clock.now();
    const whole = input.entrySeq === undefined;
    const version = await this.timeline.note(tx, {
      ...{ row, action, person, now, text: input.reason },
      detail: whole
        ? { whole: true }
        : { entrySeq: input.entrySeq, ...(input.publicOnly ? { publicOnly: true } : {}) },
      ...(machine ? { machine } : {}),
      set: whole ? { hiddenAt: action === 'hide' ? now : null } : {},
    });
    tx.afterCommit(() => this.cache.invalidate(`message:${row.id}`));
    return { id: row.id, state: row.state, stateText: MESSAGE_STATE_SPECS[row.state].text, version };
  }
}
