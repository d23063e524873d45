/** Finds a deputy's mandates, and the colleagues of the same congress. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { OwnMandateView } from './deputies.dto.js';
import type { ColleagueRow } from './deputies.repository.js';

@Injectable()
export class MandatesRepository {
  constructor(private readonly reads: Reads) {}

  /** Active deputies of a congress to which the deputy belongs, by a part of the name; at most fifty. */
  ofCongress(deputyId: string, congress: string, q: string): Promise<ColleagueRow[]> {
    return this.reads.rows<ColleagueRow>(
      `SELECT DISTINCT d.id, d.name, d.avatar_id, NULLIF(o.delegation, '') AS post FROM mandate m
         JOIN mandate o ON o.level = m.level AND o.congress = m.congress AND o.deputy_id <> m.deputy_id
         JOIN deputy d ON d.id = o.deputy_id
       WHERE m.deputy_id = ? AND m.congress = ? AND d.status = 'active' AND d.name LIKE ? ORDER BY d.name, d.id LIMIT 50`,
      [deputyId, congress, `%${q.replace(/[%_\\]/g, '_')}%`],
    );
  }

  ownMandates(deputyId: string): Promise<OwnMandateView[]> {
    return this.reads.rows<OwnMandateView>(
      'SELECT id, level, congress, district, delegation FROM mandate WHERE deputy_id = ? ORDER BY term DESC, level, id',
      [deputyId],
    );
  }
}
