/** Moves a message to another holder: within the station, up the chain, down again, back to the station. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { type OfficeRow, RegionsRepository } from '../../regions/regions.repository.js';
import type { Holder } from '../clocks.js';
import type { HandDownInput, PassOnInput, ReturnToStationInput } from '../messages.dto.js';
import { type MessageRow, MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';

@Injectable()
export class HandOver {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly regions: RegionsRepository,
    private readonly transitions: MessageTransitions,
    private readonly uow: UnitOfWork,
  ) {}

  /** To another deputy of the same station; by the deputy (`pass_on`) or the station's keeper (`dispatch`). */
  toDeputy(person: Person, messageId: string, input: PassOnInput): Promise<Moved> {
    const action = person.door === 'deputy' ? 'pass_on' : 'dispatch';
    return this.move(person, messageId, action, input.note, (tx, row) =>
      this.deputy(tx, row, input.deputyId),
    );
  }

  /** To the nearest office above the present holder: town, then county, then city. @throws AppError `no_office_above`. */
  up(person: Person, messageId: string, note: string): Promise<Moved> {
    return this.move(person, messageId, 'hand_up', note, async (tx, row) => ({
      kind: 'office',
      id: (await this.officeAbove(tx, row)).id,
    }));
  }

  /** To an office below the present one, on the way to the message's station. */
  down(person: Person, messageId: string, input: HandDownInput): Promise<Moved> {
    return this.move(person, messageId, 'hand_down', input.note, async (tx, row) => {
      const chain = await this.regions.officesAbove(row.region_path, tx);
      const now = chain.find((office) => office.id === row.holder_id);
      const target = chain.find((office) => office.id === input.officeId);
      if (!now || !target || target.region_path.length <= now.region_path.length)
        throw new AppError('target_not_allowed');
      return { kind: 'office', id: target.id };
    });
  }

  backToStation(person: Person, messageId: string, input: ReturnToStationInput): Promise<Moved> {
    return this.move(person, messageId, 'return_to_station', input.note, async (tx, row) =>
      input.deputyId ? this.deputy(tx, row, input.deputyId) : { kind: 'station', id: row.station_id },
    );
  }

  private move(
    person: Person,
    messageId: string,
    action: 'pass_on' | 'dispatch' | 'hand_up' | 'hand_down' | 'return_to_station',
    note: string,
    target: (tx: Tx, row: MessageRow) => Promise<Holder>,
  ): Promise<Moved> {
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      this.transitions.mustAllow(row, { action, person });
      const holder = await target(tx, row);
      if (holder.kind === row.holder_kind && holder.id === row.holder_id)
        throw new AppError('target_not_allowed');
      const set = action === 'hand_up' ? { wasHandedUp: 1 } : {};
      return this.transitions.apply(tx, { messageId, action, person, text: note, holder, set });
    });
  }

  private async deputy(tx: Tx, row: MessageRow, deputyId: string): Promise<Holder> {
    const station = await this.messages.stationForPosting(row.station_id, deputyId, tx);
    if (!station || Number(station.assigned) === 0) throw new AppError('target_not_allowed');
    return { kind: 'deputy', id: deputyId };
  }

  private async officeAbove(tx: Tx, row: MessageRow): Promise<OfficeRow> {
    const chain = await this.regions.officesAbove(row.region_path, tx);
    const now = row.holder_kind === 'office' ? chain.find((office) => office.id === row.holder_id) : null;
    const above = now ? chain.find((office) => office.region_path.length < now.region_path.length) : chain[0];
    if (!above) throw new AppError('no_office_above');
    return above;
  }
}
