/** Moves a message to another holder: within the station, up the chain, down again, back to the station. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import type { Holder } from '../clocks.js';
import { CoverEntries } from '../content-check/cover-entries.js';
import { HandOverTargets } from '../hand-over-targets.js';
import type { MessageRow } from '../message.rows.js';
import type { HandDownInput, PassOnInput, ReturnToStationInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class HandOver {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly targets: HandOverTargets,
    private readonly transitions: MessageTransitions,
    private readonly cover: CoverEntries,
  ) {}

  /** To another deputy of the same station; by the deputy (`pass_on`) or the station's keeper (`dispatch`). */
  toDeputy(person: Person, messageId: string, input: PassOnInput): Promise<Moved> {
    const action = person.door === 'deputy' ? 'pass_on' : 'dispatch';
    return this.move(person, messageId, action, input.note, (tx, row) =>
      this.targets.deputy(tx, row, input.deputyId),
    );
  }

  /** To the nearest office above the present holder: town, then county, then city. @throws AppError `no_office_above`. */
  up(person: Person, messageId: string, note: string): Promise<Moved> {
    return this.move(person, messageId, 'hand_up', note, async (tx, row) => ({
      kind: 'office',
      id: (await this.targets.officeAbove(tx, row)).id,
    }));
  }

  /** To an office below the present one, on the way to the message's station. */
  down(person: Person, messageId: string, input: HandDownInput): Promise<Moved> {
    return this.move(person, messageId, 'hand_down', input.note, async (tx, row) => ({
      kind: 'office',
      id: (await this.targets.officeBelow(tx, row, input.officeId)).id,
    }));
  }

  backToStation(person: Person, messageId: string, input: ReturnToStationInput): Promise<Moved> {
    return this.move(person, messageId, 'return_to_station', input.note, async (tx, row) =>
      input.deputyId ? this.targets.deputy(tx, row, input.deputyId) : { kind: 'station', id: row.station_id },
    );
  }

  private move(
    person: Person,
    messageId: string,
    action: 'pass_on' | 'dispatch' | 'hand_up' | 'hand_down' | 'return_to_station',
    note: string,
    target: (tx: Tx, row: MessageRow) => Promise<Holder>,
  ): Promise<Moved> {
    return this.cover.officialStep(person, messageId, note, async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      this.transitions.mustAllow(row, { action, person });
      const holder = await target(tx, row);
      if (holder.kind === row.holder_kind && holder.id === row.holder_id)
        throw new AppError('target_not_allowed');
      const set = action === 'hand_up' ? { wasHandedUp: 1 } : {};
      return this.transitions.apply(tx, { messageId, action, person, text: note, holder, set });
    });
  }
}
