/** Finds handing-over meetings (交办会) for the offices whose region holds them. */
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../common/access/person.js';
import type { Tx } from '../../common/database/transaction.js';

export interface HandingMeetingRow {
  readonly id: string;
  readonly name: string;
  readonly region_path: string;
}

@Injectable()
export class HandingMeetings {
  /** Null for one that does not exist or is held elsewhere. */
  async ofPerson(tx: Tx, person: Person, id: string): Promise<HandingMeetingRow | null> {
    const row = await tx.one<HandingMeetingRow>(
      'SELECT id, name, region_path FROM handing_meeting WHERE id = ?',
      [id],
    );
    return row && coversRegion(person, row.region_path) ? row : null;
  }
}
