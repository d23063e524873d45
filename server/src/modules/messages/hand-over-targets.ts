/** Finds to whom a message may go next: a deputy of its station, the office above its holder, an office below it. */
import { Injectable } from '@nestjs/common';
import type { Sql } from '../../common/database/sql.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { type OfficeRow, RegionsRepository } from '../regions/regions.repository.js';
import type { Holder } from './clocks.js';
import type { MessageRow } from './message.rows.js';
import { MessagesRepository } from './messages.repository.js';

@Injectable()
export class HandOverTargets {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly regions: RegionsRepository,
  ) {}

  /** A deputy of the message's station. @throws AppError `target_not_allowed`. */
  async deputy(tx: Tx, row: MessageRow, deputyId: string): Promise<Holder> {
    const station = await this.messages.stationForPosting(row.station_id, deputyId, tx);
    if (!station || Number(station.assigned) === 0) throw new AppError('target_not_allowed');
    return { kind: 'deputy', id: deputyId };
  }

  /** The nearest office above the present holder. @throws AppError `no_office_above`. */
  async officeAbove(tx: Tx, row: MessageRow): Promise<OfficeRow> {
    const above = await this.next(row, tx);
    if (!above) throw new AppError('no_office_above');
    return above;
  }

  /** The same for a page that says who would get it; null at the top. */
  async next(row: MessageRow, sql?: Sql): Promise<OfficeRow | null> {
    const chain = await this.regions.officesAbove(row.region_path, sql);
    const now = row.holder_kind === 'office' ? chain.find((office) => office.id === row.holder_id) : null;
    const above = now ? chain.find((office) => office.region_path.length < now.region_path.length) : chain[0];
    return above ?? null;
  }

  /** Offices on the way from the present one down to the message's station, the highest first. */
  async below(row: MessageRow, sql?: Sql): Promise<OfficeRow[]> {
    const chain = await this.regions.officesAbove(row.region_path, sql);
    const now = chain.find((office) => row.holder_kind === 'office' && office.id === row.holder_id);
    return now ? chain.filter((office) => office.region_path.length > now.region_path.length).reverse() : [];
  }

  /** The deputies of the message's station with what lies open on each desk. */
  deputies(row: MessageRow): Promise<{ id: string; name: string; open: number }[]> {
    return this.messages.stationDesk(row.station_id);
  }

  /** An office between the present one and the message's station. @throws AppError `target_not_allowed`. */
  async officeBelow(tx: Tx, row: MessageRow, officeId: string): Promise<OfficeRow> {
    const target = (await this.below(row, tx)).find((office) => office.id === officeId);
    if (!target) throw new AppError('target_not_allowed');
    return target;
  }
}
