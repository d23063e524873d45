/** Lists and shows the sessions of congresses to staff. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { can, type Person } from '../../common/access/person.js';
import type { Sql } from '../../common/database/sql.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../common/http/paging.js';
import { Clock } from '../../common/time/clock.js';
import type { CongressSessionsQuery, CongressSessionView } from './congress-sessions.dto.js';
import { type SessionRow, SessionsOf } from './sessions-of.js';

@Injectable()
export class CongressSessionsQueries {
  constructor(
    private readonly sessions: SessionsOf,
    private readonly clock: Clock,
  ) {}

  async list(me: Person, query: CongressSessionsQuery): Promise<Page<CongressSessionView>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = await this.sessions.list(me, query.congress, decodeCursor(query.cursor, 2), limit + 1);
    return toPage(
      rows,
      limit,
      (row) => [row.starts_on, row.id],
      (row) => this.view(me, row),
    );
  }

  /** Inside the unit of work that wrote it. @throws AppError `not_found` */
  async detail(me: Person, id: string, sql: Sql): Promise<CongressSessionView> {
    return this.view(me, await this.sessions.inScope(me, id, sql));
  }

  private view(me: Person, row: SessionRow): CongressSessionView {
    const today = beijingDate(this.clock.now());
    const sitting = row.starts_on <= today && today <= row.ends_on;
    return {
      id: row.id,
      regionCode: row.region_code,
      regionName: row.region_name,
      congress: row.congress,
      name: row.name,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      stateText: sitting ? '正在召开' : today < row.starts_on ? '未召开' : '已闭会',
      sitting,
      editable: can(me, 'suggestion.review'),
      version: row.version,
    };
  }
}
