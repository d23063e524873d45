/** Hides an entry or a published message, and shows it again: the timeline keeps both, with the reason. */

import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import { timesTurned } from '../hidden-entries.js';
import { isInScope } from '../message.policy.js';
import type { MessageRow } from '../message.rows.js';
import type { HideInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { Timeline } from '../timeline.js';
import type { Moved } from '../transitions.js';

const AUTOMATIC = '自动检查后暂不显示，等待工作人员核对';
const CHECKING = '正在自动检查，通过后显示';
const PASSED = '自动检查通过，恢复显示';

type Turn = 'hide' | 'unhide';

@Injectable()
export class HideContent {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly timeline: Timeline,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` outside the scope or for an entry that is not there. */
  hide(person: Person, messageId: string, input: HideInput): Promise<Moved> {
    return this.uow.run((tx) => this.change(tx, person, messageId, 'hide', input));
  }

  unhide(person: Person, messageId: string, input: HideInput): Promise<Moved> {
    return this.uow.run((tx) => this.change(tx, person, messageId, 'unhide', input));
  }

  /** After an automatic check that was not sure; staff look and show it again. */
  async bySystem(tx: Tx, messageId: string, entrySeq: number, machine = false): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    await this.write(tx, null, row, 'hide', { entrySeq, reason: machine ? CHECKING : AUTOMATIC }, machine);
  }

  /** Shows what `bySystem` hid while a machine looked, unless staff have decided about it meanwhile. */
  async shownBySystem(tx: Tx, messageId: string, entrySeq: number): Promise<void> {
    const row = found(await this.messages.byId(messageId, tx));
    if (timesTurned(await this.messages.timeline(messageId, tx), entrySeq) !== 1) return;
    await this.write(tx, null, row, 'unhide', { entrySeq, reason: PASSED }, true);
  }

  private async change(tx: Tx, person: Person, messageId: string, action: Turn, input: HideInput) {
    const row = found(await this.messages.byId(messageId, tx));
    if (!isInScope(row, person)) throw new AppError('not_found');
    if (input.entrySeq !== undefined && input.entrySeq > row.entries) throw new AppError('not_found');
    return this.write(tx, person, row, action, input);
  }

  private async write(
    tx: Tx,
    person: Person | null,
    row: MessageRow,
    action: Turn,
    input: HideInput,
    machine = false,
  ): Promise<Moved> {
    const now = this.clock.now();
    const whole = input.entrySeq === undefined;
    const version = await this.timeline.note(tx, {
      ...{ row, action, person, now, text: input.reason },
      detail: whole ? { whole: true } : { entrySeq: input.entrySeq },
      ...(machine ? { machine } : {}),
      set: whole ? { hiddenAt: action === 'hide' ? now : null } : {},
    });
    return { id: row.id, state: row.state, stateText: MESSAGE_STATE_SPECS[row.state].text, version };
  }
}
