/** Shows return visits to the person who is asked, and to the office that follows them up. */
import { Injectable } from '@nestjs/common';
import { can, type Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, type Page, toPage } from '../../../common/http/paging.js';
import { Clock } from '../../../common/time/clock.js';
import { officeItem, ownItem } from './visit.rows.js';
import type { OwnVisitItem, OwnVisitsQuery, ReturnVisitItem, ReturnVisitsQuery } from './visits.dto.js';
import { VisitsRepository } from './visits.repository.js';

@Injectable()
export class VisitsQueries {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly clock: Clock,
  ) {}

  async own(person: Person, query: OwnVisitsQuery): Promise<Page<OwnVisitItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const now = dbTime(this.clock.now());
    const rows = await this.visits.own(person, query, now, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => [row.due_at, row.id],
      (row) => ownItem(row, now),
    );
  }

  async ofOffice(person: Person, query: ReturnVisitsQuery): Promise<Page<ReturnVisitItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const now = dbTime(this.clock.now());
    const rows = await this.visits.ofOffice(person, query, now, limit + 1);
    const mayRecord = can(person, 'suggestion.supervise');
    return toPage(
      rows,
      limit,
      (row) => [row.due_at, row.id],
      (row) => officeItem(row, now, mayRecord),
    );
  }
}
