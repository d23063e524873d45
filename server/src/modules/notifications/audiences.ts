/** Finds the people behind an audience: accounts with a role over the deputy, the station or the region concerned. */

import type { Door } from '@liaison/shared/access/access.types';
import { Injectable } from '@nestjs/common';
import { places, type Sql } from '../../common/database/sql.js';
import type { MessageEventPayload } from '../messages/message.events.js';
import { type OfficeRow, RegionsRepository } from '../regions/regions.repository.js';
import type { Audience } from './notification.text.js';

export interface Recipient {
  readonly accountId: string;
  readonly door: Door;
}

type Event = Pick<
  MessageEventPayload,
  | 'authorId'
  | 'stationId'
  | 'regionPath'
  | 'holderKind'
  | 'holderId'
  | 'previousHolderKind'
  | 'previousHolderId'
>;

/** Roles of a region that work on messages; auditors only read. */
const OFFICE_ROLES = ['office_staff', 'office_admin'];

@Injectable()
export class Audiences {
  constructor(private readonly regions: RegionsRepository) {}

  /** Active accounts only; the same person may come at two doors. */
  async of(sql: Sql, audience: Audience, messageId: string, event: Event): Promise<Recipient[]> {
    switch (audience) {
      case 'author':
        return this.active(sql, 'citizen', 'SELECT id FROM account WHERE id = ?', [event.authorId]);
      case 'joiners':
        return this.joiners(sql, messageId);
      case 'holder':
        return this.holder(sql, event.holderKind, event.holderId, event);
      case 'lost':
        return this.holder(sql, event.previousHolderKind, event.previousHolderId, event);
      case 'keepers':
        return this.keepers(sql, event.stationId, event.regionPath);
      case 'screeners':
        return this.officeOver(sql, event.regionPath);
      case 'above':
        return this.above(sql, event);
    }
  }

  private holder(sql: Sql, kind: string, id: string, event: Event): Promise<Recipient[]> {
    if (kind === 'deputy') {
      const grants = "SELECT account_id FROM role_grant WHERE scope_kind = 'deputy' AND scope_id = ?";
      return this.active(sql, 'deputy', grants, [id]);
    }
    return kind === 'office' ? this.office(sql, id) : this.keepers(sql, event.stationId, event.regionPath);
  }

  /** A station without a keeper is looked after by the nearest office that has people. */
  private async keepers(sql: Sql, stationId: string, regionPath: string): Promise<Recipient[]> {
    const grants = "SELECT account_id FROM role_grant WHERE scope_kind = 'station' AND scope_id = ?";
    const keepers = await this.active(sql, 'admin', grants, [stationId]);
    if (keepers.length > 0) return keepers;
    return this.officeOver(sql, regionPath);
  }

  /** The people of the nearest office over a region that has any. */
  async officeOver(sql: Sql, regionPath: string): Promise<Recipient[]> {
    return this.nearestOffice(sql, await this.regions.officesAbove(regionPath, sql));
  }

  private async office(sql: Sql, officeId: string): Promise<Recipient[]> {
    const office = await this.regions.officeById(officeId, sql);
    return office ? this.nearestOffice(sql, [office]) : [];
  }

  /** The office over whoever holds the message: over an office the next one up, else the nearest to the station. */
  private async above(sql: Sql, event: Event): Promise<Recipient[]> {
    const holding = event.holderKind === 'office' ? await this.regions.officeById(event.holderId, sql) : null;
    const chain = await this.regions.officesAbove(holding?.region_path ?? event.regionPath, sql);
    return this.nearestOffice(
      sql,
      chain.filter((office) => office.id !== holding?.id),
    );
  }

  /** The people of the first office that has any. */
  async nearestOffice(sql: Sql, offices: readonly OfficeRow[]): Promise<Recipient[]> {
    for (const office of offices) {
      const grants = `SELECT account_id FROM role_grant
        WHERE scope_kind = 'region' AND scope_id = ? AND role IN (${places(OFFICE_ROLES.length)})`;
      const people = await this.active(sql, 'admin', grants, [office.region_code, ...OFFICE_ROLES]);
      if (people.length > 0) return people;
    }
    return [];
  }

  /** Those who joined a message that is public now; once it is hidden nobody but its people hears of it. */
  private joiners(sql: Sql, messageId: string): Promise<Recipient[]> {
    const joined = `SELECT j.account_id FROM message_join j JOIN message m ON m.id = j.message_id
      WHERE j.message_id = ? AND m.published_at IS NOT NULL AND m.hidden_at IS NULL`;
    return this.active(sql, 'citizen', joined, [messageId]);
  }

  /** Those of the accounts that a query names who may still sign in. */
  async active(sql: Sql, door: Door, ids: string, values: readonly string[]): Promise<Recipient[]> {
    const rows = await sql.rows<{ id: string }>(
      `SELECT a.id FROM account a WHERE a.status = 'active' AND a.id IN (${ids}) ORDER BY a.id`,
      values,
    );
    return rows.map(({ id }) => ({ accountId: id, door }));
  }
}
